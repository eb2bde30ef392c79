import { customer, demarcate, notApplicable, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { withoutData } from '../without-data.ts';
import { policy } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(policy, {
    ...abstracted,
    ...withoutData,
    'limit-exposure': notApplicable('a policy is reached by nobody; what it forbids elsewhere belongs to configure-platform'),
    'filter-traffic': notApplicable('a policy is no network'),
    'segment-network': notApplicable('a policy is no network'),
    'configure-platform': shared(
      { provider: 'Refuses whatever an enforced policy forbids.', customer: 'Enforce the policies that guard what must never change.' },
      says.constraints,
    ),
    'limit-trust': customer('Name the organisations whose members may be let in.', says.members),
    'keep-residency': customer('Name the locations in which resources may be made.', says.locations),
    'grant-least-access': unchecked(
      'who may change policies is granted on the organisation, and is checked there',
      customer('Let very few change policies.', google.least),
    ),
  }),
];
