// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
import { memo } from 'react';
import type { State } from '../../../../src/reports/tally.ts';
import { marksOf, type Paint, paintOf } from './paint.ts';
import type { Square } from './squares.ts';

export const Glyph = ({ state }: { readonly state: State }) => <i className={`glyph glyph-${state}`} aria-hidden="true" />;

interface CellProps {
  readonly square: Square;
  readonly label: string;
  readonly paint: Paint;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly focused: boolean;
  /** It stands open beside the matrix. */
  readonly opened: boolean;
  /** It stands in the rectangle that was drawn. */
  readonly selected: boolean;
}

export const Cell = memo(({ square, label, paint, row, column, left, width, focused, opened, selected }: CellProps) => (
  <div
    role="gridcell"
    aria-colindex={column + 2}
    aria-label={label}
    aria-selected={selected}
    aria-current={opened ? 'true' : undefined}
    tabIndex={focused ? 0 : -1}
    data-row={row}
    data-column={column}
    className={`square ${paintOf(square, paint)}${width < 56 ? ' tight' : ''}`}
    style={{ left, width: width - 3 }}
  >
    {square.whose === 'not-applicable'
      ? null
      : marksOf(square).map(({ state, count }) => (
          <span key={state} className="square-mark" data-count={count === undefined ? '' : count < 10_000 ? count : `${Math.round(count / 1000)}k`}>
            <Glyph state={state} />
          </span>
        ))}
  </div>
));
