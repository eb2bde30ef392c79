import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const tiers = cite(
  'https://learn.microsoft.com/en-us/azure/load-balancer/skus',
  'A Standard load balancer is closed to what comes in until a network security group allows it, and can span zones; a Basic one was open by default, had neither zones nor an agreed uptime, and was retired on September 30, 2025.',
  read,
);

export const says = {
  tiers,
  ports: inferred(tiers, 'Which ports lead to which machines, the customer decides.'),
} as const;
