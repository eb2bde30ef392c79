import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { totalsHeight } from './heads.tsx';

/** Row -1 are the heads of the columns, column -1 the names of the rows. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** What is walked, and what happens when a field is entered. */
interface Walked {
  readonly rows: readonly unknown[];
  readonly columns: readonly unknown[];
  readonly act: (at: At) => void;
  /** With Shift a rectangle of fields is drawn on; without it there is none any more. */
  readonly extend: (begin: At, to: At) => void;
  readonly clear: () => void;
}
interface Sizes {
  readonly width: number;
  readonly label: number;
  /** Where each row begins. */
  readonly tops: readonly number[];
  /** How high the heads of the columns are. */
  readonly head: number;
}

export const atOf = (target: EventTarget): At | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element ? { row: Number(element.dataset['row']), column: Number(element.dataset['column']) } : undefined;
};

/** A number that leads to what it counts. */
export const isLink = (target: EventTarget): boolean => target instanceof Element && target.closest('a') !== null;

/** One field has the focus and the arrows move it; a column that is not drawn yet is scrolled to first. */
export const useMoving = (props: Walked, place: RefObject<HTMLDivElement | null>, { width, label, tops, head }: Sizes) => {
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
      if (isLink(event.target)) return;
      event.preventDefault();
      props.act(inside);
      return;
    }
    if (event.key === 'Escape') props.clear();
    const to = moved(inside, event, rows.length, columns.length - 1);
    if (!to) return;
    event.preventDefault();
    wanted.current = true;
    const next = event.shiftKey ? fieldAt(to, rows.length - 1) : to;
    if (event.shiftKey) props.extend(fieldAt(inside, rows.length - 1), next);
    else props.clear();
    setAt(next);
    if (place.current) scrollTo(place.current, next, { width, label, tops, head });
  };
  const onFocus = (target: EventTarget): void => {
    const now = atOf(target);
    if (now && (now.row !== at.row || now.column !== at.column)) setAt(now);
  };
  return { at: inside, onKeyDown, onFocus };
};

const scrollTo = (place: HTMLElement, { row, column }: At, { width, label, tops, head }: Sizes): void => {
  const [left, room] = [column * width, place.clientWidth - label];
  if (column >= 0 && left < place.scrollLeft) place.scrollLeft = left;
  else if (column >= 0 && left + width > place.scrollLeft + room) place.scrollLeft = left + width - room;
  const [top, bottom] = [tops[row], tops[row + 1]];
  if (top === undefined || bottom === undefined) return;
  const height = place.clientHeight - head - totalsHeight;
  if (top < place.scrollTop) place.scrollTop = top;
  else if (bottom > place.scrollTop + height) place.scrollTop = bottom - height;
};

const fieldAt = ({ row, column }: At, lastRow: number): At => ({ row: Math.max(0, Math.min(lastRow, row)), column: Math.max(0, column) });

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
