import { type Entry, entryIn, type MapTree, type ScalarTree, type Span, type TreeNode, textOf } from '../../text-tree/index.ts';

/** What a tree is made of: pieces of the template, each with the place where it stands, and what SAM adds. `undefined` is left out. */
export type Given = TreeNode | Entry | string | number | boolean | null | undefined | readonly Given[] | ReadonlyMap<string, Given> | GivenMap;
export interface GivenMap {
  readonly [key: string]: Given;
}

const isTree = (given: object): given is TreeNode => 'is' in given && typeof given.is === 'string' && 'start' in given;
const isEntry = (given: object): given is Entry => 'keyStart' in given && typeof given.keyStart === 'number';

/** A tree of it. What SAM adds stands at `span`. */
export const treeOf = (given: Exclude<Given, undefined>, span: Span): TreeNode => {
  if (given === null || typeof given !== 'object') return scalar(given, span);
  if (Array.isArray(given)) return { is: 'list', items: itemTrees(given, span), start: span.start, end: span.end };
  if (isTree(given)) return given;
  if (isEntry(given)) return given.value;
  const pairs: Iterable<readonly [string, Given]> = given instanceof Map ? given : Object.entries(given);
  const entries: Entry[] = [];
  for (const [key, value] of pairs) if (value !== undefined) entries.push(entryOf(key, value, span));
  return { is: 'map', entries, start: span.start, end: span.end };
};
const itemTrees = (given: readonly Given[], span: Span): readonly TreeNode[] => {
  const items: TreeNode[] = [];
  for (const item of given) if (item !== undefined) items.push(treeOf(item, span));
  return items;
};

const scalar = (value: string | number | boolean | null, { start, end }: Span): ScalarTree => {
  const text = value === null ? '' : String(value);
  return { is: 'scalar', value, text, quoted: typeof value === 'string', start, end };
};

const entryOf = (key: string, given: Exclude<Given, undefined>, span: Span): Entry => {
  if (given !== null && typeof given === 'object' && !Array.isArray(given) && isEntry(given)) return { ...given, key };
  const value = treeOf(given, span);
  return { key, keyStart: value.start, keyEnd: value.start, value };
};

/** Properties by their names, each with its place; `[to, from]` gives it another name. */
export const picked = (from: TreeNode | undefined, names: readonly (string | readonly [string, string])[]): GivenMap =>
  Object.fromEntries(names.map(name => (typeof name === 'string' ? [name, entryIn(from, name)] : [name[0], entryIn(from, name[1])])));

/** The entries of a map, to be added to or taken from; none for anything else. */
export const opened = (tree: TreeNode | undefined): Map<string, Given> => new Map(entriesOf(tree).map(entry => [entry.key, entry]));

/** The same map with other values for some keys; `undefined` takes a key away. */
export const changed = (tree: MapTree, changes: GivenMap): MapTree => {
  const left = new Map(Object.entries(changes));
  const entries = tree.entries.flatMap((entry): Entry[] => {
    if (!left.has(entry.key)) return [entry];
    const given = left.get(entry.key);
    left.delete(entry.key);
    return given === undefined ? [] : [{ ...entryOf(entry.key, given, entry.value), keyStart: entry.keyStart, keyEnd: entry.keyEnd }];
  });
  for (const [key, given] of left) if (given !== undefined) entries.push(entryOf(key, given, tree));
  return { ...tree, entries };
};

export const refTo = (name: string): GivenMap => ({ Ref: name });
export const attributeOf = (name: string, attribute: string): GivenMap => ({ 'Fn::GetAtt': [name, attribute] });
export const filled = (text: string, names?: GivenMap): GivenMap => ({ 'Fn::Sub': names ? [text, names] : text });
export const either = (condition: string, yes: Given, no: Given): GivenMap => ({ 'Fn::If': [condition, yes, no] });
export const noValue: GivenMap = { Ref: 'AWS::NoValue' };
/** Only when the condition holds; always when there is none. */
export const when = (condition: string | undefined, given: Given): Given => (condition === undefined ? given : either(condition, given, noValue));

export const entriesOf = (tree: TreeNode | undefined): readonly Entry[] => (tree?.is === 'map' ? tree.entries : []);
export const itemsOf = (tree: TreeNode | undefined): readonly TreeNode[] => (tree?.is === 'list' ? tree.items : []);
/** One or several. */
export const listed = (tree: TreeNode | undefined): readonly TreeNode[] => (tree?.is === 'list' ? tree.items : tree ? [tree] : []);

/** The function that a tree calls, and what it takes. */
export const callIn = (tree: TreeNode | undefined): { readonly name: string; readonly argument: TreeNode } | undefined => {
  const only = tree?.is === 'map' && tree.entries.length === 1 ? tree.entries[0] : undefined;
  return only && (only.key === 'Ref' || only.key === 'Condition' || only.key.startsWith('Fn::')) ? { name: only.key, argument: only.value } : undefined;
};
export const refIn = (tree: TreeNode | undefined): string | undefined => {
  const call = callIn(tree);
  return call?.name === 'Ref' ? textOf(call.argument) : undefined;
};
/** The resource and the attribute of `Fn::GetAtt`. */
export const attributeIn = (tree: TreeNode | undefined): readonly [string, string] | undefined => {
  const call = callIn(tree);
  if (call?.name !== 'Fn::GetAtt') return undefined;
  const [resource, attribute] = itemsOf(call.argument).map(textOf);
  return resource === undefined || attribute === undefined ? undefined : [resource, attribute];
};
export const choiceIn = (tree: TreeNode | undefined): { readonly condition: string; readonly yes: TreeNode; readonly no: TreeNode } | undefined => {
  const call = callIn(tree);
  const [condition, yes, no] = call?.name === 'Fn::If' ? itemsOf(call.argument) : [];
  const name = textOf(condition);
  return name !== undefined && yes && no ? { condition: name, yes, no } : undefined;
};
export const isNoValue = (tree: TreeNode | undefined): boolean => refIn(tree) === 'AWS::NoValue';
/** Written, and neither empty nor `AWS::NoValue`. */
export const isGiven = (tree: TreeNode | undefined): tree is TreeNode => tree !== undefined && !isNull(tree) && !isNoValue(tree);
export const isNull = (tree: TreeNode | undefined): boolean => tree?.is === 'scalar' && tree.value === null;
/** True as SAM takes it: not false, nought, empty or absent. */
export const isOn = (tree: TreeNode | undefined): boolean => {
  if (!tree) return false;
  return tree.is === 'scalar' ? Boolean(tree.value) : (tree.is === 'map' ? tree.entries : tree.items).length > 0;
};

/** The plain data of a tree. */
export const dataOf = (tree: TreeNode): unknown => {
  if (tree.is === 'scalar') return tree.value;
  return tree.is === 'list' ? tree.items.map(dataOf) : Object.fromEntries(tree.entries.map(({ key, value }) => [key, dataOf(value)]));
};
