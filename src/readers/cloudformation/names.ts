import type { Node, Place } from '../../model/index.ts';
import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { argumentsOf, type Call } from './call.ts';
import { type Frame, type Resource, report, spend } from './frame.ts';
import { bodyOf, costOf, withBound } from './loops.ts';
import { partOfModule, resourceInModules, whyInModule } from './modules.ts';
import { isSmall, knownText, possibleTexts, seenAt, text, tokenIn, unresolved, whyUnknown } from './node.ts';
import { pseudoParameter } from './pseudo-parameters.ts';
import { storedParameter } from './shared.ts';

/** `Ref`, and a plain `${Name}`. */
export const ref = (call: Call, frame: Frame, at: Place): Node | undefined => {
  const name = textOf(call.argument);
  return name === undefined ? misused(call, frame, at, 'takes the name of a parameter or a resource') : named(withBound(name, frame.bound), call, frame, at);
};

/** What a name stands for: nothing for `AWS::NoValue`. */
export const named = (name: string, call: Call, frame: Frame, at: Place): Node | undefined => {
  if (name === 'AWS::NoValue') return undefined;
  const { stack, bound } = frame;
  const loop = bound.get(name);
  if (loop !== undefined) return text(loop, at, `the values of ${name} are not known`);
  const parameter = stack.parameters.get(name);
  const stored = stack.storeKeys.get(name);
  if (parameter) return (stored === undefined ? undefined : storedParameter(stored, frame, at)) ?? seenAt(parameter, at);
  const pseudo = pseudoParameter(name, stack.pseudo, at);
  if (pseudo) return pseudo.is === 'unresolved' ? { ...pseudo, token: tokenIn(stack.id, name) } : pseudo;
  // `Module.Resource` is the name of a resource in a module.
  const isInModule = name.includes('.') && stack.resources.get(name.split('.')[0] ?? '')?.type === '';
  return isInModule ? attribute(name, call, frame, at) : ofResource(name, undefined, call, frame, at);
};

const ofResource = (name: string, attribute: string | undefined, call: Call, frame: Frame, at: Place): Node => {
  const { stack } = frame;
  const resource = stack.resources.get(stack.renamed.get(name) ?? name) ?? resourceInModules(name, stack);
  const shown = attribute === undefined ? name : `${name}.${attribute}`;
  if (!resource) return missing(name, shown, call, frame, at);
  if (resource.type === '') return inModule(resource, shown, attribute, call, frame, at);
  if (resource.exists() === false) return unresolved(shown, `${name} is left out: its condition is false`, at);
  if (attribute === undefined) return { is: 'reference', to: resource.id, attribute: 'Ref', at };
  return outputOf(resource, attribute, at) ?? reference(resource, attribute, at);
};

const inModule = (module: Resource, shown: string, path: string | undefined, call: Call, frame: Frame, at: Place): Node => {
  const part = path === undefined ? undefined : partOfModule(module, path, at);
  if (part) return isSmall(part) ? seenAt(part, at) : unresolved(shown, 'it is too large to be passed on', at);
  return missing(shown, shown, call, frame, at);
};

const missing = (name: string, shown: string, call: Call, frame: Frame, at: Place): Node => {
  const why = frame.stack.open ?? whyInModule(name, frame.stack);
  if (why !== undefined) return unresolved(shown, `${name} is not in this template: ${why}`, at);
  report(frame, call, `${call.name} names ${name}, which this template does not declare. Correct the name, or declare it under Parameters or Resources.`);
  return unresolved(shown, `${name} is not declared`, at);
};

const reference = (resource: Resource, attribute: string, at: Place): Node => {
  const value = resource.property(attribute);
  return { is: 'reference', to: resource.id, attribute, at, ...(value && isSmall(value) && { value }) };
};

/** `Nested.Outputs.Name`: what the nested stack puts out. */
const outputOf = (resource: Resource, attribute: string, at: Place): Node | undefined => {
  if (!attribute.startsWith('Outputs.') || !resource.child) return undefined;
  const output = resource.child()?.outputs(attribute.slice('Outputs.'.length));
  return output && isSmall(output) ? seenAt(output, at) : undefined;
};

