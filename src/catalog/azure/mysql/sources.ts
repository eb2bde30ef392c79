import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/mysql';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const security = page(
  'flexible-server/security-overview',
  'Data, replicas and backups are always encrypted with keys of the service and connections with TLS; customers close public access, let in identities rather than passwords, bring keys of their own where they need them, and collect the audit group of logs.',
);
const policy = page(
  'concepts-version-policy',
  'Minor versions are installed by themselves in maintenance; a version past its end is enrolled in extended support for money, which is 5.7 since August 2026, and after that nobody patches the engine; moving to a newer version is the customer’s.',
);
const settings = cite(
  'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mysql_flexible_server',
  'Backups are kept for 7 days and not in another region unless that is asked for, and a standby in the same or another zone is made where high availability is configured.',
  read,
  'secondary',
);
const availability = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/reliability-database-mysql',
  'Where customers enable high availability, the service makes a warm standby, in the same zone or another, copies every change to it and fails over to it by itself.',
  read,
);

export const says = {
  security,
  policy,
  settings,
  extended: policy,
  backups: settings,
  tls: inferred(security, 'Plain connections and old versions are let in only where server parameters say so.'),
  logging: inferred(security, 'The audit log is a parameter and a group of logs that customers switch on.'),
  open: inferred(security, 'Public access is on unless the server is put into a network or its public access is switched off; a firewall then decides.'),
  endpoint: inferred(security, 'A private endpoint exists only where the customer makes one.'),
  standby: settings,
  availability,
  firewall: page(
    'flexible-server/concepts-networking-public',
    'The firewall of a new server lets in no address; one option lets in everything that runs in Azure, subscriptions of other customers included.',
  ),
  identities: inferred(security, 'Passwords are taken; identities of Microsoft Entra ID need an administrator from there.'),
} as const;
