import type { Edit } from '../hcl/edit.ts';
import { type FormatLine, formatLines } from './format-lines.ts';

/** Whether `=` and comments of the lines near a span stand in columns, as the formatter puts them. */
export interface Aligned {
  readonly equals: boolean;
  readonly comments: boolean;
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain letters are counted the quick way
const isPlain = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
const width = (text: string): number => (isPlain(text) ? text.length : [...letters.segment(text)].length);

/** A line with the widths of its cells, and how many blanks stand before its `=` and its comment. */
interface Cells {
  readonly line: FormatLine;
  readonly lead: number;
  readonly assign: number;
  readonly equalsGap: readonly [start: number, end: number];
  readonly commentGap: readonly [start: number, end: number];
}
const cellsOf = (text: string, line: FormatLine): Cells => {
  const body = line.comment ?? line.end;
  const bodyEnd = line.start + text.slice(line.start, body).trimEnd().length;
  const leadEnd = line.equals === undefined ? bodyEnd : line.start + text.slice(line.start, line.equals).trimEnd().length;
  return {
    line,
    lead: width(text.slice(line.start, leadEnd)),
    assign: line.equals === undefined ? 0 : width(text.slice(line.equals, bodyEnd)),
    equalsGap: [leadEnd, line.equals ?? leadEnd],
    commentGap: [bodyEnd, line.comment ?? bodyEnd],
  };
};

/** Runs of neighbouring lines that have the cell, as far as they touch a span. */
const chainsNear = (lines: readonly FormatLine[], has: 'equals' | 'comment', start: number, end: number): readonly (readonly FormatLine[])[] => {
  const first = Math.max(0, lines.findIndex(line => line.end >= start) - 1);
  const chains: FormatLine[][] = [];
  let from = first;
  while (from > 0 && lines[from]?.[has] !== undefined) from--;
  let chain: FormatLine[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as FormatLine;
    if (line[has] !== undefined) chain.push(line);
    else {
      if (chain.length > 0) chains.push(chain);
      chain = [];
      if (line.start > end) break;
    }
  }
  return chain.length > 0 ? [...chains, chain] : chains;
};

interface Wanted extends Edit {
  readonly stands: boolean;
}
const gap = (text: string, [start, end]: readonly [number, number], blanks: number): Wanted => {
  const wanted = ' '.repeat(Math.max(1, blanks));
  return { start, end, text: wanted, stands: text.slice(start, end) === wanted };
};

const equalsGaps = (text: string, chain: readonly FormatLine[]): readonly Wanted[] => {
  const cells = chain.map(line => cellsOf(text, line));
  const widest = Math.max(...cells.map(each => each.lead));
  return cells.map(each => gap(text, each.equalsGap, widest - each.lead + 1));
};
const commentGaps = (text: string, chain: readonly FormatLine[], moved: ReadonlyMap<number, number>): readonly Wanted[] => {
  const cells = chain.map(line => ({ ...cellsOf(text, line), blanks: 0 }));
  const widths = cells.map(({ line, lead, assign, equalsGap: [from, to] }) =>
    line.equals === undefined ? lead : lead + (moved.get(from) ?? to - from) + assign,
  );
  const widest = Math.max(...widths);
  return cells.map((each, i) => gap(text, each.commentGap, widest - (widths[i] ?? 0) + 1));
};
/** Before the `=` of a value of several lines stands one blank. */
const openings = (text: string, lines: readonly FormatLine[], start: number, end: number): readonly Wanted[] =>
  lines.flatMap(line => {
    if (line.opening === undefined || line.end < start || line.start > end) return [];
    const lead = line.start + text.slice(line.start, line.opening).trimEnd().length;
    return [gap(text, [lead, line.opening], 1)];
  });
const none: ReadonlyMap<number, number> = new Map();

export const alignedNear = (text: string, start: number, end: number): Aligned => {
  const lines = formatLines(text);
  return {
    equals: chainsNear(lines, 'equals', start, end).every(chain => equalsGaps(text, chain).every(each => each.stands)),
    comments: chainsNear(lines, 'comment', start, end).every(chain => commentGaps(text, chain, none).every(each => each.stands)),
  };
};

/** What puts `=` and comments near a span into columns, in the order of the text. */
export const alignments = (text: string, start: number, end: number, { equals, comments }: Aligned): readonly Edit[] => {
  const lines = formatLines(text);
  const chains = equals ? chainsNear(lines, 'equals', start, end).flatMap(chain => equalsGaps(text, chain)) : [];
  const signs = [...chains, ...(equals ? openings(text, lines, start, end) : [])];
  const moved = new Map(signs.map(each => [each.start, each.text.length]));
  const tails = comments ? chainsNear(lines, 'comment', start, end).flatMap(chain => commentGaps(text, chain, moved)) : [];
  return [...signs, ...tails].filter(each => !each.stands).sort((a, b) => a.start - b.start);
};

/** The text with its `=` and comments in columns. */
export const alignedText = (text: string): string => {
  let out = text;
  for (const { start, end, text: blanks } of alignments(text, 0, text.length, { equals: true, comments: true }).toReversed())
    out = out.slice(0, start) + blanks + out.slice(end);
  return out;
};
