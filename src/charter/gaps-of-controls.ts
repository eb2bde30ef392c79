import type { Gap } from '../model/index.ts';
import { type Report, reportsOf, shows } from './attestations.ts';
import type { Charter } from './charter.ts';
import type { UserControl } from './contracts.ts';
import { aboutRow, type GapRow } from './gap-row.ts';

interface Tally {
  readonly report: Report;
  readonly control: UserControl;
  readonly rows: { all: number; unmet: number; done: number };
  first?: GapRow;
  firstUnmet?: GapRow;
}

/** User entity controls: what a report expects of you, against what you answered and what the estate shows. */
export const controlGaps = (charter: Charter, today: string): { readonly row: (row: GapRow) => void; readonly done: () => readonly Gap[] } => {
  const tallies = reportsOf(charter).flatMap(report =>
    (report.attestation['user-controls'] ?? []).map((control): Tally => ({ report, control, rows: { all: 0, unmet: 0, done: 0 } })),
  );
  return {
    row: row => {
      for (const tally of tallies) if (tally.control.duty === row.duty) count(tally, row, today);
    },
    done: () => tallies.flatMap(gapOf),
  };
};

const count = (tally: Tally, row: GapRow, today: string): void => {
  const { seen } = row.applied;
  if (row.cell.verdict === 'none' || tally.report.vendor !== seen.vendor || shows(tally.report, seen, today) !== 'yes') return;
  tally.rows.all += 1;
  tally.first ??= row;
  if (row.cell.verdict === 'met' || row.cell.verdict === 'attested') tally.rows.done += 1;
  if (row.cell.verdict !== 'unmet') return;
  tally.rows.unmet += 1;
  tally.firstUnmet ??= row;
};

const gapOf = ({ report, control, rows, first, firstUnmet }: Tally): readonly Gap[] => {
  const name = `${report.attestation.id}, ${control.id}`;
  const about = (row: GapRow) => ({
    ...aboutRow(row),
    parties: [report.party.replace(/^third-party:/, ''), 'you'],
    place: control.at,
    ...(rows.all > 1 && { assets: rows.all }),
  });
  if (control.answered && firstUnmet) {
    const reason = `you answered yes to ${name} on ${control.answered.on}, and ${rows.unmet} of ${rows.all} say no: ${control.says}`;
    return [{ class: 'contradicted', severity: 'high', ...about(firstUnmet), reason, next: 'Do it where it is missing, or correct the answer.' }];
  }
  if (control.answered || !first || rows.done === rows.all) return [];
  return [
    {
      class: 'unanswered-control',
      severity: 'medium',
      ...about(first),
      reason: `${name} expects it of you, and nobody has answered: ${control.says}`,
      next: 'See that it is done, and write answered with the evidence.',
    },
  ];
};
