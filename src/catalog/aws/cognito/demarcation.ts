import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { client, identityPool, userPool } from './service.ts';
import { says } from './sources.ts';

const factors = {
  provider: 'Checks the second factor at sign-in.',
  customer: 'Demand a second factor of everybody.',
};
const abuse = 'Have risky sign-ins and compromised passwords stopped.';
const openDoor = 'people sign in from anywhere; what they reach then is checked there';
const noUsers = notApplicable('an identity pool keeps ids and no users; they sign in elsewhere');

const directory = {
  ...abstracted,
  'apply-platform-patches': provider('Installs the fixes of Cognito.', says.service),
  'upgrade-platform': provider('Moves Cognito forward without a version for the customer to choose.', says.service),
  'survive-failure': provider('Runs every pool in several zones of its region.', says.region),
  'encrypt-at-rest': provider('Encrypts everything that a pool keeps.', says.protection),
  'control-keys': provider('Holds the keys and manages them.', says.keys),
  'encrypt-in-transit': provider('Takes requests over TLS only.', says.network),
  'limit-exposure': unchecked(
    openDoor,
    customer(
      'Decide which applications people may sign in to from the internet.',
      inferred(
        says.clients,
        'Says that the customer makes each client and says how people sign in through it; so which applications people reach a pool by is the customer’s decision.',
      ),
    ),
  ),
  'filter-traffic': notApplicable('people sign in from anywhere; what turns requests away belongs to guard-apis'),
  'segment-network': notApplicable('a pool stands in no network of yours'),
  'record-access': provider('Records what is done to the pool, and requests of its sign-in pages, in CloudTrail.', says.trail),
} as const;

export default [
  demarcate(userPool, {
    ...directory,
    'control-keys': unchecked(
      'whose key a pool is encrypted with is not read yet',
      shared(
        { provider: 'Owns the key that is used by default.', customer: 'Decide whether that is enough, and name a key of your own where it is not.' },
        says.keys,
      ),
    ),
    'control-egress': notApplicable('a pool calls the functions and sign-ins that it names and nothing else'),
    'authenticate-strongly': when(userPool, 'mfa', {
      ON: shared(factors, says.mfa),
      OPTIONAL: shared({ provider: 'Checks the second factor of those who set one up.', customer: factors.customer }, says.mfa),
      OFF: customer(factors.customer, says.mfa),
    }),
    'guard-apis': when(userPool, 'threats', {
      ENFORCED: shared({ provider: 'Stops risky sign-ins and compromised passwords.', customer: abuse }, says.threats),
      AUDIT: shared({ provider: 'Measures risky sign-ins and compromised passwords, and lets them through.', customer: abuse }, says.threats),
      OFF: customer(abuse, says.threats),
    }),
    'back-up-data': unchecked('where copies of users are kept, no configuration shows', customer('Keep a copy of the users elsewhere.', says.users)),
    'undo-mistakes': when(userPool, 'deletionProtection', {
      ACTIVE: shared({ provider: 'Refuses to delete the pool.', customer: 'Leave the protection on.' }, says.deletion),
      INACTIVE: customer('Protect the pool from deletion.', says.deletion),
    }),
  }),
  demarcate(client, {
    ...partOf('stands on the user pool that the client belongs to'),
    'guard-apis': shared(
      { provider: 'Holds the client to the ways that it was given.', customer: 'Give the client the ways it needs, and hide which users exist.' },
      says.clients,
    ),
    'encrypt-in-transit': customer('Have people sent back to addresses with HTTPS only.', says.clients),
    'guard-credentials': unchecked(
      'where an application keeps its secret, no configuration of a client shows',
      customer('Keep the secret of the client out of programs that people can read.', says.clients),
    ),
  }),
  demarcate(identityPool, {
    ...directory,
    'limit-trust': shared(
      { provider: 'Gives credentials to those who prove who they are.', customer: 'Refuse guests, and attach roles with few rights.' },
      says.pools,
    ),
    'limit-exposure': unchecked(openDoor, customer('Give no guests credentials who have no business there.', says.pools)),
    'guard-apis': unchecked(
      'whose tokens count is a matter of what signs people in',
      shared({ provider: 'Checks the token of those who do not come as guests.', customer: 'Say whose tokens count, and whether guests get in.' }, says.pools),
    ),
    'record-access': unchecked(
      'what a trail records is judged on the trail',
      shared({ provider: 'Records the calls that manage pools.', customer: 'Have a trail record who gets identities and credentials.' }, says.trail),
    ),
    'back-up-data': noUsers,
    'prove-recovery': noUsers,
    'undo-mistakes': unchecked(
      'a pool of ids has no protection from deletion to switch on',
      customer('Let few delete the pool, since that cannot be undone.', says.poolDeletion),
    ),
    'classify-data': noUsers,
  }),
];
