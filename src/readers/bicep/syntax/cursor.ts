import { type Token, tokensOf } from './lexer.ts';
import type { Fault, Span } from './syntax.ts';

/** Where the parser stands. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly faults: Fault[];
  at: number;
  depth: number;
  /** How high the trees are that were read inside what is open. */
  height: number;
  /** One statement reports one fault: what follows it is mostly its echo. */
  faulty: boolean;
  /** A bracket of the statement was never closed. */
  ranOut: boolean;
  /** A keyword at the beginning of a line ends whatever is open: there is a bracket that is never closed. */
  lineRules: boolean;
}

export const cursorOf = (text: string): Cursor => ({
  ...{ text, tokens: tokensOf(text), faults: [] },
  ...{ at: 0, depth: 0, height: 0, faulty: false, ranOut: false, lineRules: false },
});

const last: Token = { kind: 'end', start: 0, end: 0 };
export const peek = (cursor: Cursor): Token => cursor.tokens[cursor.at] ?? cursor.tokens.at(-1) ?? last;
export const peekAfter = (cursor: Cursor, count: number): Token => cursor.tokens[cursor.at + count] ?? cursor.tokens.at(-1) ?? last;
export const kindOf = (cursor: Cursor): string => peek(cursor).kind;

/** The token here, and past it; never past the end. */
export const take = (cursor: Cursor): Token => {
  const token = peek(cursor);
  if (token.kind !== 'end') cursor.at++;
  return token;
};
export const takeIf = (cursor: Cursor, kind: string): boolean => {
  if (kindOf(cursor) !== kind) return false;
  cursor.at++;
  return true;
};
export const written = (cursor: Cursor, { start, end }: Span): string => cursor.text.slice(start, end);
export const isWord = (cursor: Cursor, word: string): boolean => kindOf(cursor) === 'name' && written(cursor, peek(cursor)) === word;
export const takeWord = (cursor: Cursor, word: string): boolean => {
  if (!isWord(cursor, word)) return false;
  cursor.at++;
  return true;
};
export const skipNewlines = (cursor: Cursor): void => {
  while (kindOf(cursor) === 'newline') cursor.at++;
};
/** Where the last token that was taken ends. */
export const endOf = (cursor: Cursor): number => cursor.tokens[cursor.at - 1]?.end ?? 0;

export const fault = (cursor: Cursor, message: string, offset = peek(cursor).start): void => {
  if (!cursor.faulty) cursor.faults.push({ offset, message });
  cursor.faulty = true;
};
export const want = (cursor: Cursor, kind: string, where: string): boolean => {
  if (takeIf(cursor, kind)) return true;
  if (kindOf(cursor) === 'end') cursor.ranOut = true;
  fault(cursor, `The ${kind} ${where} is missing: ${found(cursor)}.`);
  return false;
};
/** Texts are not shown: they may be secrets. */
const found = (cursor: Cursor): string => {
  const token = peek(cursor);
  if (token.kind === 'end') return 'the file ends here';
  if (token.kind === 'newline') return 'the line ends here';
  return token.kind.startsWith('text') ? 'here stands a text' : `here stands ${written(cursor, token).slice(0, 20)}`;
};
export const unexpected = (cursor: Cursor, wanted: string): void => fault(cursor, `${wanted} is missing: ${found(cursor)}.`);

/** What is nested more deeply is not read, so that no input can overflow the stack. */
const deepest = 200;
/** Chains (`a.b.c`, `1 + 2 + 3`) nest as well, to the left: no tree is higher than this. */
const highest = 500;

/** Does one thing inside another, unless that goes too deep. */
export const deeper = <T>(cursor: Cursor, work: () => T): T | undefined => {
  if (cursor.depth >= deepest) {
    fault(cursor, `This is nested more than ${deepest} deep: it is not read. Take a part of it into a variable.`);
    return undefined;
  }
  const { height } = cursor;
  cursor.depth++;
  cursor.height = 0;
  const done = work();
  cursor.depth--;
  cursor.height = Math.max(height, cursor.height + 1);
  return done;
};

/** One link more of a chain, unless the tree gets too high. */
export const link = (cursor: Cursor): boolean => {
  if (cursor.height++ < highest) return true;
  fault(cursor, `More than ${highest} steps or operators follow each other: take a part of this into a variable.`);
  return false;
};

/**
 * Reads what stands between brackets, separated by commas or line ends, up to the closer. Whatever is found, each turn moves on or ends;
 * after a fault the rest of the line is passed over. A closer of another kind is left for the brackets around.
 */
export const members = (cursor: Cursor, closer: string, where: string, member: () => void): void => {
  for (;;) {
    while (kindOf(cursor) === 'newline' || kindOf(cursor) === ',') cursor.at++;
    if (kindOf(cursor) === closer || kindOf(cursor) === 'end' || beginsStatement(cursor)) break;
    const { at } = cursor;
    member();
    if (cursor.faulty || cursor.at === at) skipLine(cursor, closer);
    else if (!['newline', ',', closer, 'end'].includes(kindOf(cursor))) {
      unexpected(cursor, 'A comma or a line end');
      skipLine(cursor, closer);
    }
    if (cursor.at === at) break;
  }
  want(cursor, closer, where);
};

const openers = new Set(['{', '[', '(', '[?', '[^', '[?^']);
const closers = new Set(['}', ']', ')']);

/** Over the rest of a line, with what is in brackets there; stops before the closer of the brackets around. */
const skipLine = (cursor: Cursor, closer: string): void => {
  for (let depth = 0; ; cursor.at++) {
    const kind = kindOf(cursor);
    if (kind === 'end' || (depth === 0 && (kind === 'newline' || kind === closer || kind === ',')) || beginsStatement(cursor)) return;
    if (openers.has(kind)) depth++;
    if (closers.has(kind) && depth-- === 0) return;
  }
};

export const keywords: ReadonlySet<string> = new Set(
  'targetScope metadata param var output type func resource module import extension provider using extends assert test'.split(' '),
);
export const startsLine = (cursor: Cursor, at = cursor.at): boolean => {
  const before = cursor.text[(cursor.tokens[at]?.start ?? 0) - 1];
  return before === undefined || before === '\n' || before === '\r';
};
/** A keyword at the very beginning of a line and a name after it, or a decorator there. */
export const isStatementAt = (cursor: Cursor, at: number): boolean => {
  const token = cursor.tokens[at];
  if (!token || !startsLine(cursor, at)) return false;
  return token.kind === '@' || (token.kind === 'name' && keywords.has(written(cursor, token)) && cursor.tokens[at + 1]?.kind === 'name');
};
export const beginsStatement = (cursor: Cursor): boolean => cursor.lineRules && isStatementAt(cursor, cursor.at);
