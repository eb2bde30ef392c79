import { inferred } from '../../../model/index.ts';
import { docs, page } from '../sources.ts';

const webhooks = docs(
  'reference/access-authn-authz/extensible-admission-controllers',
  'With the failure policy Ignore a request goes on when the webhook cannot be reached or takes too long, and with Fail it is refused; the form v1beta1 ignored failures by default.',
);

export const says = {
  webhooks,
  fails: inferred(webhooks, 'In the form v1 a webhook that says nothing has requests refused when it cannot be reached.'),
  constraints: page(
    'https://open-policy-agent.github.io/gatekeeper/website/docs/violations/',
    'A constraint that says nothing of its enforcement action denies requests that violate it; with dryrun they are only reported.',
  ),
  policies: docs(
    'reference/access-authn-authz/validating-admission-policy',
    'With the failure policy Ignore a request goes on when the policy cannot be worked out, and with Fail, or none, it is refused.',
  ),
  bindings: docs(
    'reference/access-authn-authz/validating-admission-policy',
    'A binding says what becomes of requests that break the policy: Deny has them refused, while Warn and Audit let them in and tell of them.',
  ),
  kyverno: page(
    'https://kyverno.io/docs/policy-types/cluster-policy/validate/',
    'With Enforce what breaks a rule is blocked; with Audit it is let in and reported.',
  ),
} as const;
