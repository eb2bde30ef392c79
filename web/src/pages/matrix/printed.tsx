import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridProps } from './grid.tsx';
import { GridRow, Line, topsOf } from './grid-row.tsx';
import { headSizeOf } from './head-size.ts';
import { ColumnHeads, ColumnTotals, totalsHeight } from './heads.tsx';

/** Whether the page is being put on paper, where nothing can be scrolled. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
};

/** A sheet across and down, in pixels of a browser, and how high the heads of columns are about. */
const [sheet, down, heads, label, perSheet] = [826, 620, 160, 200, 17];
const mostColumns = perSheet * 40;

/** As large as it fits a sheet; what would be too small to read goes on on the next one. */
const fitting = (rows: number): { readonly zoom: number; readonly breakInside: 'avoid' | 'auto' } => {
  const zoom = Math.min(0.86, down / (heads + rows + totalsHeight));
  return zoom < 0.5 ? { zoom: 0.7, breakInside: 'auto' } : { zoom, breakInside: 'avoid' };
};

/** The matrix in blocks, each as wide as a sheet. */
export const Printed = ({ report, rows, columns, squares, links, paint }: Omit<GridProps, 'onOpen' | 'onFold'>) => {
  const across = Math.min(perSheet, columns.length);
  const tops = topsOf(rows, label);
  const fits = fitting(tops.at(-1) ?? 0);
  const width = Math.min(110, Math.floor((sheet / fits.zoom - label) / across));
  const starts = Array.from({ length: Math.ceil(Math.min(columns.length, mostColumns) / across) }, (_, i) => i * across);
  return (
    <>
      {starts.map(from => {
        const shown = { from, to: Math.min(columns.length, from + across), firstRow: 0, lastRow: rows.length, room: sheet };
        const size = headSizeOf(columns.slice(from, shown.to), width);
        const of = { columns, squares, links, shown, width, label, origin: from, focused: undefined };
        return (
          <div key={from} className="print-block" style={{ width: label + width * (shown.to - from), ...fits }}>
            <ColumnHeads {...of} size={size} />
            <div className="matrix-rows" style={{ height: tops.at(-1) }}>
              {rows.map((row, i) => (
                <GridRow key={row.key} {...of} {...{ report, row, paint }} number={i} top={tops[i] ?? 0} />
              ))}
            </div>
            <Line {...of} rows={rows} tops={tops} head={size.height} />
            <ColumnTotals {...of} row={rows.length} />
          </div>
        );
      })}
      {columns.length > mostColumns ? <p>{`The first ${mostColumns} of ${columns.length.toLocaleString('en')} columns.`}</p> : null}
    </>
  );
};
