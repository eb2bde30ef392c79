import { type Cursor, fault, written } from './cursor.ts';
import type { Token } from './lexer.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' };

/** What a text on one line means. */
const unescaped = (cursor: Cursor, raw: string, offset: number): string => {
  if (!raw.includes('\\')) return raw;
  return raw.replaceAll(/\\(?:u\{([0-9a-fA-F]{1,8})\}|([\s\S]?))/g, (whole, hex: string | undefined, letter: string | undefined) => {
    const meant = hex === undefined ? escapes[letter ?? ''] : codePoint(Number.parseInt(hex, 16));
    if (meant === undefined) fault(cursor, String.raw`Bicep knows no escape ${whole}: write \\, \', \n, \r, \t, \$ or \u{…}.`, offset);
    return meant ?? whole;
  });
};
const codePoint = (code: number): string | undefined => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined);

/** The text of one token, without its quotes and the marks of its holes. `dollars` is how many `$` open a hole, for a multi-line text that has any. */
export const pieceOf = (cursor: Cursor, token: Token, block: boolean, dollars: number): string => {
  const raw = written(cursor, token);
  const [first, last] = [token.kind === 'text' || token.kind === 'text-start', token.kind === 'text' || token.kind === 'text-end'];
  const opening = first ? (block ? dollars + 3 : 1) : 1;
  const closing = last ? (block ? 3 : 1) : Math.max(dollars, 1) + 1;
  if (raw.length < opening + closing || (last && !raw.endsWith(block ? `'''` : `'`))) return unclosed(cursor, token, raw.slice(opening));
  const inner = raw.slice(opening, raw.length - closing);
  if (!block) return unescaped(cursor, inner, token.start);
  return first ? inner.replace(/^\r?\n/, '') : inner;
};

const unclosed = (cursor: Cursor, token: Token, inner: string): string => {
  fault(cursor, 'This text is not closed: add the closing quote.', token.start);
  return inner;
};

/** Whether a text begins with three quotes, and how many `$` stand before them. */
export const openingOf = (cursor: Cursor, token: Token): { readonly block: boolean; readonly dollars: number } => {
  const raw = written(cursor, token);
  const dollars = raw.indexOf(`'`);
  return { block: raw.startsWith(`'''`, dollars), dollars };
};
