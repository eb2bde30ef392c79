import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/postgresql';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const security = page(
  'security/security-overview',
  'Data, replicas and backups are always encrypted with keys of the service; customers close public access, let in identities rather than passwords, bring keys of their own where they need them, collect the audit group of logs, and ask for a standby and for backups elsewhere.',
);
const backups = page(
  'backup-restore/concepts-backup-restore',
  'Servers are backed up by themselves for 7 days, which can be made up to 35; another region holds backups only where that was chosen when the server was made, and a deleted server can be restored.',
);
const policy = page(
  'configure-maintain/concepts-version-policy',
  'Minor versions are installed by themselves in maintenance; once a major version is retired Microsoft patches only what lies below the engine, and may stop a server that endangers the service.',
);
const availability = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/reliability-database-postgresql',
  'Where customers enable high availability, the service makes a warm standby, in the same zone or another, copies every change to it and fails over to it by itself.',
  read,
);

export const says = {
  security,
  backups,
  policy,
  extended: page(
    'configure-maintain/extended-support',
    'Servers on a version past its end are enrolled in extended support by themselves and pay for it, and get critical security fixes until that ends too: 11 in November 2026, 12 in 2027, 13 in 2028; moving to a newer version is the customer’s.',
  ),
  tls: page(
    'security/security-tls',
    'Every connection must use TLS, and older versions than 1.2 are denied; a server parameter can let in plain connections, which is not recommended.',
  ),
  logging: page(
    'server-parameters/param-reporting-logging-what-log',
    'Servers log connections, their ends and checkpoints by default; parameters of the server can switch each off.',
  ),
  firewall: page(
    'network/concepts-networking-public',
    'The firewall of a new server lets in no address; one option lets in everything that runs in Azure, subscriptions of other customers included.',
  ),
  availability,
  open: inferred(security, 'Public access is on unless the server is put into a network or its public access is switched off; a firewall then decides.'),
  endpoint: inferred(security, 'A private endpoint exists only where the customer makes one.'),
  standby: inferred(availability, 'A standby exists only where high availability is enabled.'),
  identities: inferred(security, 'Passwords are taken unless local authentication is disallowed.'),
  throttling: inferred(security, 'Parameters that slow down guessing have to be switched on.'),
} as const;
