import { BACKSLASH, CURLY_CLOSE, CURLY_OPEN, DOLLAR, MINUS, NEWLINE, PERCENT, QUOTE, RETURN, SPACE, TAB, TILDE } from './characters.ts';
import { type Cursor, close, codeAt, descend, expected, fail, space } from './cursor.ts';
import { forNames, word } from './names.ts';
import { addLiteral, type Directive, type Draft, dedent, finish, trimLast } from './pieces.ts';
import type { Expression } from './syntax.ts';

/** Reads a text in quotes. Most hold nothing special and are taken as they stand. */
export const quoted = (cursor: Cursor): Expression => {
  const start = cursor.at;
  const { text, end } = cursor;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      cursor.at = at + 1;
      return { is: 'text', start, end: at + 1, value: text.slice(start + 1, at) };
    }
    if (code === DOLLAR || code === PERCENT || code === BACKSLASH || code === NEWLINE) break;
  }
  return quotedTemplate(cursor, start);
};

const draftAt = (cursor: Cursor): Draft => ({ pieces: [], depth: cursor.depth, trim: false });

const quotedTemplate = (cursor: Cursor, start: number): Expression => {
  const draft = draftAt(cursor);
  cursor.at = start + 1;
  while (codeAt(cursor, cursor.at) !== QUOTE && !cursor.failed) quotedPiece(cursor, draft, start);
  cursor.at++;
  cursor.depth = draft.depth;
  return finish(cursor, draft.pieces, start, false);
};

const quotedPiece = (cursor: Cursor, draft: Draft, open: number): void => {
  const start = cursor.at;
  const end = literalEnd(cursor, start, true);
  cursor.at = end;
  if (end > start) addLiteral(draft, start, end, unescaped(cursor, start, end));
  if (opensSequence(cursor, end)) sequence(cursor, draft);
  else if (codeAt(cursor, end) !== QUOTE) fail(cursor, open, end, 'this text is never closed: `"` is missing at its end');
};

/** Where the literal that starts here ends: before `${`, `%{` and, in quotes, the closing quote or a line break; in a heredoc behind a line break. */
const literalEnd = (cursor: Cursor, start: number, inQuotes: boolean): number => {
  const { text, end } = cursor;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return inQuotes ? at : at + 1;
    if (code === DOLLAR || code === PERCENT) {
      const length = plainLength(cursor, at, code);
      if (length === 0) return at;
      at += length;
    } else if (inQuotes && code === QUOTE) return at;
    else at += inQuotes && code === BACKSLASH && codeAt(cursor, at + 1) !== NEWLINE ? 2 : 1;
  }
  return end;
};

/** How many characters from this `$` or `%` on are plain text: none when it opens a sequence, three when it is doubled to escape one. */
const plainLength = (cursor: Cursor, at: number, sign: number): number => {
  const next = codeAt(cursor, at + 1);
  if (next === CURLY_OPEN) return 0;
  return next === sign && codeAt(cursor, at + 2) === CURLY_OPEN ? 3 : 1;
};

const opensSequence = (cursor: Cursor, at: number): boolean => {
  const code = codeAt(cursor, at);
  return (code === DOLLAR || code === PERCENT) && codeAt(cursor, at + 1) === CURLY_OPEN;
};

