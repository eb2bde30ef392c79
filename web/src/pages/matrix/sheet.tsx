// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
import type { ComponentProps } from 'react';
import type { Range } from './brush.ts';
import type { GridProps } from './grid.tsx';
import { GridRow, Line } from './grid-row.tsx';
import type { HeadSize } from './head-size.ts';
import { ColumnHeads, ColumnTotals } from './heads.tsx';
import type { At } from './moving.ts';
import type { Shown } from './window.ts';

/** How large everything on the sheet is, in pixels, and what of it is drawn. */
export interface SheetSizes {
  readonly shown: Shown;
  /** Of one column, and of the names of the rows. */
  readonly width: number;
  readonly label: number;
  /** Where each row begins, and where the last one ends. */
  readonly tops: readonly number[];
  readonly heads: HeadSize;
}
interface SheetProps extends GridProps {
  readonly sizes: SheetSizes;
  /** The field that has the focus. */
  readonly at: At;
  readonly range: Range | undefined;
}
/** Heads, rows, the line over them, and totals, as far as they can be seen. */
export const Sheet = ({ report, columns, rows, squares, links, paint, opened, sizes, at, range }: SheetProps) => {
  const { shown, width, label, tops, heads } = sizes;
  const focusedIn = (row: number): number | undefined => (at.row === row ? at.column : undefined);
  return (
    <div className="matrix-sheet" style={{ width: label + width * columns.length }}>
      <ColumnHeads {...{ columns, links, shown, width, label }} size={heads} focused={focusedIn(-1)} />
      <div role="rowgroup" className="matrix-rows" style={{ height: tops.at(-1) }}>
        {rows.slice(shown.firstRow, shown.lastRow).map((row, i) => (
          <GridRow
            key={row.key}
            {...{ report, row, columns, squares, links, paint, width, label, shown }}
            number={shown.firstRow + i}
            opened={opened?.startsWith(`${row.key}~`) ? opened : undefined}
            top={tops[shown.firstRow + i] ?? 0}
            focused={focusedIn(shown.firstRow + i)}
            {...brushIn(range, shown.firstRow + i)}
          />
        ))}
      </div>
      <Line {...{ columns, rows, squares, shown, width, label, tops }} head={heads.height} />
      {range ? <Rectangle {...{ range, sizes }} /> : null}
      <ColumnTotals {...{ columns, links, shown, width, label }} row={rows.length} focused={focusedIn(rows.length)} />
    </div>
  );
};

const brushIn = (range: Range | undefined, row: number): Pick<ComponentProps<typeof GridRow>, 'brushFrom' | 'brushTo'> =>
  range && row >= range.top && row <= range.bottom ? { brushFrom: range.left, brushTo: range.right } : {};

const Rectangle = ({ range: { top, bottom, left, right }, sizes }: { readonly range: Range; readonly sizes: SheetSizes }) => {
  const { width, label, tops, heads } = sizes;
  const from = tops[top] ?? 0;
  const style = { left: label + left * width - 1.5, top: heads.height + from, width: (right - left + 1) * width, height: (tops[bottom + 1] ?? 0) - from };
  return <div className="rectangle" aria-hidden="true" style={style} />;
};
