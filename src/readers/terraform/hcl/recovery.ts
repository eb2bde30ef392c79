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

/** How far the offset stands from the start of its line. */
export const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

const lineEnd = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
};

/**
 * Where to read on after an item, indented by `column`, that could not be read from `from` on: at the end of the line on which its brackets
 * are balanced, before the brace that closes what is around it, or before a line that can only be an item of its own.
 */
export const resume = (text: string, from: number, column: number): number => {
  const open: number[] = [];
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE && open.at(-1) === QUOTE) open.pop();
    if (open.length === 0 && (code === NEWLINE || code === CURLY_CLOSE)) return at;
    if (code === NEWLINE && startsItem(text, at + 1, column, open.at(-1))) return at;
    if (code === CURLY_CLOSE && !open.includes(CURLY_CLOSE)) return at;
    at = open.at(-1) === QUOTE ? inQuotes(text, at, code, open) : inCode(text, at, code, open, column);
  }
  return lineEnd(text, from);
};

const itemLine = /([ \t]*)[\p{ID_Start}_][\p{ID_Continue}-]*(?:[ \t]*=(?![=>])|[ \t]*\{|(?:[ \t]+"[^"\n]*")+[ \t]*\{)/uy;
const labelledLine = /([ \t]*)[\p{ID_Start}_][\p{ID_Continue}-]*(?:[ \t]+"[^"\n]*")+[ \t]*\{/uy;

const indentOf = (line: RegExp, text: string, at: number): number => {
  line.lastIndex = at;
  return line.exec(text)?.[1]?.length ?? Number.POSITIVE_INFINITY;
};

/** Whether the line cannot belong to what is open: inside `[` and `(` nothing is assigned, and a block with labels is no part of an object. */
const startsItem = (text: string, at: number, column: number, bracket: number | undefined): boolean =>
  bracket === CURLY_CLOSE ? indentOf(labelledLine, text, at) <= column : indentOf(itemLine, text, at) < Number.POSITIVE_INFINITY;

const inQuotes = (text: string, at: number, code: number, open: number[]): number => {
  if (code === BACKSLASH) return at + 2;
  if (code === QUOTE) open.pop();
  if ((code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) === CURLY_OPEN) {
    open.push(CURLY_CLOSE);
    return at + 2;
  }
  return (code === DOLLAR || code === PERCENT) && text.charCodeAt(at + 1) === code ? at + 2 : at + 1;
};

const closers: ReadonlyMap<number, number> = new Map([
  [CURLY_OPEN, CURLY_CLOSE],
  [SQUARE_OPEN, SQUARE_CLOSE],
  [ROUND_OPEN, ROUND_CLOSE],
  [QUOTE, QUOTE],
]);

const inCode = (text: string, at: number, code: number, open: number[], column: number): number => {
  const closer = closers.get(code);
  if (closer !== undefined) open.push(closer);
  if (code === CURLY_CLOSE || code === SQUARE_CLOSE || code === ROUND_CLOSE) closeTo(open, code);
  if (code === HASH || (code === SLASH && text.charCodeAt(at + 1) === SLASH)) return lineEnd(text, at);
  if (code === SLASH && text.charCodeAt(at + 1) === STAR) return afterBlockComment(text, at);
  return code === LESS ? afterHeredoc(text, at, open, column) : at + 1;
};

/** Brackets that were opened since and never closed are closed with it; a bracket that closes nothing is passed over. */
const closeTo = (open: number[], bracket: number): void => {
  const match = open.lastIndexOf(bracket);
  if (match >= 0) open.length = match;
};

const afterBlockComment = (text: string, at: number): number => {
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
};

const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

const afterHeredoc = (text: string, at: number, open: number[], column: number): number => {
  heredocStart.lastIndex = at;
  const [opening, name] = heredocStart.exec(text) ?? [];
  if (opening === undefined) return at + 1;
  const closing = new RegExp(`^[ \\t]*${name}[ \\t]*\r?$`, 'mg');
  closing.lastIndex = at + opening.length;
  if (closing.test(text)) return closing.lastIndex;
  open.length = 0;
  return nextItem(text, at + opening.length, column);
};

/** The end of the line before the next one that looks like an item indented by no more than `column`. */
const nextItem = (text: string, from: number, column: number): number => {
  for (let end = lineEnd(text, from - 1); end < text.length; end = lineEnd(text, end + 1)) if (indentOf(itemLine, text, end + 1) <= column) return end;
  return text.length;
};
