import { DOT, isDigit, SQUARE_CLOSE, SQUARE_OPEN, STAR, startsNameAt } from './characters.ts';
import { type Cursor, close, codeAt, descend, fail, space, wrap } from './cursor.ts';
import { word } from './names.ts';
import { digitsEnd, fractionEnd } from './number.ts';
import type { Attr, Expression, Index, Splat } from './syntax.ts';

/** The steps that follow a term: `.name`, `.0`, `[key]`, `.*` and `[*]`. */
export const steps = (cursor: Cursor, from: Expression): Expression => {
  let of = from;
  for (;;) {
    const code = space(cursor);
    const dot = code === DOT && codeAt(cursor, cursor.at + 1) !== DOT;
    if (!dot && code !== SQUARE_OPEN) return of;
    wrap(cursor);
    of = dot ? member(cursor, of) : bracketed(cursor, of);
  }
};

const member = (cursor: Cursor, of: Expression): Attr | Index | Splat => {
  cursor.at++;
  return space(cursor) === STAR ? attributeSplat(cursor, of) : attributeOrPosition(cursor, of);
};

const attributeOrPosition = (cursor: Cursor, of: Expression): Attr | Index => {
  if (isDigit(space(cursor))) return position(cursor, of);
  const name = word(cursor, 'the name of an attribute after the dot');
  return { is: 'attr', start: of.start, end: cursor.at, of, name };
};

/** The old way to write `of[0]`. */
const position = (cursor: Cursor, of: Expression): Index => {
  const start = cursor.at;
  const end = digitsEnd(cursor.text, start);
  cursor.at = end;
  if (fractionEnd(cursor.text, end) > end || startsNameAt(cursor.text, end))
    fail(cursor, start, end + 1, 'expected one whole number after the dot; write positions as `[0]`');
  return { is: 'index', start: of.start, end, of, key: { is: 'literal', start, end, value: Number(cursor.text.slice(start, end)) } };
};

const eachItem = (cursor: Cursor): Expression => ({ is: 'variable', start: cursor.at, end: cursor.at, name: '' });

const attributeSplat = (cursor: Cursor, of: Expression): Splat => {
  cursor.at++;
  let each = eachItem(cursor);
  while (space(cursor) === DOT && codeAt(cursor, cursor.at + 1) !== DOT) {
    cursor.at++;
    wrap(cursor);
    each = attributeOrPosition(cursor, each);
  }
  return { is: 'splat', start: of.start, end: each.end, of, full: false, each };
};

const bracketed = (cursor: Cursor, of: Expression): Index | Splat => {
  const open = cursor.at++;
  const outer = cursor.newlines;
  cursor.newlines = false;
  const full = space(cursor) === STAR;
  if (full) cursor.at++;
  const key = full ? undefined : cursor.expression(cursor);
  close(cursor, SQUARE_CLOSE, open, '`]`');
  cursor.newlines = outer;
  return key ? { is: 'index', start: of.start, end: cursor.at, of, key } : fullSplat(cursor, of);
};

const fullSplat = (cursor: Cursor, of: Expression): Splat => {
  descend(cursor);
  const each = steps(cursor, eachItem(cursor));
  cursor.depth--;
  return { is: 'splat', start: of.start, end: each.end, of, full: true, each };
};
