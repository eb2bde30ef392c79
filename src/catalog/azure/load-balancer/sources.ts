import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const tiers = cite(
  'https://learn.microsoft.com/en-us/azure/load-balancer/skus',
  'A Standard load balancer is closed to what comes in until a network security group allows it, and can span zones; a Basic one was open by default, had neither zones nor an agreed uptime, and was retired on September 30, 2025.',
  read,
);
const zones = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/reliability-load-balancer',
  'A balancer is in the zones of its front’s address, which the customer chooses: in all of them, as is recommended, in one, or in none. One front that spans zones goes on while a zone is left, and reaches the machines in the others.',
  read,
);

export const says = {
  tiers,
  zones,
  zonesOfGateways: inferred(
    zones,
    'Says of balancers that they are in the zones of their front; one of the Gateway tier has a front whose zones the customer chooses too.',
  ),
  appliances: inferred(tiers, 'Says of the Gateway tier that it leads traffic through network appliances; which ones, the customer says.'),
  ports: inferred(tiers, 'Which ports lead to which machines, the customer decides.'),
} as const;
