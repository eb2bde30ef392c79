// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: one field of a grid has the focus at a time
import { memo } from 'react';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { Cell } from './cell.tsx';
import type { MatrixColumn } from './columns.ts';
import { linePath, lineUnder } from './line.ts';
import type { Paint } from './paint.ts';
import type { Links } from './query-of.ts';
import type { MatrixRow } from './rows.ts';
import { sentenceOf, squareTitle } from './sentence.ts';
import type { Square, Squares } from './squares.ts';
import type { Shown } from './window.ts';
import { linesOf } from './wrapped.ts';

const layerHeight = 38;
const dutyHeight = 30;
const isNarrow = (label: number): boolean => label < 200;
/** Names of rows stand whole, in as many lines as they take; on a narrow screen their numbers follow them. */
const heightOf = (row: MatrixRow, label: number): number => {
  const least = row.duty ? dutyHeight : layerHeight;
  const lines = isNarrow(label) ? linesOf(`${row.title} 000 / 0,000`, label - (row.duty ? 26 : 36), 12) : linesOf(row.title, label - 118, 13);
  return Math.max(least, lines.length * 15 + (isNarrow(label) ? 6 : 0));
};
/** Where each row begins, and where the last one ends. */
export const topsOf = (rows: readonly MatrixRow[], label: number): readonly number[] => {
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + heightOf(row, label));
  return tops;
};
interface GridRowProps {
  readonly report: Report;
  readonly row: MatrixRow;
  readonly number: number;
  readonly top: number;
  readonly columns: readonly MatrixColumn[];
  readonly squares: Squares;
  readonly links: Links;
  readonly paint: Paint;
  readonly shown: Shown;
  readonly width: number;
  readonly label: number;
  /** The first column that stands here at all: a printed matrix is broken into blocks. */
  readonly origin?: number;
  readonly opened?: string | undefined;
  /** From which column to which the rectangle stands in this row. */
  readonly brushFrom?: number | undefined;
  readonly brushTo?: number | undefined;
  /** The column that has the focus when it is in this row. */
  readonly focused: number | undefined;
}
export const GridRow = memo((props: GridRowProps) => {
  const { report, row, number, top, columns, squares, links, paint, shown, width, label, origin = 0, opened, focused, brushFrom = 0, brushTo = -1 } = props;
  return (
    <div role="row" aria-rowindex={number + 2} className={row.duty ? 'matrix-row of-duty' : 'matrix-row'} style={{ height: heightOf(row, label), top }}>
      <RowHead {...{ row, number, columns, squares, links, label }} focused={focused === -1} />
      {columns.slice(shown.from, shown.to).map((column, i) => {
        const at = shown.from + i;
        const square = squares.at(at, row);
        return (
          <Cell
            key={column.key}
            {...{ square, paint, width }}
            row={number}
            column={at}
            left={label + (at - origin) * width}
            focused={focused === at}
            opened={opened === `${row.key}~${column.key}`}
            selected={at >= brushFrom && at <= brushTo}
            label={labelOf(square, row, column, report)}
          />
        );
      })}
    </div>
  );
});

const labels = new WeakMap<Square, string>();
/** A field in words. They are put together once. */
const labelOf = (square: Square, row: MatrixRow, column: MatrixColumn, report: Report): string => {
  const label = labels.get(square) ?? `${squareTitle(row, column)}: ${sentenceOf(square, column, report)}`;
  labels.set(square, label);
  return label;
};

type RowHeadProps = Pick<GridRowProps, 'row' | 'number' | 'columns' | 'squares' | 'links' | 'label'> & { readonly focused: boolean };
const RowHead = ({ row, number, columns, squares, links, label, focused }: RowHeadProps) => {
  const { open, all } = squares.total(row);
  const link = (count: number, what: 'open' | 'all') => (
    <a href={links.list([row], columns, what)} tabIndex={focused ? 0 : -1} aria-label={`${row.title}, ${what === 'open' ? 'open' : 'in all'}: ${count}`}>
      {count.toLocaleString('en')}
    </a>
  );
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-expanded={row.duty ? undefined : row.unfolded === true}
      aria-label={`${row.title}: ${open.toLocaleString('en')} of ${plural(all, 'duty', 'duties')} open`}
      tabIndex={focused ? 0 : -1}
      data-row={number}
      data-column={-1}
      className="row-head"
      style={{ width: label }}
      title={row.title}
    >
      {row.duty ? null : <i className={row.unfolded ? 'fold unfolded' : 'fold'} aria-hidden="true" />}
      <span className="row-name">{row.title}</span>
      <span className="row-total">
        {open > 0 ? <b>{link(open, 'open')}</b> : null}
        {all > 0 ? (
          <small>
            {open > 0 ? ' / ' : null}
            {link(all, 'all')}
          </small>
        ) : null}
      </span>
    </div>
  );
};

export interface LineProps extends Pick<GridRowProps, 'columns' | 'squares' | 'shown' | 'width' | 'label' | 'origin'> {
  readonly rows: readonly MatrixRow[];
  readonly tops: readonly number[];
  readonly head: number;
}
export const Line = memo(({ columns, rows, squares, shown, width, label, origin = 0, tops, head }: LineProps) => {
  const levels = columns.slice(shown.from, shown.to).map((_, i) => lineUnder(shown.from + i, columns, rows, squares));
  const path = linePath(
    levels,
    i => i * width,
    row => (tops[row] ?? 0) + 0.5,
  );
  if (path === '') return null;
  return (
    <svg
      className="the-line"
      aria-hidden="true"
      style={{ left: label + (shown.from - origin) * width - 1.5, top: head }}
      width={(shown.to - shown.from) * width}
      height={tops.at(-1)}
    >
      <path d={path} className="the-line-halo" />
      <path d={path} />
    </svg>
  );
});
