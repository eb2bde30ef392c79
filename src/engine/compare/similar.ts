import type { Named } from './pair.ts';

/** Pairs of what is left on both sides whose names are so much alike that one is the other, renamed or wrapped into a module. Each is the best match of the other, and no other is as good. */
export const similar = (was: ReadonlyMap<number, Named>, is: ReadonlyMap<number, Named>): readonly (readonly [was: number, is: number])[] => {
  const now = byKind(is);
  return [...byKind(was)].flatMap(([kind, before]) => {
    const after = now.get(kind) ?? [];
    return before.length * after.length > mostPairs ? [] : bestPairs(before, after);
  });
};
/** Above that a guess takes too long, and is worth little. */
const mostPairs = 100_000;
const enough = 0.6;

interface Candidate {
  readonly number: number;
  readonly steps: readonly string[];
}
const byKind = (open: ReadonlyMap<number, Named>): ReadonlyMap<string, readonly Candidate[]> => {
  const groups = new Map<string, Candidate[]>();
  for (const [number, { kind, scope, address }] of open) {
    const key = `${kind} ${scope}`;
    groups.set(key, [...(groups.get(key) ?? []), { number, steps: address.split('.') }]);
  }
  return groups;
};

const bestPairs = (before: readonly Candidate[], after: readonly Candidate[]): readonly (readonly [number, number])[] => {
  const scores = before.map(a => after.map(b => likeness(a.steps, b.steps)));
  return before.flatMap((a, i) => {
    const j = onlyBest(scores[i] ?? []);
    const b = j === undefined ? undefined : after[j];
    return b && onlyBest(scores.map(row => row[j ?? 0] ?? 0)) === i ? [[a.number, b.number] as const] : [];
  });
};
const onlyBest = (scores: readonly number[]): number | undefined => {
  const best = Math.max(enough, ...scores);
  const at = scores.indexOf(best);
  return at >= 0 && scores.lastIndexOf(best) === at ? at : undefined;
};

/** How many words of the shorter name the longer one has; the way that both have in front says nothing, nor do the words that everybody takes. */
const likeness = (a: readonly string[], b: readonly string[]): number => {
  let same = 0;
  while (same < a.length - 1 && a[same] === b[same]) same++;
  const types = new Set([...wordsIn(a.slice(-2, -1)), ...wordsIn(b.slice(-2, -1)), 'module', 'data', 'this', 'main', 'default']);
  const [one, other] = [a, b].map(steps => new Set(wordsIn(steps.slice(same)).filter(word => !types.has(word)))) as [Set<string>, Set<string>];
  const least = Math.min(one.size, other.size);
  return least === 0 ? (one.size === other.size ? 1 : 0) : [...one].filter(word => other.has(word)).length / least;
};
const wordsIn = (steps: readonly string[]): readonly string[] => steps.flatMap(step => step.toLowerCase().split(/[^a-z0-9]+/)).filter(word => word !== '');
