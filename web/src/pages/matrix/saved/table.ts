import type { CopiedTable } from '../../../table/copy.tsx';
import type { MatrixColumn } from '../columns.ts';
import { whoseWords } from '../legend-words.ts';
import type { Paint } from '../paint.ts';
import { layerTitle, type MatrixRow } from '../rows.ts';
import { several } from '../sentence.ts';
import { type Square, type Squares, states } from '../squares.ts';

/** A part of the matrix, or all of it, as it is shown: which rows and columns, and what the colours say. */
export interface Part {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** The place of the first of them among all columns. */
  readonly from: number;
  readonly all: readonly MatrixColumn[];
  readonly squares: Squares;
  readonly paint: Paint;
}

/** The matrix in words: a line for each row, a field for each column. */
export const tableOf = ({ rows, columns, from, squares, paint }: Part): CopiedTable => ({
  heads: ['layer', 'duty', 'open', 'all', ...columns.map(({ full }) => full)],
  rows: (function* () {
    const whole = new Set(rows.flatMap(row => (row.duty ? [] : [row.layer])));
    const below = columns.map(() => 0);
    for (const row of rows) {
      const here = columns.map((_, i) => squares.at(from + i, row));
      if (!row.duty || !whole.has(row.layer)) for (const [i, { open }] of here.entries()) below[i] = (below[i] ?? 0) + open;
      const numbers = [sum(here.map(({ open }) => open)), sum(here.map(({ all }) => all))];
      yield [layerTitle(row.layer), row.duty ? row.title : '', ...numbers.map(String), ...here.map(square => fieldWords(square, paint))];
    }
    yield ['open duties', '', String(sum(below)), '', ...below.map(String)];
  })(),
});
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** One field, as its colours and its numbers say it: `both have duties: 5 unmet, 2 met`. */
const fieldWords = (square: Square, paint: Paint): string => {
  if (square.whose === 'not-applicable') return 'nothing to do';
  const counts = states.flatMap(state => (state === 'none' || square.counts[state] === 0 ? [] : [`${square.counts[state]} ${several[state]}`])).join(', ');
  const overlaps = square.overlaps > 0 ? [`claimed by more than one: ${square.overlaps}`] : [];
  return [[paintWords(square, paint), counts].filter(text => text !== '').join(': '), ...overlaps].join('; ');
};

const paintWords = (square: Square, paint: Paint): string => {
  if (paint === 'party') return whoseWords[square.whose];
  if (paint === 'severity') return square.worst?.severity ?? 'nothing is known to be wrong';
  if (paint === 'change') return square.moves.length === 0 ? 'as before' : [...new Set(square.moves.map(({ from, to }) => `${from} → ${to}`))].join(', ');
  return '';
};
