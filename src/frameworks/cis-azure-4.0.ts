import { cite, type Framework } from '../model/index.ts';
import { cisAzure20 } from './cis-azure-2.0.ts';
import { cisAzure30 } from './cis-azure-3.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Microsoft Azure Foundations Benchmark 4.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAzure40: Framework = {
  id: 'cis-azure-4.0',
  name: 'CIS Microsoft Azure Foundations Benchmark 4.0.0',
  publisher: 'CIS',
  edition: '4.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/azure',
    'Recommendations on identity, Defender, storage, databases, logging, networks, machines, vaults and apps.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAzure30.controls,
      `
      2.2.1.1=5.1.7 4.1.1=8.10 6.1=2.10 6.1.1=2.1.1 6.1.3=2.1.4 6.2=2.20 6.2.1=2.2.1 6.2.3=2.2.3 6.2.4=2.2.5 6.2.5=2.2.6 6.2.6=2.2.7
      6.2.7=2.2.8 6.3.2=2.4 6.4=2.3 6.5=2.5 6.6=2.6 6.7=2.7 6.9=2.9 6.11=2.11 6.12=2.12 6.14=2.14 6.15=2.15 6.16=2.16 6.17=2.17 6.19=2.19
      6.21=2.21 6.22=2.22 6.23=2.23 6.24=2.24 6.25=2.25 6.26=2.26 7.1.1.1=6.1.1 7.1.1.2=6.1.2 7.1.1.3=6.1.3 7.1.1.4=6.1.4 7.1.1.5=6.1.5
      7.1.1.6=6.1.6 7.1.2.1=6.2.1 7.1.2.2=6.2.2 7.1.2.3=6.2.3 7.1.2.4=6.2.4 7.1.2.5=6.2.5 7.1.2.6=6.2.6 7.1.2.7=6.2.7 7.1.2.8=6.2.8
      7.1.2.9=6.2.9 7.1.2.10=6.2.10 7.1.3.1=6.3.1 7.1.4=6.4 7.1.5=6.5 7.2=10.1 8.1=7.1 8.2=7.2 8.3=7.3 8.4=7.4 8.5=7.5 8.6=7.6 8.7=7.7
      9.1.3.2=3.1.3.2 9.1.3.3=3.1.3.3 9.1.3.4=3.1.3.4 9.1.3.5=3.1.3.5 9.1.4.1=3.1.4.1 9.1.5.1=3.1.5.1 9.1.6.1=3.1.6.1 9.1.7.1=3.1.7.1
      9.1.7.2=3.1.7.2 9.1.7.3=3.1.7.3 9.1.7.4=3.1.7.4 9.1.8.1=3.1.8.1 9.1.9.1=3.1.9.1 9.1.11=3.1.11 9.1.12=3.1.12 9.1.13=3.1.13
      9.1.16=3.1.15 9.1.17=3.1.16 9.2.1=3.2.1 9.3.1=3.3.1 9.3.2=3.3.2 9.3.3=3.3.3 9.3.4=3.3.4 9.3.5=3.3.5 9.3.8=3.3.7 9.4.1=8.1 10.3.1.1=4.3
      10.3.1.2=4.4 10.3.2.1=4.9 10.3.2.2=4.6 10.3.2.3=4.7 10.3.4=4.1 10.3.5=4.8 10.3.6=4.10 10.3.7=4.15 10.3.8=4.16 10.3.9=4.17
    `,
    ),
    ...carriedOver(
      cisAzure20.controls,
      `
      2.1.1.2.1=3.12 2.2.1.2=3.8 2.2.2.1=3.10 6.2.2=1.2.2 6.8=1.7 6.13=1.12 6.18=1.18 9.1.3.1=2.1.1 9.1.10=2.1.13 9.1.14=2.1.20 9.3.6=8.6
      9.3.9=8.8
    `,
    ),
    { id: '2.1.1.1.1', title: 'Data are encrypted with keys of Microsoft', duties: [] },
    { id: '3.1.1', title: 'Databricks: a network of your own', duties: [] },
    { id: '3.1.2', title: 'Databricks: subnets are guarded', duties: [] },
    { id: '3.1.3', title: 'Databricks: workers encrypt what they send', duties: [] },
    { id: '3.1.4', title: 'Databricks: people come from the directory', duties: [] },
    { id: '3.1.5', title: 'Databricks: Unity Catalog', duties: [] },
    { id: '3.1.6', title: 'Databricks: tokens are few and end', duties: [] },
    { id: '3.1.7', title: 'Databricks: logs are delivered', duties: [], checks: ['azure.databricks.logs-its-use'] },
    {
      id: '3.1.8',
      title: 'Databricks: own keys',
      duties: [],
      checks: ['azure.databricks.uses-your-own-keys', 'azure.databricks.uses-your-own-key-for-storage'],
    },
    { id: '6.1.2', title: 'Several factors for all', duties: [] },
    { id: '6.3.1', title: 'Administrators work by another account', duties: [] },
    { id: '6.3.3', title: 'Few may hand out access', duties: [] },
    { id: '6.3.4', title: 'Privileged roles are reviewed', duties: [] },
    { id: '7.1.1.7', title: 'Flow logs of networks are analysed', duties: [], checks: ['azure.virtual-network.flow-log-is-analysed'] },
    { id: '7.1.1.8', title: 'Activity of Graph is kept', duties: [] },
    { id: '7.1.1.9', title: 'Activity of the directory is kept', duties: [] },
    { id: '7.1.1.10', title: 'Logs of Intune are kept', duties: [] },
    { id: '7.1.2.11', title: 'Alert on the health of services', duties: [] },
    { id: '8.8', title: 'Flow logs of networks keep 90 days', duties: [], checks: ['azure.virtual-network.flow-log-keeps-90-days'] },
    { id: '9.1.15', title: 'Somebody hears of paths of attack', duties: [] },
    { id: '9.3.7', title: 'Vaults with private endpoints have no public one', duties: [] },
    { id: '9.3.10', title: 'Managed HSM where it is demanded', duties: [] },
    { id: '10.1.1', title: 'Deleted file shares are kept', duties: [] },
    { id: '10.1.2', title: 'File shares speak SMB 3.1.1', duties: [] },
    { id: '10.1.3', title: 'File shares encrypt with AES-256', duties: [] },
    { id: '10.2.1', title: 'Deleted blobs are kept', duties: [], checks: ['azure.storage-account.keeps-deleted-blobs'] },
    { id: '10.2.2', title: 'Old versions of blobs are kept', duties: [], checks: ['azure.storage-account.keeps-versions'] },
    { id: '10.3.1.3', title: 'Storage refuses shared keys', duties: [], checks: ['azure.storage-account.refuses-shared-keys'] },
    { id: '10.3.3.1', title: 'The portal asks the directory', duties: [] },
    { id: '10.3.10', title: 'Locks against deletion of accounts', duties: [] },
    { id: '10.3.11', title: 'Locks against changes of accounts', duties: [] },
    { id: '10.3.12', title: 'Copies in another region', duties: [] },
  ),
};
