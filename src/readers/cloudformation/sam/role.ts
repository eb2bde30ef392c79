import type { TreeNode } from '../../text-tree/index.ts';
import { notCondition, withOwnCondition } from './derived-conditions.ts';
import { managedPolicy, policiesOf } from './policies.ts';
import { complain, type Making, make, type Part, passed, property, type Sam, tagList } from './sam.ts';
import { attributeOf, callIn, choiceIn, dataOf, either, type Given, type GivenMap, isGiven, isNoValue, picked, treeOf } from './tree.ts';

/** What the role of a function or a state machine starts from. */
interface RolePlan {
  readonly service: string;
  /** Managed policies that SAM adds of itself, below `policy/`, and policies of its own. */
  readonly managed: readonly string[];
  readonly inline: readonly Given[];
  readonly tags: GivenMap;
}

/** The ARN of the role, which SAM makes when none is given. */
export const roleOf = (sam: Sam, part: Part, plan: RolePlan): Given => {
  const written = property(part, 'Role');
  const own = attributeOf(`${part.logicalId}Role`, 'Arn');
  if (!isGiven(written)) {
    makeRole(sam, part, plan, passed(part));
    return own;
  }
  const choice = choiceIn(written);
  if (!choice && callIn(written)?.name === 'Fn::If') complain(part, written, 'Fn::If of Role takes a condition and two values. Correct it.');
  else if (written.is === 'scalar' ? typeof written.value !== 'string' : !callIn(written)) complain(part, written, 'Role is the ARN of a role. Correct it.');
  if (!choice || isNoValue(choice.yes) === isNoValue(choice.no)) return written;
  const condition = isNoValue(choice.yes) ? choice.condition : notCondition(sam, part, choice.condition);
  makeRole(sam, part, plan, { ...passed(part), Condition: withOwnCondition(sam, part, condition) });
  return either(choice.condition, isNoValue(choice.yes) ? own : choice.yes, isNoValue(choice.no) ? own : choice.no);
};

const makeRole = (sam: Sam, part: Part, plan: RolePlan, attributes: GivenMap): void => {
  const logicalId = `${part.logicalId}Role`;
  const { managed, inline } = policiesOf(sam, part, property(part, 'Policies'), logicalId);
  const policies = [...plan.inline, ...inline];
  const properties: Making['properties'] = {
    AssumeRolePolicyDocument: given(property(part, 'AssumeRolePolicyDocument')) ?? trust(plan.service),
    ManagedPolicyArns: distinct([...plan.managed.map(path => managedPolicy(sam, path)), ...managed]),
    Policies: policies.length > 0 ? policies : undefined,
    ...picked(part.properties, [['Path', 'RolePath'], 'PermissionsBoundary']),
    Tags: tagList(property(part, 'Tags'), plan.tags),
  };
  make(sam, part, { logicalId, type: 'AWS::IAM::Role', properties, attributes });
};
/** No policy twice. */
const distinct = (arns: readonly Given[]): readonly Given[] => {
  if (arns.length < 2) return arns;
  const seen = new Set<string>();
  return arns.filter(arn => {
    const key = JSON.stringify(dataOf(treeOf(arn ?? '', nowhere)));
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
};
const nowhere = { start: 0, end: 0 };

const given = (tree: TreeNode | undefined): TreeNode | undefined => (isGiven(tree) ? tree : undefined);

/** Lets a service take a role. */
export const trust = (service: string): GivenMap => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: [service] } }],
});

/** A policy of a role's own. */
export const inlinePolicy = (name: string, statements: readonly Given[]): GivenMap => ({
  PolicyName: name,
  PolicyDocument: { Version: '2012-10-17', Statement: statements },
});
