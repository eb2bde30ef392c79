import type { Declaration, Node, Place, Step } from '../../../model/index.ts';
import type { Block, Expression } from '../hcl/syntax.ts';
import type { Section, SourceFile } from '../source.ts';
import { attributeIn, fileOf, type Item } from '../source.ts';
import { bare, find, type Iterator, isPlain, type Spot, turn } from './find.ts';
import { given } from './given.ts';
import type { Around, ModuleAt, Modules } from './modules.ts';
import { passes } from './modules.ts';
import { untouchable } from './untouchable.ts';

/** A piece of source whose items steps start from. */
export interface Part {
  readonly is: 'resource' | 'data' | 'call' | 'default' | 'local' | 'values';
  readonly items: readonly Item[];
  /** The block around the items; nothing for a file of values. */
  readonly block: Block | undefined;
  readonly file: SourceFile;
  readonly foreign?: ReadonlyMap<Item, SourceFile>;
  /** Where the part stands in JSON: the keys that lead to it. */
  readonly keys: readonly string[];
}

/** Where a change is to be made. */
export interface Goal {
  readonly is: 'goal';
  readonly part: Part;
  readonly file: SourceFile;
  /** The block to edit; nothing for a whole file of values. */
  readonly block: Block | undefined;
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
  readonly around: Around;
  /** The line that the value comes from, where it is not the declaration's own. */
  readonly from?: Place;
  /** Which declarations it reaches that take their value from a line: those below an address only. */
  readonly below?: { readonly from: Place; readonly address: string };
}
/** A module's call does not pass the variable, so that its default counts. */
export interface Unpassed {
  readonly is: 'unpassed';
  readonly variable: Section;
  readonly name: string;
  readonly left: readonly Step[];
  /** Where the default is edited; nothing when it has none. */
  readonly byDefault: Aim | undefined;
  /** Where the call gets one more argument. */
  readonly byCall: Goal;
}
export interface Refusal {
  readonly is: 'refusal';
  readonly why: string;
  readonly at: Place;
}
export type Aim = Goal | Unpassed | Refusal;

export interface Aiming {
  readonly modules: Modules;
  readonly declaration: Declaration;
  readonly path: readonly Step[];
  readonly removes: boolean;
  /** What was read at the end of the path, or as near to it as there is something. */
  readonly node: Node | undefined;
}

export const refusal = (why: string, at: Place): Refusal => ({ is: 'refusal', why, at });
const deepest = 20;

export const partOf = (is: Part['is'], section: Section, keys: readonly string[]): Part => ({
  is,
  items: section.items,
  block: section.block,
  file: section.file,
  keys,
  ...(section.foreign && { foreign: section.foreign }),
});

/** The item that the first of the steps names. */
const firstItem = (part: Part, steps: readonly Step[]): Item | undefined => {
  const name = steps[0];
  return (
    attributeIn(part.items, String(name)) ??
    part.items.find(item => item.is === 'block' && (item.type === name || (item.type === 'dynamic' && item.labels[0]?.text === name)))
  );
};

const goalOf = (part: Part, steps: readonly Step[], around: Around, from: number | undefined): Aim => {
  const item = firstItem(part, steps);
  const file = (item && part.foreign?.get(item)) ?? part.file;
  const at = file.placeAt(from ?? item?.start ?? part.block?.start ?? 0);
  if (around.module.fetched !== undefined && part.is !== 'values') return refusal(fetchedWhy(around.module), at);
  const why = untouchable(file.name, file.text);
  if (why !== undefined) return refusal(why, at);
  const block = file === part.file ? part.block : undefined;
  return { is: 'goal', part, file, block, keys: part.keys, steps, around, ...(part.is !== 'resource' && { from: at }) };
};
const fetchedWhy = ({ fetched = '', caller }: ModuleAt): string =>
  /^written by/.test(fetched) ? `it is ${fetched}` : `it is written by the module ${fetched}${caller ? `, which module "${caller.call.name}" calls` : ''}`;

/** Where to change what the steps lead to: where it is written out, however many names lie between. */
export const aimAt = (aiming: Aiming, part: Part, steps: readonly Step[], around: Around, depth = 0): Aim => {
  const spot = find(part.items, steps, part.block);
  if (spot.is !== 'elsewhere') return goalOf(part, steps, around, placeIn(spot));
  if (aiming.removes && spot.left.length === 0 && part.is === 'resource') return goalOf(part, steps, around, spot.value.start);
  const item = firstItem(part, steps);
  const file = (item && part.foreign?.get(item)) ?? part.file;
  if (depth > deepest) return refusal('its value comes from too many names in a row', file.placeAt(spot.value.start));
  return followed({ aiming, part, around, file, depth }, spot.value, spot.left, spot.iterators);
};
const placeIn = (spot: Spot): number | undefined => {
  if (spot.is === 'value' || spot.is === 'inside') return spot.value.start;
  if (spot.is === 'block') return spot.block.start;
  return spot.is === 'blocks' ? spot.blocks[0]?.start : undefined;
};

