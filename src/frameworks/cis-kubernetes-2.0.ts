import { cite, type Framework } from '../model/index.ts';
import { cisKubernetes112 } from './cis-kubernetes-1.12.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Kubernetes Benchmark 2.0.1: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisKubernetes20: Framework = {
  id: 'cis-kubernetes-2.0',
  name: 'CIS Kubernetes Benchmark 2.0.1',
  publisher: 'CIS',
  edition: '2.0.1',
  source: cite(
    'https://www.cisecurity.org/benchmark/kubernetes',
    'Recommendations on the control plane, etcd, nodes and policies of a cluster that you run yourself.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisKubernetes112.controls,
      `
      1.1.1 1.1.2 1.1.3 1.1.4 1.1.5 1.1.6 1.1.7 1.1.8 1.1.9 1.1.10 1.1.11 1.1.12 1.1.13 1.1.14 1.1.15 1.1.16 1.1.17 1.1.18 1.1.19 1.1.20
      1.1.21 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.2.6 1.2.7 1.2.8 1.2.9 1.2.10 1.2.11 1.2.12 1.2.13 1.2.14 1.2.15 1.2.16 1.2.17 1.2.18 1.2.19
      1.2.20 1.2.21 1.2.22 1.2.23 1.2.24 1.2.25 1.2.26 1.2.27 1.2.28 1.2.29 1.2.30 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.4.1 1.4.2 2.1
      2.2 2.3 2.4 2.5 2.6 2.7 3.1.1 3.1.2 3.1.3 3.2.1 3.2.2 4.1.1 4.1.2 4.1.3 4.1.4 4.1.5 4.1.6 4.1.7 4.1.8 4.1.9 4.1.10 4.2.1 4.2.2 4.2.3
      4.2.4 4.2.5 4.2.6 4.2.7 4.2.8 4.2.9 4.2.10 4.2.11 4.2.12 4.2.13 4.2.14 4.3.1 5.1.1 5.1.2 5.1.3 5.1.4 5.1.5 5.1.6 5.1.7 5.1.8 5.1.9
      5.1.10 5.1.11 5.1.12 5.1.13 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.2.6 5.2.7 5.2.8 5.2.9 5.2.10 5.2.11 5.2.12 5.3.1 5.3.2 5.4.1 5.4.2 5.5.1
      5.6.1 5.6.2 5.6.3 5.6.4
    `,
    ),
  ),
};
