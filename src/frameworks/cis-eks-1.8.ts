import { cite, type Framework } from '../model/index.ts';
import { cisKubernetes110 } from './cis-kubernetes-1.10.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Amazon EKS Benchmark 1.8.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisEks18: Framework = {
  id: 'cis-eks-1.8',
  name: 'CIS Amazon EKS Benchmark 1.8.0',
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
      3.1.1=4.1.5 3.1.2=4.1.6 3.1.3=4.1.9 3.1.4=4.1.10 3.2.1=4.2.1 3.2.2=4.2.2 3.2.3=4.2.3 3.2.4=4.2.4 3.2.5=4.2.5 3.2.6=4.2.6 3.2.7=4.2.8
      3.2.8=4.2.10 3.2.9=4.2.11 4.1.1=5.1.1 4.1.2=5.1.2 4.1.3=5.1.3 4.1.4=5.1.4 4.1.5=5.1.5 4.1.6=5.1.6 4.1.8=5.1.8 4.1.9=5.1.9
      4.1.10=5.1.10 4.1.11=5.1.12 4.1.12=5.1.13 4.2.1=5.2.2 4.2.2=5.2.3 4.2.3=5.2.4 4.2.4=5.2.5 4.2.5=5.2.6 4.3.1=5.3.1 4.3.2=5.3.2
      4.4.1=5.4.1 4.4.2=5.4.2 4.5.1=5.7.1 4.5.2=5.7.4
    `,
    ),
    { id: '2.1.1', title: 'Audit events are recorded', duties: [], checks: ['aws.eks.records-audit-log'] },
    { id: '2.1.2', title: 'Audit events are kept and looked at', duties: [] },
    { id: '4.1.7', title: 'Access is granted by entries', duties: [], checks: ['aws.eks.grants-access-by-entries'] },
    { id: '5.1.1', title: 'Images are scanned', duties: [], checks: ['aws.ecr.scans-images'] },
    { id: '5.1.2', title: 'Few reach images', duties: [] },
    { id: '5.1.3', title: 'Clusters only read images', duties: [] },
    { id: '5.1.4', title: 'Images come from approved registries', duties: [] },
    { id: '5.2.1', title: 'Workloads have roles of their own', duties: [] },
    { id: '5.3.1', title: 'Own key for secrets', duties: [], checks: ['aws.eks.secrets-use-your-own-key'] },
    { id: '5.4.1', title: 'The control plane is closed to strangers', duties: [], checks: ['aws.eks.endpoint-is-closed-to-the-internet'] },
    { id: '5.4.2', title: 'The control plane has a private endpoint only', duties: [] },
    { id: '5.4.3', title: 'Nodes are private', duties: [] },
    { id: '5.4.4', title: 'Network policies are on', duties: [] },
    { id: '5.4.5', title: 'Load balancers speak TLS', duties: [] },
    { id: '5.5.1', title: 'IAM signs people in', duties: [] },
  ),
};
