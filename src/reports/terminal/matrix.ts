import { type Catalog, type Layer, layers } from '../../model/index.ts';
import type { Whose } from '../party.ts';
import { type Column, type Counted, type State, stateOf, times, whoseTogether } from '../tally.ts';
import { flow, headLines, headRows, padEnd, widthOf } from './fit.ts';
import { headings } from './headings.ts';
import { glyphsOf, type Ink, inkOf, type Screen } from './screen.ts';

const labelWidth = 18;
/** Names take two lines when they would not all stand beside each other. */
const longestNames = [24, 11] as const;

/** Who holds each layer of each service, and whether the customer's part is done; the top of the stack first. */
export const matrix = (columns: readonly Column[], catalog: Catalog, screen: Screen): readonly string[] => {
  const names = headings(columns, catalog);
  const [whole, short] = longestNames.map(longest =>
    inBlocks(
      columns.map(column => drawColumn(column, names.get(column.key) ?? '', longest, screen)),
      screen.width - labelWidth,
    ),
  );
  const blocks = (whole && whole.length < 2 ? whole : short) ?? [];
  return blocks.length === 0 ? [] : [...blocks.flatMap((block, i) => [...blockLines(block, i > 0, screen), '']), ...legend(columns, screen)];
};

interface DrawnColumn {
  readonly width: number;
  readonly head: readonly string[];
  /** In the order of the layers. */
  readonly squares: readonly string[];
  readonly isEmpty: readonly boolean[];
}
const drawColumn = (column: Column, name: string, longestName: number, screen: Screen): DrawnColumn => {
  const head = headLines(name, longestName, glyphsOf(screen).more);
  const squares = layers.map(layer => square(column, layer, screen));
  const isEmpty = layers.map(layer => whoseTogether(column.counted.filter(one => one.layer === layer)) === 'not-applicable');
  return { head, squares, isEmpty, width: Math.max(...[...head, ...squares].map(widthOf)) + 2 };
};

/** As many columns beside each other as fit. */
const inBlocks = (columns: readonly DrawnColumn[], room: number): readonly (readonly DrawnColumn[])[] => {
  const blocks: DrawnColumn[][] = [];
  let left = 0;
  for (const column of columns) {
    const last = blocks.at(-1);
    if (last && column.width - 2 <= left) last.push(column);
    else {
      blocks.push([column]);
      left = room;
    }
    left -= column.width;
  }
  return blocks;
};

/** The whole stack, or only the layers in which these columns have something. */
const blockLines = (columns: readonly DrawnColumn[], onlyFilled: boolean, screen: Screen): readonly string[] => {
  const { bold } = inkOf(screen);
  const line = (label: string, cells: readonly string[]): string =>
    `${padEnd(label, labelWidth)}${columns.map(({ width }, i) => padEnd(cells[i] ?? '', width)).join('')}`.trimEnd();
  const heads = headRows(columns.map(({ head }) => head)).map(row => line('', row.map(bold)));
  const rows = layers.flatMap((layer, i) => {
    if (onlyFilled && columns.every(({ isEmpty }) => isEmpty[i])) return [];
    return [
      line(
        layer.replace('-', ' '),
        columns.map(({ squares }) => squares[i] ?? ''),
      ),
    ];
  });
  return [...heads, ...rows.toReversed()];
};

/** One field of the matrix: whose letter, then how the customer's part stands. */
const square = (column: Column, layer: Layer, screen: Screen): string => {
  const cells = column.counted.filter(one => one.layer === layer);
  const whose = whoseTogether(cells);
  return [inkOf(screen).whose[whose](glyphsOf(screen).whose[whose]), ...marks(cells, screen)].join(' ');
};

/** The worst comes first; how many are done is only said where nothing is open. */
const shownStates: readonly State[] = ['gap', 'unmet', 'unproven', 'done', 'unchecked'];
const marks = (cells: readonly Counted[], screen: Screen): readonly string[] => {
  const counts = new Map(shownStates.map(state => [state, times(cells.filter(cell => stateOf(cell) === state))]));
  const open = (counts.get('gap') ?? 0) + (counts.get('unmet') ?? 0) + (counts.get('unproven') ?? 0) > 0;
  return shownStates
    .filter(state => (counts.get(state) ?? 0) > 0 && !(open && (state === 'done' || state === 'unchecked')))
    .map(state => stateMark(state, state === 'done' || state === 'unchecked' ? '' : String(counts.get(state)), screen));
};

const stateMark = (state: State, count: string, screen: Screen): string => inkOf(screen).state[state](`${glyphsOf(screen).state[state]}${count}`);

const whoseLegend: readonly (readonly [Whose, string])[] = [
  ['customer', 'yours'],
  ['shared', 'both have duties'],
  ['provider', "the provider's"],
  ['third-party', "a third party's"],
  ['open', 'whose depends on an unknown'],
  ['unstudied', 'unstudied'],
  ['not-applicable', 'nothing here'],
];
const stateLegend: readonly (readonly [State, string])[] = [
  ['gap', 'nobody holds'],
  ['unmet', 'unmet'],
  ['unproven', 'unproven'],
  ['done', 'done'],
  ['unchecked', 'yours, without a check'],
];
const legend = (columns: readonly Column[], screen: Screen): readonly string[] => {
  const ink: Ink = inkOf(screen);
  const { whose } = glyphsOf(screen);
  const counted = columns.flatMap(column => column.counted);
  const letters = new Set<Whose>(columns.flatMap(column => layers.map(layer => whoseTogether(column.counted.filter(one => one.layer === layer)))));
  const states = new Set(counted.map(stateOf));
  const parties = whoseLegend.filter(([name]) => letters.has(name)).map(([name, words]) => `${ink.whose[name](whose[name])} ${words}`);
  const statuses = stateLegend
    .filter(([state]) => states.has(state))
    .map(([state, words]) => `${stateMark(state, state === 'done' || state === 'unchecked' ? '' : 'n', screen)} ${words}`);
  return [...flow('', parties, '   ', 0, screen), ...flow('', statuses, '   ', 0, screen)];
};
