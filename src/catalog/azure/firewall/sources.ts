import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const firewall = 'https://learn.microsoft.com/en-us/azure/firewall';
const threats = cite(
  `${firewall}/threat-intel`,
  'Addresses, names and URLs from Microsoft’s feed of what is hostile are matched before every rule; by default a match is only written down, and it is refused where the mode says deny.',
  read,
);
const premium = cite(
  `${firewall}/premium-features`,
  'The Premium tier is managed by Microsoft and can look for attacks by their signatures, write them down or block them, and open TLS; all of that is set up in a policy.',
  read,
);
const denied = cite(
  `${firewall}/rule-processing`,
  'What no rule allows is refused; the first network rule that matches ends the search, before any rule about names, and a rule that translates an address brings a rule of its own that lets the traffic in.',
  read,
);

export const says = {
  atRest: cite(
    'https://learn.microsoft.com/en-us/security/benchmark/azure/baselines/azure-firewall-security-baseline',
    'What the firewall stores of a customer, such as certificates made from one of theirs, Microsoft encrypts by default with keys of its own; keys of the customer are not supported.',
    read,
  ),
  certificates: cite(
    `${firewall}/premium-certificates`,
    'The customer provides the certificate with which the firewall opens TLS, puts it into a key vault, and gives the firewall an identity that may read it there.',
    read,
  ),
  threats,
  premium,
  denied,
  noSignatures: inferred(premium, 'Signatures are looked for only where that is switched on.'),
  rules: inferred(threats, 'What the rules let through, the customer decides.'),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-firewall',
    'The platform spreads a new firewall over several zones where the region has them, whoever deploys it, moves older ones there in 2026, and replaces instances that fail; one that is pinned to a single zone is gone with it.',
    read,
  ),
} as const;
