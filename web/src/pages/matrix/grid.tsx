// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
import { type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { useBrush } from './brush.ts';
import { BrushBar } from './brush-bar.tsx';
import { Bubble, type Spot } from './bubble.tsx';
import type { MatrixColumn } from './columns.ts';
import { topsOf } from './grid-row.tsx';
import { headSizeOf } from './head-size.ts';
import { openIn } from './heads.tsx';
import { Minimap } from './minimap.tsx';
import { type At, atOf, isLink, useMoving } from './moving.ts';
import type { Paint } from './paint.ts';
import type { Links } from './query-of.ts';
import type { MatrixRow } from './rows.ts';
import { sentenceOf, squareTitle } from './sentence.ts';
import { Sheet, type SheetSizes } from './sheet.tsx';
import type { Squares } from './squares.ts';
import { useShown } from './window.ts';

export interface GridProps {
  readonly report: Report;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly squares: Squares;
  readonly links: Links;
  readonly paint: Paint;
  /** The field that stands open beside it: the keys of its row and column. */
  readonly opened?: string | undefined;
  readonly onOpen: (column: MatrixColumn, row: MatrixRow | undefined) => void;
  readonly onFold: (row: MatrixRow) => void;
}
/** Fewer are no trouble to scroll through. */
const fewColumns = 40;
/** Wide enough for names where that fits, else so narrow that many stand beside each other. */
const widthFor = (columns: number, room: number): number => Math.max(room / columns >= 64 ? 64 : 44, Math.min(132, Math.floor(room / columns)));
const labelWidth = (): number => (window.innerWidth < 640 ? 136 : 248);

const useLabelWidth = (): number => {
  const [label, setLabel] = useState(labelWidth);
  useEffect(() => {
    const look = (): void => setLabel(labelWidth());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return label;
};

/** How large everything is, and what of it is near enough to be drawn. */
const useSizes = ({ columns, rows }: GridProps, place: RefObject<HTMLDivElement | null>): SheetSizes => {
  const label = useLabelWidth();
  const size = useCallback((room: number) => widthFor(columns.length, room), [columns.length]);
  const tops = useMemo(() => topsOf(rows, label), [rows, label]);
  const shown = useShown(place, { columns: columns.length, width: size, label, tops });
  const width = size(shown.room);
  const heads = useMemo(() => headSizeOf(columns, width), [columns, width]);
  return { label, tops, shown, width, heads };
};

export const Grid = (props: GridProps) => {
  const { columns, rows, squares, links, paint } = props;
  const place = useRef<HTMLDivElement>(null);
  const sizes = useSizes(props, place);
  const { label, tops, shown, width, heads } = sizes;
  const act = ({ row, column }: At): void => {
    const [at, of] = [rows[row], columns[column]];
    const list = of && row === rows.length ? links.list(rows, [of], 'open') : undefined;
    if (list !== undefined) window.location.hash = list;
    else if (of) props.onOpen(of, at);
    else if (at && column === -1) props.onFold(at);
  };
  const brush = useBrush(rows, columns);
  const moving = useMoving({ rows, columns, act, extend: brush.extend, clear: brush.clear }, place, { width, label, tops, head: heads.height });
  const [over, setOver] = useState<Spot>();
  const bubbleFor = (target: EventTarget): void => setOver(spotOf(target));
  const opened = (event: MouseEvent): void => {
    const at = atOf(event.target);
    if (!brush.onClick(event) && at && !isLink(event.target)) act(at);
  };
  return (
    <div className="matrix-frame">
      {width * columns.length > shown.room + 1 && columns.length > fewColumns ? (
        <Minimap {...{ place, columns, squares, paint }} width={width * columns.length} room={shown.room} />
      ) : null}
      <div
        ref={place}
        role="grid"
        aria-label="Who holds each layer of the stack, and how it stands"
        aria-multiselectable="true"
        aria-description="Arrows walk the fields, with Shift they select a rectangle of them, Escape clears it. Enter opens a field."
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 1}
        className="matrix"
        onKeyDown={moving.onKeyDown}
        onFocus={event => {
          moving.onFocus(event.target);
          if (event.target.matches(':focus-visible')) bubbleFor(event.target);
        }}
        onBlur={() => setOver(undefined)}
        onPointerDown={brush.onPointerDown}
        onPointerMove={brush.onPointerMove}
        onClick={opened}
        onMouseOver={event => bubbleFor(event.target)}
        onMouseLeave={() => setOver(undefined)}
        onScroll={() => setOver(undefined)}
      >
        <Sheet {...props} sizes={sizes} at={moving.at} range={brush.range} />
      </div>
      <BrushBar {...{ rows, columns, squares, links, paint }} range={brush.range} onClear={brush.clear} />
      {over && !brush.range ? <Bubble spot={over} {...bubbleWords(over, props)} /> : null}
    </div>
  );
};

const bubbleWords = ({ row, column }: Spot, { rows, columns, squares, report }: GridProps): { readonly title: string; readonly text: string } => {
  const [at, of] = [rows[row], columns[column]];
  if (!of) return { title: '', text: '' };
  if (!at && row >= 0) return { title: of.full, text: `${plural(openIn(of), 'open duty', 'open duties')} in all layers. Lists them.` };
  if (!at)
    return {
      title: of.full,
      text: `${of.once ? 'What is answered once, not for each asset' : plural(of.assets, 'asset')}. Opens what is asked of all layers.`,
    };
  return { title: squareTitle(at, of), text: sentenceOf(squares.at(column, at), of, report) };
};

const spotOf = (target: EventTarget): Spot | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const at = element && atOf(element);
  return at && at.column >= 0 ? { ...at, box: element.getBoundingClientRect() } : undefined;
};
