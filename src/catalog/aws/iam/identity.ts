import { asset, choice, count, flag, link, list, parts, plus, reach, text, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { iam } from './identity-and-access.ts';
import { administers, escalations, passesAnyRole, unboundActions } from './rights.ts';
import { says } from './sources.ts';
import { looseFederations, namelessServices, wholeAccounts } from './trust.ts';

const none = { unset: { items: [] } };
const attached = link('aws.iam.policy', none);
const boundary = link('aws.iam.policy', { unset: { items: [] }, source: says.noBoundary });

const groups = asset(iam, 'group', { name: text({ unset: '' }), own: statements, attached });
const groupsLent = plus(groups, me => ({ lent: reach(me, 'attached', 'own', statements, { items: [] }) }));
/** `own` is written into it, `lent` comes from the policies that are attached to it. */
export const group = plus(groupsLent, me => ({
  administers: work(me, ['own', 'lent'], flag(), administers),
  climbs: work(me, ['own', 'lent'], list(), escalations),
  passesAnyRole: work(me, ['own'], flag(), passesAnyRole),
  unbound: work(me, ['own'], list(), unboundActions),
}));

const roles = asset(iam, 'role', {
  name: text({ unset: '' }),
  trust: statements,
  own: statements,
  attached,
  boundary,
  /** In seconds. */
  maxSession: count({ unset: 3600, source: says.session }),
});
const rolesLent = plus(roles, me => ({
  lent: reach(me, 'attached', 'own', statements, { items: [] }),
  limits: reach(me, 'boundary', 'own', statements, { items: [] }),
}));
/** `limits` is what its permissions boundary allows at most; `climbs` are the ways in which it can raise its own rights. */
export const role = plus(rolesLent, me => ({
  administers: work(me, ['own', 'lent', 'boundary', 'limits'], flag(), administers),
  climbs: work(me, ['own', 'lent', 'boundary', 'limits'], list(), escalations),
  passesAnyRole: work(me, ['own', 'boundary', 'limits'], flag(), passesAnyRole),
  unbound: work(me, ['own'], list(), unboundActions),
  namelessServices: work(me, ['trust'], list(), namelessServices),
  wholeAccounts: work(me, ['trust'], list(), wholeAccounts),
  looseFederations: work(me, ['trust'], list(), looseFederations),
}));

/** An access key of a user. */
export const keyOfUser = { status: choice(['Active', 'Inactive'], { unset: 'Active', source: says.keys }) };
const users = asset(iam, 'user', {
  name: text({ unset: '' }),
  own: statements,
  attached,
  boundary,
  groups: link('aws.iam.group', none),
  keys: parts(keyOfUser, none),
  /** Where the code leaves the password of the user, if it makes one. */
  password: choice(['none', 'kept secret', 'in plain text'], { unset: 'none' }),
});
const usersLent = plus(users, me => ({
  lent: reach(me, 'attached', 'own', statements, { items: [] }),
  ofGroups: reach(me, 'groups', 'own', statements, { items: [] }),
  lentToGroups: reach(me, 'groups', 'lent', statements, { items: [] }),
  limits: reach(me, 'boundary', 'own', statements, { items: [] }),
}));
export const user = plus(usersLent, me => ({
  administers: work(me, ['own', 'lent', 'ofGroups', 'lentToGroups', 'boundary', 'limits'], flag(), administers),
  climbs: work(me, ['own', 'lent', 'ofGroups', 'lentToGroups', 'boundary', 'limits'], list(), escalations),
  passesAnyRole: work(me, ['own', 'boundary', 'limits'], flag(), passesAnyRole),
  unbound: work(me, ['own'], list(), unboundActions),
}));
