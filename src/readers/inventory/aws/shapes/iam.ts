import { type Json, listOf, look, textOf } from '../../json.ts';
import { untold } from '../../nodes.ts';
import { documentAt, documentIn, ifTold, type Shape, silent } from '../shape.ts';

const policiesAt =
  (path: string) =>
  (seen: Json): Json | ReturnType<typeof untold> | undefined => {
    const list = look(seen, path);
    if (list === undefined) return ifTold(path)(seen);
    return listOf(list).map(policy => ({ PolicyName: look(policy, 'policyName'), PolicyDocument: documentIn(look(policy, 'policyDocument')) }));
  };
const attached = { ManagedPolicyArns: ifTold('attachedManagedPolicies[].policyArn') };

export const role: Shape = {
  type: 'AWS::IAM::Role',
  named: 'arn',
  born: 'createDate',
  properties: {
    RoleName: 'roleName',
    Arn: 'arn',
    AssumeRolePolicyDocument: documentAt('assumeRolePolicyDocument'),
    Policies: policiesAt('rolePolicyList'),
    ...attached,
    PermissionsBoundary: 'permissionsBoundary.permissionsBoundaryArn',
    MaxSessionDuration: ifTold('maxSessionDuration'),
  },
  whole: true,
  tells: ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::ManagedPolicy'],
};

export const user: Shape = {
  type: 'AWS::IAM::User',
  named: 'arn',
  born: 'createDate',
  properties: {
    UserName: 'userName',
    Arn: 'arn',
    Policies: policiesAt('userPolicyList'),
    ...attached,
    PermissionsBoundary: 'permissionsBoundary.permissionsBoundaryArn',
    Groups: ifTold('groupList'),
    /** No answer of a cloud has a password in it. */
    LoginProfile: () => undefined,
  },
  whole: true,
  tells: ['AWS::IAM::Policy', 'AWS::IAM::UserPolicy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::UserToGroupAddition'],
};

export const group: Shape = {
  type: 'AWS::IAM::Group',
  named: 'arn',
  born: 'createDate',
  properties: { GroupName: 'groupName', Arn: 'arn', Policies: policiesAt('groupPolicyList'), ...attached },
  whole: true,
  tells: ['AWS::IAM::Policy', 'AWS::IAM::GroupPolicy', 'AWS::IAM::ManagedPolicy'],
};

/** Of its versions, the one that counts. */
export const managedPolicy: Shape = {
  type: 'AWS::IAM::ManagedPolicy',
  named: 'arn',
  born: 'createDate',
  properties: {
    ManagedPolicyName: 'policyName',
    PolicyArn: 'arn',
    PolicyDocument: seen => {
      const version = listOf(look(seen, 'policyVersionList')).find(one => look(one, 'isDefaultVersion') === true);
      const text = documentIn(look(version, 'document'));
      return text ?? untold(silent);
    },
  },
  skip: seen => (textOf(look(seen, 'arn')) ?? '').includes(':iam::aws:'),
};

export const accessKey: Shape = {
  type: 'AWS::IAM::AccessKey',
  named: 'accessKeyId',
  born: 'createDate',
  properties: { Id: 'accessKeyId', UserName: 'userName', Status: 'status' },
  whole: true,
};
