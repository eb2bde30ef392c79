import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure';
const keys = cite(
  `${docs}/event-hubs/configure-customer-managed-key`,
  'Everything is encrypted with keys of Microsoft’s; the premium and dedicated tiers can wrap these with a key of the customer’s, named while the namespace is still empty.',
  read,
);
const network = cite(
  `${docs}/event-hubs/event-hubs-ip-filtering`,
  'A namespace is open to the internet by default, and stays so when the default action is to deny and no rule of addresses or networks is written; public access can be switched off, which leaves private endpoints.',
  read,
);

export const says = {
  keys,
  network,
  zones: cite(
    `${docs}/reliability/reliability-event-hubs`,
    'In a region with zones a namespace is spread over them by itself, with events and metadata copied to each and capacity for the loss of one; failing over to another region is the customer’s.',
    read,
  ),
  tls: cite(
    `${docs}/event-hubs/transport-layer-security-enforce-minimum-version`,
    'Since October 2025 TLS 1.0 and 1.1 are no longer supported, and 1.2 is the minimum of every namespace.',
    read,
    'secondary',
  ),
  identities: cite(
    `${docs}/event-hubs/policy-reference`,
    'Policies that are built in ask for namespaces without shared keys, and for no rule of a namespace besides the one it is made with.',
    read,
  ),
  logs: cite(
    'https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/tutorial-resource-logs',
    'Resources produce logs of their operations by themselves, and a diagnostic setting must be created before any of them is collected.',
    read,
  ),
  endpoint: inferred(network, 'A private endpoint exists only where the customer makes one.'),
  twice: inferred(keys, 'Encryption below the first layer is asked for together with a key of the customer’s.'),
} as const;
