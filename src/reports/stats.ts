import type { Catalog } from '../model/index.ts';
import { cellsOf, citationsOf, gradeOf, settingsBehind } from './cells.ts';
import { groupBy } from './group.ts';
import { padEnd, widthOf } from './terminal/fit.ts';
import { inkOf, type Screen } from './terminal/screen.ts';
import { plural, vendorName } from './words.ts';

/** What the catalog knows of one vendor, or of all. */
export interface Stats {
  readonly services: number;
  readonly kinds: number;
  readonly checks: number;
  /** Settings that move a line, each counted once for its kind of asset. */
  readonly settings: number;
  /** Resource types that are read, of every format. */
  readonly types: number;
  readonly pages: number;
  /** Answers of all lines, one for each case of a setting. */
  readonly cells: number;
  readonly read: number;
  readonly secondary: number;
  readonly inferred: number;
  readonly unstudied: number;
  /** Duties that do not exist for a kind of asset, which rest on no page. */
  readonly none: number;
}

export const statsOf = ({ services, demarcations, checks, mappings }: Catalog): Stats => {
  const cells = demarcations.flatMap(({ line }) => cellsOf(line));
  const grades = cells.map(({ holder }) => gradeOf(holder));
  const count = (grade: string): number => grades.filter(one => one === grade).length;
  return {
    services: services.length,
    kinds: demarcations.length,
    checks: checks.reduce((sum, set) => sum + Object.keys(set.checks).length, 0),
    settings: demarcations.reduce((sum, { of, line }) => sum + settingsBehind(of, line).length, 0),
    types: new Set(mappings.flatMap(mapping => mapping.types)).size,
    pages: new Set(demarcations.flatMap(({ of, line }) => citationsOf(of, line).map(source => source.url))).size,
    cells: cells.length,
    read: count('read'),
    secondary: count('secondary'),
    inferred: count('inferred'),
    unstudied: count('unstudied'),
    none: count('none'),
  };
};

/** The catalog of one vendor. */
const ofVendor = (catalog: Catalog, vendor: string): Catalog => ({
  ...catalog,
  services: catalog.services.filter(service => service.vendor === vendor),
  demarcations: catalog.demarcations.filter(line => line.of.service.vendor === vendor),
  checks: catalog.checks.filter(set => set.of.service.vendor === vendor),
  mappings: catalog.mappings.filter(mapping => mapping.asset.service.vendor === vendor),
});

export const statsByVendor = (catalog: Catalog): readonly { readonly vendor: string; readonly stats: Stats }[] =>
  [...groupBy(catalog.services, service => service.vendor).keys()].sort().map(vendor => ({ vendor, stats: statsOf(ofVendor(catalog, vendor)) }));

const heads = ['services', 'kinds', 'checks', 'settings', 'types', 'pages', 'cells', 'read', 'second-hand', 'inferred', 'unstudied'] as const;
const figures = (stats: Stats): readonly string[] => {
  const held = stats.read + stats.secondary + stats.inferred + stats.unstudied;
  const share = (part: number): string => (held === 0 ? '-' : `${((100 * part) / held).toFixed(1)} %`);
  const plain = [stats.services, stats.kinds, stats.checks, stats.settings, stats.types, stats.pages, stats.cells].map(n => n.toLocaleString('en'));
  return [...plain, share(stats.read), share(stats.secondary), share(stats.inferred), share(stats.unstudied)];
};

/** Counts by vendor and in all. */
export function* catalogStats(catalog: Catalog, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const total = statsOf(catalog);
  const rows = [...statsByVendor(catalog).map(({ vendor, stats }) => [vendorName(vendor), ...figures(stats)]), ['all', ...figures(total)]];
  const widths = ['', ...heads].map((head, i) => Math.max(widthOf(head), ...rows.map(row => widthOf(row[i] ?? ''))));
  const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
  const put = (row: readonly string[]): string => row.map((text, i) => (i === 0 ? padEnd(text, widths[0] ?? 0) : padStart(text, widths[i] ?? 0))).join('  ');
  yield `${ink.dim(put(['', ...heads]))}\n`;
  for (const [i, row] of rows.entries()) yield `${i === rows.length - 1 ? ink.bold(put(row)) : put(row)}\n`;
  yield `\n${ink.dim(`Settings move a line. A cell is one answer of a line; shares are of the cells that somebody holds: ${plural(total.none, 'cell')} more say that a duty does not exist there.`)}\n`;
}
