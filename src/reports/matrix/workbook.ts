import type { CellStyle, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from './shape.ts';

/** The most that a cell may hold. */
const longest = 32_000;
const font = { name: 'Arial', size: 10 };
const line = { style: 'thin', color: { rgb: 'D0D5DD' } } as const;
const top: CellStyle = { font, alignment: { wrapText: true, vertical: 'top' }, border: { bottom: line, right: line } };
const header: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'center' },
};

/** A workbook in which every sheet has its header frozen, a filter on it, columns that are wide enough and texts that wrap. */
export const workbook = (sheets: readonly Sheet[], about: { readonly title: string; readonly created: string }): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(written),
    // The header on every printed page. Said here, because a name with a space in it must be quoted.
    namedRanges: sheets.map(({ name }) => ({ name: '_xlnm.Print_Titles', range: `'${name}'!$1:$1`, scope: name })),
    properties: { title: about.title, creator: 'Demarc', created: new Date(about.created), modified: new Date(about.created) },
    defaultFont: font,
  });

const written = ({ name, titles, widths, rows }: Sheet): WriteSheet => {
  const last = `${letter(titles.length - 1)}${rows.length + 1}`;
  return {
    name,
    columns: widths.map(width => ({ width, style: top })),
    rows: [[...titles], ...rows.map(row => row.map(cell))],
    cells: new Map(titles.map((value, i) => [`0,${i}`, { value, type: 'string', style: header }])),
    rowDefs: new Map([titles, ...rows].map((row, i) => [i, { height: heightOf(row, widths, i === 0) }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  };
};
/** In points: not every program finds out by itself how high a row of wrapped texts must be. */
const heightOf = (row: readonly string[], widths: readonly number[], bold: boolean): number =>
  Math.min(409, 13 * Math.max(1, ...row.map((text, i) => linesOf(text, (widths[i] ?? 10) * (bold ? 0.85 : 1.05)))) + 4);

/** How many lines a text takes when its words are wrapped. */
const linesOf = (text: string, width: number): number => text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
const wrappedLines = (paragraph: string, width: number): number => {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
    if (used > width) [lines, used] = [lines + Math.ceil(used / width) - 1, used % width];
  }
  return lines;
};
const letter = (i: number): string => String.fromCharCode(65 + i);
/** A workbook is XML, which has no control characters and no halves of characters. */
const cell = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
