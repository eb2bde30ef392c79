import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure';
const network = cite(
  `${docs}/event-grid/network-security`,
  'Topics and domains are open to the internet by default for whoever is authorised; rules of addresses limit that, and private endpoints lead around it.',
  read,
);

export const says = {
  callers: cite(
    'https://learn.microsoft.com/en-us/security/benchmark/azure/baselines/event-grid-security-baseline',
    'Customers switch off local authentication where they can, have callers authenticated by the directory, and deliver with managed identities.',
    read,
  ),
  network,
  zones: cite(
    `${docs}/reliability/reliability-event-grid`,
    'Definitions and events are copied over three zones by themselves, with failover that nobody can switch on or off; only definitions are copied to the paired region.',
    read,
  ),
  keys: inferred(network, 'Keys of a topic are taken until local authentication is switched off.'),
  ownKeys: cite(
    'https://learn.microsoft.com/en-us/security/benchmark/azure/baselines/event-grid-security-baseline',
    'What is stored is encrypted by Microsoft; keys of the customer’s are not supported.',
    read,
  ),
  endpoint: inferred(network, 'A private endpoint exists only where the customer makes one.'),
} as const;
