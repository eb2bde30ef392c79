import type { Step } from '../../../model/index.ts';
import type { ListTree, MapTree, TreeNode } from '../tree.ts';
import { holds, says } from './fresh.ts';
import type { Operation } from './operation.ts';

/** Whether a tree says what an operation was to write into another one, and beside that the same. */
export const isDone = (operation: Operation, before: TreeNode, after: TreeNode, anyCase: boolean): boolean =>
  compare({ operation, anyCase }, before, after, operation.path);

interface Comparison {
  readonly operation: Operation;
  readonly anyCase: boolean;
}

const compare = (by: Comparison, before: TreeNode | undefined, after: TreeNode, steps: readonly Step[]): boolean => {
  const [step, ...rest] = steps;
  if (step === undefined) return isWritten(by.operation, before, after);
  const isGone = by.operation.do === 'remove' && rest.length === 0;
  if (after.is === 'scalar') return typeof after.value === 'string' && before?.is === 'scalar';
  if (after.is === 'list') return compareLists(by, before?.is === 'list' ? before : undefined, after, step, rest, isGone);
  return compareMaps(by, before?.is === 'map' ? before : undefined, after, String(step), rest, isGone);
};

const isWritten = (operation: Operation, before: TreeNode | undefined, after: TreeNode): boolean => {
  if (operation.do === 'set') return says(after, operation.to);
  if (operation.do === 'remove' || after.is !== 'list' || !holds(after, operation.item)) return false;
  const old = before?.is === 'list' ? before.items : [];
  return after.items.length === old.length + 1 && old.every((item, i) => isSame(item, after.items[i]));
};

const compareMaps = (by: Comparison, before: MapTree | undefined, after: MapTree, name: string, rest: readonly Step[], isGone: boolean): boolean => {
  const isIt = (key: string): boolean => key === name || (by.anyCase && key.toLowerCase() === name.toLowerCase());
  const others = (before?.entries ?? []).filter(({ key }) => !isIt(key));
  const kept = new Map(after.entries.map(({ key, value }) => [key, value]));
  const own = after.entries.find(({ key }) => isIt(key))?.value;
  if (kept.size !== others.length + (own ? 1 : 0) || !others.every(({ key, value }) => isSame(value, kept.get(key)))) return false;
  if (isGone) return own === undefined;
  return own !== undefined && compare(by, before?.entries.find(({ key }) => isIt(key))?.value, own, rest);
};

const compareLists = (by: Comparison, before: ListTree | undefined, after: ListTree, step: Step, rest: readonly Step[], isGone: boolean): boolean => {
  const old = before?.items ?? [];
  if (isGone && typeof step === 'number') return sameItems(old.toSpliced(step, 1), after.items);
  const at = typeof step === 'number' ? step : 0;
  const own = after.items[at];
  const isOld = at < old.length;
  if (!own || !sameItems(isOld ? old.toSpliced(at, 1) : old, after.items.toSpliced(at, 1))) return false;
  return compare(by, old[at], own, typeof step === 'number' ? rest : [step, ...rest]);
};

const sameItems = (a: readonly TreeNode[], b: readonly TreeNode[]): boolean => a.length === b.length && a.every((item, i) => isSame(item, b[i]));

/** Whether two trees say the same, wherever they stand. */
const isSame = (a: TreeNode, b: TreeNode | undefined): boolean => {
  if (a.is !== b?.is || a.tag !== b.tag) return false;
  if (a.is === 'scalar') return b.is === 'scalar' && a.value === b.value && a.text === b.text;
  if (a.is === 'list') return b.is === 'list' && sameItems(a.items, b.items);
  if (b.is !== 'map' || a.entries.length !== b.entries.length) return false;
  const values = new Map(b.entries.map(({ key, value }) => [key, value]));
  return a.entries.every(({ key, value }) => isSame(value, values.get(key)));
};
