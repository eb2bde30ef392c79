import type { ListTree, MapTree, TreeNode } from '../tree.ts';
import { afterColon } from './flow.ts';
import { columnOf, lineEnd, nextLine } from './lines.ts';
import { isFlow } from './style.ts';

/** The tree with the places of values that are not written: the reader gives them that of what stands before, and they may be the last of all. */
export const placed = (text: string, node: TreeNode): TreeNode => {
  if (node.is === 'scalar' || node.anchored || isFlow(text, node)) return node;
  return node.is === 'list' ? placedItems(text, node) : placedEntries(text, node);
};

const isNothing = (node: TreeNode): boolean => node.is === 'scalar' && node.start === node.end && !node.quoted;
const at = (node: TreeNode, offset: number): TreeNode => ({ ...node, start: offset, end: offset });

const placedEntries = (text: string, node: MapTree): TreeNode => {
  let { end } = node;
  const entries = node.entries.map(entry => {
    if (entry.keyStart < node.start || entry.keyStart >= node.end) return entry;
    const value = isNothing(entry.value) ? at(entry.value, Math.max(entry.value.start, afterColon(text, entry.keyEnd, false))) : placed(text, entry.value);
    end = Math.max(end, value.end);
    return { ...entry, value };
  });
  return { ...node, entries, end };
};

const placedItems = (text: string, node: ListTree): TreeNode => {
  const items: TreeNode[] = [];
  let dash = node.start;
  for (const item of node.items) {
    if (items.length > 0) dash = nextDash(text, node, items.at(-1)?.end ?? dash) ?? dash;
    items.push(isNothing(item) ? at(item, dash + 1) : placed(text, item));
  }
  return { ...node, items, end: Math.max(node.end, items.at(-1)?.end ?? node.end) };
};

/** The dash of the next item, which stands below that of the first. */
const nextDash = (text: string, { start }: ListTree, from: number): number | undefined => {
  const column = columnOf(text, start);
  for (let line = nextLine(text, from); line < text.length; line = nextLine(text, line)) {
    if (text[line + column] === '-' && text.slice(line, line + column).trim() === '') return line + column;
    const words = text.slice(line, lineEnd(text, line)).trim();
    if (words !== '' && !words.startsWith('#')) return undefined;
  }
  return undefined;
};
