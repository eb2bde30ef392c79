import { useLayoutEffect, useRef } from 'react';

/** A field and where it stands on the screen. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly box: DOMRect;
}

/** The answer of a field, beside it. Those who listen hear it from the field itself. */
export const Bubble = ({ spot, title, text }: { readonly spot: Spot; readonly title: string; readonly text: string }) => {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bubble.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const { box } = spot;
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), window.innerWidth - width - 8);
    const below = box.bottom + 8;
    element.style.left = `${left}px`;
    element.style.top = `${below + height > window.innerHeight ? box.top - height - 8 : below}px`;
  }, [spot]);
  return (
    <div ref={bubble} className="bubble" aria-hidden="true">
      <strong>{title}</strong>
      <p>{text}</p>
    </div>
  );
};
