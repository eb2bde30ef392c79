import { hole, type MapNode, type Node, type Place } from '../../model/index.ts';
import { list, map, value } from '../node.ts';
import { placeOf, type Source, type TreeNode } from '../text-tree/index.ts';
import { taggedText } from './template-tags.ts';

export { list, map, value };

/** A tree as it was written, each value at the line of its key. */
export const nodeOf = (tree: TreeNode, source: Source, at: Place = placeOf(source, tree)): Node => {
  const placed = tree.anchored ? { at, from: placeOf(source, tree.anchored) } : { at };
  switch (tree.is) {
    case 'scalar':
      return typeof tree.value === 'string' ? { ...textNode(tree.value, at), ...placed } : { is: 'value', value: tree.value, ...placed };
    case 'list':
      return { is: 'list', items: tree.items.map(item => nodeOf(item, source)), ...placed };
    case 'map': {
      const entries = tree.entries.map(
        ({ key, keyStart, value: inner }) => [key, nodeOf(inner, source, placeOf(source, { start: keyStart, end: inner.end }))] as const,
      );
      return { ...map(entries, at), ...placed };
    }
  }
};

/** A text; when it has tags of a template in it, they are holes. */
const textNode = (text: string, at: Place): Node => {
  const shape = taggedText(text);
  return shape === undefined ? value(text, at) : { is: 'unresolved', why: 'a template fills it in', at, shape };
};

export const unresolvedText = (shape: string, why: string, at: Place): Node => ({ is: 'unresolved', why, at, shape });
export const unknownHere = (name: string, why: string, at: Place): Node => unresolvedText(hole(name), why, at);

export const entry = (node: Node | undefined, key: string): Node | undefined => {
  const here = node?.is === 'reference' ? node.value : node;
  return here?.is === 'map' ? here.entries[key] : undefined;
};
/** What stands at a path of keys; nothing for what is null. */
export const within = (node: Node | undefined, ...keys: readonly string[]): Node | undefined => {
  let here = node;
  for (const key of keys) here = entry(here, key);
  return here?.is === 'value' && here.value === null ? undefined : here;
};
/** The text of a plain scalar. */
export const scalarText = (node: Node | undefined): string | undefined => {
  if (node?.is === 'reference') return scalarText(node.value);
  return node?.is === 'value' && node.value !== null ? String(node.value) : undefined;
};
export const textAt = (node: Node | undefined, ...keys: readonly string[]): string | undefined => scalarText(within(node, ...keys));
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.is === 'list' ? node.items : []);
export const entriesOf = (node: Node | undefined): readonly (readonly [string, Node])[] => (node?.is === 'map' ? Object.entries(node.entries) : []);

/** The map with an entry set, or taken away. */
export const having = (node: MapNode, key: string, to: Node | undefined): MapNode => {
  const entries: Record<string, Node> = Object.create(null);
  for (const name in node.entries) if (name !== key || to !== undefined) entries[name] = node.entries[name] as Node;
  if (to !== undefined) entries[key] = to;
  return { ...node, entries };
};

/** The map with what stands at a path of keys set; missing maps on the way are made. */
export const putAt = (node: MapNode, [key, ...rest]: readonly string[], to: Node): MapNode => {
  if (key === undefined) return node;
  const inner = node.entries[key];
  if (rest.length === 0) return having(node, key, to);
  return having(node, key, putAt(inner?.is === 'map' ? inner : map([], inner?.at ?? node.at), rest, to));
};

/** Changes what stands at a path, in every item of the lists on the way; the same node when nothing changes. */
export const changeAt = (node: Node, path: readonly string[], change: (node: Node) => Node): Node => {
  if (node.is === 'list') {
    const items = node.items.map(item => changeAt(item, path, change));
    return items.some((item, i) => item !== node.items[i]) ? { ...node, items } : node;
  }
  const [key, ...rest] = path;
  if (key === undefined) return change(node);
  const inner = entry(node, key);
  if (node.is !== 'map' || inner === undefined) return node;
  const changed = changeAt(inner, rest, change);
  return changed === inner ? node : having(node, key, changed);
};

/** What was written elsewhere and stands here now: its places are those of here, and where it comes from is kept. */
export const brought = (node: Node, at: Place): Node => {
  const from = node.from ?? node.at;
  switch (node.is) {
    case 'map':
      return {
        ...node,
        entries: map(
          entriesOf(node).map(([key, inner]) => [key, brought(inner, at)] as const),
          at,
        ).entries,
        at,
        from,
      };
    case 'list':
      return { ...node, items: node.items.map(item => brought(item, at)), at, from };
    default:
      return { ...node, at, from };
  }
};
