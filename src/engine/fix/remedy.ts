import type { Change } from '../../model/index.ts';

/** What would meet a check, as far as it can be said without guessing. */
export interface Remedy {
  readonly changes: readonly Change[];
  /** What a person has to see to; where there is any, the changes alone are not enough. */
  readonly byHand: readonly string[];
  /** What the charter has to say first. */
  readonly asks: readonly string[];
  /** What whoever reviews the changes has to look at. */
  readonly mind?: string;
  /** Less grave checks that it may leave open. */
  readonly opens?: readonly string[];
}

export const joined = (all: readonly Remedy[]): Remedy => ({
  changes: all.flatMap(one => one.changes),
  byHand: [...new Set(all.flatMap(one => one.byHand))],
  asks: [...new Set(all.flatMap(one => one.asks))],
});
export const byHand = (what: string): Remedy => ({ changes: [], byHand: [what], asks: [] });
export const changing = (...changes: readonly Change[]): Remedy => ({ changes, byHand: [], asks: [] });
export const asking = (asks: readonly string[]): Remedy => ({ changes: [], byHand: [], asks });
