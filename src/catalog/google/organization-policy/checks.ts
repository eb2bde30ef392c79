import { checks, oneOf } from '../../../model/index.ts';
import { policy } from './service.ts';

/** Constraints that are on or off, and that guard something while they are on. */
const guards = oneOf(
  'iam.disableServiceAccountKeyCreation',
  'iam.managed.disableServiceAccountKeyCreation',
  'iam.disableServiceAccountKeyUpload',
  'iam.managed.disableServiceAccountKeyUpload',
  'iam.disableServiceAccountCreation',
  'iam.automaticIamGrantsForDefaultServiceAccounts',
  'iam.managed.preventPrivilegedBasicRolesForDefaultServiceAccounts',
  'storage.publicAccessPrevention',
  'storage.uniformBucketLevelAccess',
  'storage.secureHttpTransport',
  'compute.requireOsLogin',
  'compute.requireShieldedVm',
  'compute.disableSerialPortAccess',
  'compute.disableGuestAttributesAccess',
  'compute.disableNestedVirtualization',
  'compute.skipDefaultNetworkCreation',
  'sql.restrictPublicIp',
  'sql.restrictAuthorizedNetworks',
  'ainotebooks.restrictPublicIp',
  'ainotebooks.disableRootAccess',
);

export default [
  checks(policy, {
    'google.organization-policy.enforces-its-guard': {
      duty: 'configure-platform',
      title: 'A constraint that guards something is enforced',
      severity: 'medium',
      given: { constraint: guards },
      expect: { state: 'enforced' },
      risk: 'What the organisation forbade can be done again, here and below.',
    },
    'google.organization-policy.names-whom-it-trusts': {
      duty: 'limit-trust',
      title: 'Roles go only to members of organisations that are named',
      severity: 'high',
      given: { constraint: oneOf('iam.allowedPolicyMemberDomains', 'iam.managed.allowedPolicyMembers') },
      expect: { allowsAll: false },
      risk: 'Any account outside can be given a role, the internet as a whole included.',
    },
    'google.organization-policy.names-its-locations': {
      duty: 'keep-residency',
      title: 'Resources are made only in locations that are named',
      severity: 'medium',
      given: { constraint: 'gcp.resourceLocations' },
      expect: { allowsAll: false },
      risk: 'Data end up in countries in which they must not be.',
    },
  }),
];
