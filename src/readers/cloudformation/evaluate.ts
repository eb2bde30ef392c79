import type { Node, Place } from '../../model/index.ts';
import { type Entry, type TreeNode, textOf } from '../text-tree/index.ts';
import { argumentsOf, type Call, callOf } from './call.ts';
import { namedTruth } from './conditions.ts';
import { deeper, type Frame, placeIn, report, spend } from './frame.ts';
import { included } from './include.ts';
import { cidr, getAzs, getStackOutput, importValue, length, select } from './list-functions.ts';
import { costOf, unrolled, withBound } from './loops.ts';
import { findInMap, getAtt, misused, ref } from './names.ts';
import { knownText, list, map, text, unresolved, value } from './node.ts';
import { fromParameterStore } from './parameter-store.ts';
import { localPath } from './path.ts';
import { base64, join, split, sub, toJsonString } from './text-functions.ts';

type Evaluator = (call: Call, frame: Frame, at: Place) => Node | undefined;

/** What a tree comes to in its frame; nothing for `AWS::NoValue`. `at` is its place when that begins at a key. */
export const evaluate: Frame['evaluate'] = (tree, frame, at = placeIn(frame, tree)) => {
  const done = deeper(frame, () => {
    const node = evaluated(tree, frame, at);
    return { node: node && fromParameterStore(node, frame) };
  });
  return done ? done.node : unresolved('…', 'it is nested too deeply to be read', at);
};

const evaluated: Frame['evaluate'] = (tree, frame, at = placeIn(frame, tree)) => {
  const call = callOf(tree);
  if (call) return called(call, frame, at);
  if (tree.is === 'map') return mapped(tree.entries, frame, at);
  if (tree.is === 'list') return listed(tree.items, frame, at);
  return typeof tree.value === 'string' ? text(withBound(tree.value, frame.bound), at) : value(tree.value, at);
};

const called: Evaluator = (call, frame, at) => {
  const evaluator = functions.get(call.name);
  if (evaluator) return evaluator(call, frame, at);
  report(frame, call, `${call.name} is not a function that CloudFormation has here: its value is not known. Correct the name.`);
  return unresolved(call.name, `${call.name} is not a known function`, at);
};

const choose: Evaluator = (call, frame, at) => {
  const [condition, yes, no] = argumentsOf(call);
  const name = textOf(condition);
  if (!condition || name === undefined || !yes || !no) return misused(call, frame, at, 'takes the name of a condition and two values');
  const truth = namedTruth(withBound(name, frame.bound), condition, frame);
  if (typeof truth === 'boolean') return frame.evaluate(truth ? yes : no, frame);
  const among = [yes, no].map(branch => frame.evaluate(branch, frame) ?? value(null, placeIn(frame, branch)));
  const [first, second] = among.map(knownText);
  if (among[0]?.is === 'value' && among[1]?.is === 'value' && among[0].value !== null && first === second) return among[0];
  return {
    ...unresolved(`If ${name}`, `condition ${name} is not known: ${truth.why}`, at, among),
    ...(among.some(node => node.sensitive) && { sensitive: true }),
  };
};

const functions: ReadonlyMap<string, Evaluator> = new Map(
  Object.entries<Evaluator>({
    Ref: ref,
    'Fn::GetAtt': getAtt,
    'Fn::Sub': sub,
    'Fn::Join': join,
    'Fn::Select': select,
    'Fn::Split': split,
    'Fn::FindInMap': findInMap,
    'Fn::If': choose,
    'Fn::Base64': base64,
    'Fn::Cidr': cidr,
    'Fn::Length': length,
    'Fn::ToJsonString': toJsonString,
    'Fn::GetAZs': getAzs,
    'Fn::ImportValue': importValue,
    'Fn::GetStackOutput': getStackOutput,
    // Of Rain, which packages templates: the text of a file.
    'Fn::Rain::Embed': ({ argument, name }, frame, at) => {
      const path = localPath(frame.source.file, textOf(argument) ?? '');
      const answer = path === undefined ? undefined : frame.stack.world.tree.read(path);
      return answer && 'text' in answer ? value(answer.text, at) : unresolved(name, 'it is the text of a file that could not be read', at);
    },
    'Fn::Transform': (call, frame, at) => {
      const inner = included(call.argument, frame);
      if ('why' in inner) return unresolved(call.name, inner.why, at);
      return spend(costOf(inner.tree), frame, call.argument)
        ? inner.frame.evaluate(inner.tree, inner.frame)
        : unresolved(call.name, 'too much is included', at);
    },
  }),
);

/** Properties that are `AWS::NoValue` are left out; what a loop of unknown length makes is a reason why there may be more. */
const mapped = (entries: readonly Entry[], frame: Frame, at: Place): Node => {
  const { copies, rest } = unrolled(entries, frame);
  const made: (readonly [string, Node])[] = [];
  for (const { key, entry, frame: inner, maybe } of copies) {
    const node = maybe === undefined ? inner.evaluate(entry.value, inner, placeIn(inner, { start: entry.keyStart, end: entry.value.end })) : undefined;
    if (node) made.push([key, node]);
  }
  return map(made, at, rest ?? copies.find(copy => copy.maybe !== undefined)?.maybe);
};

/** An item that may be `AWS::NoValue` or something else is a reason why there may be more. */
const listed = (items: readonly TreeNode[], frame: Frame, at: Place): Node => {
  const nodes = items.map(item => frame.evaluate(item, frame)).filter(node => node !== undefined);
  const open = nodes.find(mayBeNothing);
  return open?.is === 'unresolved'
    ? list(
        nodes.filter(node => !mayBeNothing(node)),
        at,
        open.why,
      )
    : list(nodes, at);
};

const mayBeNothing = (node: Node): boolean => node.is === 'unresolved' && (node.among?.some(one => one.is === 'value' && one.value === null) ?? false);
