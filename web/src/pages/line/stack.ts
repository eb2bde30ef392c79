import { dutyIds, dutyOf, type Layer, layers } from '../../../../src/model/index.ts';
import type { Whose } from '../../../../src/reports/party.ts';
import type { State } from '../../../../src/reports/tally.ts';
import type { Answered } from './answers.ts';

/** Where a part of a stack stands: what others hold below the line, what is shared or not known right above it, what is yours on top. */
export const places = ['theirs', 'both', 'yours'] as const;
export type StackPlace = (typeof places)[number];
const placeOf: Readonly<Record<Whose, StackPlace | undefined>> = {
  provider: 'theirs',
  'third-party': 'theirs',
  shared: 'both',
  open: 'both',
  customer: 'yours',
  nobody: 'yours',
  unstudied: undefined,
  'not-applicable': undefined,
};

/** A layer of the stack as far as one party holds it. `duties` may be a fraction: where assets differ, each duty is shared out among them. */
export interface Slice {
  readonly place: StackPlace;
  readonly layer: Layer;
  readonly whose: Whose;
  readonly duties: number;
  /** Rows that are open in it, of all assets. */
  readonly open: number;
}
export interface Stack {
  /** From the bottom up. */
  readonly slices: readonly Slice[];
  readonly duties: Readonly<Record<StackPlace | 'all', number>>;
  readonly open: number;
  /** The height of the line: which part of all duties others hold. */
  readonly line: number;
}
/** Answers, and of how many assets. */
export interface Counted {
  readonly answers: readonly Answered[];
  readonly times: number;
}

const openStates: ReadonlySet<State> = new Set(['gap', 'unmet', 'unproven']);

export const stackOf = (counted: readonly Counted[]): Stack => {
  const duties = dutyIds.map(() => new Map<Whose, number>());
  const open = dutyIds.map(() => new Map<Whose, number>());
  for (const { answers, times } of counted)
    for (const { duty, whose, state } of answers) {
      if (!placeOf[whose]) continue;
      add(duties[duty], whose, times);
      if (openStates.has(state)) add(open[duty], whose, times);
    }
  const slices = places.flatMap(place => layers.flatMap(layer => slicesIn(place, layer, duties, open)));
  const sum = (place: StackPlace): number => slices.filter(slice => slice.place === place).reduce((total, slice) => total + slice.duties, 0);
  const parts = { theirs: sum('theirs'), both: sum('both'), yours: sum('yours') };
  const all = parts.theirs + parts.both + parts.yours;
  return { slices, duties: { ...parts, all }, open: slices.reduce((total, slice) => total + slice.open, 0), line: all === 0 ? 0 : parts.theirs / all };
};
const add = (counts: Map<Whose, number> | undefined, whose: Whose, times: number): void => {
  counts?.set(whose, (counts.get(whose) ?? 0) + times);
};

type Counts = readonly ReadonlyMap<Whose, number>[];
const slicesIn = (place: StackPlace, layer: Layer, duties: Counts, open: Counts): readonly Slice[] => {
  const own = numbersIn.get(layer) ?? [];
  const parties = (Object.keys(placeOf) as readonly Whose[]).filter(whose => placeOf[whose] === place);
  return parties.flatMap(whose => {
    const count = own.reduce((sum, duty) => sum + partOf(duties[duty], whose), 0);
    return count === 0 ? [] : [{ place, layer, whose, duties: count, open: own.reduce((sum, duty) => sum + (open[duty]?.get(whose) ?? 0), 0) }];
  });
};
const numbersIn = new Map(layers.map(layer => [layer, dutyIds.flatMap((id, number) => (dutyOf(id).layer === layer ? [number] : []))]));

/** Which part of a duty is whose, over all assets. */
const partOf = (counts: ReadonlyMap<Whose, number> | undefined, whose: Whose): number => {
  const own = counts?.get(whose) ?? 0;
  if (!counts || own === 0) return 0;
  return own / [...counts.values()].reduce((sum, times) => sum + times, 0);
};
