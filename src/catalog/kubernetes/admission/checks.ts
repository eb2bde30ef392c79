import { checks, holds, no } from '../../../model/index.ts';
import { binding, constraint, kyverno, policy, webhook } from './service.ts';

export default [
  checks(webhook, {
    'kubernetes.admission.webhook-refuses-when-it-fails': {
      duty: 'guard-supply-chain',
      title: 'Requests are refused while the webhook that would look at them cannot be reached',
      severity: 'low',
      expect: { calls: no({ onFailure: 'Ignore' }) },
      risk: 'Whoever can keep the webhook from answering gets past it.',
    },
  }),
  checks(policy, {
    'kubernetes.admission.policy-refuses-when-it-fails': {
      duty: 'guard-supply-chain',
      title: 'Requests are refused when the policy cannot be worked out for them',
      severity: 'low',
      expect: { onFailure: 'Fail' },
      risk: 'Whoever can make the policy fail gets past it.',
    },
  }),
  checks(binding, {
    'kubernetes.admission.binding-denies': {
      duty: 'guard-supply-chain',
      title: 'Requests that break the policy are denied',
      severity: 'medium',
      expect: { actions: holds('Deny') },
      risk: 'What breaks the policy is written down, and runs.',
    },
  }),
  checks(kyverno, {
    'kubernetes.admission.kyverno-policy-enforces': {
      duty: 'guard-supply-chain',
      title: 'The policy refuses what breaks its rules',
      severity: 'medium',
      expect: { refuses: true },
      risk: 'What breaks the rules is written down, and runs.',
    },
  }),
  checks(constraint, {
    'kubernetes.admission.constraint-denies': {
      duty: 'guard-supply-chain',
      title: 'Requests that violate the constraint are denied',
      severity: 'medium',
      expect: { refuses: true },
      risk: 'What violates the constraint is reported, and runs.',
    },
  }),
];
