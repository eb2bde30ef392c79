import { COMMA, DOT, nameEnd } from './characters.ts';
import { type Cursor, expected, space } from './cursor.ts';

/** Reads a name; `what` says what it names when there is none. */
export const word = (cursor: Cursor, what: string): string => {
  const start = cursor.at;
  const end = nameEnd(cursor.text, start);
  if (end === start) expected(cursor, what);
  else cursor.at = end;
  return cursor.text.slice(start, end);
};

/** Steps over the word if it stands here. */
export const keyword = (cursor: Cursor, name: string): boolean => {
  const end = cursor.at + name.length;
  if (!cursor.text.startsWith(name, cursor.at) || nameEnd(cursor.text, cursor.at) !== end) return false;
  cursor.at = end;
  return true;
};

/** Reads `k, v in` or `v in`, after the word `for`. */
export const forNames = (cursor: Cursor): { readonly key?: string; readonly item: string } => {
  space(cursor);
  const first = word(cursor, 'the name of a variable after `for`');
  const names = space(cursor) === COMMA ? { key: first, item: secondName(cursor) } : { item: first };
  space(cursor);
  if (!keyword(cursor, 'in')) expected(cursor, '`in` before the collection');
  return names;
};

const secondName = (cursor: Cursor): string => {
  cursor.at++;
  space(cursor);
  return word(cursor, 'the name of a second variable after the comma');
};

/** Steps over `...` if it stands here. */
export const ellipsis = (cursor: Cursor): boolean => {
  if (space(cursor) !== DOT || !cursor.text.startsWith('...', cursor.at)) return false;
  cursor.at += 3;
  return true;
};
