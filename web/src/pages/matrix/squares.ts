import { type DutyId, dutyIds, overlapClasses, type Severity, severities } from '../../../../src/model/index.ts';
import type { Whose } from '../../../../src/reports/party.ts';
import { type Counted, type State, stateOf, whoseTogether } from '../../../../src/reports/tally.ts';
import type { Report, ShownMove } from '../../data/report.ts';
import type { Columns } from './columns.ts';
import type { MatrixRow } from './rows.ts';

/** One field of the matrix: whose it is, how it stands, and what is worst in it. */
export interface Square {
  readonly whose: Whose;
  /** The state that is told first, and how many rows are in it. */
  readonly lead: State;
  readonly counts: Readonly<Record<State, number>>;
  /** Rows that are not `none`, and how many of them are open. */
  readonly all: number;
  readonly open: number;
  readonly cells: readonly Counted[];
  readonly worst?: { readonly severity: Severity; readonly check: string };
  /** More than one carries it. */
  readonly overlaps: number;
  readonly moves: readonly ShownMove[];
}
export interface Squares {
  readonly at: (column: number, row: MatrixRow) => Square;
  /** All columns together. */
  readonly total: (row: MatrixRow) => Pick<Square, 'all' | 'open'>;
}

/** The worst first. */
export const states: readonly State[] = ['gap', 'unmet', 'unproven', 'done', 'unchecked', 'excepted', 'assumed', 'unstudied', 'none'];
export const openStates: readonly State[] = ['gap', 'unmet', 'unproven'];

type Told = Pick<Report, 'ledger' | 'found' | 'checks' | 'charter' | 'compared'>;

/** Fields are put together when they are looked at, and kept. */
export const squaresOf = (report: Told, columns: Columns): Squares => {
  const worst = worstFindings(report, columns);
  const overlaps = overlapsOf(report, columns);
  const moves = movesOf(report, columns);
  const kept = new Map<string, Square>();
  let perDuty: readonly Sum[] | undefined;
  const at = (column: number, row: MatrixRow): Square => {
    const key = `${column} ${row.key}`;
    const square = kept.get(key) ?? squareOf(column, row, columns, { worst, overlaps, moves });
    kept.set(key, square);
    return square;
  };
  const total = (row: MatrixRow): Pick<Square, 'all' | 'open'> => {
    perDuty ??= columns.all.reduce(
      addDuties,
      dutyIds.map(() => ({ all: 0, open: 0 })),
    );
    return row.duties.map(duty => perDuty?.[duty] ?? nothing).reduce((a, b) => ({ all: a.all + b.all, open: a.open + b.open }), nothing);
  };
  return { at, total };
};

interface Sum {
  all: number;
  open: number;
}
const nothing: Readonly<Sum> = { all: 0, open: 0 };
const addDuties = (sums: readonly Sum[], { counted }: Columns['all'][number]): readonly Sum[] => {
  counted.forEach((cells, duty) => {
    const sum = sums[duty];
    if (!sum) return;
    for (const cell of cells) {
      const state = stateOf(cell);
      if (state !== 'none') sum.all += cell.times;
      if (openStates.includes(state)) sum.open += cell.times;
    }
  });
  return sums;
};
const allIn = (counts: Square['counts']): number => states.reduce((sum, state) => sum + (state === 'none' ? 0 : counts[state]), 0);
const openIn = (counts: Square['counts']): number => openStates.reduce((sum, state) => sum + counts[state], 0);

interface Beside {
  readonly worst: Worst;
  readonly overlaps: ReadonlyMap<number, number>;
  readonly moves: ReadonlyMap<number, readonly ShownMove[]>;
}
const placeOf = (column: number, duty: number): number => column * dutyIds.length + duty;

const squareOf = (column: number, row: MatrixRow, columns: Columns, beside: Beside): Square => {
  const places = row.duties.map(duty => placeOf(column, duty));
  const cells = row.duties.flatMap(duty => columns.all[column]?.counted[duty] ?? []);
  const counts = countStates(cells);
  const worst = places.map(place => beside.worst.get(place)).reduce((a, b) => (b && b.severity > (a?.severity ?? -1) ? b : a), undefined);
  const severity = worst && severities[worst.severity];
  return {
    whose: whoseTogether(cells),
    lead: states.find(state => counts[state] > 0) ?? 'none',
    counts,
    all: allIn(counts),
    open: openIn(counts),
    cells,
    ...(worst && severity && { worst: { severity, check: worst.check } }),
    overlaps: places.reduce((sum, place) => sum + (beside.overlaps.get(place) ?? 0), 0),
    moves: places.flatMap(place => beside.moves.get(place) ?? []),
  };
};

const countStates = (cells: readonly Counted[]): Readonly<Record<State, number>> => {
  const counts: Record<State, number> = { gap: 0, unmet: 0, unproven: 0, unchecked: 0, done: 0, excepted: 0, assumed: 0, unstudied: 0, none: 0 };
  for (const cell of cells) counts[stateOf(cell)] += cell.times;
  return counts;
};

type Worst = ReadonlyMap<number, { readonly severity: number; readonly check: string }>;
/** The gravest finding that is unmet, by column and duty. */
const worstFindings = ({ found, checks }: Told, columns: Columns): Worst => {
  const worst = new Map<number, { readonly severity: number; readonly check: string }>();
  const unmet = found.verdict.names.indexOf('unmet');
  const duties = found.check.names.map(id => numberOf(checks.get(id)?.duty));
  for (let i = 0; i < found.subject.length; i++) {
    if (found.verdict.of[i] !== unmet) continue;
    const duty = duties[found.check.of[i] ?? 0] ?? -1;
    if (duty < 0) continue;
    const place = placeOf(columns.columnOf(found.subject[i] ?? 0, duty), duty);
    const severity = found.severity[i] ?? 0;
    if (severity > (worst.get(place)?.severity ?? -1)) worst.set(place, { severity, check: found.check.names[found.check.of[i] ?? 0] ?? '' });
  }
  return worst;
};
const numberOf = (duty: DutyId | undefined): number => (duty ? dutyIds.indexOf(duty) : -1);

const overlapsOf = ({ charter }: Told, columns: Columns): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { class: name, about, duties } of charter?.gaps ?? []) {
    if (about === undefined || !overlapClasses.includes(name)) continue;
    for (const duty of duties.map(numberOf)) {
      const place = placeOf(columns.columnOf(about, duty), duty);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
};

const movesOf = ({ compared }: Told, columns: Columns): ReadonlyMap<number, readonly ShownMove[]> => {
  const moves = new Map<number, ShownMove[]>();
  for (const move of compared?.moves ?? []) {
    const duty = numberOf(move.duty);
    const place = placeOf(columns.columnOf(move.subject, duty), duty);
    const here = moves.get(place) ?? [];
    here.push(move);
    moves.set(place, here);
  }
  return moves;
};
