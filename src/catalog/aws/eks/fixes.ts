import { type Ailing, type Change, type FixMaker, type Spelled, type Step, spelledList, spelledMap } from '../../../model/index.ts';
import { logTypes } from './control-plane-logs.ts';

const forReaders = ['audit', 'authenticator'];

/** The logs that are missing, beside those that are sent already. */
const sending = (asset: Ailing, wanted: readonly string[], path: readonly Step[], item: (type: string) => Spelled): readonly Change[] | undefined => {
  const logs = asset.fact('logs');
  if (logs.is === 'unknown' || typeof logs.value !== 'object' || logs.value === null || !('items' in logs.value) || !Array.isArray(logs.value.items))
    return undefined;
  const sent: readonly unknown[] = logs.value.items;
  const missing = wanted.filter(type => !sent.includes(type)).map(item);
  const on = asset.declaration.id;
  if (sent.length === 0) return [{ do: 'set', on, path, to: spelledList(...missing) }];
  return missing.map(one => ({ do: 'append', on, path, item: one }));
};
const inTerraform = (asset: Ailing, wanted: readonly string[]) => sending(asset, wanted, ['enabled_cluster_log_types'], type => type);
const inTemplate = (asset: Ailing, wanted: readonly string[]) =>
  sending(asset, wanted, ['Logging', 'ClusterLogging', 'EnabledTypes'], type => spelledMap({ Type: type }));

export default [
  { check: 'aws.eks.records-audit-log', types: ['aws_eks_cluster'], make: asset => inTerraform(asset, forReaders) },
  { check: 'aws.eks.records-audit-log', types: ['AWS::EKS::Cluster'], make: asset => inTemplate(asset, forReaders) },
  { check: 'aws.eks.records-every-log', types: ['aws_eks_cluster'], make: asset => inTerraform(asset, logTypes) },
  { check: 'aws.eks.records-every-log', types: ['AWS::EKS::Cluster'], make: asset => inTemplate(asset, logTypes) },
] satisfies readonly FixMaker[];
