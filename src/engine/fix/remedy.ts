import type { AskedName, Change } from '../../model/index.ts';

/** What would meet a check, as far as it can be said without guessing. */
export interface Remedy {
  readonly changes: readonly Change[];
  /** What a person has to see to; where there is any, the changes alone are not enough. */
  readonly byHand: readonly string[];
  /** What the charter has to say first. */
  readonly asks: readonly AskedName[];
  /** What whoever reviews the changes has to look at. */
  readonly mind?: string;
}

export const joined = (all: readonly Remedy[]): Remedy => ({
  changes: all.flatMap(one => one.changes),
  byHand: [...new Set(all.flatMap(one => one.byHand))],
  asks: [...new Set(all.flatMap(one => one.asks))],
});
export const byHand = (what: string): Remedy => ({ changes: [], byHand: [what], asks: [] });
export const changing = (...changes: readonly Change[]): Remedy => ({ changes, byHand: [], asks: [] });
export const asking = (asks: readonly AskedName[]): Remedy => ({ changes: [], byHand: [], asks });
