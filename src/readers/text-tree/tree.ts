/**
 * A YAML or JSON file as it was written. Offsets count UTF-16 code units from 0; `end` is past the last one.
 * No tree is deeper than `deepest`, aliases included, so it is safe to walk it by recursion.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export const deepest = 200;

export type TreeNode = ScalarTree | MapTree | ListTree;

interface Written extends Span {
  /** As written: `!Sub`. The tags of YAML itself (`!!str`) are applied and gone. */
  readonly tag?: string;
  /** Where an alias (`*name`) finds what is written here once and used again; `start` and `end` are then those of the alias. */
  readonly anchored?: Span;
}
/**
 * `value` is what the text means (see `scalar-value.ts`), `text` what was written, unquoted.
 * With a tag of its own the value is the text.
 */
export interface ScalarTree extends Written {
  readonly is: 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly quoted: boolean;
}
export interface MapTree extends Written {
  readonly is: 'map';
  /** Every key once, in the order they were written; what a merge key (`<<`) brought comes last. */
  readonly entries: readonly Entry[];
}
export interface ListTree extends Written {
  readonly is: 'list';
  readonly items: readonly TreeNode[];
}
export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: TreeNode;
}

export const entryIn = (node: TreeNode | undefined, key: string): Entry | undefined => {
  if (node?.is !== 'map') return undefined;
  return node.entries.length > 16 ? indexOf(node).get(key) : node.entries.find(entry => entry.key === key);
};

/** Large maps get an index when they are first asked. */
const indexes = new WeakMap<MapTree, ReadonlyMap<string, Entry>>();
const indexOf = (node: MapTree): ReadonlyMap<string, Entry> => {
  const index = indexes.get(node) ?? new Map(node.entries.map(entry => [entry.key, entry]));
  indexes.set(node, index);
  return index;
};
export const valueIn = (node: TreeNode | undefined, key: string): TreeNode | undefined => entryIn(node, key)?.value;
/** The text of a scalar; nothing for a map, a list or a null. */
export const textOf = (node: TreeNode | undefined): string | undefined => (node?.is === 'scalar' && node.value !== null ? node.text : undefined);
