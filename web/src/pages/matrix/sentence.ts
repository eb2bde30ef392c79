import { holderNames, type Whose } from '../../../../src/reports/party.ts';
import { type State, stateWords } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import type { MatrixColumn } from './columns.ts';
import type { MatrixRow } from './rows.ts';
import { type Square, states } from './squares.ts';

type Told = Pick<Report, 'ledger' | 'checks'>;

/** The answer of one field, in one sentence or two: whose it is, how it stands, what is worst. */
export const sentenceOf = (square: Square, column: MatrixColumn, report: Told): string =>
  [whoseWords(square, column, report), standing(square), worstWords(square, report), overlapWords(square), moveWords(square)]
    .filter(text => text !== '')
    .join(' ');

export const squareTitle = (row: MatrixRow, column: MatrixColumn): string => `${row.title} · ${column.full}`;

const whoseWords = (square: Square, column: MatrixColumn, { ledger }: Told): string => {
  const { whose, cells } = square;
  const names = partyNames(square, column, ledger);
  const verb = square.counts.gap > 0 ? ['has duties here', 'have duties here'] : ['holds it', 'hold it'];
  const others = `${listed(names)} ${names.length > 1 ? verb[1] : verb[0]}.`;
  const told: Readonly<Record<Whose, string>> = {
    customer: 'It is yours.',
    shared: `${listed(names)} ${cells.length > 1 ? 'both have duties here' : 'share it'}.`,
    provider: others,
    'third-party': others,
    nobody: 'Nobody holds it.',
    open: 'Whose it is depends on a fact that is not known.',
    unstudied: 'Whose it is was not studied yet.',
    'not-applicable': 'There is nothing to do here.',
  };
  return capital(told[whose].replace('both have', names.length > 2 ? 'all have' : 'both have'));
};

/** Who holds anything here, you last. */
const partyNames = ({ cells }: Square, { vendor }: MatrixColumn, ledger: Report['ledger']): readonly string[] => {
  const names = new Set<string>();
  for (const { cell } of cells)
    for (const holder of ledger.holders[cell.holders] ?? [])
      if (holder.held === 'by') for (const name of holderNames([holder], vendor).split(' + ')) names.add(spokenName(name));
  return [...names].sort((a, b) => Number(a === 'you') - Number(b === 'you'));
};
/** `software-vendors` is an id; names that people gave stay as they are. */
const spokenName = (name: string): string => (/^[a-z]+(-[a-z]+)+$/.test(name) ? name.replaceAll('-', ' ') : name);
const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? 'somebody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

type ToldState = Exclude<State, 'none'>;

const standing = (square: Square): string => {
  const told = states.filter((state): state is ToldState => state !== 'none' && square.counts[state] > 0);
  const [only] = told;
  if (!only) return '';
  if (told.length === 1)
    return square.all === 1 ? alone[only] : `${square.all === 2 ? 'Both' : `All ${square.all.toLocaleString('en')}`} are ${several[only]}.`;
  return `${told.map(state => `${square.counts[state].toLocaleString('en')} ${several[state]}`).join(', ')}.`;
};
/** How several duties stand, in words. */
export const several: Readonly<Record<ToldState, string>> = { ...stateWords, gap: 'held by nobody', unchecked: 'without a check', assumed: 'relied on' };
const alone: Readonly<Record<ToldState, string>> = {
  gap: '',
  unmet: 'It is not met.',
  unproven: 'Whether it is met is not proven.',
  done: 'It is met.',
  unchecked: 'No check looks at it.',
  excepted: 'It is accepted as it is.',
  assumed: 'It is relied on, and nothing here proves it.',
  unstudied: '',
};

const worstWords = ({ worst }: Square, { checks }: Told): string => {
  const check = worst?.check === undefined ? undefined : checks.get(worst.check);
  if (worst && check) return `Gravest (${worst.severity}): that “${lower(check.title)}” is not so.`;
  return worst?.reason === undefined ? '' : `Gravest (${worst.severity}): ${worst.reason.replace(/\.?$/, '.')}`;
};

/** A sentence as a clause; names and abbreviations stay as they are. */
const lower = (text: string): string => text.replace(/^(The|A|An|No|Every|Each|All|Only|Nobody|Nothing|It)\b/, word => word.toLowerCase());

const overlapWords = ({ overlaps }: Square): string =>
  overlaps > 1 ? `More than one claims ${overlaps} of these duties.` : overlaps > 0 ? 'More than one claims it.' : '';

const moveWords = ({ moves }: Square): string => {
  const [first] = moves;
  if (!first) return '';
  return `${plural(moves.length, 'duty moves', 'duties move')}, from ${first.from} to ${first.to}${first.because[0] === undefined ? '' : `, because ${first.because[0]}`}.`;
};
