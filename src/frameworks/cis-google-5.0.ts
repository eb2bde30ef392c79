import { cite, type Framework } from '../model/index.ts';
import { cisGoogle40 } from './cis-google-4.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Google Cloud Foundation Benchmark 5.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisGoogle50: Framework = {
  id: 'cis-google-5.0',
  name: 'CIS Google Cloud Foundation Benchmark 5.0.0',
  publisher: 'CIS',
  edition: '5.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/google_cloud_computing_platform',
    'Recommendations on identity, logging, networks, machines, storage, databases and BigQuery.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisGoogle40.controls,
      `
      1.2=1.1 1.3=1.2 1.4=1.3 1.5=1.4 1.6=1.5 1.7=1.6 1.8=1.7 1.9=1.8 1.10=1.9 1.11=1.10 1.12=1.11 1.13=1.12 1.14=1.13 1.15=1.14 1.16=1.15
      1.17=1.16 1.18=1.17 2.1 2.3=2.2 2.4=2.3 2.5=2.4 2.6=2.5 2.7=2.6 2.8=2.7 2.9=2.8 2.10=2.9 2.11=2.10 2.12=2.11 2.13=2.12 2.14=2.13
      2.15=2.14 2.16=2.15 2.17=2.16 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.10=3.8 3.11=3.9 3.12=3.10 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11
      4.12 5.1 5.2 6.1.1 6.1.2 6.1.3 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.3.3 6.3.4 6.3.5 6.3.6 6.3.7 6.4 6.5
      6.7=6.6 6.8=6.7 7.1 7.2 7.3 7.4 8.1
    `,
    ),
    { id: '1.1.1', title: 'Super administrators are no single person', duties: [] },
    { id: '1.1.2', title: 'Super administrators do not run the cloud', duties: [] },
    { id: '1.1.3', title: 'Folders by environment and sensitivity', duties: [] },
    { id: '1.1.4', title: 'Policies of the organisation set limits', duties: [] },
    { id: '2.2', title: 'Workspace shares its audit', duties: [] },
    { id: '3.8', title: 'VPC Service Controls', duties: [] },
    { id: '3.9', title: 'Interfaces of Google are reached privately', duties: [] },
    { id: '6.6', title: 'Databases let in identities', duties: [] },
    { id: '6.9', title: 'Databases resist deletion', duties: [], checks: ['google.cloud-sql.is-protected-from-deletion'] },
  ),
};
