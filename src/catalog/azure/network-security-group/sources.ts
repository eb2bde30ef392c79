import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const groups = cite(
  'https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview',
  'Rules are taken by priority, the lowest number first, until one fits; by default a group lets in its own networks and probes of balancers, refuses everything else that comes in, and lets everything out to the internet.',
  read,
);
const advice = cite(
  'https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices',
  'Rules that allow broad ranges give a false sense of security and are often found and used by attackers; ports of machines are opened by approval and for a while.',
  read,
);

export const says = {
  groups,
  advice,
  tags: cite(
    'https://learn.microsoft.com/en-us/azure/virtual-network/service-tags-overview',
    'The tag Internet stands for all public addresses, those of Azure included; VirtualNetwork for the network and what it is joined with.',
    read,
  ),
  outbound: inferred(groups, 'A group is born with a rule that lets everything out to the internet, which a rule of yours with a lower number can close.'),
  record: cite(
    'https://learn.microsoft.com/en-us/azure/network-watcher/vnet-flow-logs-overview',
    'Flow logs of a virtual network record what rules let through and refuse, without a log on each group.',
    read,
  ),
} as const;
