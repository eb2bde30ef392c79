import { plural } from '../../../../../src/reports/words.ts';
import type { Report } from '../../../data/report.ts';
import { topsOf } from '../grid-row.tsx';
import { between, groupsOf, type HeadSize, headSizeOf } from '../head-size.ts';
import { openIn } from '../heads.tsx';
import { linePath, lineUnder } from '../line.ts';
import { marksOf, type Paint, paintOf } from '../paint.ts';
import { sentenceOf, squareTitle } from '../sentence.ts';
import { linesOf, shortened } from '../wrapped.ts';
import { type Box, drawLook, drawMarks, escaped, stroke, textAt } from './draw.ts';
import { legendOf } from './legend.ts';
import { light, lookOf } from './look.ts';
import type { Part } from './table.ts';

/** The matrix as one picture that needs nothing else, in light colours: its title, every column, and what the colours mean. */
export function* svgOf(part: Part, report: Report, words: { readonly by: string }): Iterable<string> {
  const sizes = sizesOf(part);
  const { width, height, top } = sizes;
  const title = `Who holds what, by ${words.by.toLowerCase()}: ${says[part.paint]}`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, sans-serif" role="img" aria-labelledby="title what">\n`;
  yield `<title id="title">${escaped(title)}</title>\n<desc id="what">${escaped(about)}</desc>\n<rect width="${width}" height="${height}" fill="${light.card}"/>\n`;
  yield textAt(margin, 38, title, { size: 20, bold: true });
  const from = `${shortened(report.made.paths.join(', '), 90)} · assessed ${report.made.at.slice(0, 10)} by Demarc ${report.made.version}`;
  yield* [about, from].map((line, i) => textAt(margin, 60 + 18 * i, line, { fill: light.quiet }));
  yield `\n<g transform="translate(${margin} ${top})">\n`;
  yield* headsOf(part, sizes);
  yield* rowsOf(part, sizes, report);
  yield* totalsOf(part, sizes);
  yield `</g>\n<g transform="translate(${margin} ${top + sizes.head.height + sizes.rows + totalsHeight + 24})">\n`;
  yield* legendOf(part, width - 2 * margin).drawn;
  yield '</g>\n</svg>\n';
}
const about = 'Each column is a stack, from the building at the bottom to operations at the top. Others hold what stands below the line.';
const says: Readonly<Record<Paint, string>> = {
  party: 'colours say whose it is',
  status: 'colours say how it stands',
  severity: 'colours say how grave it is',
  change: 'colours say what moved',
};
const [margin, label, totalsHeight] = [24, 248, 34];

interface Sizes {
  readonly head: HeadSize;
  /** Of one column. */
  readonly column: number;
  readonly tops: readonly number[];
  readonly rows: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
const sizesOf = (part: Part): Sizes => {
  const column = part.columns.length > 18 ? 46 : 108;
  const head = headSizeOf(part.columns, column);
  const tops = topsOf(part.rows, label);
  const [rows, top] = [tops.at(-1) ?? 0, 96];
  const width = 2 * margin + Math.max(label + column * part.columns.length, 820);
  const legend = legendOf(part, width - 2 * margin);
  return { head, column, tops, rows, top, width, height: top + head.height + rows + totalsHeight + 24 + legend.height + margin };
};

function* headsOf({ columns }: Part, { head, column }: Sizes): Iterable<string> {
  const left = (i: number): number => label + i * column;
  yield textAt(0, head.height - 10, 'Layer', { size: 12, fill: light.quiet });
  yield textAt(label - 12, head.height - 10, 'open / all', { size: 12, fill: light.quiet, anchor: 'end' });
  for (const group of groupsOf(columns)) {
    const [x, right] = [left(group.from), left(group.to) - between];
    yield stroke(`M${x} ${head.band - 6}H${right}`, light['rule-strong'], 1);
    if (head.isTurned(group)) yield textAt((x + right) / 2 + 4, head.band - 12, group.name, { size: 12, fill: light.quiet, turned: true });
    else
      yield* linesOf(group.name, right - x, 12).map((line, i, all) =>
        textAt(x, head.band - 12 - 15 * (all.length - 1 - i), line, { size: 12, fill: light.quiet }),
      );
  }
  for (const [i, one] of columns.entries()) {
    const middle = left(i) + (column - between) / 2;
    const name = head.nameOf(one);
    yield `<g><title>${escaped(one.full)}</title>`;
    if (head.leaning) {
      const lines = linesOf(name, head.height - head.band - 12, 13);
      yield* lines.map((line, k) => textAt(middle + 4.5 + 15.6 * (k - (lines.length - 1) / 2), head.height - 8, line, { turned: true }));
    } else {
      yield* linesOf(name, column - between, 13, true).map((line, k) => textAt(middle, head.band + 13 + 15.6 * k, line, { bold: true, anchor: 'middle' }));
      if (!one.once) yield textAt(middle, head.height - 9, plural(one.assets, 'asset'), { size: 12, fill: light.quiet, anchor: 'middle' });
    }
    yield '</g>\n';
  }
  yield stroke(`M0 ${head.height - 0.5}H${left(columns.length)}`, light['rule-strong'], 1);
}

function* rowsOf(part: Part, { head, column, tops, rows: total }: Sizes, report: Report): Iterable<string> {
  const { rows, columns, from, squares, paint, all } = part;
  for (const [i, row] of rows.entries()) {
    const [y, height] = [head.height + (tops[i] ?? 0), (tops[i + 1] ?? 0) - (tops[i] ?? 0)];
    if (!row.duty && i > 0) yield stroke(`M0 ${y}H${label + column * columns.length}`, light.rule, 1);
    const here = columns.map((_, k) => squares.at(from + k, row));
    const [open, whole] = [here.reduce((sum, one) => sum + one.open, 0), here.reduce((sum, one) => sum + one.all, 0)];
    yield textAt(row.duty ? 18 : 0, y + height / 2 + 4.5, row.title, row.duty ? { fill: light.quiet } : { size: 14 });
    yield textAt(
      label - 12,
      y + height / 2 + 4.5,
      open > 0 ? `${open.toLocaleString('en')} / ${whole.toLocaleString('en')}` : whole > 0 ? whole.toLocaleString('en') : '',
      { anchor: 'end' },
    );
    for (const [k, square] of here.entries()) {
      const box: Box = { x: label + k * column, y: y + 2, width: column - between, height: height - 4 };
      const look = lookOf(paintOf(square, paint));
      const of = columns[k];
      if (!of || square.whose === 'not-applicable') continue;
      yield `<g><title>${escaped(`${squareTitle(row, of)}: ${sentenceOf(square, of, report)}`)}</title>${drawLook(look, box)}${drawMarks(marksOf(square), look, box)}</g>\n`;
    }
  }
  const levels = columns.map((_, k) => lineUnder(from + k, all, rows, squares));
  const path = linePath(
    levels,
    k => label + k * column - 1.5,
    row => head.height + (tops[row] ?? 0),
  );
  if (path !== '' && total > 0) yield `${stroke(path, light.card, 7)}${stroke(path, light.ink, 3, ' stroke-linejoin="round"')}\n`;
}

function* totalsOf({ columns }: Part, { head, column, rows }: Sizes): Iterable<string> {
  const y = head.height + rows;
  yield stroke(`M0 ${y + 0.5}H${label + column * columns.length}`, light['rule-strong'], 1);
  yield textAt(0, y + 22, 'Open duties', {});
  for (const [k, one] of columns.entries())
    yield textAt(label + k * column + (column - between) / 2, y + 22, openIn(one).toLocaleString('en'), { bold: true, anchor: 'middle' });
}
