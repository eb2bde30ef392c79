import type { MapNode, Node, Step } from '../../../model/index.ts';
import { scalarOf } from './fresh.ts';
import type { Slot } from './slot.ts';

/** What was read at the end of the steps. */
const readAt = (body: MapNode, path: readonly Step[]): Node | undefined => {
  let here: Node | undefined = body;
  for (const step of path) here = here && into(here, step);
  return here;
};
const into = (node: Node, step: Step): Node | undefined => {
  if (node.is === 'reference') return node.value && into(node.value, step);
  if (node.is === 'list') return typeof step === 'number' ? node.items[step] : node.items[0] && into(node.items[0], step);
  if (node.is !== 'map') return undefined;
  const small = String(step).toLowerCase();
  const { entries } = node;
  const name = Object.keys(entries).findLast(key => key.toLowerCase() === small);
  return name === undefined ? undefined : entries[name];
};

/** Whether another value was read than the one that is written where it would be changed: then something else gives it. */
export const comesFromElsewhere = (slot: Slot, body: MapNode, path: readonly Step[]): boolean => {
  if (slot.is !== 'value' || slot.rest.length > 0) return false;
  const read = readAt(body, path);
  const { expression } = slot;
  if (expression.is === 'array') {
    const isWhole = expression.items.every(item => item.is !== 'spread');
    return read?.is === 'list' && isWhole && read.rest === undefined && read.items.length !== expression.items.length;
  }
  const written = scalarOf(expression);
  return written !== undefined && read?.is === 'value' && read.value !== written;
};
