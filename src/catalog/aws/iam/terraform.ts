import { at, derived, each, gather, mapping, on, refs, type Several } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { policyDocument as documents } from '../policy-document.ts';
import { inAnyPartition, policiesOfAws, policyByName } from './aws-managed.ts';
import { passwordOfProfile } from './password.ts';
import { accessKey, account, analyzer, grant, group, identityProvider, type keyOfUser, policy, policyDocument, role, user } from './service.ts';
import { statementBlocks } from './statement-blocks.ts';
import { watchedBy } from './watched.ts';

export const computed = [...documents, policyByName];
export const shipped = policiesOfAws;

/** Policies that are attached to an identity: one by one, several to many, or as the only ones it may have. */
const attachedTo = (kind: 'role' | 'user' | 'group') => {
  const read = (arns: typeof refs) => [
    on(`aws_iam_${kind}_policy_attachment`, kind, arns('policy_arn')),
    on('aws_iam_policy_attachment', `${kind}s`, arns('policy_arn')),
    on(`aws_iam_${kind}_policy_attachments_exclusive`, `${kind}_name`, arns('policy_arns')),
  ];
  return gather(refs('managed_policy_arns'), ...read(refs), inAnyPartition('managed_policy_arns'), ...read(inAnyPartition));
};
const writtenInto = (kind: 'role' | 'user' | 'group') => on(`aws_iam_${kind}_policy`, kind, document('policy'));
const kinds = ['role', 'user', 'group'] as const;

export default [
  mapping(role, 'aws_iam_role', ['id', 'name', 'arn'], {
    name: at('name'),
    trust: document('assume_role_policy'),
    own: gather(document('inline_policy.*.policy'), writtenInto('role')),
    attached: attachedTo('role'),
    boundary: refs('permissions_boundary'),
    maxSession: at('max_session_duration', 3600),
  }),
  mapping(user, 'aws_iam_user', ['id', 'name', 'arn'], {
    name: at('name'),
    own: writtenInto('user'),
    attached: attachedTo('user'),
    boundary: refs('permissions_boundary'),
    groups: gather(on('aws_iam_user_group_membership', 'user', refs('groups')), on('aws_iam_group_membership', 'users', refs('group'))),
    keys: on('aws_iam_access_key', 'user', each<typeof keyOfUser>('', 'status', { status: at('status') })),
    password: on('aws_iam_user_login_profile', 'user', derived('', passwordOfProfile)),
  }),
  mapping(group, 'aws_iam_group', ['id', 'name', 'arn'], {
    name: at('name'),
    own: writtenInto('group'),
    attached: attachedTo('group'),
  }),
  mapping(policy, 'aws_iam_policy', ['id', 'arn', 'name'], {
    name: at('name'),
    own: document('policy'),
    users: on('aws_iam_policy_attachment', 'policy_arn', at<Several<string>>('users')),
  }),
  mapping(
    grant,
    [
      ...kinds.map(kind => `aws_iam_${kind}_policy`),
      ...kinds.map(kind => `aws_iam_${kind}_policy_attachment`),
      ...kinds.map(kind => `aws_iam_${kind}_policy_attachments_exclusive`),
      'aws_iam_policy_attachment',
    ],
    ['id'],
    {
      own: document('policy'),
      attached: gather(refs('policy_arn'), refs('policy_arns'), inAnyPartition('policy_arn'), inAnyPartition('policy_arns')),
      holders: gather(
        refs('role'),
        refs('user'),
        refs('group'),
        refs('roles'),
        refs('users'),
        refs('groups'),
        refs('role_name'),
        refs('user_name'),
        refs('group_name'),
      ),
      users: gather(at<Several<string>>('user'), at<Several<string>>('users'), at<Several<string>>('user_name')),
    },
  ),
  mapping(policyDocument, 'data.aws_iam_policy_document', [], { own: statementBlocks('statement') }, { 'statement.principals.type': '' }),
  mapping(accessKey, 'aws_iam_access_key', ['id'], {
    user: at('user'),
    status: at('status'),
  }),
  mapping(account, 'aws_iam_account_password_policy', ['id'], {
    minimumLength: at('minimum_password_length'),
    lowerCase: at('require_lowercase_characters'),
    upperCase: at('require_uppercase_characters'),
    digits: at('require_numbers'),
    symbols: at('require_symbols'),
    maximumAge: at('max_password_age'),
    remembered: at('password_reuse_prevention'),
  }),
  mapping(analyzer, 'aws_accessanalyzer_analyzer', ['id', 'arn', 'analyzer_name'], {
    name: at('analyzer_name'),
    watched: derived('type', watchedBy),
  }),
  mapping(identityProvider, 'aws_iam_openid_connect_provider', ['id', 'arn', 'url'], {
    address: at('url'),
    protocol: derived('url', () => ({ value: 'OIDC' })),
    audiences: at('client_id_list'),
  }),
  mapping(identityProvider, 'aws_iam_saml_provider', ['id', 'arn', 'name'], {
    address: at('name'),
    protocol: derived('saml_metadata_document', () => ({ value: 'SAML' })),
    audiences: at('client_id_list'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_iam_instance_profile'];
