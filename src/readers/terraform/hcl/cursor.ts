import { HASH, isDigit, NEWLINE, RETURN, SLASH, SPACE, STAR, startsNameAt, TAB } from './characters.ts';
import { trimmed } from './layout.ts';
import type { Comment, Expression, SyntaxError as Mistake, Span } from './syntax.ts';

/** Where the parser stands in a file. */
export interface Cursor {
  readonly text: string;
  readonly end: number;
  /** Offset of the next character. */
  at: number;
  /** Whether a line break ends what is being read. Not inside brackets. */
  newlines: boolean;
  /** How many levels of the tree are above the node being read. */
  depth: number;
  /** The deepest level reached by the expression being read. */
  deepest: number;
  /** Something could not be read. Until the parser recovers the text seems to end here, so that every loop ends. */
  failed: boolean;
  failures: number;
  /** Characters read in vain so far: up to each failure, from where reading went on after it. */
  wasted: number;
  /** Where the last failure was noticed. */
  reached: number;
  rewinds: number;
  readonly comments: Comment[];
  readonly errors: Mistake[];
  readonly skipped: Span[];
  /** Expressions hold templates and templates hold expressions: this is the way back. */
  readonly expression: (cursor: Cursor) => Expression;
}

/** Levels a tree may have, so that nobody who walks one runs out of stack. */
export const deepestLevel = 250;

/** Errors listed for one file. */
const mostErrors = 500;

export const cursorOf = (text: string, expression: Cursor['expression']): Cursor => ({
  text,
  end: text.length,
  at: text.charCodeAt(0) === 0xfeff ? 1 : 0,
  newlines: true,
  depth: 0,
  deepest: 0,
  failed: false,
  failures: 0,
  wasted: 0,
  reached: 0,
  rewinds: 0,
  comments: [],
  errors: [],
  skipped: [],
  expression,
});

/** The code of the character at the offset, or -1 past the end. */
export const codeAt = (cursor: Cursor, at: number): number => (at < cursor.end ? cursor.text.charCodeAt(at) : -1);

const lineCommentEnd = (text: string, start: number): number => {
  const newline = text.indexOf('\n', start);
  if (newline < 0) return text.length;
  return text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
};

const blockComment = (cursor: Cursor, start: number): number => {
  const close = cursor.text.indexOf('*/', start + 2);
  if (close >= 0) return close + 2;
  report(cursor, start, start + 2, 'this comment is never closed: `*/` is missing');
  return trimmed(cursor.text, start, cursor.end).end;
};

/** Steps over the comment that starts here, and keeps it. False when there is none. */
const comment = (cursor: Cursor, code: number): boolean => {
  const start = cursor.at;
  const next = code === SLASH ? codeAt(cursor, start + 1) : -1;
  if (code !== HASH && next !== SLASH && next !== STAR) return false;
  const end = next === STAR ? blockComment(cursor, start) : lineCommentEnd(cursor.text, start);
  cursor.comments.push({ start, end });
  cursor.at = end;
  return true;
};

/** Steps over spaces and comments, and over line breaks where they do not count. Gives the code of what follows, or -1 at the end. */
export const space = (cursor: Cursor): number => {
  const { text, end } = cursor;
  while (cursor.at < end) {
    const code = text.charCodeAt(cursor.at);
    if (code === SPACE || code === TAB || code === RETURN || (code === NEWLINE && !cursor.newlines)) cursor.at++;
    else if ((code !== HASH && code !== SLASH) || !comment(cursor, code)) return code;
  }
  return -1;
};

/** Notes what is wrong without giving up what is being read. */
export const report = (cursor: Cursor, start: number, end: number, message: string): void => {
  const listed = cursor.errors.length;
  if (cursor.failed || listed > mostErrors) return;
  cursor.errors.push({ start, end: Math.min(end, cursor.end), message: listed < mostErrors ? message : 'more is wrong with this file than is listed' });
};

/** Notes what is wrong and gives up what is being read. Only the first failure counts: what follows from it is not the user's. */
export const fail = (cursor: Cursor, start: number, end: number, message: string): void => {
  if (cursor.failed) return;
  report(cursor, start, end, message);
  cursor.failures++;
  cursor.reached = cursor.at;
  cursor.failed = true;
  cursor.at = cursor.end;
};

/** Characters that word processors and chats put in place of what HCL reads. */
const lookalikes: ReadonlyMap<number, string> = new Map([
  [0x27, '`\'`; a text stands in `"`'],
  [0x2018, 'a curly quote; a text stands in `"`'],
  [0x2019, 'a curly quote; a text stands in `"`'],
  [0x201c, 'a curly quote; a text stands in `"`'],
  [0x201d, 'a curly quote; a text stands in `"`'],
  [0xa0, 'a no-break space (U+00A0)'],
]);

/** What stands at the cursor, without saying more of it than its kind: it may be a secret. */
const found = (cursor: Cursor): string => {
  const code = codeAt(cursor, cursor.at);
  if (code < 0) return 'the end of the file';
  if (code === NEWLINE || code === RETURN) return 'the end of the line';
  if (code === SPACE || code === TAB) return 'a space';
  if (isDigit(code)) return 'a number';
  if (startsNameAt(cursor.text, cursor.at)) return 'a name';
  return lookalikes.get(code) ?? signOf(cursor.text.codePointAt(cursor.at) ?? 0);
};
const signOf = (point: number): string =>
  point > SPACE && point < 127 ? `\`${String.fromCharCode(point)}\`` : `the character U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

/** Fails here, saying what should have stood here. */
export const expected = (cursor: Cursor, what: string): void => fail(cursor, cursor.at, cursor.at + 1, `expected ${what}, found ${found(cursor)}`);

/** Steps over the bracket that closes the one at `open`. */
export const close = (cursor: Cursor, bracket: number, open: number, what: string): void => {
  if (space(cursor) === bracket) cursor.at++;
  else if (cursor.at < cursor.end) expected(cursor, what);
  else unclosed(cursor, open);
};

const unclosed = (cursor: Cursor, open: number): void => {
  const sign = cursor.text.charAt(open);
  const bracket = sign === '$' || sign === '%' ? `${sign}{` : sign;
  fail(cursor, open, open + bracket.length, `this \`${bracket}\` is never closed`);
};

/** Goes one level down in the tree; the caller goes back up. */
export const descend = (cursor: Cursor): void => {
  cursor.depth++;
  if (cursor.depth > cursor.deepest) cursor.deepest = cursor.depth;
  if (cursor.deepest > deepestLevel) tooDeep(cursor);
};
/** Puts one more level above everything that was read since `deepest` was last set. */
export const wrap = (cursor: Cursor): void => {
  cursor.deepest++;
  if (cursor.deepest > deepestLevel) tooDeep(cursor);
};
const tooDeep = (cursor: Cursor): void => fail(cursor, cursor.at, cursor.at + 1, `this is nested more than ${deepestLevel} levels deep`);
