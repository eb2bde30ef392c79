import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { type At, atOf, isLink } from './moving.ts';

/** Fields in a rectangle; the ends belong to it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
/** From where a rectangle is drawn, and to where. It is of the rows and columns it was drawn over. */
interface Drawn {
  readonly from: At;
  readonly to: At;
  readonly over: readonly unknown[];
}
export interface Brush {
  readonly range: Range | undefined;
  readonly clear: () => void;
  /** Draws on from where it was begun, or begins at a field. */
  readonly extend: (begin: At, to: At) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  /** Whether a click only ended a rectangle. */
  readonly onClick: (event: MouseEvent) => boolean;
}

/** A rectangle of fields, drawn with the mouse or with Shift and the arrows. */
export const useBrush = (rows: readonly unknown[], columns: readonly unknown[]): Brush => {
  const [kept, setDrawn] = useState<Drawn>();
  const begun = useRef<At>(undefined);
  const ended = useRef(false);
  const drawn = kept && kept.over[0] === rows && kept.over[1] === columns ? kept : undefined;
  const isField = ({ row, column }: At): boolean => row >= 0 && row < rows.length && column >= 0;
  const draw = (from: At, to: At): void => {
    if (drawn && isSame(drawn.from, from) && isSame(drawn.to, to)) return;
    setDrawn({ from, to, over: [rows, columns] });
  };
  return {
    range: drawn && rangeOf(drawn.from, drawn.to),
    clear: () => setDrawn(undefined),
    extend: (begin, to) => draw(drawn?.from ?? begin, to),
    onPointerDown: ({ target, button, pointerType, shiftKey }) => {
      const at = atOf(target);
      ended.current = false;
      begun.current = undefined;
      // A finger scrolls.
      if (button !== 0 || pointerType === 'touch' || !at || !isField(at) || isLink(target)) return;
      begun.current = shiftKey && drawn ? drawn.from : at;
    },
    onPointerMove: ({ buttons, clientX, clientY }) => {
      if ((buttons & 1) === 0) begun.current = undefined;
      const at = begun.current && under(clientX, clientY);
      if (!begun.current || !at || !isField(at) || (isSame(at, begun.current) && !ended.current)) return;
      ended.current = true;
      draw(begun.current, at);
    },
    onClick: ({ shiftKey, target }) => {
      const at = atOf(target);
      if (!ended.current && shiftKey && drawn && at && isField(at)) {
        draw(drawn.from, at);
        return true;
      }
      const only = ended.current;
      ended.current = false;
      if (!only) setDrawn(undefined);
      return only;
    },
  };
};

const isSame = (a: At, b: At): boolean => a.row === b.row && a.column === b.column;
const under = (x: number, y: number): At | undefined => {
  const element = document.elementFromPoint(x, y);
  return element ? atOf(element) : undefined;
};
export const rangeOf = (a: At, b: At): Range => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});
