import type { ReactNode } from 'react';
import { stateOf } from '../../../../src/reports/tally.ts';
import { plural } from '../../../../src/reports/words.ts';
import { CopyButtons } from '../../table/copy.tsx';
import type { Range } from './brush.ts';
import type { GridProps } from './grid.tsx';
import type { MatrixRow } from './rows.ts';
import { tableOf } from './saved/table.ts';
import { openStates } from './squares.ts';

/** What stands in a rectangle. A layer that is unfolded and its duties are the same duties. */
export const countIn = (rows: readonly MatrixRow[], columns: GridProps['columns']): Readonly<Record<'all' | 'open' | 'gap', number>> => {
  const duties = [...new Set(rows.flatMap(row => row.duties))];
  const counts = { all: 0, open: 0, gap: 0 };
  for (const { counted } of columns)
    for (const duty of duties)
      for (const cell of counted[duty] ?? []) {
        const state = stateOf(cell);
        if (state !== 'none') counts.all += cell.times;
        if (openStates.includes(state)) counts.open += cell.times;
        if (state === 'gap') counts.gap += cell.times;
      }
  return counts;
};

interface BrushBarProps extends Pick<GridProps, 'rows' | 'columns' | 'squares' | 'links' | 'paint'> {
  readonly range: Range | undefined;
  readonly onClear: () => void;
}
/** How much a rectangle of fields holds, each number with the list of what it counts. */
export const BrushBar = (props: BrushBarProps) => {
  const { range, onClear } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape does what the button does
    <div
      className={range ? 'brush-bar' : 'brush-bar unseen'}
      onKeyDown={event => {
        if (event.key === 'Escape') onClear();
      }}
    >
      <p role="status">{range ? <Held {...props} range={range} /> : null}</p>
      {range ? <Tools {...props} range={range} /> : null}
    </div>
  );
};

type Drawn = BrushBarProps & { readonly range: Range };
const partOf = ({ rows, columns, range }: Drawn) => ({
  rows: rows.slice(range.top, range.bottom + 1),
  columns: columns.slice(range.left, range.right + 1),
});

const Held = (props: Drawn) => {
  const { rows, columns } = partOf(props);
  const counts = countIn(rows, columns);
  const link = (what: 'all' | 'open' | 'gap', words: string): ReactNode => {
    const list = what !== 'all' && counts[what] === 0 ? undefined : props.links.list(rows, columns, what);
    return list === undefined ? words : <a href={list}>{words}</a>;
  };
  return (
    <>
      <b>{plural(rows.length * columns.length, 'field')}</b>: {link('all', plural(counts.all, 'duty', 'duties'))},{' '}
      {link('open', `${counts.open.toLocaleString('en')} open`)}, {link('gap', `${counts.gap.toLocaleString('en')} held by nobody`)}
    </>
  );
};

const Tools = (props: Drawn) => {
  const { squares, paint, range, links, onClear } = props;
  const { rows, columns } = partOf(props);
  const list = links.list(rows, columns, 'all');
  return (
    <>
      {list === undefined ? null : (
        <a className="plain" href={list}>
          List them
        </a>
      )}
      <CopyButtons count={rows.length} table={() => tableOf({ rows, columns, squares, paint, from: range.left, all: props.columns })} />
      <button type="button" className="plain" onClick={onClear}>
        Clear <kbd>Esc</kbd>
      </button>
    </>
  );
};
