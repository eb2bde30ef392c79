import { at, derived, each, gather, mapping, on, refs, type Several } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { inAnyPartition } from './aws-managed.ts';
import { passwordInTemplate } from './password.ts';
import { accessKey, analyzer, grant, group, identityProvider, type keyOfUser, policy, role, user } from './service.ts';
import { watchedBy } from './watched.ts';

/** What is written into an identity, in its own resource or in another that names it. */
const writtenInto = (kind: 'Role' | 'User' | 'Group') =>
  gather(
    document('Policies.*.PolicyDocument'),
    on('AWS::IAM::Policy', `${kind}s`, document('PolicyDocument')),
    on(`AWS::IAM::${kind}Policy`, `${kind}Name`, document('PolicyDocument')),
    on('AWS::IAM::ManagedPolicy', `${kind}s`, document('PolicyDocument')),
  );

const attached = gather(refs('ManagedPolicyArns'), inAnyPartition('ManagedPolicyArns'));

/** CloudFormation has no resource for the password policy of an account, and templates have no policy documents of their own. */
export default [
  mapping(role, 'AWS::IAM::Role', ['RoleName', 'Arn'], {
    name: at('RoleName'),
    trust: document('AssumeRolePolicyDocument'),
    own: writtenInto('Role'),
    attached,
    boundary: refs('PermissionsBoundary'),
    maxSession: at('MaxSessionDuration'),
  }),
  mapping(user, 'AWS::IAM::User', ['UserName', 'Arn'], {
    name: at('UserName'),
    own: writtenInto('User'),
    attached,
    boundary: refs('PermissionsBoundary'),
    groups: gather(refs('Groups'), on('AWS::IAM::UserToGroupAddition', 'Users', refs('GroupName'))),
    keys: on('AWS::IAM::AccessKey', 'UserName', each<typeof keyOfUser>('', 'status', { status: at('Status') })),
    password: derived('LoginProfile.Password', passwordInTemplate),
  }),
  mapping(group, 'AWS::IAM::Group', ['GroupName', 'Arn'], {
    name: at('GroupName'),
    own: writtenInto('Group'),
    attached,
  }),
  mapping(policy, 'AWS::IAM::ManagedPolicy', ['ManagedPolicyName', 'PolicyArn'], {
    name: at('ManagedPolicyName'),
    own: document('PolicyDocument'),
    users: at('Users'),
  }),
  mapping(grant, ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'], ['Id'], {
    own: document('PolicyDocument'),
    attached: refs('ManagedPolicyArns'),
    holders: gather(refs('Roles'), refs('Users'), refs('Groups'), refs('RoleName'), refs('UserName'), refs('GroupName')),
    users: gather(at<Several<string>>('Users'), at<Several<string>>('UserName')),
  }),
  mapping(accessKey, 'AWS::IAM::AccessKey', ['Id'], {
    user: at('UserName'),
    status: at('Status'),
  }),
  mapping(analyzer, 'AWS::AccessAnalyzer::Analyzer', ['AnalyzerName', 'Arn'], {
    name: at('AnalyzerName'),
    watched: derived('Type', watchedBy),
  }),
  mapping(identityProvider, 'AWS::IAM::OIDCProvider', ['Url', 'Arn'], {
    address: at('Url'),
    protocol: derived('', () => ({ value: 'OIDC' })),
    audiences: at('ClientIdList'),
  }),
  mapping(identityProvider, 'AWS::IAM::SAMLProvider', ['Name', 'Arn'], {
    address: at('Name'),
    protocol: derived('', () => ({ value: 'SAML' })),
    audiences: at('ClientIdList'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::IAM::InstanceProfile'];
