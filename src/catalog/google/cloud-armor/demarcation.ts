import { customer, demarcate, notApplicable, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { withoutData } from '../without-data.ts';
import { policy } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(policy, {
    ...abstracted,
    ...withoutData,
    'limit-exposure': notApplicable('what the internet reaches is decided by the load balancer that the policy is attached to'),
    'filter-traffic': unchecked(
      'which addresses and regions have no business here, no configuration shows',
      customer('Refuse addresses and regions that have no business here.', says.policies),
    ),
    'segment-network': notApplicable('a policy stands at the edge, before every network'),
    'guard-apis': shared(
      {
        provider: 'Keeps the rules that recognise known attacks, and applies the policy to each request.',
        customer: 'Put these rules into the policy, and have them act.',
      },
      says.attacks,
    ),
    'limit-consumption': customer('Limit how often one client may ask.', says.floods),
    'record-access': unchecked(
      'what a policy let in or refused is logged with the requests of the backend service',
      customer('Log the requests of the backend services behind the policy.', says.logged),
    ),
  }),
];
