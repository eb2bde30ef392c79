import { hasHoles, isLike, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../model/index.ts';

/** Names of calls, all of which an alarm on the class of events has to count. */
const calls = {
  'changes of IAM policies': [
    ...['DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy', 'CreatePolicy', 'DeletePolicy'],
    ...['CreatePolicyVersion', 'DeletePolicyVersion', 'AttachRolePolicy', 'DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy'],
    ...['AttachGroupPolicy', 'DetachGroupPolicy'],
  ],
  'changes of trails': ['CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'],
  'the end of keys': ['DisableKey', 'ScheduleKeyDeletion'],
  'changes of bucket policies': [
    ...['PutBucketAcl', 'PutBucketPolicy', 'PutBucketCors', 'PutBucketLifecycle', 'PutBucketReplication', 'DeleteBucketPolicy', 'DeleteBucketCors'],
    ...['DeleteBucketLifecycle', 'DeleteBucketReplication'],
  ],
  'changes of the configuration recorder': ['StopConfigurationRecorder', 'DeleteDeliveryChannel', 'PutDeliveryChannel', 'PutConfigurationRecorder'],
  'changes of security groups': [
    ...['AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupIngress', 'RevokeSecurityGroupEgress'],
    ...['CreateSecurityGroup', 'DeleteSecurityGroup'],
  ],
  'changes of network ACLs': [
    ...['CreateNetworkAcl', 'CreateNetworkAclEntry', 'DeleteNetworkAcl', 'DeleteNetworkAclEntry', 'ReplaceNetworkAclEntry', 'ReplaceNetworkAclAssociation'],
  ],
  'changes of gateways': [
    ...['CreateCustomerGateway', 'DeleteCustomerGateway', 'AttachInternetGateway', 'CreateInternetGateway', 'DeleteInternetGateway'],
    'DetachInternetGateway',
  ],
  'changes of routes': [
    ...['CreateRoute', 'CreateRouteTable', 'ReplaceRoute', 'ReplaceRouteTableAssociation', 'DeleteRouteTable', 'DeleteRoute', 'DisassociateRouteTable'],
  ],
  'changes of networks': [
    ...['CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute', 'AcceptVpcPeeringConnection', 'CreateVpcPeeringConnection', 'DeleteVpcPeeringConnection'],
    'RejectVpcPeeringConnection',
  ],
  'changes of the organisation': [
    ...['AcceptHandshake', 'AttachPolicy', 'CreateAccount', 'CreatePolicy', 'DeclineHandshake', 'DeleteOrganization', 'DeletePolicy', 'DetachPolicy'],
    ...['DisablePolicyType', 'EnablePolicyType', 'InviteAccountToOrganization', 'LeaveOrganization', 'MoveAccount', 'RemoveAccountFromOrganization'],
    'UpdatePolicy',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Compared = Readonly<Record<'=' | '!=', ReadonlyMap<string, readonly string[]>>>;
/** Classes that are told by more than the names of calls. */
const others: Readonly<Record<string, (compared: Compared) => boolean>> = {
  'unauthorised calls': said => ['Client.UnauthorizedOperation', 'AccessDenied'].every(code => takes(said, 'errorCode', code)) && !names(said).length,
  'sign-in without a second factor': said =>
    takes(said, 'eventName', 'ConsoleLogin') && (takes(said, 'additionalEventData.MFAUsed', 'No') || leavesOut(said, 'additionalEventData.MFAUsed', 'Yes')),
  'failed sign-in': said => takes(said, 'eventName', 'ConsoleLogin') && takes(said, 'errorMessage', 'Failed authentication'),
  'use of the root user': said => takes(said, 'userIdentity.type', 'Root') && names(said).length === 0,
};

/** Classes of events of a trail that somebody should learn of at once, as the CIS benchmark of AWS lists them. */
export const trailEvents: readonly string[] = [...Object.keys(others), ...Object.keys(calls)];

/** Which of the classes the pattern of a metric filter counts. */
export const eventsOf = (pattern: Plain): Worked<Several<string>> => {
  if (isUnresolved(pattern)) return { value: { items: [], rest: pattern[unresolved] } };
  if (typeof pattern !== 'string') return { value: { items: [] } };
  if (hasHoles(pattern)) return { value: { items: [], rest: 'a part of the pattern is not known' } };
  const compared = comparisons(pattern);
  const byCalls = Object.entries(calls).filter(([, all]) => all.every(call => takes(compared, 'eventName', call)));
  const byMore = Object.entries(others).filter(([, fits]) => fits(compared));
  return { value: { items: [...byMore, ...byCalls].map(([name]) => name) } };
};

/** `$.eventName = DeleteTrail`, with or without quotes. */
const comparison = /\$\.([A-Za-z.]{1,100})\s{0,9}(!?=)\s{0,9}(?:"([^"]{0,200})"|([^\s"()&|{}]{1,200}))/g;
const comparisons = (pattern: string): Compared => {
  const found = { '=': new Map<string, string[]>(), '!=': new Map<string, string[]>() };
  for (const [, field = '', operator, quoted, bare = ''] of pattern.matchAll(comparison)) {
    const values = found[operator === '=' ? '=' : '!='];
    values.set(field, [...(values.get(field) ?? []), quoted ?? bare]);
  }
  return found;
};
const takes = (compared: Compared, field: string, value: string): boolean => (compared['='].get(field) ?? []).some(glob => isLike(value, glob) === true);
const leavesOut = (compared: Compared, field: string, value: string): boolean => (compared['!='].get(field) ?? []).includes(value);
const names = (compared: Compared): readonly string[] => compared['='].get('eventName') ?? [];
