import { cite, type Framework } from '../model/index.ts';
import { cisKubernetes110 } from './cis-kubernetes-1.10.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Google Kubernetes Engine Benchmark 1.9.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisGke19: Framework = {
  id: 'cis-gke-1.9',
  name: 'CIS Google Kubernetes Engine Benchmark 1.9.0',
  publisher: 'CIS',
  edition: '1.9.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/kubernetes',
    'Recommendations on logging, nodes, policies and settings of the service.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisKubernetes110.controls,
      `
      3.1.1=4.1.5 3.1.2=4.1.6 3.1.3=4.1.9 3.1.4=4.1.10 4.1.1=5.1.1 4.1.2=5.1.2 4.1.3=5.1.3 4.1.4=5.1.5 4.1.5=5.1.6 4.1.6=5.1.7 4.1.7=5.1.8
      4.2.1=5.2.1 4.3.1=5.3.1 4.3.2=5.3.2 4.4.1=5.4.1 4.4.2=5.4.2 4.5.1=5.5.1 4.6.1=5.7.1 4.6.2=5.7.2 4.6.3=5.7.3 4.6.4=5.7.4
    `,
    ),
    { id: '4.1.8', title: 'No rights for strangers', duties: [], checks: ['kubernetes.access.binding-names-no-strangers'] },
    { id: '4.1.9', title: 'No rights for whoever did not sign in', duties: [], checks: ['kubernetes.access.binding-names-no-strangers'] },
    { id: '4.1.10', title: 'No rights for everybody who signed in', duties: [] },
    { id: '5.1.1', title: 'Images are scanned', duties: [] },
    { id: '5.1.2', title: 'Few reach images', duties: [] },
    { id: '5.1.3', title: 'Clusters only read images', duties: [] },
    { id: '5.1.4', title: 'Only trusted images run', duties: [] },
    {
      id: '5.2.1',
      title: 'Nodes act as an account of their own',
      duties: [],
      checks: ['google.gke.nodes-act-as-an-account-of-their-own', 'google.gke.node-pool-acts-as-itself'],
    },
    { id: '5.2.2', title: 'Workloads have accounts of their own', duties: [], checks: ['google.gke.identifies-workloads'] },
    { id: '5.3.1', title: 'Own key for secrets', duties: [], checks: ['google.gke.uses-your-own-key'] },
    { id: '5.4.1', title: 'Nodes hide their credentials', duties: [], checks: ['google.gke.nodes-hide-their-credentials'] },
    { id: '5.5.1', title: 'Nodes run a minimal system', duties: [], checks: ['google.gke.nodes-run-a-minimal-system'] },
    { id: '5.5.2', title: 'Nodes are repaired by themselves', duties: [], checks: ['google.gke.nodes-are-repaired-automatically'] },
    { id: '5.5.3', title: 'Nodes are upgraded by themselves', duties: [], checks: ['google.gke.nodes-are-upgraded-automatically'] },
    { id: '5.5.4', title: 'Clusters follow a channel', duties: [], checks: ['google.gke.follows-a-channel'] },
    { id: '5.5.5', title: 'Nodes are shielded', duties: [], checks: ['google.gke.shields-its-nodes'] },
    { id: '5.5.6', title: 'The integrity of nodes is watched', duties: [] },
    { id: '5.5.7', title: 'Nodes boot signed software', duties: [], checks: ['google.gke.nodes-boot-only-signed-software'] },
    { id: '5.6.1', title: 'Flows are logged, within nodes too', duties: [] },
    { id: '5.6.2', title: 'Pods have addresses of the network', duties: [], checks: ['google.gke.gives-pods-addresses-of-the-network'] },
    { id: '5.6.3', title: 'Named networks reach the control plane', duties: [], checks: ['google.gke.limits-who-reaches-the-control-plane'] },
    { id: '5.6.4', title: 'The control plane has a private endpoint only', duties: [] },
    { id: '5.6.5', title: 'Nodes are private', duties: [], checks: ['google.gke.nodes-are-private'] },
    { id: '5.6.6', title: 'Firewalls guard nodes', duties: [] },
    { id: '5.6.7', title: 'Google manages certificates', duties: [] },
    { id: '5.7.1', title: 'Clusters log and are monitored', duties: [], checks: ['google.gke.logs', 'google.gke.is-monitored'] },
    { id: '5.7.2', title: 'Systems of nodes keep an audit', duties: [] },
    { id: '5.8.1', title: 'No client certificates', duties: [], checks: ['google.gke.issues-no-client-certificate'] },
    { id: '5.8.2', title: 'Groups of the directory get rights', duties: [] },
    { id: '5.8.3', title: 'Roles decide', duties: [], checks: ['google.gke.has-roles-decide'] },
    { id: '5.9.1', title: 'Own keys for volumes', duties: [] },
    { id: '5.9.2', title: 'Own keys for boot disks', duties: [] },
    { id: '5.10.1', title: 'No web interface', duties: [] },
    { id: '5.10.2', title: 'No alpha clusters', duties: [] },
    { id: '5.10.3', title: 'Sandboxes for what is not trusted', duties: [] },
    { id: '5.10.4', title: 'Security posture is on', duties: [] },
  ),
};
