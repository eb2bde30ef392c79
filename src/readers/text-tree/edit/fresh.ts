import type { Scalar } from '../../../model/index.ts';
import type { ListTree, MapTree, TreeNode } from '../tree.ts';

/** What is to be written, in the words of trees. A `tagged` text is a short call of CloudFormation (`!GetAtt Bucket.Arn`), in YAML only. */
export type Fresh = FreshScalar | FreshTagged | FreshMap | FreshList;
export interface FreshScalar {
  readonly is: 'scalar';
  readonly value: Scalar | null;
}
export interface FreshTagged {
  readonly is: 'tagged';
  readonly tag: string;
  readonly text: string;
}
export interface FreshMap {
  readonly is: 'map';
  readonly entries: readonly (readonly [string, Fresh])[];
}
export interface FreshList {
  readonly is: 'list';
  readonly items: readonly Fresh[];
}

export const freshScalar = (value: Scalar | null): FreshScalar => ({ is: 'scalar', value });
export const freshMap = (entries: FreshMap['entries']): FreshMap => ({ is: 'map', entries });
export const freshList = (...items: readonly Fresh[]): FreshList => ({ is: 'list', items });

export const isEmpty = (fresh: Fresh): boolean => (fresh.is === 'map' && fresh.entries.length === 0) || (fresh.is === 'list' && fresh.items.length === 0);
export const isShort = (fresh: Fresh): boolean => fresh.is === 'scalar' || fresh.is === 'tagged' || isEmpty(fresh);

/** Whether a tree already says this. */
export const says = (tree: TreeNode | undefined, fresh: Fresh): boolean => {
  if (!tree) return false;
  if (fresh.is === 'tagged') return tree.is === 'scalar' && tree.tag === fresh.tag && tree.text === fresh.text;
  if (tree.tag !== undefined) return false;
  if (fresh.is === 'scalar') return tree.is === 'scalar' && tree.value === fresh.value;
  if (fresh.is === 'map') return tree.is === 'map' && saysAll(tree, fresh);
  return tree.is === 'list' && tree.items.length === fresh.items.length && fresh.items.every((item, i) => says(tree.items[i], item));
};
const saysAll = ({ entries }: MapTree, fresh: FreshMap): boolean =>
  entries.length === fresh.entries.length && fresh.entries.every(([key, inner]) => says(entries.find(entry => entry.key === key)?.value, inner));

export const holds = ({ items }: ListTree, fresh: Fresh): boolean => items.some(item => says(item, fresh));

/** The same as plain data, for JSON. */
export const dataOf = (fresh: Fresh): unknown => {
  if (fresh.is === 'scalar') return fresh.value;
  if (fresh.is === 'tagged') return `${fresh.tag} ${fresh.text}`;
  return fresh.is === 'list' ? fresh.items.map(dataOf) : Object.fromEntries(fresh.entries.map(([key, inner]) => [key, dataOf(inner)]));
};
