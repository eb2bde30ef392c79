import type { ListNode, MapNode, Node, Place, ReferenceNode, ValueNode } from '../../model/index.ts';
import type { TreeNode } from '../text-tree/index.ts';
import { isAttribute, isBlock, ofItems } from './expression.ts';
import { type JsonFile, type Piece, placeAt, treeOf } from './json-file.ts';
import { inside, isObject, type JsonObject, listOf } from './json-value.ts';

/** How the values of one instance become nodes. */
export interface Writing {
  readonly json: JsonFile;
  /** Where the values begin: the places of their tree count from there. */
  readonly start: number;
  /** What is known only after apply. */
  readonly open: (name: string, expression: unknown, at: Place) => Node;
  /** The attribute of another instance that a known text was taken from. */
  readonly taken: (value: string, expression: unknown) => Pick<ReferenceNode, 'to' | 'attribute'> | undefined;
  /** A secret by its name, where the file does not mark all of them. */
  readonly isSecret?: (name: string) => boolean;
  /** A value that stands in a wrapping of the file's own, without it. */
  readonly unwrapped?: (tree: TreeNode) => TreeNode;
}

/** A value with what stands beside it in the file. Marks have the form of the value, and `true` where they hold. */
interface Given {
  readonly name: string;
  readonly tree: TreeNode | undefined;
  readonly unknown: unknown;
  readonly sensitive: unknown;
  /** What the source writes there; left out when that is not known. */
  readonly expression: unknown;
  readonly at: Place;
  readonly depth: number;
}
const deepest = 200;

const markOf = (marks: unknown, key: string | number): unknown =>
  marks === true ? true : Array.isArray(marks) ? marks[Number(key)] : inside(marks, String(key));

const isNull = (tree: TreeNode | undefined): boolean => tree === undefined || (tree.is === 'scalar' && tree.value === null);
const isEmpty = (tree: TreeNode | undefined): boolean =>
  tree?.is === 'scalar' ? tree.value === '' : tree?.is === 'list' ? tree.items.length === 0 : tree?.entries.length === 0;

const hasMark = (marks: unknown, depth = 0): boolean => {
  if (marks === true || depth > deepest) return marks === true;
  const all = Array.isArray(marks) ? marks : isObject(marks) ? Object.values(marks) : [];
  return all.some(mark => hasMark(mark, depth + 1));
};

/** Whether the source says it. A null is not written, and what has no expression is only taken when it says something. */
const isWritten = ({ tree, unknown }: Given, expressions: JsonObject | undefined, key: string): boolean => {
  if (isNull(tree)) return hasMark(unknown) && (expressions === undefined || key in expressions);
  return !isEmpty(tree) || (expressions !== undefined && key in expressions);
};

const keysOf = ({ tree, unknown }: Given): ReadonlyMap<string, TreeNode | undefined> => {
  const keys = new Map<string, TreeNode | undefined>(tree?.is === 'map' ? tree.entries.map(entry => [entry.key, entry.value]) : []);
  for (const key of isObject(unknown) ? Object.keys(unknown) : []) if (!keys.has(key)) keys.set(key, undefined);
  return keys;
};

const entryOf = (given: Given, key: string, tree: TreeNode | undefined, expression: unknown): Given => ({
  name: key,
  tree,
  unknown: markOf(given.unknown, key),
  sensitive: markOf(given.sensitive, key),
  expression,
  at: given.at,
  depth: given.depth + 1,
});

/** A block, of whose attributes some are not written, or a map, of which all are. */
const mapNode = (writing: Writing, given: Given, is: 'block' | 'map'): MapNode => {
  const entries: Record<string, Node> = Object.create(null);
  const { expression } = given;
  const expressions = isBlock(expression) ? expression : undefined;
  for (const [key, tree] of keysOf(given)) {
    const entry = entryOf(given, key, tree, expressions ? expressions[key] : isAttribute(expression) ? expression : undefined);
    const meant = is === 'block' ? isWritten(entry, expressions, key) : !isNull(tree) || hasMark(entry.unknown);
    const node = meant ? nodeOf(writing, entry, false) : undefined;
    if (node) entries[key] = node;
  }
  return { is: 'map', entries, at: given.at };
};

/** Of an item it is not told which of the list's expressions it has: they are only taken when there is one for each. */
const listNode = (writing: Writing, given: Given): ListNode => {
  const { name, at } = given;
  const [items, marks] = [given.tree?.is === 'list' ? given.tree.items : [], listOf(given.unknown)];
  const expression = ofItems(given.expression);
  const length = Math.max(items.length, marks.length);
  const open = marks.includes(true) ? writing.open(name, expression, at) : undefined;
  if (open?.is === 'list' && open.items.length === length && marks.every(mark => mark === true)) return open;
  const one: Node = open?.is === 'unresolved' ? open : { is: 'unresolved', why: 'known after apply', at };
  const nodes = Array.from({ length }, (_, i): Node => {
    if (marks[i] === true) return one;
    const item = { ...given, tree: items[i], unknown: marks[i], sensitive: markOf(given.sensitive, i), expression, depth: given.depth + 1 };
    return nodeOf(writing, item, true) ?? { is: 'value', value: null, at };
  });
  return { is: 'list', items: nodes, at };
};

const scalarNode = (writing: Writing, { tree, expression, at }: Given): Node | undefined => {
  if (tree?.is !== 'scalar') return undefined;
  const value: ValueNode = { is: 'value', value: tree.value, at };
  const taken = typeof tree.value === 'string' && tree.value !== '' ? writing.taken(tree.value, expression) : undefined;
  return taken ? { is: 'reference', ...taken, value, at } : value;
};

const nodeOf = (writing: Writing, found: Given, isItem: boolean): Node | undefined => {
  const { unknown, sensitive, name } = found;
  const tree = found.tree && (writing.unwrapped?.(found.tree) ?? found.tree);
  const given = tree ? { ...found, tree, at: placeAt(writing.json, writing.start + tree.start) } : found;
  const node = plainNode(writing, given, isItem);
  const secret = sensitive === true || (tree?.is === 'scalar' && typeof tree.value === 'string' && unknown !== true && writing.isSecret?.(name));
  return node && secret ? { ...node, sensitive: true } : node;
};
const plainNode = (writing: Writing, given: Given, isItem: boolean): Node | undefined => {
  const { tree, unknown, name, expression, at } = given;
  if (unknown === true) return writing.open(name, expression, at);
  if (given.depth > deepest) return { is: 'unresolved', why: 'it is nested too deeply', at };
  if (tree?.is === 'list' || (isNull(tree) && Array.isArray(unknown))) return listNode(writing, given);
  if (tree?.is === 'map' || (isNull(tree) && isObject(unknown))) return mapNode(writing, given, isItem || isBlock(expression) ? 'block' : 'map');
  return scalarNode(writing, given);
};

/** What stands beside the values of an instance. */
export interface Beside {
  readonly unknown: unknown;
  readonly sensitive: unknown;
  /** The expressions of its source, where the file has them. */
  readonly expressions: JsonObject | undefined;
}

/** The attributes and blocks of one instance as its source would say them: without what it leaves to the provider and what is computed. */
export const bodyOf = (writing: Writing, values: Piece | undefined, { unknown, sensitive, expressions }: Beside, at: Place): MapNode => {
  const tree = values && treeOf(writing.json, values);
  return mapNode(writing, { name: '', tree, unknown, sensitive, expression: expressions, at, depth: 0 }, 'block');
};