/** `Fn::GetAtt`, as a text with a dot or as a list of two. */
export const getAtt = (call: Call, frame: Frame, at: Place): Node => {
  const whole = textOf(call.argument);
  if (whole !== undefined) return attribute(withBound(whole, frame.bound), call, frame, at);
  const [resource, name] = argumentsOf(call).map(argument => frame.evaluate(argument, frame));
  const [first, second] = [knownText(resource), knownText(name)];
  if (first !== undefined && second !== undefined) return attribute(`${first}.${second}`, call, frame, at);
  return resource && name
    ? unresolved('Fn::GetAtt', whyUnknown(second === undefined ? name : resource), at)
    : misused(call, frame, at, 'takes a resource and an attribute');
};

/** `Name.Attribute`. */
export const attribute = (whole: string, call: Call, frame: Frame, at: Place): Node => {
  if (frame.stack.renamed.has(whole)) return ofResource(whole, undefined, call, frame, at);
  const dot = whole.indexOf('.');
  return dot < 0
    ? misused(call, frame, at, 'takes a resource and an attribute, with a dot between them')
    : ofResource(whole.slice(0, dot), whole.slice(dot + 1), call, frame, at);
};

export const findInMap = (call: Call, frame: Frame, at: Place): Node | undefined => {
  const [name, top, second, options] = argumentsOf(call);
  if (!name || !top || !second) return misused(call, frame, at, 'takes a mapping, a key and a second key');
  const fallback = valueIn(options, 'DefaultValue');
  const nodes = [name, top, second].map(part => frame.evaluate(part, frame));
  const keys = nodes.map(possibleTexts);
  const whyNot = nodes.find((_, i) => keys[i]?.length !== 1);
  const found = keys[0]?.length === 1 ? entries(keys[0][0] ?? '', keys[1], keys[2], frame) : undefined;
  if (whyNot) {
    const among = few(found, frame, fallback);
    const [only, ...others] = among ?? [];
    return only?.is === 'value' && others.length === 0 ? seenAt(only, at) : unresolved('Fn::FindInMap', whyUnknown(whyNot), at, among);
  }
  const [first] = found ?? [];
  const node = first && evaluated(first);
  if (node) return seenAt(node, at);
  if (fallback) return frame.evaluate(fallback, frame, at);
  const sought = nodes.map(node => (node?.sensitive ? '…' : knownText(node))).join(' / ');
  report(frame, call, `Fn::FindInMap finds no ${sought} in the mappings. Add the entry, or correct the keys.`);
  return unresolved('Fn::FindInMap', 'the mapping has no such entry', at);
};

const mostChoices = 50;
interface Found {
  readonly tree: TreeNode;
  readonly frame: Frame;
}

/** The values under those keys; under every key, where keys are not known. */
const entries = (name: string, tops: readonly string[] | undefined, seconds: readonly string[] | undefined, { stack }: Frame): readonly Found[] => {
  const mapping = stack.mappings.get(name);
  if (!mapping) return [];
  const under = (tree: TreeNode, keys: readonly string[] | undefined): readonly TreeNode[] =>
    keys
      ? keys.map(key => valueIn(tree, key)).filter(value => value !== undefined)
      : bodyOf(tree)
          .slice(0, mostChoices + 1)
          .map(entry => entry.value);
  return under(mapping.tree, tops)
    .flatMap(tree => under(tree, seconds))
    .map(tree => ({ tree, frame: mapping.frame }));
};

const evaluated = ({ tree, frame }: Found): Node | undefined => (spend(costOf(tree), frame, tree) ? frame.evaluate(tree, frame) : undefined);

/** What it may be, when that is one of a few. */
const few = (found: readonly Found[] | undefined, frame: Frame, fallback: TreeNode | undefined): readonly Node[] | undefined => {
  if (!found || found.length === 0 || found.length > mostChoices) return undefined;
  const nodes = [...found.map(evaluated), ...(fallback ? [frame.evaluate(fallback, frame)] : [])];
  return distinct(nodes.filter(node => node !== undefined));
};

/** Equal values once. */
const distinct = (nodes: readonly Node[]): readonly Node[] => {
  const texts = nodes.map(node => (node.is === 'value' ? knownText(node) : undefined));
  return nodes.filter((_, i) => texts[i] === undefined || texts.indexOf(texts[i]) === i);
};

/** A call that CloudFormation would refuse. */
export const misused = (call: Call, frame: Frame, at: Place, takes: string): Node => {
  report(frame, call, `${call.name} ${takes}: it cannot be read as it stands here. Correct it.`);
  return unresolved(call.name, `${call.name} is not written as CloudFormation wants it`, at);
};
