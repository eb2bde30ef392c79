import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/cosmos-db';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const security = page(
  'security',
  'Customers close public access and use private endpoints, give roles on data to managed identities or else rotate the keys, ask for current TLS, bring keys of their own where they need them, and switch on continuous backups and try them.',
);
const backups = page(
  'online-backup-and-restore',
  'Backups are taken by themselves every four hours, two are kept, and both the data and the backups are copied within the region and the backups to another; support restores them on request within hours.',
);

export const says = {
  security,
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-cosmos-db',
    'Each region holds several replicas of the data, so that the loss of a node is not noticed; zones, more regions and failover by the service are for the customer to configure.',
    read,
  ),
  backups,
  firewall: page(
    'how-to-configure-firewall',
    'An account is open to the internet until rules of addresses or networks are set; the address 0.0.0.0 lets in all of Azure, subscriptions of other customers included.',
  ),
  encryption: page(
    'database-encryption-at-rest',
    'Databases and backups are encrypted, which nobody can switch off, with keys of Microsoft’s; keys of the customer’s can be laid over these.',
  ),
  tls: page('self-serve-minimum-tls-enforcement', 'New accounts ask for TLS 1.2; accounts can be told to take TLS 1.0 or 1.1 from some interfaces.'),
  keys: inferred(security, 'Keys of the account are taken as well as identities until local authentication is switched off.'),
  metadata: inferred(security, 'Keys of the account may also change databases and containers, unless that is switched off.'),
  continuous: inferred(security, 'Continuous backups, from which customers restore to any point by themselves, are switched on by the customer.'),
  places: inferred(backups, 'Data stand in one datacenter of each region that was asked for, unless zones are asked for too.'),
  endpoint: inferred(security, 'A private endpoint exists only where the customer makes one.'),
} as const;
