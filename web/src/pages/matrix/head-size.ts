import { plural } from '../../../../src/reports/words.ts';
import type { MatrixColumn } from './columns.ts';
import { linesOf, piecesOf, shortened, widthOf } from './wrapped.ts';

/** Columns beside each other that belong together, as those of a vendor. */
export interface Group {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
export const groupsOf = (columns: readonly MatrixColumn[], from = 0, to = columns.length): readonly Group[] => {
  const groups: { name: string; from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    const name = columns[i]?.group ?? '';
    const last = groups.at(-1);
    if (last?.name === name) last.to = i + 1;
    else groups.push({ name, from: i, to: i + 1 });
  }
  return groups.filter(({ name }) => name !== '');
};

/** How much room the heads take, so that every name stands there whole. All in pixels. */
export interface HeadSize {
  /** Names stand upright where there is room, else they are turned. */
  readonly leaning: boolean;
  /** Of the names of groups, above the names of columns. */
  readonly band: number;
  readonly height: number;
  readonly isTurned: (group: Group) => boolean;
  /** A name that is too long for any room, shorter. */
  readonly nameOf: (column: MatrixColumn) => string;
}
/** Between two columns. */
export const between = 3;
const [size, small, line, smallLine] = [13, 12, 15.6, 15];
/** A turned name is at most so long, and an upright one has so many lines. */
const [longest, mostLines, longestGroup] = [216, 6, 110];

export const headSizeOf = (columns: readonly MatrixColumn[], width: number): HeadSize => {
  const room = width - between;
  const leaning = width < 84 || (width < 108 && columns.some(({ name }) => piecesOf(name).some(piece => widthOf(piece.trimEnd(), size, true) > room)));
  const across = Math.max(1, Math.floor(room / line));
  const most = leaning ? Math.floor((across * longest) / (size * 0.7)) : Math.floor((mostLines * room) / (size * 0.75));
  const nameOf = ({ name }: MatrixColumn): string => shortened(name, most);
  const isTurned = ({ name, from, to }: Group): boolean => leaning && widthOf(name, small) > (to - from) * width - 6;
  const band = bandOf(groupsOf(columns), width, isTurned);
  const names = leaning ? turnedLength(columns.map(nameOf), across) + 12 : uprightHeight(columns, nameOf, room) + 14;
  return { leaning, band, height: Math.ceil(band + names), isTurned, nameOf };
};

const bandOf = (groups: readonly Group[], width: number, isTurned: HeadSize['isTurned']): number => {
  if (groups.length === 0) return 8;
  const turned = groups.filter(isTurned).map(({ name }) => Math.min(longestGroup, widthOf(name, small)) + 22);
  const lines = groups.filter(group => !isTurned(group)).map(({ name, from, to }) => linesOf(name, (to - from) * width - 6, small).length);
  return Math.max(31, ...turned, 15 + 16 * Math.max(1, ...lines));
};

/** The least length in which every name stands in so many lines. */
const turnedLength = (names: readonly string[], across: number): number => {
  let length = 84;
  for (const name of names) while (length < longest && linesOf(name, length, size).length > across) length += 8;
  return length;
};

const uprightHeight = (columns: readonly MatrixColumn[], nameOf: HeadSize['nameOf'], room: number): number => {
  let [most, below] = [2, 1];
  for (const column of columns) {
    most = Math.max(most, linesOf(nameOf(column), room, size, true).length);
    if (!column.once) below = Math.max(below, linesOf(plural(column.assets, 'asset'), room, small).length);
  }
  return most * line + below * smallLine;
};
