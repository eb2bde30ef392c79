import { inferred } from '../../../model/index.ts';
import { docs } from '../sources.ts';

const webhooks = docs(
  'reference/access-authn-authz/extensible-admission-controllers',
  'With the failure policy Ignore a request goes on when the webhook cannot be reached or takes too long, and with Fail it is refused; the form v1beta1 ignored failures by default.',
);

export const says = {
  webhooks,
  fails: inferred(webhooks, 'In the form v1 a webhook that says nothing has requests refused when it cannot be reached.'),
  policies: inferred(webhooks, 'What refuses nothing, or steps aside when it fails, keeps nothing out.'),
} as const;
