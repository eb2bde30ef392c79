import { cite, type Framework } from '../model/index.ts';
import { cisAzure20 } from './cis-azure-2.0.ts';
import { cisAzure40 } from './cis-azure-4.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS Microsoft Azure Foundations Benchmark 5.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAzure50: Framework = {
  id: 'cis-azure-5.0',
  name: 'CIS Microsoft Azure Foundations Benchmark 5.0.0',
  publisher: 'CIS',
  edition: '5.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/azure',
    'Recommendations on identity, Defender, storage, databases, logging, networks, machines, vaults and apps.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAzure40.controls,
      `
      2.1.1=3.1.1 2.1.2=3.1.2 2.1.3=3.1.3 2.1.4=3.1.4 2.1.5=3.1.5 2.1.6=3.1.6 2.1.7=3.1.7 2.1.8=3.1.8 3.1.1=4.1.1 5.1.1=6.1.1 5.1.2=6.1.2
      5.1.3=6.1.3 5.2.1=6.2.1 5.2.2=6.2.2 5.2.3=6.2.3 5.2.4=6.2.4 5.2.5=6.2.5 5.2.6=6.2.6 5.2.7=6.2.7 5.3.1=6.3.1 5.3.2=6.3.2 5.3.3=6.3.3
      5.3.4=6.3.4 5.4=6.4 5.5=6.5 5.6=6.6 5.7=6.7 5.8=6.8 5.9=6.9 5.10=6.1 5.11=6.11 5.12=6.12 5.13=6.13 5.14=6.14 5.15=6.15 5.17=6.17
      5.18=6.18 5.19=6.19 5.20=6.2 5.21=6.21 5.22=6.22 5.23=6.23 5.24=6.24 5.25=6.25 5.26=6.26 6.1.1.1=7.1.1.1 6.1.1.2=7.1.1.2
      6.1.1.3=7.1.1.3 6.1.1.4=7.1.1.4 6.1.1.5=7.1.1.5 6.1.1.6=7.1.1.6 6.1.1.7=7.1.1.7 6.1.1.8=7.1.1.8 6.1.1.9=7.1.1.9 6.1.1.10=7.1.1.10
      6.1.2.1=7.1.2.1 6.1.2.2=7.1.2.2 6.1.2.3=7.1.2.3 6.1.2.4=7.1.2.4 6.1.2.5=7.1.2.5 6.1.2.6=7.1.2.6 6.1.2.7=7.1.2.7 6.1.2.8=7.1.2.8
      6.1.2.9=7.1.2.9 6.1.2.10=7.1.2.10 6.1.2.11=7.1.2.11 6.1.3.1=7.1.3.1 6.1.4=7.1.4 6.1.5=7.1.5 6.2=7.2 7.1=8.1 7.2=8.2 7.3=8.3 7.4=8.4
      7.6=8.6 7.7=8.7 7.8=8.8 8.1.3.1=9.1.3.1 8.1.3.2=9.1.3.2 8.1.3.3=9.1.3.3 8.1.3.4=9.1.3.4 8.1.3.5=9.1.3.5 8.1.4.1=9.1.4.1
      8.1.5.1=9.1.5.1 8.1.6.1=9.1.6.1 8.1.7.1=9.1.7.1 8.1.7.2=9.1.7.2 8.1.7.3=9.1.7.3 8.1.7.4=9.1.7.4 8.1.8.1=9.1.8.1 8.1.9.1=9.1.9.1
      8.1.10=9.1.10 8.1.11=9.1.11 8.1.12=9.1.12 8.1.13=9.1.13 8.1.14=9.1.14 8.1.15=9.1.15 8.1.16=9.1.16 8.2.1=9.2.1 8.3.1=9.3.1 8.3.2=9.3.2
      8.3.3=9.3.3 8.3.4=9.3.4 8.3.6=9.3.6 8.3.7=2.2.1.1 8.3.9=9.3.9 8.3.10=9.3.10 8.4.1=9.4.1 9.1.1=10.1.1 9.1.2=10.1.2 9.1.3=10.1.3
      9.2.1=10.2.1 9.2.3=10.2.2 9.3.1.1=10.3.1.1 9.3.1.2=10.3.1.2 9.3.1.3=10.3.1.3 9.3.2.1=10.3.2.1 9.3.2.2=10.3.2.2 9.3.2.3=10.3.2.3
      9.3.3.1=10.3.3.1 9.3.4=10.3.4 9.3.5=10.3.5 9.3.6=10.3.7 9.3.7=10.3.8 9.3.8=10.3.9 9.3.9=10.3.10 9.3.10=10.3.11 9.3.11=10.3.12
    `,
    ),
    ...carriedOver(cisAzure20.controls, '5.16=1.16 7.5=6.5 8.3.8=8.7'),
    { id: '2.1.9', title: 'Databricks: nodes have no public address', duties: [], checks: ['azure.databricks.hides-its-nodes'] },
    { id: '2.1.10', title: 'Databricks: no public endpoint', duties: [], checks: ['azure.databricks.has-no-public-endpoint'] },
    { id: '2.1.11', title: 'Databricks: a private endpoint', duties: [], checks: ['azure.databricks.has-a-private-endpoint'] },
    { id: '5.2.8', title: 'Tokens are bound to devices', duties: [] },
    { id: '5.3.5', title: 'Disabled accounts have no rights', duties: [] },
    { id: '5.3.6', title: 'Who may make tenants is reviewed', duties: [] },
    { id: '5.3.7', title: 'Other roles are reviewed', duties: [] },
    { id: '5.27', title: 'Two or three owners', duties: [] },
    { id: '5.28', title: 'Ways in without passwords', duties: [] },
    { id: '7.9', title: 'VPN: the directory signs people in', duties: [] },
    { id: '7.10', title: 'Gateways stand behind a web firewall', duties: [], checks: ['azure.application-gateway.stands-behind-a-web-firewall'] },
    { id: '7.11', title: 'Subnets are guarded', duties: [], checks: ['azure.virtual-network.subnet-is-guarded', 'azure.virtual-network.guards-its-subnets'] },
    { id: '7.12', title: 'Gateways refuse old TLS', duties: [], checks: ['azure.application-gateway.names-a-current-tls-policy'] },
    { id: '7.13', title: 'Gateways speak HTTP 2', duties: [] },
    { id: '7.14', title: 'Web firewalls look into bodies', duties: [], checks: ['azure.application-gateway.policy-looks-into-bodies'] },
    { id: '7.15', title: 'Web firewalls know bots', duties: [], checks: ['azure.application-gateway.policy-knows-bots'] },
    { id: '7.16', title: 'A perimeter around services', duties: [] },
    { id: '8.1.1.1', title: 'Defender CSPM', duties: [], checks: ['azure.defender-for-cloud.plan-is-on'] },
    { id: '8.1.2.1', title: 'Defender for APIs', duties: [], checks: ['azure.defender-for-cloud.plan-is-on'] },
    { id: '8.1.5.2', title: 'Alerts on storage are watched', duties: [] },
    { id: '8.3.5', title: 'Vaults refuse purges', duties: [], checks: ['azure.key-vault.refuses-purges'] },
    { id: '8.3.11', title: 'Certificates run a year at most', duties: [], checks: ['azure.key-vault.certificate-runs-a-year-at-most'] },
    { id: '8.5', title: 'A plan against floods', duties: [], checks: ['azure.virtual-network.has-a-plan-against-floods'] },
    { id: '9.2.2', title: 'Deleted containers are kept', duties: [], checks: ['azure.storage-account.keeps-deleted-containers'] },
  ),
};
