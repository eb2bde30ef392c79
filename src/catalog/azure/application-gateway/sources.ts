import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us/azure';
const firewall = cite(
  `${learn}/web-application-firewall/ag/ag-overview`,
  'The firewall before web applications stops attacks in prevention mode and only writes them down in detection mode; Microsoft keeps its managed rules new, and the customer makes the policy and ties it to gateways, sites or paths.',
  read,
);
const tls = cite(
  `${learn}/application-gateway/application-gateway-ssl-policy-overview`,
  'The TLS policy of a gateway says which versions clients may use; since the end of August 2025 nothing older than TLS 1.2 is supported, and where no policy is named the version of the interface decides.',
  read,
);

export const says = {
  atRest: cite(
    'https://learn.microsoft.com/en-us/security/benchmark/azure/baselines/application-gateway-security-baseline',
    'Traffic passes through; settings and secrets are stored, and Microsoft encrypts them by default with keys of its own.',
    read,
  ),
  firewall,
  tls,
  noFirewall: inferred(firewall, 'A gateway has a firewall only where one is switched on or tied to it.'),
  noBots: inferred(firewall, 'Rules against bots have to be added.'),
  retirement: cite(
    `${learn}/application-gateway/v1-retirement`,
    'Gateways of the first version could not be made any more since September 2024, and those that were left were stopped after April 28, 2026.',
    read,
  ),
  certificates: cite(
    'https://learn.microsoft.com/en-us/azure/application-gateway/key-vault-certs',
    'Where listeners name certificates in a vault, without a version, a gateway looks every four hours for a newer one and takes it by itself.',
    read,
  ),
  listeners: inferred(tls, 'Whether a listener takes HTTPS or HTTP is the customer’s to decide.'),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-application-gateway-v2',
    'The platform replaces instances that fail, and spreads a gateway over several zones by default; one that is pinned to a single zone is gone with it.',
    read,
  ),
} as const;
