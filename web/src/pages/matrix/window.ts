import { type RefObject, useLayoutEffect, useState } from 'react';

/** Which columns and rows are near enough to be drawn. */
export interface Shown {
  readonly from: number;
  readonly to: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** How wide the place is in which the columns stand, in pixels. */
  readonly room: number;
}
export interface Sizes {
  readonly columns: number;
  readonly width: (room: number) => number;
  /** Of the names of the rows. */
  readonly label: number;
  /** Where each row begins, and where the last one ends. */
  readonly tops: readonly number[];
}
const step = 4;
const rowStep = 6;

/** What can be seen and a little on every side. It only changes every few columns and rows, so that scrolling draws little. */
export const useShown = (place: RefObject<HTMLElement | null>, sizes: Sizes): Shown => {
  const { columns, width, label, tops } = sizes;
  const [shown, setShown] = useState<Shown>({ from: 0, to: 0, firstRow: 0, lastRow: 0, room: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = (): void => {
      const next = shownIn(element, { columns, width, label, tops });
      setShown(now => (isSame(now, next) ? now : next));
      sayWhere(element);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [place, columns, width, label, tops]);
  return shown;
};

/** Names of classes say where what scrolls goes on, so that it does not look as if it were cut. */
export const sayWhere = (element: HTMLElement): void => {
  const { scrollTop, scrollLeft, clientHeight, clientWidth, scrollHeight, scrollWidth } = element;
  element.classList.toggle('goes-down', scrollTop + clientHeight < scrollHeight - 2);
  element.classList.toggle('goes-right', scrollLeft + clientWidth < scrollWidth - 2);
};

const shownIn = (element: HTMLElement, { columns, width, label, tops }: Sizes): Shown => {
  const room = element.clientWidth - label;
  const size = width(room);
  const first = Math.floor(element.scrollLeft / size / step) * step;
  const last = Math.ceil((element.scrollLeft + room) / size / step) * step;
  const rows = tops.length - 1;
  const top = tops.findLastIndex(y => y <= element.scrollTop);
  const bottom = tops.findIndex(y => y >= element.scrollTop + element.clientHeight);
  return {
    from: Math.max(0, first - step),
    to: Math.min(columns, last + step),
    firstRow: Math.max(0, (Math.floor(Math.max(0, top) / rowStep) - 1) * rowStep),
    lastRow: bottom < 0 ? rows : Math.min(rows, (Math.ceil(bottom / rowStep) + 1) * rowStep),
    room,
  };
};
const isSame = (a: Shown, b: Shown): boolean => a.from === b.from && a.to === b.to && a.firstRow === b.firstRow && a.lastRow === b.lastRow && a.room === b.room;
