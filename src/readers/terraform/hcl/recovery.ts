import {
  BACKSLASH,
  CURLY_CLOSE,
  CURLY_OPEN,
  DOLLAR,
  HASH,
  LESS,
  NEWLINE,
  PERCENT,
  QUOTE,
  ROUND_CLOSE,
  ROUND_OPEN,
  SLASH,
  SQUARE_CLOSE,
  SQUARE_OPEN,
  STAR,
} from './characters.ts';
import { trimmed } from './layout.ts';

const lineEnd = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
};

interface Search {
  readonly text: string;
  /** Indentation of the item that could not be read. */
  readonly column: number;
  readonly limit: number;
  /** The closing brackets that are awaited, the innermost last. */
  readonly open: number[];
}

/**
 * Where to read on after an item, indented by `column`, that could not be read from `from` on: at the end of the line on which its brackets are
 * balanced, before the brace that closes what is around it, or before a line that can only be an item of its own. Brackets are followed for
 * `longest` characters.
 */
export const resume = (text: string, from: number, column: number, longest: number): number => {
  const search: Search = { text, column, limit: Math.min(text.length, from + longest), open: [] };
  const { open, limit } = search;
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE && open.at(-1) === QUOTE) open.pop();
    if (code === NEWLINE && (open.length === 0 || startsItem(search, at + 1))) return at;
    if (code === CURLY_CLOSE && open.lastIndexOf(CURLY_CLOSE) < 0) return at;
    at = open.at(-1) === QUOTE ? inQuotes(search, at, code) : inCode(search, at, code);
  }
  return open.length === 0 ? at : nextItem(search, from + 1);
};

const itemLine = /([ \t]*)[\p{ID_Start}_][\p{ID_Continue}-]*(?:[ \t]*=(?![=>])|[ \t]*\{|(?:[ \t]+"[^"\n]*")+[ \t]*\{)/uy;
const labelledLine = /([ \t]*)[\p{ID_Start}_][\p{ID_Continue}-]*(?:[ \t]+"[^"\n]*")+[ \t]*\{/uy;

const indentOf = (line: RegExp, text: string, at: number): number => {
  line.lastIndex = at;
  return line.exec(text)?.[1]?.length ?? Number.POSITIVE_INFINITY;
};

/** Whether the line cannot belong to what is open: inside `[` and `(` nothing is assigned, and a block with labels is no part of an object. */
const startsItem = ({ text, column, open }: Search, at: number): boolean =>
  open.at(-1) === CURLY_CLOSE ? indentOf(labelledLine, text, at) <= column : indentOf(itemLine, text, at) < Number.POSITIVE_INFINITY;

/** The end of the line before the next one that looks like an item and is indented no more than what could not be read. */
const nextItem = ({ text, column }: Search, from: number): number => {
  for (let end = lineEnd(text, from - 1); end < text.length; end = lineEnd(text, end + 1)) if (indentOf(itemLine, text, end + 1) <= column) return end;
  return text.length;
};

const inQuotes = ({ text, open }: Search, at: number, code: number): number => {
  const next = text.charCodeAt(at + 1);
  if (code === BACKSLASH && next !== NEWLINE) return at + 2;
  if (code === QUOTE) open.pop();
  if (code !== DOLLAR && code !== PERCENT) return at + 1;
  if (next === CURLY_OPEN) open.push(CURLY_CLOSE);
  return next === CURLY_OPEN || next === code ? at + 2 : at + 1;
};

const inCode = (search: Search, at: number, code: number): number => {
  const { text, open } = search;
  const next = at + 1;
  switch (code) {
    case QUOTE:
      open.push(QUOTE);
      return next;
    case CURLY_OPEN:
      open.push(CURLY_CLOSE);
      return next;
    case SQUARE_OPEN:
      open.push(SQUARE_CLOSE);
      return next;
    case ROUND_OPEN:
      open.push(ROUND_CLOSE);
      return next;
    case CURLY_CLOSE:
    case SQUARE_CLOSE:
    case ROUND_CLOSE:
      closeTo(open, code);
      return next;
    case HASH:
      return lineEnd(text, at);
    case SLASH:
      return afterSlash(text, at);
    case LESS:
      return afterLess(search, at);
    default:
      return next;
  }
};

/** Brackets opened since and never closed go with it; a bracket that closes nothing is passed over. */
const closeTo = (open: number[], bracket: number): void => {
  const match = open.lastIndexOf(bracket);
  if (match >= 0) open.length = match;
};

const afterSlash = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return lineEnd(text, at);
  if (next !== STAR) return at + 1;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
};

const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[^\n]*\n/uy;

/** Steps over a heredoc; one that is never closed ends before the next item. */
const afterLess = (search: Search, at: number): number => {
  const { text, open } = search;
  heredocStart.lastIndex = at;
  const [opening = '', name = ''] = heredocStart.exec(text) ?? [];
  if (opening === '') return at + 1;
  const end = heredocEnd(search, at + opening.length, name);
  if (end !== undefined) return end;
  open.length = 0;
  return nextItem(search, at + opening.length);
};

const heredocEnd = ({ text, limit }: Search, from: number, name: string): number | undefined => {
  for (let line = from; line < limit; line = lineEnd(text, line) + 1) {
    const { start, end } = trimmed(text, line, lineEnd(text, line));
    if (end - start === name.length && text.startsWith(name, start)) return end;
  }
  return undefined;
};
