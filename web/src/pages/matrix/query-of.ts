import type { State } from '../../../../src/reports/tally.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { unsaid } from '../../query/vocabulary.ts';
import { linkTo } from '../../shell/address.ts';
import type { Grouping } from './columns.ts';
import type { MatrixRow } from './rows.ts';

/** What asks for a state and for no other: the verdicts `unmet` and `unproven` are also those of states that have a word of their own. */
const stateTerms: Readonly<Record<State, string>> = {
  gap: 'status:gap',
  unmet: 'status:unmet -status:gap',
  unproven: 'status:unproven -status:unchecked,unstudied,gap',
  unchecked: 'status:unchecked',
  done: 'status:done',
  excepted: 'status:excepted',
  assumed: 'status:assumed',
  unstudied: 'status:unstudied',
  none: 'status:none',
};
const duties = (query: string): string => linkTo('gaps', { see: 'duties', q: query });

/** The rows that are in a state. */
export const rowsInState = (state: State): string => duties(stateTerms[state]);

/** The rows that a number in the matrix counts; none where a query cannot say so, as for what is answered once. */
export const rowsInSquare = (row: MatrixRow, columnKey: string, by: Grouping, state: State): string | undefined => {
  const query = queryOfSquare(row, columnKey, by, state);
  return query === undefined ? undefined : duties(query);
};
export const queryOfSquare = (row: MatrixRow, columnKey: string, by: Grouping, state: State): string | undefined => {
  if (columnKey.endsWith(':') || (columnKey === '' && by !== 'team')) return undefined;
  const level = row.key === 'all' ? undefined : row.duty ? termText('duty', row.duty) : termText('layer', row.layer);
  return queryOf(level, termText(by, columnKey === '' ? unsaid : columnKey), stateTerms[state]);
};
