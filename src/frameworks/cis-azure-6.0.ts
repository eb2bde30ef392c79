import { cite, type Framework } from '../model/index.ts';
import { cisAzure20 } from './cis-azure-2.0.ts';
import { cisAzure50 } from './cis-azure-5.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Microsoft Azure Foundations Benchmark 6.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAzure60: Framework = {
  id: 'cis-azure-6.0',
  name: 'CIS Microsoft Azure Foundations Benchmark 6.0.0',
  publisher: 'CIS',
  edition: '6.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/azure',
    'Recommendations on identity, Defender, storage, databases, logging, networks, machines, vaults and apps.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAzure50.controls,
      `
      2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.1.6 2.1.7 2.1.8 2.1.9 2.1.10 2.1.11 3.1.1 5.1.1 5.1.2=5.22 5.1.3=5.1.2 5.1.4=5.1.3 5.3.1 5.3.2 5.3.3
      5.3.4 5.3.5 5.3.6 5.3.7 5.4=5.23 5.5=5.24 5.6=5.25 5.7=5.27 6.1.1.1 6.1.1.2 6.1.1.3 6.1.1.4 6.1.1.5 6.1.1.6=6.1.1.7 6.1.1.7=6.1.1.8
      6.1.1.8=6.1.1.9 6.1.1.9=6.1.1.10 6.1.2.1 6.1.2.2 6.1.2.3 6.1.2.4 6.1.2.5 6.1.2.6 6.1.2.7 6.1.2.8 6.1.2.9 6.1.2.10 6.1.2.11 6.1.3.1
      6.1.4 6.2 7.1 7.2 7.3 7.4 7.5 7.6 7.7 7.8 7.9 7.10 7.11 7.12 7.13 7.14 7.15 7.16 8.1.1.1 8.1.2.1 8.1.3.1 8.1.3.2 8.1.3.3 8.1.3.4
      8.1.3.5 8.1.4.1 8.1.5.1 8.1.5.2 8.1.6.1 8.1.7.1 8.1.7.2 8.1.7.3 8.1.7.4 8.1.8.1 8.1.9.1 8.1.10 8.1.12 8.1.13 8.1.14 8.1.15 8.1.16
      8.2.1 8.3.5 8.3.6 8.3.7 8.3.8 8.3.9 8.3.10 8.3.11 8.4.1 8.5 9.1.1 9.1.2 9.1.3 9.2.1 9.2.2 9.2.3 9.3.1.1 9.3.1.2 9.3.1.3 9.3.2.1
      9.3.2.2 9.3.2.3 9.3.3.1 9.3.4 9.3.6 9.3.7 9.3.8 9.3.9 9.3.10 9.3.11
    `,
    ),
    ...carriedOver(cisAzure20.controls, '6.1.5=5.5 8.1.11=2.1.14 8.3.1=8.1 8.3.2=8.2 8.3.3=8.3 8.3.4=8.4 9.3.5=3.9'),
    { id: '2.1.12', title: 'Databricks: groups are reviewed', duties: [] },
  ),
};
