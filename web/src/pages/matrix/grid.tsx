// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: one field of a grid has the focus at a time
import { type KeyboardEvent, type MouseEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { Bubble, type Spot } from './bubble.tsx';
import { Cell } from './cell.tsx';
import type { MatrixColumn } from './columns.ts';
import { ColumnHeads, ColumnTotals, headHeight } from './heads.tsx';
import { linePath, lineUnder } from './line.ts';
import type { Paint } from './paint.ts';
import type { MatrixRow } from './rows.ts';
import { sentenceOf, squareTitle } from './sentence.ts';
import type { Squares } from './squares.ts';
import { type Shown, useShownColumns } from './window.ts';

export interface GridProps {
  readonly report: Report;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly squares: Squares;
  readonly paint: Paint;
  readonly onOpen: (column: MatrixColumn, row: MatrixRow | undefined) => void;
  readonly onFold: (row: MatrixRow) => void;
}
/** Row -1 are the heads of the columns, column -1 the names of the rows. */
interface At {
  readonly row: number;
  readonly column: number;
}

export const layerHeight = 38;
export const dutyHeight = 30;
const heightOf = (row: MatrixRow): number => (row.duty ? dutyHeight : layerHeight);
/** Where each row begins, and where the last one ends. */
const topsOf = (rows: readonly MatrixRow[]): readonly number[] => {
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + heightOf(row));
  return tops;
};
/** Wide enough for names where that fits, else so narrow that many stand beside each other. */
const widthFor = (columns: number, room: number): number => Math.max(room / columns >= 64 ? 64 : 44, Math.min(132, Math.floor(room / columns)));
const labelWidth = (): number => (window.innerWidth < 640 ? 136 : 248);

export const Grid = (props: GridProps) => {
  const { columns, rows, squares } = props;
  const place = useRef<HTMLDivElement>(null);
  const [label, setLabel] = useState(labelWidth);
  useEffect(() => {
    const look = (): void => setLabel(labelWidth());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  const size = useCallback((room: number) => widthFor(columns.length, room), [columns.length]);
  const shown = useShownColumns(place, columns.length, size, label);
  const width = size(shown.room);
  const tops = useMemo(() => topsOf(rows), [rows]);
  const moving = useMoving(props, place, width, label);
  const [over, setOver] = useState<Spot>();
  const bubbleFor = (target: EventTarget): void => setOver(spotOf(target));
  const opened = ({ target }: { readonly target: EventTarget }): void => {
    const at = atOf(target);
    if (at) act(at, props);
  };
  return (
    <div className="matrix-frame">
      <div
        ref={place}
        role="grid"
        aria-label="Who holds each layer of the stack, and how it stands"
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 1}
        className="matrix"
        onKeyDown={moving.onKeyDown}
        onFocus={event => {
          moving.onFocus(event.target);
          if (event.target.matches(':focus-visible')) bubbleFor(event.target);
        }}
        onBlur={() => setOver(undefined)}
        onClick={(event: MouseEvent) => opened(event)}
        onMouseOver={event => bubbleFor(event.target)}
        onMouseLeave={() => setOver(undefined)}
        onScroll={() => setOver(undefined)}
      >
        <div className="matrix-sheet" style={{ width: label + width * columns.length }}>
          <ColumnHeads columns={columns} shown={shown} width={width} label={label} focused={moving.at.row === -1 ? moving.at.column : undefined} />
          {rows.map((row, i) => (
            <GridRow
              key={row.key}
              {...{ row, columns, squares, width, label, shown }}
              report={props.report}
              paint={props.paint}
              number={i}
              focused={moving.at.row === i ? moving.at.column : undefined}
            />
          ))}
          <Line {...{ columns, rows, squares, shown, width, label, tops }} head={headHeight(width)} />
          <ColumnTotals
            columns={columns}
            shown={shown}
            width={width}
            label={label}
            row={rows.length}
            focused={moving.at.row === rows.length ? moving.at.column : undefined}
          />
        </div>
      </div>
      {over ? <Bubble spot={over} {...bubbleWords(over, props)} /> : null}
    </div>
  );
};

const bubbleWords = ({ row, column }: Spot, { rows, columns, squares, report }: GridProps): { readonly title: string; readonly text: string } => {
  const [at, of] = [rows[row], columns[column]];
  if (!of) return { title: '', text: '' };
  if (!at)
    return {
      title: of.full,
      text: `${of.once ? 'What is answered once, not for each asset' : plural(of.assets, 'asset')}. Opens what is asked of all layers.`,
    };
  return { title: squareTitle(at, of), text: sentenceOf(squares.at(column, at), of, report) };
};

const act = ({ row, column }: At, { columns, rows, onOpen, onFold }: GridProps): void => {
  const [at, of] = [rows[row], columns[column]];
  if (of) onOpen(of, at);
  else if (at && column === -1) onFold(at);
};

const atOf = (target: EventTarget): At | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element ? { row: Number(element.dataset['row']), column: Number(element.dataset['column']) } : undefined;
};
const spotOf = (target: EventTarget): Spot | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const at = element && atOf(element);
  return at && at.column >= 0 ? { ...at, box: element.getBoundingClientRect() } : undefined;
};

