import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { memberAccount, organization, policy, rootAccess } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('an organisation holds accounts and policies and no data');

export default [
  demarcate(organization, {
    ...abstracted,
    'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
    'survive-failure': provider('Runs the organisation, in no region of yours.', says.everywhere),
    'encrypt-in-transit': provider('Takes calls over TLS only.', says.network),
    'limit-exposure': notApplicable('an organisation offers nothing that anybody could call'),
    'filter-traffic': notApplicable('an organisation offers nothing that anybody could call'),
    'segment-network': notApplicable('an organisation offers nothing that anybody could call'),
    'authenticate-strongly': unchecked(
      'whether root users have a second factor shows only in the accounts',
      customer('Guard the root users of all accounts with a second factor.', says.roots),
    ),
    'grant-least-access': when(organization, 'features', {
      ALL: shared(
        { provider: 'Holds every user, role and root user of member accounts to the policies.', customer: 'Enable policies, and deny what must never happen.' },
        says.scps,
      ),
      CONSOLIDATED_BILLING: customer('Enable all features; until then nothing limits the accounts.', says.features),
    }),
    'limit-trust': unchecked(
      'whether a service deserves its trust, no configuration shows',
      shared({ provider: 'Lets trusted services act in all accounts.', customer: 'Trust only services that need it.' }, says.trusted),
    ),
    'classify-data': noData,
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'retain-and-dispose': noData,
    'keep-residency': noData,
    'prevent-leaks': noData,
    'prove-recovery': noData,
    'back-up-data': unchecked(
      'where the definitions are kept, the cloud does not show',
      customer('Keep the definitions of units, accounts and policies.', says.definitions),
    ),
    'undo-mistakes': unchecked(
      'whether a wrong change can be taken back depends on where the definitions are kept',
      customer('Try policies on a few accounts before they bind all.', says.trying),
    ),
    'record-access': customer('Keep accounts from stopping their trails.', says.trails),
  }),
  demarcate(policy, {
    ...partOf('stands on the organisation that the policy belongs to'),
    'grant-least-access': shared(
      { provider: 'Holds every account below to the policy.', customer: 'Attach the policy, and keep it up with what must not happen.' },
      says.scps,
    ),
  }),
  demarcate(rootAccess, {
    ...partOf('stands on the organisation'),
    'guard-credentials': shared(
      {
        provider: 'Lets the organisation take away the credentials of root users, where that is on.',
        customer: 'Switch that on, and leave root users without credentials.',
      },
      says.root,
    ),
  }),
  demarcate(memberAccount, {
    ...partOf('stands on the organisation, and on what the account holds'),
    'authenticate-strongly': unchecked(
      'whether the root user has a second factor shows only in the account',
      customer('Guard the root user with a second factor.', says.roots),
    ),
    'undo-mistakes': customer('Do not have the account closed when it leaves the code.', says.closed),
  }),
];
