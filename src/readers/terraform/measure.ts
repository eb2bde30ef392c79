import type { Value } from './value.ts';

/** Values nest no deeper, and hold no more items in all, than this. */
const deepest = 200;
const largest = 1_000_000;

const excess = (value: Value, left: { items: number }, depth: number): string | undefined => {
  if (depth > deepest) return `is nested deeper than ${deepest} levels`;
  if (left.items-- <= 0) return `has more than ${largest} items`;
  if (value.is === 'text' && value.tree) return excess(value.tree, left, depth + 1);
  if (!('items' in value) && !('entries' in value)) return undefined;
  for (const item of 'items' in value ? value.items : value.entries.values()) {
    const found = excess(item, left, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Why the value is too large to work with: what is shared makes small sources into values of any size. */
export const tooLarge = (value: Value): string | undefined =>
  'items' in value || 'entries' in value || 'tree' in value ? excess(value, { items: largest }, 0) : undefined;
