import { atLeast, checks, every, no, noneOf } from '../../../model/index.ts';
import { address, flowLog, network, peering, subnet } from './service.ts';

/** Subnets of gateways and firewalls, which take no network security group. */
const ofMachines = { name: noneOf('GatewaySubnet', 'AzureFirewallSubnet', 'AzureFirewallManagementSubnet', 'RouteServerSubnet') } as const;
const guarded = {
  duty: 'segment-network',
  severity: 'medium',
  risk: 'Whoever gets into one machine reaches every other in the network, on every port.',
  aka: ['CKV2_AZURE_31'],
} as const;
const wayOut = {
  duty: 'control-egress',
  severity: 'low',
  risk: 'Machines reach the internet by an address that nobody chose, watches or owns.',
} as const;

export default [
  checks(network, {
    'azure.virtual-network.has-a-plan-against-floods': {
      duty: 'absorb-floods',
      title: 'A plan of DDoS Protection covers the network',
      severity: 'low',
      expect: { floodPlan: true },
      fix: {},
      risk: 'A flood that is small for Azure is large for one public address, and nobody is told or helps.',
      aka: ['b4cc2c52-34a6-4b43-b57c-4bdeb4514a5a', 'network_vnet_ddos_protection_enabled'],
    },
    'azure.virtual-network.encrypts-between-machines': {
      duty: 'encrypt-in-transit',
      title: 'Traffic between the machines of the network is encrypted below them',
      severity: 'low',
      expect: { encrypted: true },
      risk: 'What programs send in the clear can be read where the network can be tapped.',
    },
    'azure.virtual-network.records-its-flows': {
      duty: 'record-access',
      title: 'A flow log records the traffic of the network',
      severity: 'low',
      expect: { flowLogged: true },
      fix: {},
      risk: 'Nobody can tell afterwards who talked to whom.',
    },
    'azure.virtual-network.guards-its-subnets': {
      ...guarded,
      title: 'A network security group stands before each subnet that the network names',
      expect: { subnets: no({ ...ofMachines, guarded: false }) },
      aka: [...guarded.aka, 'network_subnet_nsg_associated'],
    },
    'azure.virtual-network.gives-no-way-out-by-default': {
      ...wayOut,
      title: 'Machines in the subnets that the network names get no hidden public address',
      expect: [{ subnets: every({ private: 'yes' }) }, { privateByDefault: true, subnets: no({ private: 'no' }) }],
    },
  }),
  checks(subnet, {
    'azure.virtual-network.subnet-is-guarded': {
      ...guarded,
      title: 'A network security group stands before the subnet',
      given: ofMachines,
      expect: { guarded: true },
      aka: [...guarded.aka, 'network_subnet_nsg_associated'],
    },
    'azure.virtual-network.subnet-gives-no-way-out-by-default': {
      ...wayOut,
      title: 'Machines in the subnet get no hidden public address',
      given: ofMachines,
      expect: { private: true },
    },
  }),
  checks(flowLog, {
    'azure.virtual-network.flow-log-is-on': {
      duty: 'record-access',
      title: 'The flow log is on',
      severity: 'medium',
      expect: { on: true },
      risk: 'Nobody can tell afterwards who talked to whom.',
      aka: ['AVD-AZU-0073', 'b90842e5-6779-44d4-9760-972f4c03ba1c'],
    },
    'azure.virtual-network.flow-log-keeps-90-days': {
      duty: 'keep-logs',
      title: 'Records of the flow log are kept for 90 days or more',
      severity: 'low',
      expect: [{ deletes: true, days: atLeast(90) }, { days: 0 }],
      risk: 'An attack that is found after months can no longer be followed.',
      aka: [
        'CKV_AZURE_12',
        'AVD-AZU-0049',
        '7750fcca-dd03-4d38-b663-4b70289bcfd4',
        '564b70f8-41cd-4690-aff8-bb53add86bc9',
        'network_flow_log_more_than_90_days',
      ],
    },
    'azure.virtual-network.flow-log-is-analysed': {
      duty: 'record-access',
      title: 'Traffic analytics reads the flow log',
      severity: 'low',
      expect: { analysed: true },
      risk: 'Records lie in a storage account that nobody looks into.',
      aka: ['network_flow_log_captured_sent'],
    },
    'azure.virtual-network.flow-log-outlives-those-of-groups': {
      duty: 'upgrade-platform',
      title: 'The flow log records a network, and not a network security group',
      severity: 'medium',
      expect: { about: 'network' },
      risk: 'Flow logs of network security groups end on September 30, 2027, and with them the record.',
    },
  }),
  checks(address, {
    'azure.virtual-network.address-is-of-a-tier-that-goes-on': {
      duty: 'upgrade-platform',
      title: 'The public address is not of the Basic tier',
      severity: 'medium',
      expect: { tier: noneOf('Basic') },
      risk: 'The Basic tier was retired on September 30, 2025: the address may be taken away.',
    },
    'azure.virtual-network.address-is-closed-by-default': {
      duty: 'limit-exposure',
      title: 'Nothing reaches what has the address unless a network security group allows it',
      severity: 'medium',
      expect: { tier: noneOf('Basic') },
      risk: 'Every port of whatever has the address is open to the internet where nobody thought of a group.',
    },
    'azure.virtual-network.address-is-not-left-out-of-the-plan': {
      duty: 'absorb-floods',
      title: 'The address is not left out of the plan against floods',
      severity: 'low',
      expect: { floodPlan: noneOf('Disabled') },
      risk: 'A flood that the network is covered against still takes this address down.',
    },
  }),
  checks(peering, {
    'azure.virtual-network.peering-takes-nothing-forwarded': {
      duty: 'segment-network',
      title: 'The peering takes no traffic that only came through the other network',
      severity: 'low',
      expect: { takesForwarded: false },
      risk: 'Networks that were never joined to this one reach it through the one between, past rules that trust the other network.',
    },
  }),
];
