import type { Verdict } from '../../model/index.ts';
import type { Cell, Matrix } from './matrix.ts';

/** One column of a sheet: its title, how wide it is (in characters), and what stands in it. */
export interface Column<T> {
  readonly title: string;
  readonly width: number;
  readonly value: (of: T) => string;
}
export interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}
export const sheetOf = <T>(name: string, columns: readonly Column<T>[], items: readonly T[]): Sheet => ({
  name,
  titles: columns.map(({ title }) => title),
  widths: columns.map(({ width }) => width),
  rows: items.map(item => columns.map(({ value }) => value(item))),
});
/** A word that the reader needs, and what it means. */
export type Term = readonly [word: string, meaning: string];
/** How a standard wants its matrix. */
export interface MatrixShape {
  readonly name: string;
  /** The framework when none is named. */
  readonly framework: string;
  readonly sheets: (matrix: Matrix, context: ShapeContext) => readonly Sheet[];
  readonly terms: readonly Term[];
}
export interface ShapeContext {
  /** Authorisations that show something today, by vendor: `fedramp`, `soc-2`. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
}

const order: readonly Verdict[] = ['unmet', 'unproven', 'excepted', 'met', 'attested', 'assumed'];
/** `1 unmet, 3 met`. */
export const countsOf = ({ verdicts }: Cell): string =>
  order.flatMap(verdict => (verdicts.has(verdict) ? [`${verdicts.get(verdict)?.toLocaleString('en')} ${verdict}`] : [])).join(', ');
const has = ({ verdicts }: Cell, ...all: readonly Verdict[]): boolean => all.some(verdict => verdicts.has(verdict));

/** As the workbook of FedRAMP says it; empty where nothing that was read tells. */
export const statusOf = (cell: Cell): string => {
  const done = has(cell, 'met', 'attested');
  if (has(cell, 'unmet', 'unproven'))
    return done || has(cell, 'assumed', 'excepted') ? 'Partially Implemented' : has(cell, 'unmet') ? 'Not implemented' : 'Not shown';
  if (has(cell, 'excepted') && !done) return 'Alternative Implementation';
  if (done) return 'Implemented';
  return has(cell, 'assumed') ? 'Relied on' : '';
};
/** `Yes` when all that can be shown is, `No` when something is not; empty when a person has to say. */
export const answerOf = (cell: Cell): string => {
  if (cell.verdicts.size === 0) return '';
  if (has(cell, 'unmet')) return 'No';
  return has(cell, 'unproven', 'assumed', 'excepted') ? '' : 'Yes';
};
