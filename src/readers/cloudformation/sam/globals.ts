import { type Entry, entryIn, type MapTree, type TreeNode, textOf } from '../../text-tree/index.ts';
import { callIn, entriesOf, itemsOf } from './tree.ts';

const maps = (tree: TreeNode | undefined): tree is MapTree => tree?.is === 'map' && !callIn(tree);

/**
 * Properties with what `Globals` says for their kind: maps are merged, lists are added to, and for the rest the own value counts.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export const withGlobals = (own: MapTree, common: TreeNode | undefined, ignored: TreeNode | undefined): MapTree => {
  if (!maps(common) || textOf(ignored) === '*') return own;
  const left = new Set(itemsOf(ignored).map(textOf));
  return left.size === 0 ? merged(common, own) : merged({ ...common, entries: common.entries.filter(({ key }) => !left.has(key)) }, own);
};

const merged = (common: MapTree, own: MapTree): MapTree => {
  const entries = common.entries.map((entry): Entry => {
    const mine = entryIn(own, entry.key);
    return mine ? { ...mine, value: mergedValue(entry.value, mine.value) } : entry;
  });
  return { ...own, entries: [...entries, ...own.entries.filter(({ key }) => !entryIn(common, key))] };
};

const mergedValue = (common: TreeNode, own: TreeNode): TreeNode => {
  if (maps(common) && maps(own)) return merged(common, own);
  return common.is === 'list' && own.is === 'list' ? { ...own, items: [...common.items, ...own.items] } : own;
};

export const sectionOf = (globals: TreeNode | undefined, type: string): TreeNode | undefined => {
  const name = type.slice('AWS::Serverless::'.length);
  return entriesOf(globals).find(({ key }) => key === name)?.value;
};
