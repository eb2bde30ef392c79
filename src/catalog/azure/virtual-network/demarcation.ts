import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { networking, spanning } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { address, flowLog, network, peering, subnet } from './service.ts';
import { says } from './sources.ts';

const guarded = customer('Put a network security group before each subnet, so that rules stand between them.', says.groups);
const wayOut = shared(
  {
    provider: 'Makes subnets private with versions of the interface since 2025-07-01.',
    customer: 'Make the others private, and give them a way out that you chose.',
  },
  says.wayOut,
);
const spans = provider('Spans all zones of a region, and reroutes around the loss of one.', spanning);
const onNetwork = notApplicable('stands on the virtual network');
const costsNothing = notApplicable('it costs nothing of its own; what stands in it does');
const noTraffic = notApplicable('a flow log carries no traffic');
const onGuarded = notApplicable('stands on the virtual network');
const noPrograms = notApplicable('those who use the address encrypt what they send');
const goesOn = notApplicable('the Standard tiers go on');
const closed = shared(
  { provider: 'Lets nothing in until a network security group allows it.', customer: 'Keep an address only where the internet must come in.' },
  says.addresses,
);
const overZones = unchecked(
  'which zones an address spans is not read as a fact',
  shared({ provider: 'Serves an address from all zones that it spans.', customer: 'Ask for an address that spans zones.' }, says.addresses),
);
const open = customer('Close what is open by default with a network security group, or move to the Standard tier.', says.addresses);

export default [
  demarcate(network, {
    ...networking,
    'limit-consumption': costsNothing,
    'survive-failure': spans,
    'isolate-tenants': provider('Keeps virtual networks apart from each other.', says.networks),
    'absorb-floods': shared(
      { provider: 'Withstands common attacks of the network layer.', customer: 'Give networks with public addresses a plan that fits their traffic.' },
      says.floods,
    ),
    'segment-network': guarded,
    'control-egress': wayOut,
    'encrypt-in-transit': shared(
      { provider: 'Encrypts between hosts once it is asked to.', customer: 'Switch encryption of the network on, and use machines that can take part.' },
      says.encryption,
    ),
    'record-access': shared({ provider: 'Records traffic where a flow log asks for it.', customer: 'Switch on a flow log of the network.' }, says.flows),
  }),
  demarcate(subnet, {
    ...networking,
    'limit-consumption': costsNothing,
    'survive-failure': spans,
    'absorb-floods': onNetwork,
    'segment-network': guarded,
    'control-egress': when(subnet, 'private', {
      true: customer('Give machines the way out that you chose, and no other.', says.leaving),
      false: shared(
        {
          provider: 'Lets machines out by an address of its own, which may change.',
          customer: 'Make the subnet private, and give it a way out that you chose.',
        },
        says.leaving,
      ),
    }),
    'encrypt-in-transit': onNetwork,
    'record-access': onNetwork,
  }),
  demarcate(flowLog, {
    ...networking,
    'absorb-floods': noTraffic,
    'limit-exposure': noTraffic,
    'filter-traffic': noTraffic,
    'segment-network': noTraffic,
    'control-egress': noTraffic,
    'encrypt-in-transit': noTraffic,
    'survive-failure': provider(
      'Collects the records each minute, without touching the traffic.',
      inferred(
        says.flows,
        'Says that flow logs record apart from the traffic and write into storage of the customer’s; that records are collected is Microsoft’s to see to.',
      ),
    ),
    'record-access': customer('Switch the flow log on, and have its records read.', says.flows),
    'keep-logs': customer('Keep the records as long as an investigation may need them.', says.kept),
    'upgrade-platform': when(flowLog, 'about', {
      network: notApplicable('flow logs of networks are what others are moved to'),
      group: customer('Move to a flow log of the virtual network before those of groups end.', says.retiring),
    }),
    'back-up-data': unchecked('copies are a setting of the storage account', customer('Choose how many copies the storage account keeps.', says.kept)),
  }),
  demarcate(address, {
    ...networking,
    'absorb-floods': shared(
      { provider: 'Withstands common attacks of the network layer.', customer: 'Leave no address out of the plan of its network.' },
      says.floods,
    ),
    'survive-failure': when(address, 'tier', {
      Standard: overZones,
      StandardV2: overZones,
      Basic: provider('Runs the address without zones.', says.addresses),
    }),
    'limit-exposure': when(address, 'tier', { Standard: closed, StandardV2: closed, Basic: open }),
    'upgrade-platform': when(address, 'tier', {
      Standard: goesOn,
      StandardV2: goesOn,
      Basic: customer('Move to the Standard tier: the Basic one was retired on September 30, 2025.', says.addresses),
    }),
    'filter-traffic': unchecked(
      'rules are checked in the network security groups',
      customer('Put a network security group behind the address.', says.addresses),
    ),
    'segment-network': onGuarded,
    'control-egress': onGuarded,
    'encrypt-in-transit': noPrograms,
    'record-access': onGuarded,
  }),
  demarcate(peering, {
    ...partOf('the virtual network answers for it'),
    'absorb-floods': networking['absorb-floods'],
    'segment-network': shared(
      { provider: 'Carries nothing that did not start in the other network.', customer: 'Leave it so, and put rules between the networks.' },
      says.peerings,
    ),
  }),
];
