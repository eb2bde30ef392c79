import { checks, empty, no, noneOf } from '../../../model/index.ts';
import accountChecks from './checks-account.ts';
import { rightsOf } from './checks-rights.ts';
import { grant, group, policy, policyDocument, role, user } from './service.ts';

/** What is judged with the identity that holds it is not judged twice. */
const alone = { given: { judgedWithHolder: false } };
const rightsOfGrant = Object.fromEntries(Object.entries(rightsOf('grant', 'policy')).map(([id, check]) => [id, { ...check, ...alone }]));

const throughGroups = {
  duty: 'grant-least-access',
  severity: 'low',
  risk: 'Rights that hang on persons instead of groups are forgotten when people change their work.',
  aka: [
    ...['CKV_AWS_40', 'AVD-AWS-0143', 'IAM.2', 'b4378389-a9aa-44ee-91e7-ef183f11079e', 'edc95c10-7366-4f30-9b4b-f995c84eceb5'],
    ...['e4239438-e639-44aa-adb8-866e400e3ade', '0e5872b4-19a0-4165-8b2f-56d9e14b909f'],
  ],
} as const;

export default [
  checks(role, {
    ...rightsOf('role', 'role'),
    'aws.iam.role-is-closed-to-strangers': {
      duty: 'limit-trust',
      title: 'The role lets only named parties take it',
      severity: 'critical',
      expect: { trust: no({ effect: 'Allow', everybody: true, narrowed: false }), namelessServices: empty },
      risk: 'Anybody with an AWS account may take the role and all its rights.',
      aka: [
        ...['CKV_AWS_60', '12b7e704-37f0-4d1e-911a-44bf60c48c21', 'f80e3aa7-7b34-4185-954e-440a6894dde6'],
        ...['bcdcbdc6-a350-4855-ae7c-d1e6436f7c97', 'e835bd0d-65da-49f7-b6d1-b646da8727e6'],
      ],
    },
    'aws.iam.role-trusts-no-account-as-a-whole': {
      duty: 'limit-trust',
      title: 'Where the role trusts an account, it names who in it may take the role, or a condition',
      severity: 'low',
      expect: { wholeAccounts: empty },
      risk: 'Everybody whom the administrators of that account let do so may take the role.',
      aka: ['CKV_AWS_61'],
    },
    'aws.iam.role-names-the-subject-of-a-federation': {
      duty: 'limit-trust',
      title: 'The role says which subject of an identity provider may take it',
      severity: 'high',
      expect: { looseFederations: empty },
      risk: 'Every customer of the identity provider may take the role, from any repository or workload.',
      aka: ['CKV_AWS_358'],
    },
  }),
  checks(group, rightsOf('group', 'group')),
  checks(policy, {
    ...rightsOf('policy', 'policy'),
    'aws.iam.policy-is-given-to-groups': {
      ...throughGroups,
      title: 'The policy is attached to groups and roles, not to users',
      expect: { users: empty },
      fix: {},
    },
  }),
  checks(policyDocument, rightsOf('document', 'policy document')),
  checks(grant, {
    ...rightsOfGrant,
    'aws.iam.grant-goes-to-groups': {
      ...throughGroups,
      ...alone,
      title: 'The policy is given to a group or role, not to a user',
      expect: { users: empty },
      fix: {},
    },
  }),
  checks(user, {
    ...rightsOf('user', 'user'),
    'aws.iam.user-gets-rights-through-groups': {
      ...throughGroups,
      title: 'The user gets its rights from groups, and none of its own',
      expect: { own: empty, attached: empty },
      aka: [...throughGroups.aka, 'iam_policy_attached_only_to_group_or_roles'],
    },
    'aws.iam.user-has-no-lasting-keys': {
      duty: 'guard-credentials',
      title: 'The user has no access key; programs use roles instead',
      severity: 'medium',
      fix: {},
      expect: { keys: no({ status: 'Active' }) },
      risk: 'A key that leaks works until somebody notices, from anywhere.',
    },
    'aws.iam.user-password-stays-secret': {
      duty: 'guard-credentials',
      title: 'The password of the user is not written down in plain text',
      severity: 'high',
      expect: { password: noneOf('in plain text') },
      risk: 'Whoever reads the template or the state file can sign in as the user.',
    },
  }),
  ...accountChecks,
];
