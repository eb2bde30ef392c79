import { cite, type Framework } from '../model/index.ts';
import { cisKubernetes110 } from './cis-kubernetes-1.10.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Azure Kubernetes Service Benchmark 1.8.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAks18: Framework = {
  id: 'cis-aks-1.8',
  name: 'CIS Azure Kubernetes Service Benchmark 1.8.0',
  publisher: 'CIS',
  edition: '1.8.0',
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
      3.1.1=4.1.5 3.1.2=4.1.6 3.2.1=4.2.1 3.2.2=4.2.2 3.2.3=4.2.3 3.2.4=4.2.4 3.2.5=4.2.5 3.2.6=4.2.6 3.2.7=4.2.8 3.2.8=4.2.10 3.2.9=4.2.11
      4.1.1=5.1.1 4.1.2=5.1.2 4.1.3=5.1.3 4.1.4=5.1.4 4.1.5=5.1.5 4.1.6=5.1.6 4.1.7=5.1.8 4.1.8=5.1.9 4.1.9=5.1.10 4.1.10=5.1.11
      4.1.11=5.1.12 4.1.12=5.1.13 4.2.1=5.2.2 4.2.2=5.2.3 4.2.3=5.2.4 4.2.4=5.2.5 4.2.5=5.2.6 4.4.2=5.3.2 4.5.1=5.4.1 4.5.2=5.4.2
      4.6.1=5.7.1 4.6.2=5.7.3 4.6.3=5.7.4
    `,
    ),
    { id: '2.1.1', title: 'Audit events are recorded', duties: [], checks: ['azure.aks.records-its-control-plane'] },
    { id: '3.1.3', title: 'File of the cloud: who may read it', duties: [] },
    { id: '3.1.4', title: 'File of the cloud: whose it is', duties: [] },
    { id: '4.4.1', title: 'The network plugin is the newest', duties: [] },
    { id: '5.1.1', title: 'Images are scanned', duties: [] },
    { id: '5.1.2', title: 'Few reach images', duties: [] },
    { id: '5.1.3', title: 'Clusters only read images', duties: [] },
    { id: '5.1.4', title: 'Images come from approved registries', duties: [] },
    { id: '5.2.1', title: 'Workloads have identities of their own', duties: [], checks: ['azure.aks.gives-workloads-identities'] },
    { id: '5.3.1', title: 'Own key for secrets', duties: [], checks: ['azure.aks.encrypts-secrets-with-your-key'] },
    { id: '5.4.1', title: 'The control plane is closed to strangers', duties: [], checks: ['azure.aks.limits-who-reaches-its-interface'] },
    { id: '5.4.2', title: 'The control plane has a private endpoint only', duties: [], checks: ['azure.aks.is-private'] },
    {
      id: '5.4.3',
      title: 'Nodes are private',
      duties: [],
      checks: ['azure.aks.gives-nodes-no-public-addresses', 'azure.aks.pool-gives-nodes-no-public-addresses'],
    },
    { id: '5.4.4', title: 'Network policies are on', duties: [], checks: ['azure.aks.filters-between-workloads'] },
    { id: '5.4.5', title: 'Load balancers speak TLS', duties: [] },
    { id: '5.5.1', title: 'The directory signs people in', duties: [], checks: ['azure.aks.knows-people-by-the-directory'] },
    { id: '5.5.2', title: 'Roles of Azure decide', duties: [] },
  ),
};
