import { type RefObject, useLayoutEffect, useState } from 'react';

/** Which columns are near enough to be drawn. */
export interface Shown {
  readonly from: number;
  readonly to: number;
  /** How wide the place is in which the columns stand, in pixels. */
  readonly room: number;
}
const step = 8;

/** The columns that can be seen and a few on either side. It only changes every few columns, so that scrolling draws little. */
export const useShownColumns = (place: RefObject<HTMLElement | null>, columns: number, width: (room: number) => number, label: number): Shown => {
  const [shown, setShown] = useState<Shown>({ from: 0, to: Math.min(columns, 40), room: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = (): void => {
      const room = element.clientWidth - label;
      const size = width(room);
      const first = Math.floor(element.scrollLeft / size / step) * step;
      const last = Math.ceil((element.scrollLeft + room) / size / step) * step;
      const next = { from: Math.max(0, first - step), to: Math.min(columns, last + step), room };
      setShown(now => (now.from === next.from && now.to === next.to && now.room === next.room ? now : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [place, columns, width, label]);
  return shown;
};
