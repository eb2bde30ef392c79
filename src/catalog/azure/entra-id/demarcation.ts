import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { settingsOnly } from '../settings-only.ts';
import { accessPolicy, application, group, password, roleAssignment, user } from './service.ts';
import { says } from './sources.ts';

const onApplication = notApplicable('stands on the applications of the directory');
const line = {
  ...settingsOnly,
  'survive-failure': provider('Keeps every change in two datacenters, and serves sign-ins from many.', says.architecture),
  'encrypt-in-transit': provider('Answers over TLS, through a gateway of its own.', says.served),
  'guard-apis': provider('Authenticates and authorises every request to the directory.', says.served),
  'undo-mistakes': unchecked(
    'what can be brought back depends on the kind of object, and not on a setting of it',
    shared(
      { provider: 'Keeps some deleted objects for 30 days.', customer: 'Keep the definitions of the rest where they can be rolled back.' },
      says.architecture,
    ),
  ),
  'record-access': provider('Records sign-ins and changes of the directory.', says.logs),
  'keep-logs': unchecked(
    'where logs of the directory go is a setting of the tenant, which is not read yet',
    shared({ provider: 'Keeps logs of the directory for 7 or 30 days.', customer: 'Send them elsewhere if they must be kept longer.' }, says.logs),
  ),
  'guard-credentials': onApplication,
  'limit-consumption': unchecked(
    'who may make objects is a setting of the tenant, which is not read yet',
    shared({ provider: 'Holds each directory, and each member of it, to a number of objects.', customer: 'Say who may make objects.' }, says.limits),
  ),
} as const;
const credentials = customer('Do without passwords for programs: use managed identities, federation or certificates.', says.registration);

export default [
  demarcate(accessPolicy, {
    ...line,
    'authenticate-strongly': shared(
      { provider: 'Evaluates the policies at each sign-in.', customer: 'Demand strong proof of identity, and enforce what you demand.' },
      says.report,
    ),
  }),
  demarcate(application, {
    ...line,
    'guard-credentials': credentials,
    'encrypt-in-transit': shared({ provider: 'Answers over TLS.', customer: 'Have answers of a sign-in sent to addresses with TLS only.' }, says.registration),
    'limit-trust': customer('Decide whether people of other tenants may sign in.', azure.trust),
  }),
  demarcate(password, { ...line, 'guard-credentials': credentials }),
  demarcate(roleAssignment, {
    ...line,
    'grant-least-access': shared(
      { provider: 'Authorises requests by the roles that are held.', customer: 'Have few privileged roles, and activate them when they are needed.' },
      says.roles,
    ),
  }),
  demarcate(user, {
    ...line,
    'authenticate-strongly': shared(
      { provider: 'Refuses passwords that are known to be weak.', customer: 'Demand several factors beside a password.' },
      says.passwords,
    ),
  }),
  demarcate(group, {
    ...line,
    'prevent-leaks': shared({ provider: 'Shows a group to those who may see it.', customer: 'Keep groups with files and mail private.' }, says.groups),
  }),
];
