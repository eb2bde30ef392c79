import { cite, customer, type DutyId, type Holder, inferred, notApplicable, provider, shared, unchecked } from '../../model/index.ts';
import { floodsAtYourFront } from './baselines/every-family.ts';
import { abstracted } from './baselines/index.ts';
import { says } from './baselines/sources.ts';

const read = '2026-11-22';
const fundamentals = 'https://learn.microsoft.com/en-us/azure/security/fundamentals';
const networks = cite(
  `${fundamentals}/shared-responsibility`,
  'On infrastructure such as virtual networks the customer configures all network security, and Microsoft runs the network below.',
  read,
);
const divided = cite(
  `${fundamentals}/network-best-practices`,
  'Nothing stands between the subnets of a network by default; customers divide networks, allow no broad ranges and control the routes.',
  read,
);
const apart = cite(
  `${fundamentals}/isolation-choices`,
  'A virtual network is kept apart from all other networks, and traffic flows only on the ways that its customer configured.',
  read,
);
/** The guide of virtual networks; what it says of them is only inferred of what else carries traffic. */
export const spanning = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/reliability-virtual-network',
  'A virtual network and its subnets span all zones of their region without being asked, and Microsoft reroutes around a lost zone and fails back by itself.',
  read,
);
const ends = inferred(networks, 'Microsoft carries the traffic; what travels is encrypted by those who send it.');

const carriesOnly = notApplicable('it carries traffic, and keeps none of your data');
const noLogins = notApplicable('it has no passwords and no keys of its own');

/** What carries or filters traffic and keeps no data: networks, groups of rules, addresses, balancers. Microsoft runs it, the customer sets it up. */
export const networking: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'absorb-floods': floodsAtYourFront,
  'isolate-tenants': provider('Keeps the networks of customers apart.', apart),
  'survive-failure': provider(
    'Runs networks across all zones of a region, and reroutes what a failure hits.',
    inferred(spanning, `Said of virtual networks, and others like them are run the same way: ${spanning.says}`),
  ),
  'limit-exposure': unchecked('what is meant to be public is known to people', customer('Decide what the internet can reach.', networks)),
  'filter-traffic': unchecked(
    'rules are checked in the network security groups and firewalls that hold them',
    customer('Open only the ports and sources that are needed.', divided),
  ),
  'segment-network': unchecked('what need not talk to each other is known to people', customer('Divide networks by what belongs together.', divided)),
  'control-egress': unchecked('what must leave is known to people', customer('Decide what may leave the network, and where to.', divided)),
  'encrypt-in-transit': unchecked('what travels is encrypted by those who send it', customer('Encrypt what your own programs send and accept.', ends)),
  'record-access': unchecked(
    'logs of the network are checked where it is declared',
    shared({ provider: 'Records the calls that manage resources.', customer: 'Switch on the logs of the network that it stands in.' }, says.logging),
  ),
  'guard-credentials': noLogins,
  'guard-apis': provider('Authenticates and authorises every request that manages it.', says.manager),
  'encrypt-at-rest': carriesOnly,
  'control-keys': carriesOnly,
  'back-up-data': carriesOnly,
  'prove-recovery': carriesOnly,
  'classify-data': carriesOnly,
  'retain-and-dispose': carriesOnly,
  'prevent-leaks': carriesOnly,
  'undo-mistakes': unchecked(
    'networks are made again from their definitions',
    customer('Keep the definitions of networks where they can be rolled back.', says.templates),
  ),
};
