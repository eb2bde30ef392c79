import { dutyIds, dutyOf } from '../../../../src/model/index.ts';
import { whoseIs } from '../../../../src/reports/party.ts';
import { stateOf } from '../../../../src/reports/tally.ts';
import type { Report } from '../../data/report.ts';

/** The duties of one asset, or of several, by how they stand. */
export interface Counts {
  readonly unmet: number;
  readonly unproven: number;
  readonly done: number;
  /** What others hold, and rely on their word for. */
  readonly others: number;
}
export const nothing: Counts = { unmet: 0, unproven: 0, done: 0, others: 0 };

/** By subject; equal columns are counted once. `unmet` and `unproven` are the verdicts, as in every other count. */
export const countsOf = ({ ledger }: Report): ((subject: number) => Counts) => {
  const kinds = ledger.cells.map(cell => {
    const duty = dutyIds[cell.duty];
    const whose = whoseIs(ledger.holders[cell.holders] ?? []);
    const state = duty ? stateOf({ cell, duty, layer: dutyOf(duty).layer, whose, times: 1 }) : 'none';
    if (cell.verdict === 'unmet' || cell.verdict === 'unproven') return cell.verdict;
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

export const added = (subjects: Iterable<number>, of: (subject: number) => Counts): Counts => {
  const sum = { ...nothing };
  for (const subject of subjects) {
    const { unmet, unproven, done, others } = of(subject);
    sum.unmet += unmet;
    sum.unproven += unproven;
    sum.done += done;
    sum.others += others;
  }
  return sum;
};
