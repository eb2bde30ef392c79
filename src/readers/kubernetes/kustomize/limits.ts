import type { Node } from '../../../model/index.ts';

/** Nobody writes a longer path, and each step of one is a step of the stack. */
export const longestPath = 100;

/** Whether a node is too large to be put where it may be copied again: copies of copies double each time. */
export const isLarge = (node: Node): boolean => {
  let left = 2_000;
  for (const waiting = [node]; waiting.length > 0; ) {
    if (--left < 0) return true;
    const next = waiting.pop();
    if (next?.is === 'list') waiting.push(...next.items);
    if (next?.is === 'map') waiting.push(...Object.values(next.entries));
  }
  return false;
};
