import { meaningOf, taggedMeaning } from './scalar-value.ts';
import { deepest, type Entry, type ListTree, type MapTree, type ScalarTree, type Span, type TreeNode } from './tree.ts';

/**
 * Puts a tree together from what a YAML parser tells in order: opens, scalars, aliases, closes.
 * Resolves aliases and merge keys, keeps the last of duplicate keys, and holds what hostile aliases could blow up within bounds.
 */
export interface Builder {
  readonly report: (offset: number, message: string) => void;
  readonly documents: TreeNode[];
  readonly open: Open[];
  readonly anchors: Map<string, Sized>;
  /** How many more nodes aliases may add. */
  spare: number;
}
interface Sized {
  readonly node: TreeNode;
  readonly weight: number;
  readonly height: number;
}
interface Open {
  readonly is: 'map' | 'list';
  readonly start: number;
  readonly marks: Marks;
  readonly entries: Entry[];
  readonly items: TreeNode[];
  readonly merges: TreeNode[];
  /** A key that waits for its value; `false` is one that is left out. */
  key: Key | false | undefined;
  weight: number;
  height: number;
}
type Key = Span & { readonly text: string; readonly merge: boolean };
/** What may stand before a node: its tag and the name other places know it by. */
export interface Marks {
  readonly tag?: string | undefined;
  readonly anchor?: string | undefined;
}
export interface Scalar extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

const mostAliased = 1_000_000;
export const builder = (report: Builder['report']): Builder => ({ report, documents: [], open: [], anchors: new Map(), spare: mostAliased });

export const openCollection = (building: Builder, is: 'map' | 'list', start: number, marks: Marks): void => {
  building.open.push({ is, start, marks, entries: [], items: [], merges: [], key: undefined, weight: 1, height: 1 });
};

const ownTag = (tag: string | undefined): string | undefined => (tag === undefined || tag === '!' || tag.startsWith('!!') ? undefined : tag);

const meaning = ({ text, quoted }: Scalar, tag: string | undefined): ScalarTree['value'] => {
  if (tag === undefined) return quoted ? text : meaningOf(text);
  return taggedMeaning(text, tag) ?? text;
};

export const addScalar = (building: Builder, scalar: Scalar, marks: Marks): void => {
  const tag = ownTag(marks.tag);
  const node: ScalarTree = {
    is: 'scalar',
    start: scalar.start,
    end: scalar.end,
    value: meaning(scalar, marks.tag),
    text: scalar.text,
    quoted: scalar.quoted,
    ...(tag && { tag }),
  };
  place(building, { node, weight: 1, height: 1 }, marks);
};

const nothing = ({ start, end }: Span): TreeNode => ({ is: 'scalar', start, end, value: null, text: '', quoted: false });

/** The anchored node as seen from the alias, or null when there is none, or when too much would come of it. */
export const addAlias = (building: Builder, name: string, span: Span): void => {
  const found = building.anchors.get(name);
  if (!found) building.report(span.start, `Nothing is anchored as &${name}: the alias *${name} is read as null. Add the anchor, or write the value here.`);
  place(
    building,
    found && affordable(building, found, span) ? { ...found, node: seenFrom(found.node, span) } : { node: nothing(span), weight: 1, height: 1 },
    {},
  );
};

const seenFrom = (node: TreeNode, { start, end }: Span): TreeNode => ({ ...node, start, end, anchored: node.anchored ?? { start: node.start, end: node.end } });

const affordable = (building: Builder, { weight, height }: Sized, span: Span): boolean => {
  const fits = weight <= building.spare && height + building.open.length <= deepest;
  if (fits) building.spare -= weight;
  else if (building.spare > 0) {
    building.report(
      span.start,
      'The aliases of this file expand to more than can be read: this one, and those like it, are read as null. Write the values out.',
    );
    building.spare = 0;
  }
  return fits;
};

/** Closes the innermost collection; `end` is past its last character. */
export const closeCollection = (building: Builder, end: number): void => {
  const closed = building.open.pop();
  if (!closed) return;
  const tag = ownTag(closed.marks.tag);
  const span = { start: closed.start, end, ...(tag && { tag }) };
  const node: MapTree | ListTree =
    closed.is === 'map' ? { is: 'map', ...span, entries: entriesOf(building, closed) } : { is: 'list', ...span, items: closed.items };
  place(building, { node, weight: closed.weight, height: closed.height }, closed.marks);
};

const place = (building: Builder, sized: Sized, marks: Marks): void => {
  if (marks.anchor !== undefined) building.anchors.set(marks.anchor, sized);
  const parent = building.open.at(-1);
  if (!parent) building.documents.push(sized.node);
  else if (parent.is === 'list') parent.items.push(sized.node);
  else if (parent.key === undefined) parent.key = keyOf(building, sized.node);
  else addEntry(building, parent, sized.node);
  if (!parent) return;
  parent.weight += sized.weight;
  parent.height = Math.max(parent.height, sized.height + 1);
};

const keyOf = (building: Builder, node: TreeNode): Key | false => {
  if (node.is === 'scalar') return { start: node.start, end: node.end, text: node.text, merge: node.text === '<<' && !node.quoted && node.tag === undefined };
  building.report(node.start, 'A key must be a text: this one is a list or a map, and is left out with its value.');
  return false;
};

const addEntry = (building: Builder, map: Open, value: TreeNode): void => {
  const key = map.key;
  map.key = undefined;
  if (!key) return;
  if (!key.merge) map.entries.push({ key: key.text, keyStart: key.start, keyEnd: key.end, value });
  else if (value.is === 'scalar') building.report(key.start, 'A merge key (<<) takes a map or a list of maps: this one is left out.');
  else map.merges.push(value);
};

const entriesOf = (building: Builder, { entries, merges }: Open): readonly Entry[] => {
  const merged = merges.flatMap(merge => (merge.is === 'list' ? merge.items : [merge])).flatMap(map => (map.is === 'map' ? map.entries : []));
  if (merged.length === 0 && entries.length < 2) return entries;
  const own = lastOfEach(entries, building.report);
  if (merged.length === 0) return own;
  const seen = new Set(own.map(entry => entry.key));
  return [...own, ...merged.filter(entry => !seen.has(entry.key) && seen.add(entry.key))];
};

/** Every key once, with the value that was written last, as CloudFormation's and most other parsers do. */
export const lastOfEach = (entries: readonly Entry[], report: Builder['report']): readonly Entry[] => {
  if (new Set(entries.map(entry => entry.key)).size === entries.length) return entries;
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    if (last.has(entry.key)) report(entry.keyStart, `The key ${shortened(entry.key)} is written twice in this map: the last one counts. Remove the other.`);
    last.set(entry.key, entry);
  }
  return [...last.values()];
};

const shortened = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);
