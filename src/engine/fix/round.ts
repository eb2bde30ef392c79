import type { ByHand, Change, Edited } from '../../model/index.ts';
import { gather } from './gather.ts';
import type { Attempt, FixOptions, Left } from './plan.ts';

/** Attempts as edits of the source. What cannot be written falls out, and what it shared is written without it. */
export interface Round {
  readonly attempts: readonly Attempt[];
  readonly changes: readonly Change[];
  /** The numbers of the changes of each attempt. */
  readonly of: ReadonlyMap<Attempt, readonly number[]>;
  readonly edited: Edited;
  readonly left: readonly Left[];
}
export const written = (wanted: readonly Attempt[], options: FixOptions): Round => {
  let attempts = wanted;
  const left: Left[] = [];
  for (;;) {
    const { changes, of } = gather(
      attempts.map(attempt => attempt.remedy.changes),
      options.estate.bound.declared,
    );
    const numbers = new Map(attempts.map((attempt, i) => [attempt, of[i] ?? []]));
    const edited = options.write(changes);
    const refused = unwritten(attempts, numbers, edited);
    if (refused.size === 0) return { attempts, changes, of: numbers, edited, left };
    left.push(...[...refused].map(([attempt, why]) => leftOf(attempt, why)));
    attempts = attempts.filter(attempt => !refused.has(attempt));
  }
};

type Why = Pick<Left, 'because' | 'what' | 'at'>;
export const leftOf = ({ target }: Attempt, why: Why): Left => ({ ...target, ...why });

const unwritten = (attempts: readonly Attempt[], numbers: ReadonlyMap<Attempt, readonly number[]>, { byHand }: Edited): ReadonlyMap<Attempt, Why> => {
  const hands = new Map<number, ByHand>(byHand.map(one => [one.change, one]));
  const refused = new Map<Attempt, Why>();
  for (const attempt of attempts) {
    const own = numbers.get(attempt) ?? [];
    const hand = own.map(number => hands.get(number)).find(one => one !== undefined);
    if (hand) refused.set(attempt, { because: 'by hand', what: [hand.what], at: hand.at });
    else if (own.length === 0) refused.set(attempt, { because: 'in the way of another fix', what: [] });
  }
  return refused;
};
