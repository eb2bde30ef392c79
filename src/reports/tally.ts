import type { AnsweredAt, Cell, DutyId, Layer, Ledger, Subject, Verdict } from '../model/index.ts';
import { dutyIds, dutyOf } from '../model/index.ts';
import { type Whose, whoseIs } from './party.ts';

/** One answer and how often it was given. */
export interface Counted {
  readonly cell: Cell;
  readonly duty: DutyId;
  readonly layer: Layer;
  readonly whose: Whose;
  readonly times: number;
}
/** All answers of one service; of an account or the organisation, for what is answered once. */
export interface Column {
  readonly key: string;
  readonly service: string;
  readonly answers: AnsweredAt;
  readonly assets: number;
  readonly counted: readonly Counted[];
}

/** The ledger added up by service, then by account and organisation. Every profile is opened once, however many assets share it. */
export const columnsOf = (ledger: Ledger): readonly Column[] => {
  const columns = new Map<string, { subject: Subject; assets: number; profiles: Map<number, number> }>();
  for (const [i, subject] of ledger.subjects.entries()) {
    const key = columnKey(subject);
    const column = columns.get(key) ?? { subject, assets: 0, profiles: new Map<number, number>() };
    columns.set(key, column);
    if (subject.answers === 'asset') column.assets += 1;
    const profile = ledger.profileOf[i] ?? 0;
    column.profiles.set(profile, (column.profiles.get(profile) ?? 0) + 1);
  }
  return [...columns].map(([key, { subject, assets, profiles }]) => ({
    key,
    service: subject.service,
    answers: key.includes(':') ? subject.answers : 'asset',
    assets,
    counted: countCells(ledger, profiles),
  }));
};

const columnKey = (subject: Subject): string =>
  subject.answers === 'account' || subject.answers === 'organisation' ? `${subject.answers}:${subject.service}` : subject.service;

const countCells = (ledger: Ledger, profiles: ReadonlyMap<number, number>): readonly Counted[] => {
  const times = new Map<number, number>();
  for (const [profile, count] of profiles) for (const cell of ledger.profiles[profile] ?? []) times.set(cell, (times.get(cell) ?? 0) + count);
  return [...times].flatMap(([number, count]) => {
    const cell = ledger.cells[number];
    const duty = cell && dutyIds[cell.duty];
    return cell && duty ? [{ cell, duty, layer: dutyOf(duty).layer, whose: whoseIs(ledger.holders[cell.holders] ?? []), times: count }] : [];
  });
};

/** Of several duties in one layer: shared when both sides hold some; a gap stands out in the status. */
export const whoseTogether = (cells: readonly Pick<Counted, 'whose'>[]): Whose => {
  const present = new Set(cells.map(cell => cell.whose));
  for (const silent of ['not-applicable', 'unstudied', 'nobody', 'open'] as const) if (present.size > 1) present.delete(silent);
  const [only] = present;
  if (only === undefined) return 'not-applicable';
  if (present.size === 1) return only;
  return present.has('shared') || present.has('customer') ? 'shared' : 'provider';
};

/** How an answer is told: as its verdict, but a gap, what no check sees and what was never studied each have a word of their own. */
export type State = 'gap' | 'unmet' | 'unproven' | 'unchecked' | 'done' | 'excepted' | 'assumed' | 'unstudied' | 'none';
export const stateOf = ({ cell, whose }: Counted): State => {
  if (whose === 'nobody') return 'gap';
  if (whose === 'unstudied') return 'unstudied';
  if (cell.verdict === 'unproven') return cell.asked === 0 ? 'unchecked' : 'unproven';
  return cell.verdict === 'met' || cell.verdict === 'attested' ? 'done' : cell.verdict;
};
export const stateWords: Readonly<Record<State, string>> = {
  unmet: 'unmet',
  gap: 'nobody holds',
  unproven: 'unproven',
  done: 'met',
  excepted: 'accepted',
  unchecked: 'yours without a check',
  assumed: "the provider's, relied on",
  unstudied: 'unstudied',
  none: 'nothing to do',
};
export const times = (counted: readonly Counted[]): number => counted.reduce((sum, one) => sum + one.times, 0);

/** How many rows have each verdict. */
export const verdictCounts = (columns: readonly Column[]): Readonly<Record<Verdict, number>> => {
  const counts: Record<Verdict, number> = { met: 0, unmet: 0, unproven: 0, attested: 0, assumed: 0, excepted: 0, none: 0 };
  for (const { counted } of columns) for (const { cell, times } of counted) counts[cell.verdict] += times;
  return counts;
};
