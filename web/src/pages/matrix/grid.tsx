// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: one field of a grid has the focus at a time
import { type KeyboardEvent, type MouseEvent, memo, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { Bubble, type Spot } from './bubble.tsx';
import { Cell } from './cell.tsx';
import type { MatrixColumn } from './columns.ts';
import { ColumnHeads, ColumnTotals, headHeight, totalsHeight } from './heads.tsx';
import { linePath, lineUnder } from './line.ts';
import { Minimap } from './minimap.tsx';
import type { Paint } from './paint.ts';
import type { MatrixRow } from './rows.ts';
import { sentenceOf, squareTitle } from './sentence.ts';
import type { Square, Squares } from './squares.ts';
import { type Shown, useShown } from './window.ts';

export interface GridProps {
  readonly report: Report;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly squares: Squares;
  readonly paint: Paint;
  /** The field that stands open beside it: the keys of its row and column. */
  readonly opened?: string | undefined;
  readonly onOpen: (column: MatrixColumn, row: MatrixRow | undefined) => void;
  readonly onFold: (row: MatrixRow) => void;
}
/** Row -1 are the heads of the columns, column -1 the names of the rows. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** Fewer are no trouble to scroll through. */
const fewColumns = 40;
const layerHeight = 38;
const dutyHeight = 30;
const heightOf = (row: MatrixRow): number => (row.duty ? dutyHeight : layerHeight);
/** Where each row begins, and where the last one ends. */
export const topsOf = (rows: readonly MatrixRow[]): readonly number[] => {
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
  const tops = useMemo(() => topsOf(rows), [rows]);
  const shown = useShown(place, { columns: columns.length, width: size, label, tops });
  const width = size(shown.room);
  const moving = useMoving(props, place, { width, label, tops });
  const [over, setOver] = useState<Spot>();
  const bubbleFor = (target: EventTarget): void => setOver(spotOf(target));
  const opened = ({ target }: { readonly target: EventTarget }): void => {
    const at = atOf(target);
    if (at) act(at, props);
  };
  return (
    <div className="matrix-frame">
      {width * columns.length > shown.room + 1 && columns.length > fewColumns ? (
        <Minimap {...{ place, columns, squares }} paint={props.paint} width={width * columns.length} room={shown.room} />
      ) : null}
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
          <div role="rowgroup" className="matrix-rows" style={{ height: tops.at(-1) }}>
            {rows.slice(shown.firstRow, shown.lastRow).map((row, i) => (
              <GridRow
                key={row.key}
                {...{ row, columns, squares, width, label, shown }}
                report={props.report}
                paint={props.paint}
                number={shown.firstRow + i}
                opened={props.opened?.startsWith(`${row.key}~`) ? props.opened : undefined}
                top={tops[shown.firstRow + i] ?? 0}
                focused={moving.at.row === shown.firstRow + i ? moving.at.column : undefined}
              />
            ))}
          </div>
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
const useMoving = (props: GridProps, place: RefObject<HTMLDivElement | null>, { width, label, tops }: Pick<LineProps, 'width' | 'label' | 'tops'>) => {
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
    if (inside.row === -1 || inside.row === rows.length) return;
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
    if (place.current) scrollTo(place.current, next, { width, label, tops });
  };
  const onFocus = (target: EventTarget): void => {
    const now = atOf(target);
    if (now && (now.row !== at.row || now.column !== at.column)) setAt(now);
  };
  return { at: inside, onKeyDown, onFocus };
};

const scrollTo = (place: HTMLElement, { row, column }: At, { width, label, tops }: Pick<LineProps, 'width' | 'label' | 'tops'>): void => {
  const [left, room] = [column * width, place.clientWidth - label];
  if (column >= 0 && left < place.scrollLeft) place.scrollLeft = left;
  else if (column >= 0 && left + width > place.scrollLeft + room) place.scrollLeft = left + width - room;
  const [top, bottom] = [tops[row], tops[row + 1]];
  if (top === undefined || bottom === undefined) return;
  const height = place.clientHeight - headHeight(width) - totalsHeight;
  if (top < place.scrollTop) place.scrollTop = top;
  else if (bottom > place.scrollTop + height) place.scrollTop = bottom - height;
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
  readonly top: number;
  readonly columns: readonly MatrixColumn[];
  readonly squares: Squares;
  readonly paint: Paint;
  readonly shown: Shown;
  readonly width: number;
  readonly label: number;
  /** The first column that stands here at all: a printed matrix is broken into blocks. */
  readonly origin?: number;
  readonly opened?: string | undefined;
  /** The column that has the focus when it is in this row. */
  readonly focused: number | undefined;
}
export const GridRow = memo(({ report, row, number, top, columns, squares, paint, shown, width, label, origin = 0, opened, focused }: GridRowProps) => (
  <div role="row" aria-rowindex={number + 2} className={row.duty ? 'matrix-row of-duty' : 'matrix-row'} style={{ height: heightOf(row), top }}>
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
          left={label + (at - origin) * width}
          focused={focused === at}
          opened={opened === `${row.key}~${column.key}`}
          label={labelOf(square, row, column, report)}
        />
      );
    })}
  </div>
));

const labels = new WeakMap<Square, string>();
/** A field in words. They are put together once. */
const labelOf = (square: Square, row: MatrixRow, column: MatrixColumn, report: Report): string => {
  const label = labels.get(square) ?? `${squareTitle(row, column)}: ${sentenceOf(square, column, report)}`;
  labels.set(square, label);
  return label;
};

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

interface LineProps extends Pick<GridRowProps, 'columns' | 'squares' | 'shown' | 'width' | 'label' | 'origin'> {
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
