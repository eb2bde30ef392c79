import { cite, type Framework } from '../model/index.ts';
import { cisGoogle30 } from './cis-google-3.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Google Cloud Foundation Benchmark 4.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisGoogle40: Framework = {
  id: 'cis-google-4.0',
  name: 'CIS Google Cloud Foundation Benchmark 4.0.0',
  publisher: 'CIS',
  edition: '4.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/google_cloud_computing_platform',
    'Recommendations on identity, logging, networks, machines, storage, databases and BigQuery.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisGoogle30.controls,
      `
      1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.10 2.11 2.12 2.13
      2.14 2.15 2.16 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12 5.1 5.2 6.1.1 6.1.2 6.1.3
      6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.3.3 6.3.4 6.3.5 6.3.6 6.3.7 6.4 6.5 6.6 6.7 7.1 7.2 7.3 7.4 8.1
    `,
    ),
  ),
};
