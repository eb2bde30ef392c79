import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const organizationPolicy = service({ id: 'google.organization-policy', name: 'Organization Policy', vendor: 'google' });

export const states = ['enforced', 'not enforced', 'left to those above'] as const;

/** A rule of the organisation that forbids changes in all that lies below it. */
export const policy = asset(organizationPolicy, 'policy', {
  /** What it is about: `iam.disableServiceAccountKeyCreation`. */
  constraint: text({ unsaid: 'a policy always names its constraint' }),
  /** Of a constraint that is on or off. */
  state: choice(states, { unset: 'left to those above', source: says.constraints }),
  /** Of a constraint with values: it lets everything through. */
  allowsAll: flag({ unset: false, source: says.constraints }),
});
