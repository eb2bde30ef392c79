import type { Place, Problem } from '../../model/index.ts';
import type { Span, TreeNode } from './tree.ts';

/** A file's text and where its lines begin. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The offset of the first character of every line. */
  readonly lines: readonly number[];
}

/** What was read of a file: a tree for every document in it (JSON has one), whole or as much as could be recovered. */
export interface TreeFile {
  readonly source: Source;
  readonly documents: readonly TreeNode[];
  readonly problems: readonly Problem[];
}

/** Lines end with LF, CRLF or a lone CR. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  const breaks = text.includes('\r') ? /\r\n?|\n/g : /\n/g;
  while (breaks.test(text)) starts.push(breaks.lastIndex);
  return starts;
};

export const sourceOf = (file: string, text: string): Source => ({ file, text, lines: lineStarts(text) });

/** The line an offset is in, from 1. */
export const lineAt = (source: Source, offset: number): number => {
  let [low, high] = [0, source.lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((source.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
};

export const placeOf = (source: Source, span: Span): Place => {
  const line = lineAt(source, span.start);
  const endLine = span.end > span.start ? lineAt(source, span.end - 1) : line;
  return endLine > line ? { file: source.file, line, endLine } : { file: source.file, line };
};

export const problemAt = (source: Source, offset: number, message: string): Problem => ({ file: source.file, line: lineAt(source, offset), message });

const mostProblems = 20;
/** Collects the problems of a file: the first ones, and word that there are more. */
export const reporting = (source: Source): { readonly problems: readonly Problem[]; readonly report: (offset: number, message: string) => void } => {
  const problems: Problem[] = [];
  const report = (offset: number, message: string): void => {
    if (problems.length < mostProblems) problems.push(problemAt(source, offset, message));
    else if (problems.length === mostProblems)
      problems.push(problemAt(source, offset, 'There are more faults like these in this file; the first ones are reported.'));
  };
  return { problems, report };
};
