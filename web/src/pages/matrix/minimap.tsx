import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { MatrixColumn } from './columns.ts';
import type { Paint } from './paint.ts';
import { layerRows } from './rows.ts';
import type { Square, Squares } from './squares.ts';

const [rowHeight, height] = [4, 4 * layerRows.length];

interface MinimapProps {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly columns: readonly MatrixColumn[];
  readonly squares: Squares;
  readonly paint: Paint;
  /** How wide all columns are together, and the room that they stand in. */
  readonly width: number;
  readonly room: number;
}

/** All columns at once, where they do not fit; what is seen of them is framed, and can be drawn along. Those who do not see have the grid itself. */
export const Minimap = ({ place, columns, squares, paint, width, room }: MinimapProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the colours are
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const wait = window.setTimeout(() => draw(element, columns, squares, paint), 120);
    return () => window.clearTimeout(wait);
  }, [columns, squares, paint, theme, room]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = (): void => {
      if (!frame.current) return;
      frame.current.style.left = `${(100 * element.scrollLeft) / width}%`;
      frame.current.style.width = `${(100 * room) / width}%`;
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [place, width, room]);
  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (place.current) place.current.scrollLeft = ((event.clientX - box.left) / box.width) * width - room / 2;
  };
  return (
    <div
      className="minimap"
      aria-hidden="true"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} height={height} />
      <div ref={frame} className="minimap-frame" />
    </div>
  );
};

/** Says when light turns to dark: a canvas does not see it by itself. */
const useTheme = (): string => {
  const [theme, setTheme] = useState('');
  useEffect(() => {
    const look = (): void => setTheme(getComputedStyle(document.body).color);
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', look);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', look);
    };
  }, []);
  return theme;
};

const draw = (canvas: HTMLCanvasElement, columns: readonly MatrixColumn[], squares: Squares, paint: Paint): void => {
  canvas.width = canvas.clientWidth;
  const context = canvas.getContext('2d');
  if (!context) return;
  const colours = coloursIn(canvas);
  const step = columns.length / canvas.width;
  for (let x = 0; x < canvas.width; x++) {
    const column = Math.floor(x * step);
    layerRows.forEach((row, i) => {
      const [above, below] = tint(squares.at(column, row), paint);
      context.fillStyle = colours(above);
      context.fillRect(x, i * rowHeight, 1, rowHeight);
      if (below === above) return;
      context.fillStyle = colours(below);
      context.fillRect(x, i * rowHeight + rowHeight / 2, 1, rowHeight / 2);
    });
  }
};

/** The colour of a variable as it is now. */
const coloursIn = (canvas: HTMLCanvasElement): ((name: string) => string) => {
  const probe = document.createElement('i');
  canvas.parentElement?.append(probe);
  const known = new Map<string, string>();
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  window.setTimeout(() => probe.remove());
  return name => {
    const kept = known.get(name) ?? colour(name);
    known.set(name, kept);
    return kept;
  };
};

/** What stands above and below in a field, as names of colours. */
const tint = (square: Square, paint: Paint): readonly [above: string, below: string] => {
  const both = (name: string): readonly [string, string] => [name, name];
  const { whose, counts, worst, lead } = square;
  if (whose === 'not-applicable') return both('card');
  if (paint === 'severity') return both(worst === undefined ? 'none' : worst.severity === 'critical' || worst.severity === 'high' ? 'bad-full' : 'bad-soft');
  if (paint === 'change') return both(square.moves.length > 0 ? 'ink' : 'none');
  if (paint === 'status')
    return both(lead === 'gap' ? 'hatch' : lead === 'unmet' ? 'bad-full' : lead === 'unproven' ? 'doubt-soft' : lead === 'done' ? 'good-soft' : 'none');
  if (counts.gap > 0) return both('hatch');
  const strength = counts.unmet > 0 ? 'full' : 'soft';
  if (whose === 'shared') return [`customer-${strength}`, `provider-${strength}`];
  const party = whose === 'third-party' ? 'third' : whose;
  return both(party === 'customer' || party === 'provider' || party === 'third' ? `${party}-${strength}` : 'open-soft');
};
