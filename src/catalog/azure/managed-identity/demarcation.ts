import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { identity, trust } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(identity, {
    ...settingsOnly,
    'guard-credentials': provider('Makes, keeps and renews the credentials, which nobody sees.', says.practices),
    'grant-least-access': unchecked(
      'rights are checked in the roles that are assigned to it',
      customer('Give the identity no more rights than those who may use it ought to have.', says.practices),
    ),
    'manage-accounts': unchecked(
      'which identities are still needed is known to people',
      customer('Delete identities that nobody needs, and their roles.', says.practices),
    ),
    'limit-trust': unchecked('trust in tokens of others is checked where it is declared', customer('Trust no tokens of others without need.', says.federation)),
  }),
  demarcate(trust, {
    ...settingsOnly,
    'guard-credentials': provider('Checks the token of the other against its issuer; there is no secret to keep.', says.federation),
    'limit-trust': shared(
      { provider: 'Takes only tokens whose issuer and subject are named.', customer: 'Name a subject that only the workload has that is meant.' },
      says.subjects,
    ),
  }),
];
