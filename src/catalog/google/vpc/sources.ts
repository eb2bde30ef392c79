import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const rules = cite(
  'https://cloud.google.com/vpc/docs/firewalls',
  'Rules let connections to and from machines through or refuse them, whatever runs inside; it is best to block all, to allow only the protocols and ports that are needed, and to name the machines that a rule is for.',
  read,
);
const implied = cite(
  rules.url,
  'A network refuses all that comes in and allows all that goes out until rules say otherwise; only the default network comes with rules of its own.',
  read,
  'secondary',
);

export const says = {
  flows: cite(
    'https://docs.cloud.google.com/vpc/docs/using-flow-logs',
    'Flow logs are set up by the customer, for the organisation, a network, a subnet, an attachment or a tunnel.',
    read,
  ),
  rules,
  implied,
  defaultNetwork: cite(
    rules.url,
    'The rules of the default network let SSH, RDP and ICMP in from anywhere, and everything between its subnets.',
    read,
    'secondary',
  ),
  flowLogs: cite(
    'https://cloud.lensix.com/blog/subnet-vpc-flow-logs-disabled-why-it-matters-and-how-to-fix-it',
    'Each subnet has flow logs of its own, which are off until they are switched on.',
    read,
    'secondary',
  ),
  privateAccess: cite(
    'https://cloud.google.com/vpc/docs/private-google-access',
    'Machines without an external address reach the services of Google by Private Google Access, which is switched on subnet by subnet.',
    read,
  ),
  proxies: cite(
    'https://cyscale.com/cloud-security-wiki/grc-catalog/controls/gcp-networking-6',
    'Subnets that are reserved for load balancers have no flow logs.',
    read,
    'secondary',
  ),
  everywhere: cite(
    'https://rdrr.io/cran/googleComputeEngineR/man/gce_make_firewall_rule.html',
    'An incoming rule that names no source is for every source; one that names ranges and tags is for what fits either of them.',
    read,
    'secondary',
  ),
} as const;