/** One field has the focus and the arrows move it; a column that is not drawn yet is scrolled to first. */
const useMoving = (props: GridProps, place: React.RefObject<HTMLDivElement | null>, width: number, label: number) => {
  const { rows, columns } = props;
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const wanted = useRef(false);
  const inside = { row: Math.min(at.row, rows.length), column: Math.min(at.column, columns.length - 1) };
  useEffect(() => {
    if (!wanted.current) return;
    const field = place.current?.querySelector<HTMLElement>(`[data-row="${inside.row}"][data-column="${inside.column}"]`);
    if (!field) return;
    wanted.current = false;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'nearest' });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act(inside, props);
      return;
    }
    const next = moved(inside, event, rows.length, columns.length - 1);
    if (!next) return;
    event.preventDefault();
    wanted.current = true;
    setAt(next);
    if (next.column >= 0 && place.current) scrollTo(place.current, next.column * width, width, label);
  };
  const onFocus = (target: EventTarget): void => {
    const now = atOf(target);
    if (now && (now.row !== at.row || now.column !== at.column)) setAt(now);
  };
  return { at: inside, onKeyDown, onFocus };
};

const scrollTo = (place: HTMLElement, left: number, width: number, label: number): void => {
  const room = place.clientWidth - label;
  if (left < place.scrollLeft) place.scrollLeft = left;
  else if (left + width > place.scrollLeft + room) place.scrollLeft = left + width - room;
};

const page = 5;
const moved = ({ row, column }: At, { key, ctrlKey, metaKey }: KeyboardEvent, lastRow: number, lastColumn: number): At | undefined => {
  const far = ctrlKey || metaKey;
  const to: Readonly<Record<string, At>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? lastRow : row, column: lastColumn },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const next = to[key];
  if (!next) return undefined;
  const inside = { row: Math.max(-1, Math.min(lastRow, next.row)), column: Math.max(-1, Math.min(lastColumn, next.column)) };
  return inside.column === -1 && (inside.row === -1 || inside.row === lastRow) ? { ...inside, column: 0 } : inside;
};

interface GridRowProps {
  readonly report: Report;
  readonly row: MatrixRow;
  readonly number: number;
  readonly columns: readonly MatrixColumn[];
  readonly squares: Squares;
  readonly paint: Paint;
  readonly shown: Shown;
  readonly width: number;
  readonly label: number;
  /** The column that has the focus when it is in this row. */
  readonly focused: number | undefined;
}
const GridRow = memo(({ report, row, number, columns, squares, paint, shown, width, label, focused }: GridRowProps) => (
  <div role="row" aria-rowindex={number + 2} className={row.duty ? 'matrix-row of-duty' : 'matrix-row'} style={{ height: heightOf(row) }}>
    <RowHead row={row} number={number} squares={squares} label={label} focused={focused === -1} />
    {columns.slice(shown.from, shown.to).map((column, i) => {
      const at = shown.from + i;
      const square = squares.at(at, row);
      return (
        <Cell
          key={column.key}
          {...{ square, paint, width }}
          row={number}
          column={at}
          left={label + at * width}
          focused={focused === at}
          label={`${squareTitle(row, column)}: ${sentenceOf(square, column, report)}`}
        />
      );
    })}
  </div>
));

const RowHead = ({ row, number, squares, label, focused }: Pick<GridRowProps, 'row' | 'number' | 'squares' | 'label'> & { readonly focused: boolean }) => {
  const { open, all } = squares.total(row);
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
        {open > 0 ? <b>{open.toLocaleString('en')}</b> : null}
        {all > 0 ? <small>{open > 0 ? ` / ${all.toLocaleString('en')}` : all.toLocaleString('en')}</small> : null}
      </span>
    </div>
  );
};

interface LineProps extends Pick<GridRowProps, 'columns' | 'squares' | 'shown' | 'width' | 'label'> {
  readonly rows: readonly MatrixRow[];
  readonly tops: readonly number[];
  readonly head: number;
}
const Line = memo(({ columns, rows, squares, shown, width, label, tops, head }: LineProps) => {
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
      style={{ left: label + shown.from * width - 1.5, top: head }}
      width={(shown.to - shown.from) * width}
      height={tops.at(-1)}
    >
      <path d={path} className="the-line-halo" />
      <path d={path} />
    </svg>
  );
});
