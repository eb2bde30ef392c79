import { type Node, same } from '../../model/index.ts';
import { type TreeNode, textOf } from '../text-tree/index.ts';
import { argumentsOf, type Call, conditionCallOf } from './call.ts';
import { type Frame, report, type Truth } from './frame.ts';
import { withBound } from './loops.ts';
import { possibleTexts, whyUnknown } from './node.ts';

/** A condition as it is written under Conditions. What cannot be told is a reason. */
export const truthOf = (tree: TreeNode, frame: Frame): Truth => {
  const call = conditionCallOf(tree);
  const answer = call && functions.get(call.name)?.(call, frame);
  if (answer !== undefined) return answer;
  if (tree.is === 'scalar' && typeof tree.value === 'boolean') return tree.value;
  report(frame, tree, 'This is not a condition: it takes Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition. It is read as not known.');
  return { why: 'it is not written as CloudFormation wants it' };
};

const functions: ReadonlyMap<string, (call: Call, frame: Frame) => Truth | undefined> = new Map(
  Object.entries<(call: Call, frame: Frame) => Truth | undefined>({
    Condition: ({ argument }, frame) => {
      const name = textOf(argument);
      return name === undefined ? undefined : namedTruth(withBound(name, frame.bound), argument, frame);
    },
    'Fn::Equals': (call, frame) => {
      const [a, b] = argumentsOf(call);
      return a && b && equal(frame.evaluate(a, frame), frame.evaluate(b, frame));
    },
    'Fn::Not': (call, frame) => {
      const [only] = argumentsOf(call);
      const truth = only && truthOf(only, frame);
      return typeof truth === 'boolean' ? !truth : truth;
    },
    'Fn::And': (call, frame) =>
      decided(
        argumentsOf(call).map(argument => truthOf(argument, frame)),
        false,
      ),
    'Fn::Or': (call, frame) =>
      decided(
        argumentsOf(call).map(argument => truthOf(argument, frame)),
        true,
      ),
    // Of rules.
    'Fn::Contains': (call, frame) => {
      const [list, value] = argumentsOf(call);
      return list && value && among([value], list, frame);
    },
    'Fn::EachMemberEquals': (call, frame) => {
      const [list, value] = argumentsOf(call);
      return list && value && eachEquals(frame.evaluate(list, frame), frame.evaluate(value, frame));
    },
    'Fn::EachMemberIn': (call, frame) => {
      const [members, list] = argumentsOf(call);
      return members && list && among([members], list, frame);
    },
  }),
);

/** Whether all the values are in a list. */
const among = (values: readonly TreeNode[], list: TreeNode, frame: Frame): Truth => {
  const [sought, all] = [values.flatMap(value => members(frame.evaluate(value, frame))), members(frame.evaluate(list, frame))];
  const each = sought.map(
    value =>
      decided(
        all.map(item => equal(value, item)),
        true,
      ) ?? false,
  );
  return decided(each, false) ?? true;
};

const eachEquals = (list: Node | undefined, value: Node | undefined): Truth =>
  decided(
    members(list).map(item => equal(item, value)),
    false,
  ) ?? true;

const members = (node: Node | undefined): readonly Node[] => (node?.is === 'list' && node.rest === undefined ? node.items : node ? [node] : []);

/** One `deciding` answer decides; else one that is not known leaves it open. */
const decided = (truths: readonly Truth[], deciding: boolean): Truth | undefined =>
  truths.length === 0 ? undefined : truths.includes(deciding) ? deciding : (truths.find(truth => typeof truth !== 'boolean') ?? !deciding);

export const namedTruth = (name: string, span: TreeNode, frame: Frame): Truth => {
  const truth = frame.stack.conditions(name);
  if (truth !== undefined) return truth;
  if (frame.stack.open !== undefined) return { why: `condition ${name} is not in this template: ${frame.stack.open}` };
  report(frame, span, `There is no condition ${name} in this template. Declare it under Conditions, or correct the name.`);
  return { why: `condition ${name} is not declared` };
};

const equal = (a: Node | undefined, b: Node | undefined): Truth => {
  if (a?.is === 'unresolved' && b?.is === 'unresolved' && a.token !== undefined && a.token === b.token) return true;
  const [left, right] = [possibleTexts(a), possibleTexts(b)];
  if (left && right) {
    if (left.length === 1 && right.length === 1) return same(left[0] ?? '', right[0] ?? '') ?? { why: 'the texts are not all known' };
    if (!left.some(text => right.includes(text))) return false;
  }
  if (!left && !right && a && b && shapesDiffer(a, b)) return false;
  return { why: whyUnknown(left?.length === 1 ? b : a) };
};

const shapesDiffer = (a: Node, b: Node): boolean => {
  const [left, right] = [a, b].map(node => (node.is === 'unresolved' ? node.shape : undefined));
  return left !== undefined && right !== undefined && same(left, right) === false;
};
