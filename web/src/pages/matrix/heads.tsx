// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be scrolled in two directions with thousands of columns; this is the grid of ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: one field of a grid has the focus at a time
import { memo } from 'react';
import { stateOf } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import { Breaking } from './breaking.tsx';
import type { MatrixColumn } from './columns.ts';
import { between, groupsOf, type HeadSize } from './head-size.ts';
import type { Links } from './query-of.ts';
import { layerRows } from './rows.ts';
import { openStates } from './squares.ts';
import type { Shown } from './window.ts';

interface HeadsProps {
  readonly columns: readonly MatrixColumn[];
  readonly links: Links;
  readonly shown: Shown;
  readonly width: number;
  readonly label: number;
  /** The first column that stands here at all: a printed matrix is broken into blocks. */
  readonly origin?: number;
  /** The column whose head has the focus. */
  readonly focused: number | undefined;
}
export const totalsHeight = 36;

export const ColumnHeads = memo(({ columns, links, shown, width, label, size, origin = 0, focused }: HeadsProps & { readonly size: HeadSize }) => (
  <div role="row" aria-rowindex={1} className={size.leaning ? 'heads leaning' : 'heads'} style={{ height: size.height }}>
    <div role="columnheader" aria-colindex={1} className="corner" style={{ width: label }}>
      <span>Layer</span>
      <span>open / all</span>
    </div>
    {groupsOf(columns, shown.from, shown.to).map(group => (
      <div
        key={`${group.name} ${group.from}`}
        role="presentation"
        className={size.isTurned(group) ? 'column-group upended' : 'column-group'}
        style={{ left: label + (group.from - origin) * width, width: (group.to - group.from) * width - between, height: size.band - 14 }}
      >
        <span style={{ left: label + 4 }}>{group.name}</span>
      </div>
    ))}
    {columns.slice(shown.from, shown.to).map((column, i) => (
      <div
        key={column.key}
        role="columnheader"
        aria-colindex={shown.from + i + 2}
        aria-label={column.once ? column.full : `${column.full}, ${plural(column.assets, 'asset')}`}
        tabIndex={focused === shown.from + i ? 0 : -1}
        data-row={-1}
        data-column={shown.from + i}
        className="column-head"
        style={{ left: label + (shown.from + i - origin) * width, top: size.band, width: width - between }}
      >
        <span>
          <Breaking text={size.nameOf(column)} />
        </span>
        {size.leaning || column.once ? null : (
          <small>
            <a href={links.assets(column)} tabIndex={focused === shown.from + i ? 0 : -1}>
              {plural(column.assets, 'asset')}
            </a>
          </small>
        )}
      </div>
    ))}
  </div>
));

export const openIn = ({ counted }: MatrixColumn): number =>
  counted.reduce((sum, cells) => sum + cells.reduce((all, cell) => all + (openStates.includes(stateOf(cell)) ? cell.times : 0), 0), 0);

/** How much is open in each column. */
export const ColumnTotals = memo(({ columns, links, shown, width, label, origin = 0, row, focused }: HeadsProps & { readonly row: number }) => (
  <div role="row" aria-rowindex={row + 2} className="totals" style={{ height: totalsHeight }}>
    <div role="rowheader" aria-colindex={1} className="row-head" style={{ width: label }}>
      <span className="row-name">Open duties</span>
    </div>
    {columns.slice(shown.from, shown.to).map((column, i) => {
      const open = openIn(column);
      return (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={shown.from + i + 2}
          aria-label={`${column.full}: ${plural(open, 'open duty', 'open duties')}`}
          tabIndex={focused === shown.from + i ? 0 : -1}
          data-row={row}
          data-column={shown.from + i}
          className="column-total"
          style={{ left: label + (shown.from + i - origin) * width, width: width - between }}
        >
          {open === 0 ? (
            '–'
          ) : (
            <a href={links.list(layerRows, [column], 'open')} tabIndex={-1}>
              {width < 56 && open >= 1000 ? `${(open / 1000).toFixed(1)}k` : open.toLocaleString('en')}
            </a>
          )}
        </div>
      );
    })}
  </div>
));
