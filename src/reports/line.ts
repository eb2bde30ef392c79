import { spoken, valueWords } from '../engine/words.ts';
import { type Catalog, type Citation, dutyOf, type Holder, layers, type Row, shown } from '../model/index.ts';
import { type Drawn, drawLine, type Move, type Mover, moved, moversOf, type Settings } from './draw-line.ts';
import { groupBy } from './group.ts';
import { lookUp } from './look-up.ts';
import { pageWords } from './page-words.ts';
import { holderNames, partyName, sideWords, whoseIs } from './party.ts';
import { hang, safe } from './terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { vendorName } from './words.ts';

const dutyWidth = 28;

/** The published line of one kind of asset: who holds each duty and what each side does, what moves it, and the pages. */
export function* line(catalog: Catalog, kind: string, settings: Settings, screen: Screen): Iterable<string> {
  const of = lookUp(catalog).lines.get(kind)?.of;
  if (!of) throw new Error(`the catalog has no line for ${kind}`);
  const drawn = drawLine(catalog, kind, settings);
  const before = Object.keys(settings).length > 0 ? drawLine(catalog, kind, {}) : undefined;
  const vendor = vendorName(of.service.vendor);
  const ink = inkOf(screen);
  const pages = pagesOf(topFirst(drawn.rows));
  yield `${ink.bold(of.service.name)} ${glyphsOf(screen).dot} ${kind}${settingWords(settings)}\n`;
  const changed = new Set(before ? moved(before, drawn).map(move => move.duty) : []);
  for (const layer of layers.toReversed()) {
    const rows = drawn.rows.filter(row => dutyOf(row.duty).layer === layer && whoseIs(row.holders) !== 'not-applicable');
    if (rows.length === 0) continue;
    yield `\n${ink.bold(layer)}\n`;
    for (const row of rows) {
      const was = changed.has(row.duty) ? before?.rows.find(other => other.duty === row.duty)?.holders : undefined;
      for (const text of rowLines(row, was, vendor, pages, screen)) yield `${text}\n`;
    }
  }
  for (const text of [...rest(drawn, screen), ...moverLines(moversOf(catalog, kind, settings), vendor, screen), ...pageLines(pages, screen)]) yield `${text}\n`;
}

const topFirst = (rows: readonly Row[]): readonly Row[] => layers.toReversed().flatMap(layer => rows.filter(row => dutyOf(row.duty).layer === layer));

const settingWords = (settings: Settings): string => {
  const words = Object.entries(settings).map(([name, value]) => `${spoken(name)} ${value === undefined ? 'not known' : valueWords(value)}`);
  return words.length === 0 ? ', with nothing set' : `, with ${words.join(', ')}`;
};

/** The duty, then who does what; a duty that moved says where it was. */
const rowLines = (row: Row, was: readonly Holder[] | undefined, vendor: string, pages: Pages, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const glyphs = glyphsOf(screen);
  const whose = whoseIs(row.holders);
  const mark = was ? ink.bold(glyphs.arrow.slice(0, 1)) : ' ';
  const head = `${mark} ${ink.whose[whose](glyphs.whose[whose])} ${row.duty}`;
  const before = was ? [`${holderNames(row.holders, vendor)}; was ${holderNames(was, vendor)}`] : [];
  const sides = row.holders.flatMap(holder => holderWords(holder, vendor, pages));
  return [...before, ...sides].flatMap((text, i) => hang(i === 0 ? head : '', safe(text, screen), dutyWidth + 4, screen));
};

const holderWords = (holder: Holder, vendor: string, pages: Pages): readonly string[] => {
  const page = holder.source ? ` [${pages.numberOf(holder.source)}]` : '';
  if (holder.held !== 'by') return [`${holder.held}: ${shown(holder.because)}${page}`];
  return holder.sides.map((side, i) => `${partyName(side.party, vendor)}: ${sideWords(side)}${i === holder.sides.length - 1 ? page : ''}`);
};

/** What has no row of its own. */
const rest = ({ rows }: Drawn, screen: Screen): readonly string[] => {
  const reasons = groupBy(
    rows.filter(row => whoseIs(row.holders) === 'not-applicable'),
    row => row.holders.map(holder => (holder.held === 'not-applicable' ? holder.because.replace(/\.$/, '') : '')).join('; '),
  );
  if (reasons.size === 0) return [];
  return [
    '',
    inkOf(screen).bold('not applicable'),
    ...[...reasons].flatMap(([why, same]) => hang('  ', safe(`${why}: ${same.map(row => row.duty).join(', ')}`, screen), 2, screen)),
  ];
};

const moverLines = (movers: readonly Mover[], vendor: string, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  if (movers.length === 0) return ['', 'Nothing moves this line: it is the same for every one.'];
  const width = Math.min(32, Math.max(...movers.flatMap(mover => mover.values.map(move => String(move.value).length)))) + 6;
  const gives = ({ now, moved: to }: Move): string => {
    if (now) return 'as drawn';
    return to.length === 0 ? 'the same' : to.map(({ duty, holders }) => `${duty} ${glyphsOf(screen).arrow} ${holderNames(holders, vendor)}`).join(', ');
  };
  return [
    '',
    ink.bold('what moves it'),
    ...movers.flatMap(({ field, from, values }) => [
      `  ${field}${from.length > 0 ? ink.dim(` (worked out from ${from.join(', ')})`) : ''}`,
      ...values.flatMap(move => hang(`    ${move.value}`, safe(gives(move), screen), width, screen).map(text => (move.now ? ink.dim(text) : text))),
    ]),
  ];
};

/** The pages in the order in which they are first relied on; the same page in another grade is another entry. */
interface Pages {
  readonly all: readonly Citation[];
  readonly numberOf: (source: Citation) => number;
}
const pagesOf = (rows: readonly Row[]): Pages => {
  const key = ({ url, grade }: Citation): string => `${url} ${grade}`;
  const sources = rows.flatMap(row => row.holders).flatMap(holder => (holder.source ? [holder.source] : []));
  const all = [...new Map(sources.toReversed().map(source => [key(source), source])).values()].toReversed();
  const numbers = new Map(all.map((source, i) => [key(source), i + 1]));
  return { all, numberOf: source => numbers.get(key(source)) ?? 0 };
};

const pageLines = ({ all }: Pages, screen: Screen): readonly string[] => [
  '',
  inkOf(screen).bold('pages'),
  ...all.flatMap((source, i) => [
    ...hang(`  [${i + 1}]`, safe(pageWords(source, screen), screen), 7, screen),
    ...(source.against ? hang('', safe(`but ${pageWords(source.against, screen)}, which says: ${source.against.says}`, screen), 7, screen) : []),
  ]),
];