interface Following {
  readonly aiming: Aiming;
  readonly part: Part;
  readonly around: Around;
  readonly file: SourceFile;
  readonly depth: number;
}

/** `var.x.y[0]` as a name and the steps from it; nothing for anything else. */
export const traversal = (value: Expression, around: Around): { readonly root: string; readonly steps: readonly Step[] } | undefined => {
  const steps: Step[] = [];
  let at = bare(value);
  while (at.is === 'attr' || at.is === 'index') {
    const step = at.is === 'attr' ? at.name : indexStep(bare(at.key), around);
    if (step === undefined) return undefined;
    steps.unshift(step);
    at = bare(at.of);
  }
  return at.is === 'variable' ? { root: at.name, steps } : undefined;
};
const indexStep = (key: Expression, { key: instance }: Around): Step | undefined => {
  if (key.is === 'text') return key.value;
  if (key.is === 'literal' && typeof key.value === 'number') return key.value;
  const named = key.is === 'attr' && key.of.is === 'variable' ? `${key.of.name}.${key.name}` : '';
  return named === 'each.key' || named === 'count.index' ? instance : undefined;
};

const followed = (following: Following, value: Expression, left: readonly Step[], iterators: readonly Iterator[]): Aim => {
  const { around, file, part, depth } = following;
  const walked = traversal(value, around);
  const at = file.placeAt(value.start);
  if (depth > deepest) return refusal('its value comes from too many names in a row', at);
  if (isPlain(bare(value))) return refusal('one plain value stands where it would go', at);
  if (!walked) return refusal(`it comes from ${kindOf(value)}`, at);
  const { root, steps } = walked;
  const [name, ...rest] = [...steps, ...left];
  const shown = following.file.text.slice(value.start, value.end).replaceAll(/\s+/g, ' ');
  if (part.is === 'values') return refusal(`it comes from ${shown}`, at);
  const iterator = iterators.findLast(each => each.name === root);
  if (iterator && name === 'value') return iterated(following, iterator, rest, shown);
  if (root === 'var' && typeof name === 'string') return variable(following, name, rest, at);
  if (root === 'local' && typeof name === 'string') return local(following, name, rest, at);
  if (root === 'each' && name === 'value') return eachValue(following, rest, at, shown);
  if (root === 'data' && name === 'aws_iam_policy_document') return policyDocument(following, rest, at, shown);
  return refusal(`it comes from ${shown}`, at);
};

const kinds: Partial<Record<Expression['is'], string>> = {
  conditional: 'a condition',
  template: 'a text with names in it',
  for: 'a for expression',
  splat: 'a list of attributes',
  binary: 'a calculation',
  unary: 'a calculation',
  broken: 'an expression that cannot be read',
};
const kindOf = (value: Expression): string => {
  if (value.is !== 'call') return kinds[value.is] ?? 'an expression';
  const [first] = value.args;
  const isFile = /^(?:file|templatefile|filebase64)$/.test(value.name) && first?.is === 'text';
  return isFile ? `${value.name}("${first.value}")` : `${value.name}(…)`;
};

const variable = (following: Following, name: string, rest: readonly Step[], at: Place): Aim => {
  const { aiming, around, depth } = following;
  const { module } = around;
  const section = module.source.variables.get(name);
  if (!section) return refusal(`it comes from var.${name}, which is not declared`, at);
  const secret = attributeIn(section.items, 'sensitive')?.value;
  if (secret?.is === 'literal' && secret.value === true) return refusal(`it comes from var.${name}, which is a secret`, at);
  if (!module.caller)
    return module.prefix === '' ? atRoot(following, name, section, rest, at) : refusal(`it comes from var.${name} of a module whose call was not found`, at);
  const { call, key } = module.caller;
  const [part, outer] = [partOf('call', call.section, ['module', call.name]), aroundOf(module.caller.module, call.section, key)];
  if (passes(call, name)) return aimAt(aiming, part, [name, ...rest], outer, depth + 1);
  return unpassed(following, name, section, rest, goalOf(part, [name, ...rest], outer, undefined));
};
const aroundOf = (module: ModuleAt, section: Section, key: string | number | undefined): Around => ({ module, section, ...(key !== undefined && { key }) });

