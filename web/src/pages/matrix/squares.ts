import { type DutyId, dutyIds, type GapClass, overlapClasses, type Severity, severities } from '../../../../src/model/index.ts';
import type { ShownMove } from '../../../../src/reports/html/compared.ts';
import type { Whose } from '../../../../src/reports/party.ts';
import { type Counted, type State, stateOf, whoseTogether } from '../../../../src/reports/tally.ts';
import type { Report } from '../../data/report.ts';
import { accounts, type Columns, organisation } from './columns.ts';
import { thirdsIn, wordsWhose } from './paint.ts';
import type { MatrixRow } from './rows.ts';

/** A check that is not met, or what the charter says is wrong. */
export interface Reason {
  readonly check?: string;
  readonly reason?: string;
}
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
  readonly worst?: { readonly severity: Severity } & Reason;
  /** More than one carries it. */
  readonly overlaps: number;
  readonly moves: readonly ShownMove[];
  /** Whose the first of what moved was, and whose it is. */
  readonly moved?: readonly [from: Whose, to: Whose];
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
  const thirds = thirdsIn(report.ledger);
  const kept = new Map<string, Square>();
  let perDuty: readonly Sum[] | undefined;
  const at = (column: number, row: MatrixRow): Square => {
    const key = `${column} ${row.key}`;
    const square = kept.get(key) ?? squareOf(column, row, columns, { worst, overlaps, moves, thirds });
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
  readonly thirds: ReadonlySet<string>;
}
const placeOf = (column: number, duty: number): number => column * dutyIds.length + duty;

const squareOf = (column: number, row: MatrixRow, columns: Columns, beside: Beside): Square => {
  const places = row.duties.map(duty => placeOf(column, duty));
  const cells = row.duties.flatMap(duty => columns.all[column]?.counted[duty] ?? []);
  const counts = countStates(cells);
  const worst = places.map(place => beside.worst.get(place)).reduce((a, b) => (b && b.severity > (a?.severity ?? -1) ? b : a), undefined);
  const severity = worst && severities[worst.severity];
  const moves = places.flatMap(place => beside.moves.get(place) ?? []);
  const [first] = moves;
  return {
    whose: whoseTogether(cells),
    lead: states.find(state => counts[state] > 0) ?? 'none',
    counts,
    all: allIn(counts),
    open: openIn(counts),
    cells,
    ...(worst && severity && openIn(counts) > 0 && { worst: { ...worst, severity } }),
    overlaps: places.reduce((sum, place) => sum + (beside.overlaps.get(place) ?? 0), 0),
    moves,
    ...(first && { moved: [wordsWhose(first.from, beside.thirds), wordsWhose(first.to, beside.thirds)] as const }),
  };
};

const countStates = (cells: readonly Counted[]): Readonly<Record<State, number>> => {
  const counts: Record<State, number> = { gap: 0, unmet: 0, unproven: 0, unchecked: 0, done: 0, excepted: 0, assumed: 0, unstudied: 0, none: 0 };
  for (const cell of cells) counts[stateOf(cell)] += cell.times;
  return counts;
};

/** In which column a finding counts: what an asset shows of a duty that is answered once counts where that is answered. */
const homeOf = ({ all, columnOf }: Columns): ((subject: number, duty: number) => number) => {
  const once = all.flatMap((column, number) => (column.key === accounts || column.key === organisation ? [number] : []));
  const has = (column: number, duty: number): boolean => (all[column]?.counted[duty]?.length ?? 0) > 0;
  return (subject, duty) => {
    const own = columnOf(subject, duty);
    return has(own, duty) ? own : (once.find(column => has(column, duty)) ?? -1);
  };
};

type Grave = { readonly severity: number } & Reason;
type Worst = ReadonlyMap<number, Grave>;
/** The gravest finding that is unmet, by column and duty. */
const worstFindings = ({ found, checks, charter }: Told, columns: Columns): Worst => {
  const home = homeOf(columns);
  const worst = new Map<number, Grave>();
  const tell = (subject: number, duty: number, grave: Grave): void => {
    const column = duty < 0 ? -1 : home(subject, duty);
    const place = placeOf(column, duty);
    if (column >= 0 && grave.severity > (worst.get(place)?.severity ?? -1)) worst.set(place, grave);
  };
  const unmet = found.verdict.names.indexOf('unmet');
  const duties = found.check.names.map(id => numberOf(checks.get(id)?.duty));
  for (let i = 0; i < found.subject.length; i++) {
    const check = found.check.of[i] ?? 0;
    if (found.verdict.of[i] === unmet)
      tell(found.subject[i] ?? 0, duties[check] ?? -1, { severity: found.severity[i] ?? 0, check: found.check.names[check] ?? '' });
  }
  for (const { class: name, about, duties: all, severity, reason } of charter?.gaps ?? [])
    if (about !== undefined && unmetClasses.has(name)) for (const duty of all) tell(about, numberOf(duty), { severity: severities.indexOf(severity), reason });
  return worst;
};
/** What the charter demands beyond the checks, or weighs differently. */
const unmetClasses: ReadonlySet<GapClass> = new Set(['unmet', 'unclaimed', 'data-class']);
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
