import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { networking, spanning } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { group, rule } from './service.ts';
import { says } from './sources.ts';

/** The duties that rules answer, in a group or on their own. */
const byRules = {
  'limit-exposure': shared(
    { provider: 'Refuses all that comes in from the internet until a rule lets it in.', customer: 'Let everybody in only to what is meant for everybody.' },
    says.groups,
  ),
  'filter-traffic': unchecked(
    'which ports known sources need is known to people; what everybody may reach is checked as exposure',
    shared(
      { provider: 'Takes the rules in the order of their priority, for each packet.', customer: 'Allow only the ports and sources that are needed.' },
      says.advice,
    ),
  ),
  'control-egress': shared(
    { provider: 'Lets everything out to the internet until a rule refuses it.', customer: 'Refuse what leaves, but for what has to get out.' },
    says.outbound,
  ),
} as const;
const where = 'the network security group answers for it';

export default [
  demarcate(group, {
    ...networking,
    ...byRules,
    'limit-consumption': notApplicable('a group costs nothing, and runs nothing'),
    'survive-failure': provider(
      'Applies the rules wherever the machines run.',
      inferred(spanning, `Said of virtual networks, before which groups of rules stand: ${spanning.says}`),
    ),
    'segment-network': unchecked(
      'which networks a group stands before is checked on the subnets and interfaces',
      customer('Put a group before each subnet, so that rules stand between them.', says.advice),
    ),
    'encrypt-in-transit': notApplicable('a rule lets traffic through or refuses it, and does not encrypt'),
    'record-access': unchecked(
      'flow logs are checked on the virtual network, which records what rules did',
      shared(
        { provider: 'Records what rules let through and refuse, where a flow log asks for it.', customer: 'Switch on flow logs of the virtual network.' },
        says.record,
      ),
    ),
  }),
  demarcate(rule, { ...partOf(where), ...byRules, 'absorb-floods': networking['absorb-floods'], 'filter-traffic': notApplicable(where) }),
];
