import { type Catalog, type Layer, layers } from '../../model/index.ts';
import type { Whose } from '../party.ts';
import type { Column, Counted } from '../tally.ts';
import { cut, padEnd } from './fit.ts';
import { headings } from './headings.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

const labelWidth = 18;

/** Who holds each layer of each service, and whether the customer's part is done; the top of the stack first. */
export const matrix = (columns: readonly Column[], catalog: Catalog, screen: Screen): readonly string[] => {
  const names = headings(columns, catalog);
  const wanted = Math.max(8, ...columns.map(column => (names.get(column.key) ?? '').length + 2));
  const width = Math.min(wanted, 16);
  const perBlock = Math.max(1, Math.floor((screen.width - labelWidth) / width));
  const blocks: Column[][] = [];
  for (let i = 0; i < columns.length; i += perBlock) blocks.push(columns.slice(i, i + perBlock));
  return [...blocks.flatMap((block, i) => [...(i > 0 ? [''] : []), ...blockLines(block, names, width, screen)]), ...legend(columns, screen)];
};

const blockLines = (columns: readonly Column[], names: ReadonlyMap<string, string>, width: number, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { more } = glyphsOf(screen);
  const head = columns.map(column => ink.bold(padEnd(cut(names.get(column.key) ?? '', width - 1, more), width))).join('');
  const rows = layers
    .filter(layer => columns.some(column => column.counted.some(one => one.layer === layer)))
    .toReversed()
    .map(layer => `${padEnd(layer.replace('-', ' '), labelWidth)}${columns.map(column => padEnd(square(column, layer, screen), width)).join('')}`);
  return [`${' '.repeat(labelWidth)}${head}`, ...rows].map(line => line.trimEnd());
};

/** One field of the matrix: whose letter, then how the customer's part stands. */
const square = (column: Column, layer: Layer, screen: Screen): string => {
  const ink = inkOf(screen);
  const glyphs = glyphsOf(screen);
  const cells = column.counted.filter(one => one.layer === layer);
  const whose = whoseLayer(cells);
  const letter = ink.whose[whose](glyphs.whose[whose]);
  return `${letter}${status(cells, screen)}`;
};

/** Of several duties in one layer: shared when both sides hold some; a gap stands out in the status. */
const whoseLayer = (cells: readonly Counted[]): Whose => {
  const present = new Set(cells.map(cell => cell.whose));
  for (const silent of ['not-applicable', 'unstudied', 'nobody'] as const) if (present.size > 1) present.delete(silent);
  const [only] = present;
  if (only === undefined) return 'not-applicable';
  if (present.size === 1) return only;
  return present.has('shared') || (present.has('customer') && (present.has('provider') || present.has('third-party')))
    ? 'shared'
    : present.has('open')
      ? 'open'
      : 'third-party';
};

const status = (cells: readonly Counted[], screen: Screen): string => {
  const ink = inkOf(screen);
  const { verdict, whose } = glyphsOf(screen);
  const times = (test: (cell: Counted) => boolean): number => cells.filter(test).reduce((sum, cell) => sum + cell.times, 0);
  const gaps = times(cell => cell.whose === 'nobody');
  const unmet = times(cell => cell.cell.verdict === 'unmet' && cell.whose !== 'nobody');
  const unproven = times(cell => cell.cell.verdict === 'unproven' && cell.whose !== 'unstudied');
  const done = times(cell => cell.cell.verdict === 'met' || cell.cell.verdict === 'excepted' || cell.cell.verdict === 'attested');
  const marks = [
    ...(gaps > 0 ? [ink.whose.nobody(`${whose.nobody}${gaps}`)] : []),
    ...(unmet > 0 ? [ink.verdict.unmet(`${verdict.unmet}${unmet}`)] : []),
    ...(unproven > 0 && unmet === 0 ? [ink.verdict.unproven(`${verdict.unproven}${unproven}`)] : []),
    ...(done > 0 && unmet + unproven === 0 ? [ink.verdict.met(verdict.met)] : []),
  ];
  return marks.length === 0 ? '' : ` ${marks.join(' ')}`;
};

const whoseLegend: readonly (readonly [Whose, string])[] = [
  ['customer', 'yours'],
  ['shared', 'shared'],
  ['provider', "the provider's"],
  ['third-party', "a third party's"],
  ['open', 'depends on an unknown'],
  ['unstudied', 'unstudied'],
  ['not-applicable', 'not applicable'],
];
const legend = (columns: readonly Column[], screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { whose, verdict } = glyphsOf(screen);
  const present = new Set(columns.flatMap(column => column.counted.map(one => one.whose)));
  const parties = whoseLegend.filter(([name]) => present.has(name)).map(([name, words]) => `${ink.whose[name](whose[name])} ${words}`);
  const statuses = [
    `${ink.verdict.unmet(verdict.unmet)}n unmet`,
    `${ink.verdict.unproven(verdict.unproven)}n unproven`,
    `${ink.verdict.met(verdict.met)} done`,
    `${ink.whose.nobody(whose.nobody)}n nobody's`,
  ];
  return ['', `${parties.join('  ')}   ${statuses.join('  ')}`];
};
