import './table.css';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface LongListProps {
  readonly label: string;
  readonly count: number;
  /** In pixels, as long as it is not seen: what is seen is as high as what stands in it. */
  readonly heightOf: (index: number) => number;
  readonly keyOf: (index: number) => string;
  readonly row: (index: number) => ReactNode;
}

/** No page is higher than what browsers can scroll. */
const most = 200_000;

/** A list of any length in the page itself: only what is seen is there. */
export const LongList = ({ label, count, heightOf, keyOf, row }: LongListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const top = useTop(list);
  const shown = Math.min(count, most);
  const rows = useWindowVirtualizer({ count: shown, estimateSize: heightOf, getItemKey: keyOf, overscan: 12, scrollMargin: top });
  const height = rows.getTotalSize();
  return (
    <>
      <ul ref={list} className="long-list" aria-label={label} style={{ height }}>
        {rows.getVirtualItems().map(item => (
          <li
            key={item.key}
            ref={rows.measureElement}
            data-index={item.index}
            aria-setsize={count}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - top}px)` }}
          >
            {row(item.index)}
          </li>
        ))}
      </ul>
      {count > shown ? <p className="quiet">The first {shown.toLocaleString('en')} are shown: narrow the filter to see the others.</p> : null}
    </>
  );
};

/** How far the list begins below the top of the page, which changes with what stands above it. */
const useTop = (list: { readonly current: HTMLElement | null }): number => {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);
  return top;
};
