import type { Catalog, Citation, Grade, Holder, Ledger } from '../../model/index.ts';
import { groupBy } from '../group.ts';
import { lookUp } from '../look-up.ts';
import { partyName } from '../party.ts';
import type { Column, Counted } from '../tally.ts';
import { plural, vendorName } from '../words.ts';
import { hang, padEnd, safe } from './fit.ts';
import { headings } from './headings.ts';
import { inkOf, type Screen } from './screen.ts';

const pagesShown = 2;

/** The duties that others hold, by service, with the pages that say so: nobody has proved them here. */
export const reliedOn = (columns: readonly Column[], ledger: Ledger, catalog: Catalog, screen: Screen): readonly string[] => {
  const names = headings(columns, catalog);
  const width = Math.max(...columns.map(column => (names.get(column.key) ?? '').length)) + 2;
  return columns.flatMap(column => columnLines(column, padEnd(names.get(column.key) ?? '', width), ledger, catalog, screen));
};

const columnLines = (column: Column, name: string, ledger: Ledger, catalog: Catalog, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const assumed = column.counted.filter(one => one.cell.verdict === 'assumed');
  if (assumed.length === 0) return [];
  const pages = pagesOf(assumed, ledger);
  const more = pages.length - pagesShown;
  const kind = ledger.subjects.find(subject => subject.answers === 'asset' && subject.service === column.service)?.kind;
  const all = column.answers === 'asset' && kind !== undefined ? `: demarc line ${kind}` : '';
  const vendor = vendorName(lookUp(catalog).services.get(column.service)?.vendor ?? column.service);
  const parties = new Set(
    assumed.flatMap(one => holdersOf(one, ledger)).flatMap(holder => (holder.held === 'by' ? holder.sides.map(side => partyName(side.party, vendor)) : [])),
  );
  const indent = name.length + 2;
  return [
    ...hang(
      `  ${ink.bold(name)}`,
      `${plural(new Set(assumed.map(one => one.duty)).size, 'duty', 'duties')} of ${[...parties].join(', ')}: ${gradeWords(assumed, ledger)}`,
      indent,
      screen,
    ),
    ...pages.slice(0, pagesShown).map(page => `${' '.repeat(indent)}${ink.dim(safe(`read ${page.read} ${page.url}`, screen))}`),
    ...(more > 0 ? [`${' '.repeat(indent)}${ink.dim(`and ${plural(more, 'more page')}${all}`)}`] : []),
  ];
};

const holdersOf = (counted: Counted, ledger: Ledger): readonly Holder[] => ledger.holders[counted.cell.holders] ?? [];
const sourcesOf = (counted: Counted, ledger: Ledger): readonly Citation[] => holdersOf(counted, ledger).flatMap(holder => holder.source ?? []);

/** The pages that most duties rest on come first. */
const pagesOf = (assumed: readonly Counted[], ledger: Ledger): readonly Citation[] =>
  [
    ...groupBy(
      assumed.flatMap(one => sourcesOf(one, ledger)),
      source => source.url,
    ).values(),
  ]
    .sort((a, b) => b.length - a.length)
    .flatMap(([first]) => first ?? []);

const meaning: Readonly<Record<Grade, string>> = {
  read: 'on a page that was read',
  secondary: 'on a text that quotes the page',
  inferred: 'inferred from the service model',
};
/** On how good a source the duties rest; a duty counts by the weakest of its sources. */
const gradeWords = (assumed: readonly Counted[], ledger: Ledger): string => {
  const grades = new Map<string, Grade>();
  const order: readonly Grade[] = ['read', 'secondary', 'inferred'];
  for (const one of assumed)
    for (const { grade } of sourcesOf(one, ledger)) if (order.indexOf(grade) >= order.indexOf(grades.get(one.duty) ?? 'read')) grades.set(one.duty, grade);
  const counts = order.map(grade => [grade, [...grades.values()].filter(other => other === grade).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${count} ${meaning[grade]}`)
    .join(', ');
};
