import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { accessKey, account, analyzer, grant, group, identityProvider, policy, policyDocument, role, user } from './service.ts';
import { says } from './sources.ts';

const entry = partOf('stands on the directory of the account, which AWS runs');

const rights = {
  'grant-least-access': unchecked(
    'what somebody really needs for the work, no policy shows',
    customer('Allow only the actions that are needed, on the resources that are meant.', says.leastAccess),
  ),
};
const passing = {
  'grant-least-access': unchecked(
    'what a program really needs, no policy shows',
    customer('Allow only the actions that are needed, and only named roles to be handed to services.', says.passRole),
  ),
};

export default [
  demarcate(role, {
    ...entry,
    ...passing,
    'guard-credentials': provider('Hands out credentials of a session, which end by themselves.', says.session),
    'limit-trust': unchecked(
      'whether a party that is named deserves its trust, no policy shows',
      customer('Name the parties that may take the role, and the conditions on which they may.', says.trust),
    ),
  }),
  demarcate(user, {
    ...entry,
    ...rights,
    'authenticate-strongly': unchecked(
      'whether the user signs in with a second factor shows only in the account itself',
      customer('Demand a second factor of every user with a password.', says.factors),
    ),
    'guard-credentials': unchecked(
      'who holds a copy of a key or password, and since when, no file shows',
      customer('Keep keys and passwords out of sight, replace them in time, and use roles where possible.', says.longLived),
    ),
  }),
  demarcate(group, {
    ...entry,
    'grant-least-access': unchecked(
      'what the members of a group really need for their work, no policy shows',
      customer('Grant to the group what its members need, and review who is in it.', says.groups),
    ),
  }),
  demarcate(policy, { ...entry, ...rights }),
  demarcate(policyDocument, { ...entry, ...rights }),
  demarcate(grant, { ...entry, ...rights }),
  demarcate(accessKey, {
    ...entry,
    'guard-credentials': unchecked(
      'where the secret of the key went after it was made, no file shows',
      shared(
        { provider: 'Shows the secret once, and never again.', customer: 'Keep the secret safe, rotate the key and remove it when nobody needs it.' },
        says.keys,
      ),
    ),
  }),
  demarcate(identityProvider, {
    ...entry,
    'limit-trust': unchecked(
      'which of its people or workloads may take a role is decided by the trust of each role, and checked there',
      customer('Decide which identity providers the account believes.', says.federation),
    ),
  }),
  demarcate(analyzer, {
    ...entry,
    'limit-trust': unchecked(
      'whether somebody reads the findings and acts on them, no configuration shows',
      shared({ provider: 'Works out who outside can reach what.', customer: 'Read the findings, and close what was not meant to be open.' }, says.analyzer),
    ),
  }),
  demarcate(account, {
    ...abstracted,
    'survive-failure': provider('Keeps the directory in every region, and authenticates on when the network between them fails.', says.everyRegion),
    'keep-residency': unchecked(
      'what stands in names, tags and descriptions, only people know',
      shared(
        {
          provider: 'Keeps the directory in every region, and in none that is chosen.',
          customer: 'Put nothing into names and tags that must stay in one region.',
        },
        inferred(says.everyRegion, 'Says that IAM replicates its data across regions; so what must stay in one does not belong into names and tags.'),
      ),
    ),
    'limit-exposure': notApplicable('what everybody may reach is decided on each resource and role'),
    'encrypt-in-transit': provider('Accepts calls over TLS 1.2 or newer only.', says.tls),
    'authenticate-strongly': unchecked(
      'whether users and the root user sign in with a second factor shows only in the account itself',
      customer('Demand strong passwords of everybody who signs in with one.', says.passwords),
    ),
    'guard-credentials': unchecked(
      'whether the root user has keys or a second factor shows only in the account itself',
      customer('Lock the credentials of the root user away, and make no keys for it.', says.root),
    ),
    'grant-least-access': notApplicable('rights are granted to each user, group and role'),
    'limit-trust': unchecked(
      'whether somebody reads what an analyzer finds, no configuration shows',
      customer('Watch what the account shares with outsiders, in every region in use.', says.analyzer),
    ),
    'encrypt-at-rest': provider('Encrypts or hashes what the directory holds.', says.encrypted),
    'control-keys': provider(
      'Holds the keys of the directory; there are none for the customer to manage.',
      inferred(says.encrypted, 'Says that IAM encrypts what it stores, and that nobody can manage keys by it; so the keys are AWS’s.'),
    ),
    'back-up-data': unchecked(
      'where the definitions of identities are kept, the account does not show',
      customer(
        'Keep users, roles and policies where they can be made again from.',
        inferred(says.model, 'Says that AWS protects the identity service, and that its configuration is the customer’s; so keeping a copy of that is too.'),
      ),
    ),
    'undo-mistakes': unchecked(
      'whether a wrong change can be taken back depends on where the definitions are kept',
      customer('Use managed policies, whose earlier versions are kept, and go back to one when a change was wrong.', says.versions),
    ),
    'record-access': unchecked(
      'trails stand in CloudTrail, and are checked there',
      shared({ provider: 'Records the calls that manage the directory for 90 days.', customer: 'Keep a trail of them for longer.' }, says.trail),
    ),
  }),
];
