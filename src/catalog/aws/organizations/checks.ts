import { checks, holds } from '../../../model/index.ts';
import { memberAccount, organization, policy, rootAccess } from './service.ts';

export default [
  checks(organization, {
    'aws.organizations.has-all-features': {
      duty: 'grant-least-access',
      title: 'The organisation has all features',
      severity: 'medium',
      expect: { features: 'ALL' },
      risk: 'Nothing limits what administrators of accounts may do.',
    },
    'aws.organizations.enables-control-policies': {
      duty: 'grant-least-access',
      title: 'Service control policies are enabled',
      severity: 'medium',
      given: { features: 'ALL' },
      expect: { policyTypes: holds('SERVICE_CONTROL_POLICY') },
      risk: 'Policies that deny what must never happen have no effect.',
    },
    'aws.organizations.keeps-accounts-in': {
      duty: 'grant-least-access',
      title: 'A policy keeps accounts from leaving the organisation',
      severity: 'low',
      expect: { guards: holds('leaving the organisation') },
      risk: 'Whoever takes over an account can take it out of reach of every policy.',
    },
    'aws.organizations.restrains-root-users': {
      duty: 'grant-least-access',
      title: 'A policy denies the root users of accounts to act',
      severity: 'low',
      expect: { guards: holds('acts of the root user') },
      risk: 'Nothing else can limit what the root user of an account does.',
    },
    'aws.organizations.keeps-trails-running': {
      duty: 'record-access',
      title: 'A policy keeps accounts from stopping their trails',
      severity: 'medium',
      expect: { guards: holds('stopping trails') },
      risk: 'Whoever takes over an account stops the record of what they do there.',
    },
  }),
  checks(policy, {
    'aws.organizations.policy-is-attached': {
      duty: 'grant-least-access',
      title: 'The policy is attached to something',
      severity: 'low',
      expect: { attached: true },
      risk: 'Everybody believes that the policy holds, and it binds nobody.',
    },
  }),
  checks(rootAccess, {
    'aws.organizations.keeps-root-credentials-centrally': {
      duty: 'guard-credentials',
      title: 'The organisation manages the credentials of root users',
      severity: 'low',
      expect: { features: holds('RootCredentialsManagement') },
      risk: 'Every account has a root user whose password somebody must guard.',
      aka: ['iam_root_credentials_management_enabled'],
    },
  }),
  checks(memberAccount, {
    'aws.organizations.account-stays-open': {
      duty: 'undo-mistakes',
      title: 'The account is not closed when it leaves the code',
      severity: 'medium',
      expect: { closes: false },
      risk: 'Removing one block of code shuts down everything that the account runs.',
    },
  }),
];