const unpassed = ({ aiming, around, depth }: Following, name: string, variable: Section, left: readonly Step[], byCall: Aim): Aim => {
  if (byCall.is !== 'goal') return byCall;
  const preset = attributeIn(variable.items, 'default');
  const byDefault = preset && aimAt(aiming, partOf('default', variable, ['variable', name]), ['default', ...left], around, depth + 1);
  const { module } = byCall.around;
  const below = preset && {
    from: (variable.foreign?.get(preset) ?? variable.file).placeAt(preset.value.start),
    address: `${module.prefix}module.${around.module.caller?.call.name}`,
  };
  return { is: 'unpassed', variable, name, left, byDefault, byCall: { ...byCall, ...(below && { below }) } };
};

/** What a root's variable is set to: in a file of values, or by its default. */
const atRoot = ({ aiming, around, depth }: Following, name: string, section: Section, rest: readonly Step[], at: Place): Aim => {
  const from = aiming.node?.from;
  const set = from && given(aiming.modules.tree, from, name);
  if (set?.is === 'values') return aimAt(aiming, set.part, [...set.before, name, ...rest], around, depth + 1);
  if (set) return refusal(`var.${name} is set ${set.where}`, at);
  if (attributeIn(section.items, 'default')) return aimAt(aiming, partOf('default', section, ['variable', name]), ['default', ...rest], around, depth + 1);
  return refusal(`it comes from var.${name}, which is given when Terraform runs`, section.file.placeAt(section.block.start));
};

const local = ({ aiming, around, depth }: Following, name: string, rest: readonly Step[], at: Place): Aim => {
  const found = around.module.source.locals.get(name);
  const part = found && localPart(found.file, found.value, name);
  if (!part) return refusal(`it comes from local.${name}, which is not declared`, at);
  return aimAt(aiming, part, [name, ...rest], { module: around.module }, depth + 1);
};
const localPart = (file: SourceFile, value: Expression, name: string): Part => {
  const attribute = { is: 'attribute', start: value.start, end: value.end, name, equals: value.start, value } as const;
  return { is: 'local', items: [attribute], block: undefined, file, keys: ['locals'] };
};

const eachValue = ({ aiming, around, depth }: Following, rest: readonly Step[], at: Place, shown: string): Aim => {
  const { section, key, module } = around;
  if (!section || typeof key !== 'string') return refusal(`it comes from ${shown}`, at);
  const each = attributeIn(section.items, 'for_each')?.value;
  const over = each && sameKeys(each);
  if (!over) return refusal(`it comes from ${shown}`, at);
  const file = fileOf(section, attributeIn(section.items, 'for_each') as Item);
  const attribute = { is: 'attribute', start: over.start, end: over.end, name: 'for_each', equals: over.start, value: over } as const;
  const keys = section.block.labels.map(label => label.text);
  const part: Part = {
    is: section.block.type === 'module' ? 'call' : 'resource',
    items: [attribute],
    block: section.block,
    file,
    keys: [section.block.type, ...keys],
  };
  return aimAt(aiming, part, ['for_each', key, ...rest], { module }, depth + 1);
};

/** The map that an item of the loop is an item of: `{ for k, v in x : k => v if … }` goes over x. */
const sameKeys = (each: Expression): Expression | undefined => {
  const inner = bare(each);
  if (inner.is !== 'for') return inner;
  const { key, item, resultKey, result, grouped } = inner;
  const isSame = resultKey?.is === 'variable' && resultKey.name === key && result.is === 'variable' && result.name === item && !grouped;
  return isSame ? inner.collection : undefined;
};

/** An item of what a dynamic block goes over. */
const iterated = ({ aiming, part, around, file, depth }: Following, { forEach, index }: Iterator, rest: readonly Step[], shown: string): Aim => {
  const over = sameKeys(forEach);
  const walked = over && traversal(over, around);
  const at = file.placeAt(forEach.start);
  if (over && walked) return followed({ aiming, part, around, file, depth: depth + 1 }, over, [turn(index), ...rest], []);
  return refusal(over && isPlain(over) ? `it comes from ${shown}, an item of the list that the dynamic block goes over` : `it comes from ${shown}`, at);
};

/** The JSON of a policy that is written as a data source. */
const policyDocument = ({ around }: Following, rest: readonly Step[], at: Place, shown: string): Aim => {
  const [name, ...steps] = rest;
  const end = steps.indexOf('json');
  const source = around.module.source.resources.get(`data.aws_iam_policy_document.${String(name)}`);
  if (!source || end < 0) return refusal(`it comes from ${shown}`, at);
  return goalOf(partOf('data', source.section, ['data', 'aws_iam_policy_document', String(name)]), steps.slice(end + 1), around, source.section.block.start);
};
