import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { binding, constraint, kyverno, policy, webhook } from './service.ts';
import { says } from './sources.ts';

const rest = partOf('stands on what the rule looks at, and on the pods of what looks');

export default [
  demarcate(webhook, { ...rest, 'guard-supply-chain': customer('Have requests refused that nobody could look at.', says.webhooks) }),
  demarcate(policy, { ...rest, 'guard-supply-chain': customer('Have requests refused for which the policy cannot be worked out.', says.policies) }),
  demarcate(binding, { ...rest, 'guard-supply-chain': customer('Have requests denied that break the policy.', says.bindings) }),
  demarcate(kyverno, { ...rest, 'guard-supply-chain': customer('Have the policy refuse what breaks its rules.', says.kyverno) }),
  demarcate(constraint, { ...rest, 'guard-supply-chain': customer('Have requests denied that violate the constraint.', says.constraints) }),
];
