import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/sql/docs';
const duties = cite(
  `${docs}/shared-responsibility`,
  'Google offers high availability, disaster recovery and backups to instances that are configured for them; configuring and operating the instance is the customer’s.',
  read,
);
const tls = cite(
  `${docs}/sqlserver/configure-ssl-instance`,
  'By default an instance takes connections with and without TLS; it can be told to take only encrypted ones, which is strongly recommended.',
  read,
);

const networks = cite(
  'https://inventivehq.com/knowledge-base/google-cloud/secure-cloud-sql-access',
  'Only authorised networks get in over a public address, and 0.0.0.0/0 among them is everybody; a private address keeps traffic inside the network.',
  read,
  'secondary',
);

export const says = {
  ways: cite(
    'https://cloud.google.com/sql/docs/mysql/configure-ip',
    'Over a public address an instance lets in the addresses and ranges that the customer authorises; with a private address it is not exposed to the internet.',
    read,
  ),
  duties,
  tls,
  networks,
  address: inferred(networks, 'An instance has a public address unless it was made without one; who gets in over it is another matter.'),
  maintenance: cite(
    `${docs}/postgres/maintenance`,
    'Google updates engine and system, fixes included, in maintenance every few months, at a time that the customer may set.',
    read,
  ),
  growth: cite(
    `${docs}/shared-responsibility`,
    'Google adds storage where an instance is configured for automatic increase, and fails over in a lost zone where it is configured for high availability.',
    read,
  ),
  denied: cite(
    `${docs}/shared-responsibility`,
    'Google installs fixes in scheduled maintenance and lets customers deny it for a time; fixes of known holes are there for maintenance that the customer starts itself.',
    read,
  ),
  backups: inferred(duties, 'Backups, recovery to a point in time and a standby exist only where the instance is configured for them.'),
  flags: inferred(duties, 'Flags are Google’s way to let customers set what the engine itself logs and refuses.'),
  deletion: inferred(duties, 'Protection from deletion is a setting of the instance.'),
  keys: cite(
    'https://cloud.google.com/docs/security/encryption/default-encryption',
    'The keys of default encryption are Google’s; Cloud KMS makes keys of your own that can be used in their place.',
    read,
  ),
} as const;
