import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridProps } from './grid.tsx';
import { GridRow, Line, topsOf } from './grid-row.tsx';
import { headSizeOf } from './head-size.ts';
import { ColumnHeads, ColumnTotals } from './heads.tsx';

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

/** What fits on a sheet across, in pixels of a browser. */
const [sheet, label, perSheet] = [960, 200, 17];
const mostColumns = perSheet * 40;

/** The matrix in blocks, each as wide as a sheet. */
export const Printed = ({ report, rows, columns, squares, links, paint }: Omit<GridProps, 'onOpen' | 'onFold'>) => {
  const across = Math.min(perSheet, columns.length);
  const width = Math.min(110, Math.floor((sheet - label) / across));
  const tops = topsOf(rows, label);
  const starts = Array.from({ length: Math.ceil(Math.min(columns.length, mostColumns) / across) }, (_, i) => i * across);
  return (
    <>
      {starts.map(from => {
        const shown = { from, to: Math.min(columns.length, from + across), firstRow: 0, lastRow: rows.length, room: sheet };
        const size = headSizeOf(columns.slice(from, shown.to), width);
        const of = { columns, squares, links, shown, width, label, origin: from, focused: undefined };
        return (
          <div key={from} className="print-block" style={{ width: label + width * (shown.to - from) }}>
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
