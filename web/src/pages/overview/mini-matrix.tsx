import { linkTo } from '../../shell/address.ts';
import type { PageProps } from '../../shell/page.ts';
import type { MatrixColumn } from '../matrix/columns.ts';
import { presentIn, told, whoseWords } from '../matrix/legend-words.ts';
import { linePath, lineUnder } from '../matrix/line.ts';
import { matrixOf } from '../matrix/matrix-of.ts';
import { paintOf } from '../matrix/paint.ts';
import { layerRows } from '../matrix/rows.ts';
import { sentenceOf, squareTitle } from '../matrix/sentence.ts';

const rowHeight = 25;

/** The matrix at a glance: services only, without words. Everything in it leads to the matrix. */
export const MiniMatrix = ({ report }: PageProps) => {
  const { columns, squares } = matrixOf(report, 'service');
  const shown = columns.all.filter(column => !column.once);
  const numbers = shown.map(column => columns.all.indexOf(column));
  const levels = numbers.map(number => lineUnder(number, columns.all, layerRows, squares));
  const path = linePath(
    levels,
    i => i,
    row => row * rowHeight,
  );
  if (shown.length === 0) return <p className="quiet">Only what is answered once stands here.</p>;
  return (
    <figure className="mini">
      <a className="mini-rows" href={linkTo('matrix')}>
        <span className="unseen">The matrix: </span>
        {layerRows.map(row => (
          <div key={row.key} className="mini-row" style={{ height: rowHeight }}>
            <span className="mini-name">{row.title}</span>
            {numbers.map((number, i) => {
              const square = squares.at(number, row);
              const column = shown[i];
              return column ? (
                <i
                  key={column.key}
                  className={`square ${paintOf(square, 'party')}`}
                  title={`${squareTitle(row, column)}: ${sentenceOf(square, column, report)}`}
                />
              ) : null;
            })}
          </div>
        ))}
        <svg className="mini-line" viewBox={`0 0 ${shown.length} ${layerRows.length * rowHeight}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={path} className="the-line-halo" />
          <path d={path} />
        </svg>
      </a>
      <Groups columns={shown} />
      <figcaption>
        <Keys columns={shown} />
        <a href={linkTo('matrix')}>Open the matrix</a>
      </figcaption>
    </figure>
  );
};

/** What stands in the picture, and no more. */
const Keys = ({ columns }: { readonly columns: readonly MatrixColumn[] }) => {
  const { parties, states } = presentIn(columns);
  const keys: readonly (readonly [string, string])[] = [
    ...told.filter(whose => whose !== 'open' && parties.has(whose)).map((whose): [string, string] => [`whose-${whose} soft`, whoseWords[whose]]),
    ['whose-customer full', 'full colour: something is open'],
    ...(parties.has('nobody') ? [['hatched', 'something is nobody’s'] as const] : []),
    ...(states.has('unproven') ? [['whose-customer soft dotted', 'something is not proved'] as const] : []),
    ['line', 'the line: above it something is yours'],
  ];
  return keys.map(([swatch, words]) => (
    <span key={swatch} className="key">
      <i className={`swatch ${swatch}`} aria-hidden="true" /> {words}
    </span>
  ));
};

/** In letters: it stands upright until its columns are wider. */
const longName = 7;
const Groups = ({ columns }: { readonly columns: readonly MatrixColumn[] }) => {
  const groups: { name: string; size: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last?.name === group) last.size += 1;
    else groups.push({ name: group, size: 1 });
  }
  return (
    <div className="mini-groups" aria-hidden="true">
      {groups.map(({ name, size }) => (
        <span key={name} className={name.length > longName ? 'long' : undefined} style={{ flexGrow: size }}>
          <span>{name}</span>
        </span>
      ))}
    </div>
  );
};
