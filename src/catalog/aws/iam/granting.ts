import { asset, flag, link, list, plus, reach, text, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { iam } from './identity-and-access.ts';
import { administers, escalations, passesAnyRole, unboundActions } from './rights.ts';

const none = { unset: { items: [] } };

const policies = asset(iam, 'policy', { name: text({ unset: '' }), own: statements, users: list(none) });
/** A managed policy; `users` are those it is attached to by name. */
export const policy = plus(policies, me => ({
  administers: work(me, ['own'], flag(), administers),
  climbs: work(me, ['own'], list(), escalations),
  passesAnyRole: work(me, ['own'], flag(), passesAnyRole),
  unbound: work(me, ['own'], list(), unboundActions),
}));

const grants = asset(iam, 'grant', {
  own: statements,
  attached: link('aws.iam.policy', none),
  holders: link(['aws.iam.role', 'aws.iam.user', 'aws.iam.group'], none),
  users: list(none),
});
const grantsLent = plus(grants, me => ({ lent: reach(me, 'attached', 'own', statements, { items: [] }) }));
/** What is written into or attached to identities; where these were read, it is judged with them. */
export const grant = plus(grantsLent, me => ({
  judgedWithHolder: work(me, ['holders'], flag(), ({ holders }) => ({ value: holders.is !== 'unknown' && holders.value.items.length > 0 })),
  administers: work(me, ['own', 'lent'], flag(), administers),
  climbs: work(me, ['own', 'lent'], list(), escalations),
  passesAnyRole: work(me, ['own'], flag(), passesAnyRole),
  unbound: work(me, ['own'], list(), unboundActions),
}));

const documents = asset(iam, 'document', { own: statements });
/** A policy document that names no principal: whoever it is handed to gets its rights, perhaps in a module that is not read. */
export const policyDocument = plus(documents, me => ({
  administers: work(me, ['own'], flag(), administers),
  climbs: work(me, ['own'], list(), escalations),
  passesAnyRole: work(me, ['own'], flag(), passesAnyRole),
  unbound: work(me, ['own'], list(), unboundActions),
}));
