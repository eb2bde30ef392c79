import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { partOf } from '../part-of.ts';
import { endpoint, endpointService, inboundRule, networkAcl, networkAclRule, outboundRule, publicAccessBlock, securityGroup, subnet, vpc } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a network carries data and stores none');
const noLogin = notApplicable('a network has no identity and no secret of its own');
const onTheGroup = partOf('stands on the security group');

const filters = customer('Open only the ports and sources that are needed, and say why each rule is there.', says.reach);

export default [
  demarcate(vpc, {
    ...abstracted,
    'isolate-tenants': provider('Keeps the virtual networks of its customers apart from each other.', says.isolated),
    'isolate-workloads': notApplicable('workloads share machines and not a network; what keeps them apart here is segment-network'),
    'survive-failure': unchecked(
      'whether machines are spread shows where they are started',
      shared({ provider: 'Runs the network in all zones of the region.', customer: 'Place subnets in several zones.' }, says.zones),
    ),
    'limit-exposure': unchecked(
      'what the internet reaches is judged on subnets, groups and machines',
      customer(
        'Attach an internet gateway only where something must be reached from outside.',
        inferred(
          says.infrastructure,
          'Says that a VPC is isolated, and that you divide it and filter its traffic; so attaching a way to the internet is your decision.',
        ),
      ),
    ),
    'filter-traffic': customer('Empty the group that the network came with, and write groups of your own.', says.defaultGroup),
    'segment-network': customer('Create networks of your own, one for each purpose, and leave the default one unused.', says.defaultNetwork),
    'control-egress': unchecked(
      'what may leave is judged on groups and endpoints',
      customer('Decide which ways lead out of the network, and through what they pass.', says.ways),
    ),
    'encrypt-in-transit': unchecked(
      'what programs send to each other is decided inside them',
      shared(
        { provider: 'Encrypts traffic between its facilities, and between machines of recent types.', customer: 'Encrypt what your own programs send.' },
        says.transit,
      ),
    ),
    'guard-credentials': noLogin,
    'classify-data': noData,
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'back-up-data': noData,
    'prove-recovery': noData,
    'undo-mistakes': noData,
    'retain-and-dispose': noData,
    'prevent-leaks': noData,
    'record-access': shared(
      { provider: 'Records the calls that change the network for 90 days.', customer: 'Switch on flow logs, so that its traffic is recorded too.' },
      inferred(
        operations.accessLogs,
        'Says that management events are kept for 90 days without asking; so what else must be recorded of a network is for the customer to switch on.',
      ),
    ),
  }),
  demarcate(subnet, {
    ...partOf('stands on the network'),
    'limit-exposure': customer('Give out public addresses only where something must be reached from outside.', says.publicAddresses),
    'segment-network': unchecked(
      'which tiers belong apart, no configuration shows',
      customer('Put tiers that need not talk to each other into subnets of their own.', says.divided),
    ),
  }),
  demarcate(securityGroup, {
    ...partOf('stands on the network and on the machines behind the group'),
    'limit-exposure': customer('Write no rule that lets the whole internet in where it has no business.', says.reach),
    'filter-traffic': filters,
    'control-egress': customer('Replace the rule that lets everything out by rules for what is needed.', says.groups),
  }),
  demarcate(inboundRule, {
    ...onTheGroup,
    'limit-exposure': customer('Write no rule that lets the whole internet in where it has no business.', says.reach),
    'filter-traffic': filters,
  }),
  demarcate(outboundRule, {
    ...onTheGroup,
    'filter-traffic': filters,
    'control-egress': customer('Let out only what is needed, to where it is needed.', says.reach),
  }),
  demarcate(networkAcl, {
    ...partOf('stands on the network'),
    'limit-exposure': customer('Let the internet in only on the ports that the subnets offer.', says.order),
    'filter-traffic': customer('Let in only the ports that the subnets offer, from wherever it is.', says.lists),
  }),
  demarcate(networkAclRule, {
    ...partOf('stands on the network list'),
    'limit-exposure': customer('Let the internet in only on the ports that the subnets offer.', says.order),
    'filter-traffic': customer('Let in only the ports that the subnets offer, from wherever it is.', says.lists),
  }),
  demarcate(endpoint, {
    ...partOf('stands on the network and on the service behind the endpoint'),
    'isolate-tenants': provider(
      'Keeps the traffic of the endpoint off the internet and apart from others.',
      inferred(use.privateEndpoints, 'Says that traffic to AWS services stays in AWS’s network; so keeping that of an endpoint apart there is for AWS to do.'),
    ),
    'filter-traffic': unchecked(
      'the groups around an interface endpoint are judged as groups',
      customer(
        'Decide from where in the network the endpoint can be reached.',
        inferred(
          use.securityGroups,
          'Says that the groups around a resource decide what may reach it; so those around an endpoint decide from where it is reached.',
        ),
      ),
    ),
    'control-egress': customer('Write a policy that names what may be reached through the endpoint.', says.endpoints),
  }),
  demarcate(endpointService, {
    ...partOf('stands on the network and on the load balancer behind the service'),
    'limit-trust': customer('Name who may connect, and accept each connection yourself.', says.endpointServices),
  }),
  demarcate(publicAccessBlock, {
    ...partOf('stands on the networks of the region'),
    'limit-exposure': shared(
      { provider: 'Enforces the block on every internet gateway of the region.', customer: 'Switch the block on, and exclude only what must be public.' },
      says.blocked,
    ),
  }),
];
