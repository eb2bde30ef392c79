import type { Catalog } from '../../model/index.ts';
import { groupBy } from '../group.ts';
import type { Whose } from '../party.ts';
import type { Column } from '../tally.ts';
import { headLines, headRows, padEnd } from './fit.ts';
import { headings } from './headings.ts';
import { glyphsOf, type Ink, inkOf, type Screen } from './screen.ts';

const labelWidth = 18;
const height = 9;

/** How much of a service is whose, in duties. What is not known whose, or nobody's, counts with what you have to look after. */
interface Share {
  readonly column: Column;
  readonly yours: number;
  readonly both: number;
  readonly theirs: number;
}

/** The line itself: what others hold below, what is yours above, from the service that leaves most to you to the one that leaves least. */
export const steppedLine = (columns: readonly Column[], catalog: Catalog, screen: Screen): readonly string[] => {
  const names = headings(columns, catalog);
  const shares = columns
    .filter(column => column.answers === 'asset')
    .map(shareOf)
    .filter(share => share.yours + share.both + share.theirs > 0)
    .sort((a, b) => part(a.theirs, a) - part(b.theirs, b) || a.column.key.localeCompare(b.column.key));
  if (shares.length === 0) return [];
  const longest = Math.max(6, ...shares.map(share => (names.get(share.column.key) ?? '').length));
  const width = clamp(Math.floor((screen.width - labelWidth) / shares.length) - 1, 5, Math.min(12, longest));
  const fitting = Math.max(1, Math.floor((screen.width - labelWidth) / (width + 1)));
  const shown = shares.length <= fitting ? shares : spread(shares, fitting);
  return [
    ...drawing(shown, width, screen),
    ...figures(shown, names, width, screen),
    ...(shown.length < shares.length ? [`${shares.length - shown.length} services between these are left out`] : []),
  ];
};

const part = (some: number, { yours, both, theirs }: Share): number => some / (yours + both + theirs);
/** First, last and evenly between. */
const spread = (shares: readonly Share[], count: number): readonly Share[] =>
  Array.from({ length: count }, (_, i) => shares[count === 1 ? 0 : Math.round((i * (shares.length - 1)) / (count - 1))]).filter(share => share !== undefined);

/** Each duty counts once however many assets answer it; assets that differ share it out. */
const shareOf = (column: Column): Share => {
  const perDuty = groupBy(
    column.counted.filter(one => one.whose !== 'not-applicable' && one.whose !== 'unstudied'),
    one => one.duty,
  );
  const sum = (of: readonly Whose[]): number =>
    [...perDuty.values()].reduce((total, cells) => {
      const all = cells.reduce((times, cell) => times + cell.times, 0);
      return total + cells.filter(cell => of.includes(cell.whose)).reduce((times, cell) => times + cell.times, 0) / all;
    }, 0);
  return { column, yours: sum(['customer', 'nobody']), both: sum(['shared', 'open']), theirs: sum(['provider', 'third-party']) };
};

const drawing = (shares: readonly Share[], width: number, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const steps = shares.map(share => clamp(Math.round(part(share.theirs, share) * height), share.theirs > 0 ? 1 : 0, height));
  const rows = Array.from({ length: height + 1 }, (_, i) => height - i).map(level => {
    const label =
      level === height
        ? ink.whose.customer(padEnd('yours', labelWidth))
        : level === 0
          ? ink.whose.provider(padEnd("the provider's", labelWidth))
          : ' '.repeat(labelWidth);
    return `${label}${shares.map((share, i) => `${block(share, steps[i] ?? 0, level, width, screen)}${gutter(steps, i, level, screen)}`).join('')}`;
  });
  return rows.map(row => row.trimEnd());
};
const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));

const block = (share: Share, step: number, level: number, width: number, screen: Screen): string => {
  const ink = inkOf(screen);
  const { bar, line } = glyphsOf(screen);
  if (level === step) return ink.bold(line.flat.repeat(width));
  if (level < step) return ink.whose.provider(bar.provider.repeat(width));
  const both = Math.round(part(share.both, share) * height);
  return level <= step + both ? ink.whose.shared(bar.shared.repeat(width)) : ink.whose.customer(bar.customer.repeat(width));
};

/** Between two columns the line goes on or steps up. */
const gutter = (steps: readonly number[], i: number, level: number, screen: Screen): string => {
  const { bold } = inkOf(screen);
  const { line } = glyphsOf(screen);
  const [from = 0, to] = [steps[i], steps[i + 1]];
  if (to === undefined || level < from || level > to) return ' ';
  if (from === to) return bold(line.flat);
  return bold(level === from ? line.foot : level === to ? line.head : line.wall);
};

const figures = (shares: readonly Share[], names: ReadonlyMap<string, string>, width: number, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { bar, more } = glyphsOf(screen);
  const row = (label: string, paint: Ink['bold'], text: (share: Share) => string): string =>
    `${padEnd(label, labelWidth)}${shares.map(share => padEnd(paint(text(share)), width + 1)).join('')}`.trimEnd();
  const heads = headRows(shares.map(({ column }) => headLines(names.get(column.key) ?? '', width, more)));
  return [
    ...heads.map(texts => `${padEnd('', labelWidth)}${texts.map(text => padEnd(ink.bold(text), width + 1)).join('')}`.trimEnd()),
    row(`${bar.customer} duties of yours`, ink.whose.customer, share => `${Math.round(share.yours)}`),
    row(`${bar.shared} shared`, ink.whose.shared, share => `${Math.round(share.both)}`),
    row(`${bar.provider} the provider's`, ink.whose.provider, share => `${Math.round(share.theirs)}`),
  ];
};
