import type { MapNode, Node, Place } from '../../../model/index.ts';
import type { Resource, Truth } from '../frame.ts';
import { joinedText } from '../joined-text.ts';
import { knownText, list, map, unresolved, value, whyUnknown } from '../node.ts';
import { pseudoParameter } from '../pseudo-parameters.ts';
import { carried, type Entries, impliedResource, type SamResource, tagList } from './conversion.ts';

/** What the role of a function or a state machine starts from. */
export interface RolePlan {
  readonly service: string;
  /** Managed policies that SAM adds of itself, below `policy/`. */
  readonly managed: readonly string[];
}

/** The role that SAM makes when none is given: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html */
export const impliedRole = (resource: SamResource, plan: () => RolePlan): Resource =>
  impliedResource(
    resource,
    `${resource.declared.logicalId}Role`,
    'AWS::IAM::Role',
    () => roleBody(resource, plan()),
    () => roleExists(resource),
  );

const roleExists = ({ declared, properties }: SamResource): Truth => {
  const exists = declared.exists();
  if (exists === false) return false;
  const role = properties().entries['Role'];
  if (!role) return exists;
  const maybeNone = role.is === 'unresolved' && role.among?.some(one => one.is === 'value' && one.value === null);
  return maybeNone ? { why: `its function may have a role of its own: ${whyUnknown(role)}` } : false;
};

const roleBody = (resource: SamResource, { service, managed }: RolePlan): Entries => {
  const properties = resource.properties();
  const { at } = properties;
  const policies = sorted(resource, properties.entries['Policies'], at);
  const arns = list([...managed.map(path => managedArn(resource, path, at)), ...policies.managed], at, policies.rest);
  return [
    ['AssumeRolePolicyDocument', properties.entries['AssumeRolePolicyDocument'] ?? trust(service, at)],
    ['ManagedPolicyArns', arns],
    ['Policies', policies.inline.length > 0 || policies.rest !== undefined ? list(policies.inline, at, policies.rest) : undefined],
    ...carried(properties, [['Path', 'RolePath'], 'PermissionsBoundary']),
    ['Tags', tagList(properties.entries['Tags'])],
  ];
};

const trust = (service: string, at: Place): MapNode => {
  const texts = (entries: Readonly<Record<string, string>>): MapNode =>
    map(
      Object.entries(entries).map(([key, text]) => [key, value(text, at)] as const),
      at,
    );
  const statement = map([...Object.entries(texts({ Effect: 'Allow', Action: 'sts:AssumeRole' }).entries), ['Principal', texts({ Service: service })]], at);
  return map([...Object.entries(texts({ Version: '2012-10-17' }).entries), ['Statement', list([statement], at)]], at);
};

/** The ARN of a policy of AWS, in whichever partition the stack is deployed. */
const managedArn = ({ stack }: SamResource, path: string, at: Place): Node => {
  const partition = pseudoParameter('AWS::Partition', stack.pseudo, at);
  return joinedText([value('arn:', at), ...(partition ? [partition] : []), value(`:iam::aws:policy/${path}`, at)], at);
};

interface Sorted {
  readonly managed: readonly Node[];
  readonly inline: readonly Node[];
  readonly rest?: string;
}

/** `Policies` may be one or several: names or ARNs of managed policies, policy documents, and SAM's templates. */
const sorted = (resource: SamResource, policies: Node | undefined, at: Place): Sorted => {
  if (!policies) return { managed: [], inline: [] };
  if (policies.is === 'unresolved' && policies.among) return { managed: [], inline: [], rest: policies.why };
  const items = policies.is === 'list' ? policies.items : [policies];
  const named = items.map((item, i) => ({ item, name: `${resource.declared.logicalId}RolePolicy${i}` }));
  return {
    managed: named.flatMap(({ item }) => (item.is === 'map' ? [] : [managedPolicy(resource, item)])),
    inline: named.flatMap(({ item, name }) => (item.is === 'map' ? [inlinePolicy(item, name, at)] : [])),
    ...(policies.is === 'list' && policies.rest !== undefined && { rest: policies.rest }),
  };
};

/** A policy of AWS may be given by its name: SAM knows the path it lies under. */
const managedPolicy = (resource: SamResource, policy: Node): Node => {
  const name = knownText(policy);
  if (name === undefined || name.startsWith('arn:') || policy.is !== 'value') return policy;
  const partition = pseudoParameter('AWS::Partition', resource.stack.pseudo, policy.at);
  const path = unresolved('path', 'SAM looks up the path of the policy', policy.at);
  return joinedText(
    [value('arn:', policy.at), ...(partition ? [partition] : []), value(':iam::aws:policy/', policy.at), path, value(name, policy.at)],
    policy.at,
  );
};

const inlinePolicy = (policy: MapNode, name: string, at: Place): Node => {
  const [template = 'it is empty'] = Object.keys(policy.entries);
  if (policy.entries['Statement']) return map([['PolicyName', value(name, at)] as const, ['PolicyDocument', policy] as const], policy.at);
  return unresolved(template, `the SAM policy template ${template} is not expanded`, policy.at);
};
