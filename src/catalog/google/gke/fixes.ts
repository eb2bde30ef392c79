import type { Ailing, Change, FixMaker } from '../../../model/index.ts';
import { nodeAt } from '../../nodes.ts';

const none: readonly Change[] = [];
/** Nodes hide their credentials behind the metadata server of a cluster that gives workloads identities, and Google refuses it in any other. */
const hidden = ({ declaration, named }: Ailing): readonly Change[] | undefined => {
  const cluster = declaration.type === 'google_container_cluster' ? declaration : named('cluster');
  return cluster && nodeAt(cluster.body, ['workload_identity_config']) ? undefined : none;
};

export default [
  { check: 'google.gke.nodes-hide-their-credentials', types: ['google_container_node_pool', 'google_container_cluster'], make: hidden },
] satisfies readonly FixMaker[];
