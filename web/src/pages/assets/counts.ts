import { dutyIds, dutyOf } from '../../../../src/model/index.ts';
import { whoseIs } from '../../../../src/reports/party.ts';
import { stateOf } from '../../../../src/reports/tally.ts';
import type { Report } from '../../data/report.ts';

/** The duties of one asset, or of several, by how they stand. */
export interface Counts {
  readonly unmet: number;
  readonly unproven: number;
  /** Unproven as well, but no check of the catalog sees them. */
  readonly unchecked: number;
  readonly done: number;
  /** What others hold, and rely on their word for. */
  readonly others: number;
}
export const nothing: Counts = { unmet: 0, unproven: 0, unchecked: 0, done: 0, others: 0 };

/** By subject; equal columns are counted once. `unmet` is the verdict, as in every other count; unproven and unchecked are together what is `unproven`. */
export const countsOf = ({ ledger }: Report): ((subject: number) => Counts) => {
  const kinds = ledger.cells.map(cell => {
    const duty = dutyIds[cell.duty];
    const whose = whoseIs(ledger.holders[cell.holders] ?? []);
    const state = duty ? stateOf({ cell, duty, layer: dutyOf(duty).layer, whose, times: 1 }) : 'none';
    if (cell.verdict === 'unmet') return 'unmet';
    if (cell.verdict === 'unproven') return state === 'unchecked' ? 'unchecked' : 'unproven';
    if (whose === 'provider' || whose === 'third-party') return 'others';
    return state === 'done' || state === 'excepted' ? 'done' : undefined;
  });
  const known = ledger.profiles.map(profile => {
    const counts = { ...nothing };
    for (const number of profile) {
      const kind = kinds[number];
      if (kind) counts[kind] += 1;
    }
    return counts;
  });
  return subject => known[ledger.profileOf[subject] ?? 0] ?? nothing;
};

const names = ['unmet', 'unproven', 'unchecked', 'done', 'others'] as const;
export const added = (subjects: Iterable<number>, of: (subject: number) => Counts): Counts => {
  const sum = { ...nothing };
  for (const subject of subjects) {
    const counts = of(subject);
    for (const name of names) sum[name] += counts[name];
  }
  return sum;
};
