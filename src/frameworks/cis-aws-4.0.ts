import { cite, type Framework } from '../model/index.ts';
import { cisAws30 } from './cis-aws-3.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS AWS Foundations Benchmark 4.0.1: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAws40: Framework = {
  id: 'cis-aws-4.0',
  name: 'CIS AWS Foundations Benchmark 4.0.1',
  publisher: 'CIS',
  edition: '4.0.1',
  source: cite(
    'https://www.cisecurity.org/benchmark/amazon_web_services',
    'Recommendations on identity, storage, logging, monitoring and networking.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAws30.controls,
      `
      1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 1.18 1.19 1.20 1.21 1.22 2.1.1 2.1.2 2.1.3 2.1.4
      2.2.1=2.3.1 2.2.2=2.3.2 2.2.3=2.3.3 2.3.1=2.4.1 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12
      4.13 4.14 4.15 4.16 5.1.1=2.2.1 5.2=5.1 5.3=5.2 5.4=5.3 5.5=5.4 5.6=5.5 5.7=5.6
    `,
    ),
    { id: '2.2.4', title: 'Databases stand in several zones', duties: [], checks: ['aws.rds.has-a-standby', 'aws.rds.cluster-has-a-second-instance'] },
    { id: '5.1.2', title: 'File shares are closed to the internet', duties: [] },
  ),
};
