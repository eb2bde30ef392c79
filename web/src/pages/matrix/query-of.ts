import { dutyIds, type Layer, layers } from '../../../../src/model/index.ts';
import type { State } from '../../../../src/reports/tally.ts';
import type { Report } from '../../data/report.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { exactly, unsaid } from '../../query/vocabulary.ts';
import { linkTo } from '../../shell/address.ts';
import { accounts, type Columns, type MatrixColumn, organisation } from './columns.ts';
import { layerRows, type MatrixRow } from './rows.ts';

/** Rows in one state, those that are open, or all that ask something of somebody. */
export type Asked = State | 'open' | 'all';
/** What asks for a state and for no other: the verdicts `unmet` and `unproven` are also those of states that have a word of their own. */
const stateTerms: Readonly<Record<Asked, string>> = {
  gap: 'status:gap',
  unmet: 'status:unmet -status:gap',
  unproven: 'status:unproven -status:unchecked,unstudied,gap',
  unchecked: 'status:unchecked',
  done: 'status:done',
  excepted: 'status:excepted',
  assumed: 'status:assumed',
  unstudied: 'status:unstudied',
  none: 'status:none',
  open: 'status:unmet,unproven,gap -status:unchecked,unstudied',
  all: 'status:any -status:none',
};
const duties = (query: string): string => linkTo('gaps', { see: 'duties', q: query });

/** The rows that are in a state. */
export const rowsInState = (state: State): string => duties(stateTerms[state]);

/** Asks for what a number in the matrix counts; nothing where no query can say it. */
export type Asking = (rows: readonly MatrixRow[], chosen: readonly MatrixColumn[], what: Asked) => string | undefined;
/** Where a number leads: to a list of exactly what it counts. */
export interface Links {
  readonly ask: Asking;
  readonly list: (...asked: Parameters<Asking>) => string | undefined;
  /** The assets that stand in a column. */
  readonly assets: (column: MatrixColumn) => string | undefined;
}
export const linksOf = (report: Pick<Report, 'about'>, columns: Columns): Links => {
  const termsOf = makeTerms(report, columns);
  const ask: Asking = (rows, chosen, what) => {
    const here = termsOf(chosen);
    return here && queryOf(levelTerm(rows), ...here, stateTerms[what]);
  };
  return {
    ask,
    list: (...asked) => {
      const query = ask(...asked);
      return query === undefined ? undefined : duties(query);
    },
    assets: column => {
      const here = column.once ? undefined : termsOf([column]);
      return here && linkTo('assets', { q: queryOf(...here, columns.by === 'team' ? 'status:any' : '') });
    },
  };
};

const levelTerm = (rows: readonly MatrixRow[]): string | undefined => {
  const wanted = new Set(rows.flatMap(row => row.duties));
  if (wanted.size === dutyIds.length) return undefined;
  const whole: readonly Layer[] = layers.filter(layer => layerRows.some(row => row.layer === layer && row.duties.every(duty => wanted.has(duty))));
  const inThem = layerRows.filter(({ layer }) => whole.includes(layer)).reduce((sum, row) => sum + row.duties.length, 0);
  if (inThem === wanted.size) return termText('layer', ...whole.toReversed());
  return termText('duty', ...[...wanted].sort((a, b) => a - b).flatMap(duty => dutyIds[duty] ?? []));
};

type Terms = (chosen: readonly MatrixColumn[]) => readonly string[] | undefined;
/** What is answered once stands in columns of its own, which are told from the others by `answered:`. */
const makeTerms = ({ about }: Pick<Report, 'about'>, { by, all }: Columns): Terms => {
  const names = exactly(by === 'team' ? all.map(({ key }) => key) : about[by].names);
  const termOf = (some: readonly MatrixColumn[]): string => termText(by, ...some.map(({ key }) => (key === '' ? unsaid : names(key))));
  const apart = onceNames(about, by);
  const levels = (some: readonly MatrixColumn[]): string => termText('answered', ...some.map(({ key }) => key.slice(0, -1)));
  const others = all.filter(isOnce);
  const notIn = (some: readonly MatrixColumn[]): readonly string[] => (some.length > 0 ? [`-${some.every(isOnce) ? levels(some) : termOf(some)}`] : []);
  return chosen => {
    if (chosen.length === all.length) return [];
    const picked = new Set(chosen);
    const [once, own] = [chosen.filter(isOnce), chosen.filter(column => !isOnce(column))];
    const [left, leftOnce] = [all.filter(column => !isOnce(column) && !picked.has(column)), others.filter(column => !picked.has(column))];
    if (own.length === 0) return [levels(once)];
    const isShort = once.length === 0 && own.length <= left.length;
    // A quote in a name cannot be typed.
    if ((isShort ? own : left).some(({ key }) => key.includes('"'))) return undefined;
    if (isShort) return [termOf(own), ...(own.some(({ key }) => apart.has(key)) ? notIn(leftOnce) : [])];
    return once.length > 0 && left.some(({ key }) => apart.has(key)) ? undefined : [...notIn(left), ...notIn(leftOnce)];
  };
};
const isOnce = ({ key }: MatrixColumn): boolean => key === organisation || key === accounts;

/** Names that also those have who stand in the columns of what is answered once. */
const onceNames = (about: Report['about'], by: Columns['by']): ReadonlySet<string> => {
  const found = new Set<string>();
  if (by === 'team') return found;
  const apart = new Set(by === 'service' ? ['account', 'organisation'] : ['organisation']);
  for (let i = 0; i < about.answers.of.length; i++)
    if (apart.has(about.answers.names[about.answers.of[i] ?? 0] ?? '')) found.add(about[by].names[about[by].of[i] ?? 0] ?? '');
  return found;
};
