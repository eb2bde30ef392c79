import { asset, choice, count, flag, list, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const identityCenter = service({ id: 'aws.iam-identity-center', name: 'AWS IAM Identity Center', vendor: 'aws' });

export const permissionSet = asset(identityCenter, 'permission-set', {
  name: text({ unset: '' }),
  sessionHours: count({ unset: 1, source: says.session }),
  /** The policy that is written in the set itself. */
  own: statements,
  /** Policies of AWS, by their address. */
  managed: list({ unset: { items: [] } }),
  bounded: flag({ unset: false, source: says.sets }),
});

/** Who gets the rights of a permission set in an account. */
export const assignment = asset(identityCenter, 'assignment', {
  to: choice(['USER', 'GROUP']),
});
