import type { Catalog, Citation, Grade, Ledger } from '../../model/index.ts';
import { lookUp } from '../look-up.ts';
import type { Column } from '../tally.ts';
import { plural } from '../words.ts';
import { padEnd, safe } from './fit.ts';
import { headings } from './headings.ts';
import { inkOf, type Screen } from './screen.ts';

/** The duties that others hold, by service, with the pages that say so: nobody has proved them here. */
export const reliedOn = (columns: readonly Column[], ledger: Ledger, catalog: Catalog, screen: Screen, pagesShown: number): readonly string[] => {
  const names = headings(columns, catalog);
  const width = Math.max(8, ...columns.map(column => (names.get(column.key) ?? '').length)) + 2;
  return columns.flatMap(column => serviceLines(column, names.get(column.key) ?? '', width, ledger, catalog, screen, pagesShown));
};

const serviceLines = (column: Column, name: string, width: number, ledger: Ledger, catalog: Catalog, screen: Screen, pagesShown: number): readonly string[] => {
  const ink = inkOf(screen);
  const assumed = column.counted.filter(one => one.cell.verdict === 'assumed');
  if (assumed.length === 0) return [];
  const duties = new Set(assumed.map(one => one.duty)).size;
  const sources = assumed.flatMap(one => ledger.holders[one.cell.holders] ?? []).flatMap(holder => (holder.source ? [holder.source] : []));
  const pages = [...new Map(sources.map(source => [source.url.split('#')[0] ?? source.url, source])).values()];
  const shown = pages.slice(0, pagesShown);
  const left = pages.length - shown.length;
  const vendor = lookUp(catalog).services.get(column.service)?.vendor ?? column.service;
  const more =
    left > 0
      ? [`${' '.repeat(width + 2)}${ink.dim(`and ${plural(left, 'more page')}${column.answers === 'asset' ? `: demarc line ${column.service}` : ''}`)}`]
      : [];
  return [
    `  ${ink.bold(padEnd(name, width))}${plural(duties, 'duty', 'duties')} of ${vendor}, ${gradeWords(sources)}`,
    ...shown.map(page => `${' '.repeat(width + 2)}${ink.dim(safe(page.url, screen))} ${ink.dim(`(read ${page.read})`)}`),
    ...more,
  ];
};

const meaning: Readonly<Record<Grade, string>> = {
  read: 'by a page that was read',
  secondary: 'by a text that quotes the page',
  inferred: 'inferred from the service model',
};
/** How many of the cells rest on which grade of source. */
export const gradeWords = (sources: readonly Citation[]): string =>
  (['read', 'secondary', 'inferred'] as const)
    .map(grade => [grade, new Set(sources.filter(source => source.grade === grade)).size] as const)
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${count} ${meaning[grade]}`)
    .join(', ');
