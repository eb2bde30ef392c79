import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us/azure';
const networks = cite(
  `${learn}/virtual-network/virtual-networks-overview`,
  'Networks are kept apart from each other; everything inside one can reach everything else inside it, whatever the subnet, until groups of rules or routes of yours stand between.',
  read,
);
const flows = cite(
  `${learn}/network-watcher/vnet-flow-logs-overview`,
  'Flow logs of a virtual network record who talked to whom, through which rule and whether encrypted, into a storage account of yours; traffic is not encrypted by default.',
  read,
);
const floods = cite(
  `${learn}/ddos-protection/ddos-protection-overview`,
  'The protection of the platform withstands common attacks of the network layer; a plan that a network is given is tuned to its traffic, and brings alarms, reports and help during an attack.',
  read,
);
const retiring = cite(
  `${learn}/network-watcher/nsg-flow-logs-rest`,
  'No new flow logs of network security groups can be made since June 30, 2025, and those that exist end on September 30, 2027; flow logs of virtual networks take their place.',
  read,
);

export const says = {
  leaving: cite(
    `${learn}/virtual-network/ip-services/default-outbound-access`,
    'A machine for which no way out was chosen gets a public address that belongs to Microsoft and may change, unless its subnet is private; Microsoft recommends a way out of your own, such as a NAT gateway.',
    read,
  ),
  networks,
  flows,
  retiring,
  peerings: cite(
    `${learn}/virtual-network/virtual-network-manage-peering`,
    'Peered networks reach each other over the network of Azure, and the tag VirtualNetwork of rules covers both; traffic that an appliance forwards from further away is only taken where that is allowed.',
    read,
  ),
  addresses: cite(
    `${learn}/virtual-network/ip-services/public-ip-basic-upgrade-guidance`,
    'Public addresses of the Standard tier let nothing in until a network security group allows it, and can span zones; those of the Basic tier were open by default, knew no zones, and were retired on September 30, 2025.',
    read,
  ),
  kept: inferred(flows, 'Nothing deletes the records from your storage account unless a policy says after how many days.'),
  notLogged: inferred(flows, 'A flow log is made by the customer.'),
  floods,
  addressFloods: inferred(floods, 'An address is covered by the plan of its network, where there is one, unless it says otherwise.'),
  encryption: cite(
    `${learn}/virtual-network/virtual-network-encryption-overview`,
    'Encryption that is switched on for a network carries traffic between its machines through DTLS tunnels; machines that cannot take part are still let in.',
    read,
  ),
  groups: cite(
    `${learn}/security/fundamentals/network-best-practices`,
    'No controls stand between subnets by default; a network security group protects a subnet against traffic that nobody asked for.',
    read,
  ),
  wayOut: cite(
    'https://techcommunity.microsoft.com/t5/azure-networking-blog/private-subnets-by-default-in-azure-virtual-networks-what/ba-p/4513778',
    'With version 2025-07-01 of the interface and later, subnets of new networks are private: machines in them have no hidden public address to get out by; with older versions, and with Terraform, they still have one.',
    read,
  ),
} as const;
