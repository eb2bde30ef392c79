import type { Spelled, Step } from '../../model/index.ts';

/** The tree with a value at the end of the steps; a number makes a list. */
export const put = (tree: Spelled | undefined, [step, ...rest]: readonly Step[], to: Spelled): Spelled => {
  if (step === undefined) return to;
  const before = typeof tree === 'object' ? tree : undefined;
  if (typeof step === 'number') {
    const items = before?.is === 'list' ? [...before.items] : [];
    items[step] = put(items[step], rest, to);
    return { is: 'list', items };
  }
  const entries = before?.is === 'map' ? before.entries : {};
  return { is: 'map', entries: { ...entries, [step]: put(entries[step], rest, to) } };
};
