import type { TreeNode } from './tree.ts';

/** What a tree says, without places: what `JSON.parse` would give. */
export const plainValue = (node: TreeNode | undefined): unknown => {
  if (node?.is === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  if (node?.is === 'list') return node.items.map(plainValue);
  return node?.value;
};
