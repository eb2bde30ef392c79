import type { Change, Step } from '../../../model/index.ts';

/** A change, and the numbers of all that say the same of the same lines. */
export interface Numbered {
  readonly change: Change;
  readonly of: readonly number[];
}

const ranks = { set: 0, append: 1, remove: 2, add: 3 } as const;

/** The changes in the order in which none moves what another one counts, each once. */
export const inOrder = (changes: readonly Change[], keyOf: (id: string) => string): readonly Numbered[] => {
  const same = new Map<string, { readonly change: Change; readonly of: number[] }>();
  changes.forEach((change, number) => {
    const key = change.do === 'add' ? `add ${number}` : JSON.stringify([keyOf(change.on), { ...change, on: '' }]);
    const known = same.get(key);
    if (known) known.of.push(number);
    else same.set(key, { change, of: [number] });
  });
  return [...same.values()].sort((a, b) => ranks[a.change.do] - ranks[b.change.do] || laterFirst(a, b));
};

/** What is taken away is counted in the lists as they were: the last goes first. Of what is put after the same thing, the last is put first. */
const laterFirst = (a: Numbered, b: Numbered): number => {
  if (a.change.do === 'add') return (b.of[0] ?? 0) - (a.of[0] ?? 0);
  if (a.change.do !== 'remove' || b.change.do !== 'remove') return (a.of[0] ?? 0) - (b.of[0] ?? 0);
  return compared(b.change.path, a.change.path);
};

const compared = (a: readonly Step[], b: readonly Step[]): number => {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return x === undefined ? -1 : y === undefined ? 1 : String(x) < String(y) ? -1 : 1;
  }
  return 0;
};