const escapes = /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\([\s\S])|\$\$\{|%%\{/gu;
const simple: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

/** The literal of a text in quotes, with what its escapes stand for. */
const unescaped = (cursor: Cursor, start: number, end: number): string => {
  const raw = cursor.text.slice(start, end);
  if (!raw.includes('\\') && !raw.includes('{')) return raw;
  return raw.replace(escapes, (written: string, short: string | undefined, long: string | undefined, one: string | undefined, offset: number) => {
    if (written === '$${' || written === '%%{') return written.slice(1);
    const value = one === undefined ? character(Number.parseInt(short ?? long ?? '', 16)) : simple.get(one);
    if (value === undefined)
      fail(cursor, start + offset, start + offset + written.length, 'this escape is not known: use \\n, \\r, \\t, \\", \\\\, \\uNNNN or \\UNNNNNNNN');
    return value ?? written;
  });
};

/** The character of a code point; surrogates are no characters. */
const character = (point: number): string | undefined => (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : String.fromCodePoint(point));
/** The literal of a heredoc or a whole file, where a backslash is a backslash. */
const undoubled = (text: string): string => (text.includes('{') ? text.replaceAll('$${', '${').replaceAll('%%{', '%{') : text);

/** Reads `${ … }` or `%{ … }`. */
const sequence = (cursor: Cursor, draft: Draft): void => {
  const start = cursor.at;
  const opens = codeAt(cursor, start) === DOLLAR;
  const outer = cursor.newlines;
  cursor.newlines = false;
  cursor.at += 2;
  draft.trim = false;
  if (tilde(cursor)) trimLast(draft);
  const piece = opens ? ({ is: 'interpolation', value: cursor.expression(cursor) } as const) : directive(cursor, draft);
  space(cursor);
  draft.trim = tilde(cursor);
  if (!draft.trim || codeAt(cursor, cursor.at) === CURLY_CLOSE) close(cursor, CURLY_CLOSE, start, '`}` to end what `${` or `%{` opened');
  else expected(cursor, '`}` right after `~`');
  cursor.newlines = outer;
  draft.pieces.push({ start, end: cursor.at, ...piece });
};

const tilde = (cursor: Cursor): boolean => {
  if (codeAt(cursor, cursor.at) !== TILDE) return false;
  cursor.at++;
  return true;
};

type WithoutSpan<T> = T extends Directive ? Omit<T, 'start' | 'end'> : never;

/** Reads what stands in `%{ … }`. Levels are counted here and put back at the end of the template. */
const directive = (cursor: Cursor, draft: Draft): WithoutSpan<Directive> => {
  space(cursor);
  const start = cursor.at;
  const name = word(cursor, '`if`, `else`, `endif`, `for` or `endfor`');
  if (name === 'endif' || name === 'endfor') cursor.depth = Math.max(draft.depth, cursor.depth - 1);
  if (name === 'endif' || name === 'endfor' || name === 'else') return { is: name };
  descend(cursor);
  if (name === 'for') return { is: 'open-for', ...forNames(cursor), collection: cursor.expression(cursor) };
  if (name !== 'if') fail(cursor, start, cursor.at, 'expected `if`, `else`, `endif`, `for` or `endfor`; to write `%{` itself, double the sign: `%%{`');
  return { is: 'open-if', condition: cursor.expression(cursor) };
};

/** Reads `<<NAME` or `<<-NAME`, the lines after it, and the line that holds the name alone. */
export const heredoc = (cursor: Cursor): Expression => {
  const start = cursor.at;
  const indented = codeAt(cursor, start + 2) === MINUS;
  cursor.at = start + (indented ? 3 : 2);
  const marker = word(cursor, 'the name that will end the heredoc, right after `<<`');
  const opened = cursor.at;
  if (codeAt(cursor, cursor.at) === RETURN) cursor.at++;
  if (codeAt(cursor, cursor.at) !== NEWLINE) expected(cursor, 'a line break right after the name of the heredoc');
  cursor.at++;
  const draft = draftAt(cursor);
  while (!cursor.failed && !closes(cursor, marker)) {
    if (cursor.at < cursor.end) linePiece(cursor, draft);
    else fail(cursor, start, opened, `this heredoc is never closed: a line with its name alone is missing`);
  }
  if (indented) dedent(draft.pieces);
  cursor.depth = draft.depth;
  return finish(cursor, draft.pieces, start, true);
};

/** Steps to the end of the name if the line that starts here holds it alone. */
const closes = (cursor: Cursor, marker: string): boolean => {
  if (codeAt(cursor, cursor.at - 1) !== NEWLINE) return false;
  const start = blanksEnd(cursor, cursor.at);
  if (!cursor.text.startsWith(marker, start)) return false;
  const after = codeAt(cursor, blanksEnd(cursor, start + marker.length));
  if (after !== NEWLINE && after !== -1) return false;
  cursor.at = start + marker.length;
  return true;
};

const blanksEnd = (cursor: Cursor, start: number): number => {
  let at = start;
  for (let code = codeAt(cursor, at); code === SPACE || code === TAB || code === RETURN; code = codeAt(cursor, at)) at++;
  return at;
};

/** Reads the rest of a line, or what stands before a sequence, and the sequence. */
const linePiece = (cursor: Cursor, draft: Draft): void => {
  const start = cursor.at;
  const end = literalEnd(cursor, start, false);
  cursor.at = end;
  if (end > start) addLiteral(draft, start, end, undoubled(cursor.text.slice(start, end)));
  if (opensSequence(cursor, end)) sequence(cursor, draft);
};

/** Reads the whole text as a template, as `templatefile` does. */
export const bareTemplate = (cursor: Cursor): Expression => {
  const start = cursor.at;
  const draft = draftAt(cursor);
  while (cursor.at < cursor.end) linePiece(cursor, draft);
  cursor.depth = draft.depth;
  return finish(cursor, draft.pieces, start, false);
};
