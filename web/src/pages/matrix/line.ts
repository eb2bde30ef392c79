import type { MatrixColumn } from './columns.ts';
import type { MatrixRow } from './rows.ts';
import type { Squares } from './squares.ts';

/** Something of it is yours, or may be. */
const yours: ReadonlySet<string> = new Set(['customer', 'shared', 'nobody', 'open']);

/** Under which row the line runs in a column: below the lowest that leaves something to you. -1 where all is theirs; nothing where no line can be drawn. */
export const lineUnder = (column: number, columns: readonly MatrixColumn[], rows: readonly MatrixRow[], squares: Squares): number | undefined => {
  if (columns[column]?.once) return undefined;
  return rows.findLastIndex(row => yours.has(squares.at(column, row).whose));
};

/** The stepped line as a path: level over each column, steep between two. `top` says where a row begins. */
export const linePath = (levels: readonly (number | undefined)[], left: (index: number) => number, top: (row: number) => number): string => {
  let path = '';
  levels.forEach((level, i) => {
    if (level === undefined) return;
    const y = top(level + 1);
    const goesOn = levels[i - 1] !== undefined;
    path += `${goesOn ? 'V' : `M${left(i)} `}${y}H${left(i + 1)}`;
  });
  return path;
};
