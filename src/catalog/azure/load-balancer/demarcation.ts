import { type Citation, customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { networking } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { balancer, natRule } from './service.ts';
import { says } from './sources.ts';

const closed = shared(
  { provider: 'Lets nothing in until a network security group allows it.', customer: 'Allow only what is meant for everybody.' },
  says.tiers,
);
const survives = (source: Citation) =>
  unchecked(
    'which zones a front spans is said where its address is declared',
    shared(
      { provider: 'Serves a front that spans zones from all of them.', customer: 'Give the front an address that spans zones, and keep machines in several.' },
      source,
    ),
  );

export default [
  demarcate(balancer, {
    ...networking,
    'survive-failure': when(balancer, 'tier', {
      Standard: survives(says.zones),
      Gateway: survives(says.zonesOfGateways),
      Basic: provider('Runs the balancer without zones and without an agreed uptime.', says.tiers),
    }),
    'upgrade-platform': when(balancer, 'tier', {
      Standard: notApplicable('the Standard tier goes on'),
      Gateway: notApplicable('the Gateway tier goes on'),
      Basic: customer('Move to the Standard tier: the Basic one was retired on September 30, 2025.', says.tiers),
    }),
    'limit-exposure': when(balancer, 'tier', {
      Standard: closed,
      Gateway: customer('Put it only before appliances of yours.', says.appliances),
      Basic: customer('Close what is open by default with a network security group, or move to the Standard tier.', says.tiers),
    }),
  }),
  demarcate(natRule, {
    ...partOf('the load balancer answers for it'),
    'absorb-floods': networking['absorb-floods'],
    'limit-exposure': customer('Lead no port of the internet to a login of a machine.', says.ports),
  }),
];
