import { hole, type ListNode, type MapNode, type Node, type Place, type Scalar, type UnresolvedNode, type ValueNode } from '../model/index.ts';

export const value = (of: Scalar | null, at: Place): ValueNode => ({ is: 'value', value: of, at });
export const list = (items: readonly Node[], at: Place, rest?: string): ListNode => ({ is: 'list', items, at, ...(rest !== undefined && { rest }) });
export const map = (entries: Iterable<readonly [string, Node]>, at: Place, rest?: string): MapNode => {
  const made: Record<string, Node> = Object.create(null);
  for (const [key, node] of entries) made[key] = node;
  return { is: 'map', entries: made, at, ...(rest !== undefined && { rest }) };
};

/** `name` is what would be shown in a text that it is a hole of. */
export const unresolved = (name: string, why: string, at: Place, among?: readonly Node[]): UnresolvedNode => ({
  is: 'unresolved',
  why,
  at,
  shape: hole(name),
  ...(among && among.length > 0 && { among }),
});

/** The same, seen from another place; where it was written is kept in `from`. */
export const seenAt = <N extends Node>(node: N, at: Place): N => {
  const from = node.from ?? node.at;
  return from.file === at.file && from.line === at.line ? { ...node, at } : { ...node, at, from };
};

/** The text of a known scalar; nothing for what is not known or not a scalar. */
export const knownText = (node: Node | undefined): string | undefined => {
  if (node?.is === 'value') return node.value === null ? '' : String(node.value);
  return node?.is === 'reference' ? knownText(node.value) : undefined;
};

/** What a node may be, as texts, where that is known. */
export const possibleTexts = (node: Node | undefined): readonly string[] | undefined => {
  const known = knownText(node);
  if (known !== undefined) return [known];
  if (node?.is !== 'unresolved' || !node.among) return undefined;
  const texts = node.among.map(knownText);
  return texts.some(of => of === undefined) ? undefined : texts.filter(of => of !== undefined);
};

/** How many nodes there would be if none were shared. */
const sizes = new WeakMap<Node, number>();
export const sizeOf = (node: Node): number => {
  if (node.is === 'value') return 1;
  const known = sizes.get(node);
  if (known !== undefined) return known;
  const size = partsOf(node).reduce((sum, part) => sum + sizeOf(part), 1);
  sizes.set(node, size);
  return size;
};

/** Shared trees could multiply without end when they are walked: only small ones are passed on. */
export const isSmall = (node: Node): boolean => {
  let left = 200;
  const walk = (one: Node): boolean => --left > 0 && partsOf(one).every(walk);
  return walk(node);
};
const partsOf = (node: Node): readonly Node[] => {
  if (node.is === 'map') return Object.values(node.entries);
  if (node.is === 'list') return node.items;
  if (node.is === 'unresolved') return node.among ?? [];
  return node.is === 'reference' && node.value ? [node.value] : [];
};
