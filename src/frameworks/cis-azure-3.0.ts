import { cite, type Framework } from '../model/index.ts';
import { cisAzure20 } from './cis-azure-2.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Microsoft Azure Foundations Benchmark 3.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAzure30: Framework = {
  id: 'cis-azure-3.0',
  name: 'CIS Microsoft Azure Foundations Benchmark 3.0.0',
  publisher: 'CIS',
  edition: '3.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/azure',
    'Recommendations on identity, Defender, storage, databases, logging, networks, machines, vaults and apps.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAzure20.controls,
      `
      2.1.1=1.1.1 2.1.2=1.1.2 2.1.3=1.1.3 2.1.4=1.1.4 2.2.1=1.2.1 2.2.2=1.2.2 2.2.4=1.2.3 2.2.5=1.2.4 2.2.6=1.2.5 2.2.7=1.2.6 2.3=1.3
      2.4=1.5 2.5=1.6 2.8=1.7 2.9=1.8 2.10=1.9 2.11=1.10 2.12=1.11 2.13=1.12 2.14=1.14 2.15=1.15 2.16=1.16 2.17=1.17 2.18=1.18 2.19=1.19
      2.20=1.20 2.21=1.21 2.22=1.22 2.23=1.23 2.24=1.24 2.25=1.25 3.1.1.1=2.1.15 3.1.1.2=2.1.21 3.1.3.1=2.1.1 3.1.3.2=2.1.16 3.1.3.3=2.1.22
      3.1.4.1=2.1.8 3.1.5.1=2.1.7 3.1.6.1=2.1.2 3.1.7.1=2.1.9 3.1.7.2=2.1.6 3.1.7.3=2.1.4 3.1.7.4=2.1.5 3.1.8.1=2.1.10 3.1.9.1=2.1.12
      3.1.10=2.1.13 3.1.11=2.1.14 3.1.12=2.1.18 3.1.13=2.1.19 3.1.14=2.1.20 3.1.16=2.1.11 3.2.1=2.2.1 3.3.1=8.1 3.3.2=8.2 3.3.3=8.3
      3.3.4=8.4 3.3.5=8.5 3.3.6=8.6 3.3.7=8.7 3.3.8=8.8 4.1=3.1 4.2=3.2 4.3=3.3 4.4=3.4 4.5=3.6 4.7=3.8 4.8=3.9 4.9=3.10 4.10=3.11 4.11=3.12
      4.12=3.5 4.13=3.13 4.14=3.14 4.15=3.15 4.17=3.7 5.1.1=4.1.1 5.1.2=4.1.2 5.1.3=4.1.3 5.1.4=4.1.4 5.1.5=4.1.5 5.1.6=4.1.6 5.2.1=4.3.1
      5.2.2=4.3.2 5.2.3=4.3.5 5.2.4=4.3.6 5.2.5=4.3.7 5.2.6=4.3.3 5.2.7=4.3.4 5.2.8=4.3.8 5.3.1=4.4.1 5.3.2=4.4.2 5.3.3=4.4.3 5.3.4=4.4.4
      5.4.1=4.5.1 5.4.2=4.5.2 5.4.3=4.5.3 6.1.1=5.1.1 6.1.2=5.1.2 6.1.3=5.1.4 6.1.4=5.1.5 6.1.5=5.1.6 6.1.6=5.1.7 6.2.1=5.2.1 6.2.2=5.2.2
      6.2.3=5.2.3 6.2.4=5.2.4 6.2.5=5.2.5 6.2.6=5.2.6 6.2.7=5.2.7 6.2.8=5.2.8 6.2.9=5.2.9 6.2.10=5.2.10 6.3.1=5.3.1 6.4=5.4 6.5=5.5 7.1=6.1
      7.2=6.2 7.3=6.3 7.4=6.4 7.5=6.5 7.6=6.6 7.7=6.7 8.1=7.1 8.2=7.2 8.3=7.3 8.4=7.4 8.7=7.5 8.8=7.6 8.9=7.7 9.1=9.2 9.2=9.1 9.3=9.10
      9.4=9.3 9.5 9.7=9.6 9.8=9.7 9.9=9.8 9.10=9.9 9.11 10.1
    `,
    ),
    { id: '2.2.3', title: 'Device codes are excluded', duties: [] },
    { id: '2.2.8', title: 'A second factor for portals of administrators', duties: [] },
    { id: '2.6', title: 'Accounts are locked after ten failures', duties: [] },
    { id: '2.7', title: 'Locked accounts stay locked for a minute', duties: [] },
    { id: '2.26', title: 'Fewer than five global administrators', duties: [] },
    { id: '3.1.3.4', title: 'Machines are scanned without agents', duties: [] },
    { id: '3.1.3.5', title: 'Changes of files are watched', duties: [] },
    { id: '3.1.4.2', title: 'Kubernetes is discovered without agents', duties: [] },
    { id: '3.1.4.3', title: 'Images are assessed without agents', duties: [] },
    { id: '3.1.15', title: 'The outside is watched', duties: [] },
    { id: '4.6', title: 'Storage has no public endpoint', duties: [] },
    { id: '4.16', title: 'Nothing is copied to other tenants', duties: [], checks: ['azure.storage-account.copies-nothing-to-other-tenants'] },
    { id: '5.1.7', title: 'SQL has no public endpoint', duties: [], checks: ['azure.sql-database.has-no-public-endpoint'] },
    { id: '8.5', title: 'Disks are not exported to the internet', duties: [], checks: ['azure.managed-disk.is-not-exported-to-the-internet'] },
    { id: '8.6', title: 'Disks are exported to named people', duties: [] },
    { id: '8.10', title: 'A second factor for privileged machines', duties: [] },
    {
      id: '8.11',
      title: 'Machines boot trusted software',
      duties: [],
      checks: ['azure.virtual-machine.boots-only-signed-software', 'azure.virtual-machine.measures-its-boot'],
    },
    {
      id: '9.6',
      title: 'Web apps take no passwords for deployment',
      duties: [],
      checks: ['azure.app-service.takes-no-passwords-for-ftp', 'azure.app-service.takes-no-passwords-for-deployment'],
    },
    { id: '9.12', title: 'Web apps are not debugged from afar', duties: [], checks: ['azure.app-service.is-not-debugged-remotely'] },
  ),
};
