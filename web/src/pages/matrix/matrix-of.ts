import type { Report } from '../../data/report.ts';
import { type Columns, columnsBy, type Grouping } from './columns.ts';
import { type Links, linksOf } from './query-of.ts';
import { type Squares, squaresOf } from './squares.ts';

export interface MatrixOf {
  readonly columns: Columns;
  readonly squares: Squares;
  readonly links: Links;
}
const kept = new WeakMap<Report, Map<Grouping, MatrixOf>>();

/** The matrix of a report by what its columns stand for; it is added up once. */
export const matrixOf = (report: Report, by: Grouping): MatrixOf => {
  const all = kept.get(report) ?? new Map<Grouping, MatrixOf>();
  kept.set(report, all);
  const known = all.get(by);
  if (known) return known;
  const columns = columnsBy(report, by);
  const made = { columns, squares: squaresOf(report, columns), links: linksOf(report, columns) };
  all.set(by, made);
  return made;
};
