import { COLON, COMMA, CURLY_CLOSE, EQUALS, GREATER, NEWLINE, nameEnd, SPACE, SQUARE_CLOSE } from './characters.ts';
import { type Cursor, close, codeAt, expected, space } from './cursor.ts';
import { ellipsis, forNames, keyword } from './names.ts';
import type { Expression, For, ObjectItem } from './syntax.ts';

export const tuple = (cursor: Cursor): Expression => {
  const start = cursor.at++;
  const outer = cursor.newlines;
  cursor.newlines = false;
  space(cursor);
  const whole = keyword(cursor, 'for') ? forExpression(cursor, start, SQUARE_CLOSE) : items(cursor, start);
  cursor.newlines = outer;
  return whole;
};

const items = (cursor: Cursor, start: number): Expression => {
  const list: Expression[] = [];
  while (!cursor.failed && space(cursor) !== SQUARE_CLOSE && cursor.at < cursor.end) {
    list.push(cursor.expression(cursor));
    if (space(cursor) !== COMMA) break;
    cursor.at++;
  }
  close(cursor, SQUARE_CLOSE, start, '`,` or `]`');
  return { is: 'tuple', start, end: cursor.at, items: list };
};

export const object = (cursor: Cursor): Expression => {
  const start = cursor.at++;
  const outer = cursor.newlines;
  cursor.newlines = false;
  space(cursor);
  const whole = keyword(cursor, 'for') ? forExpression(cursor, start, CURLY_CLOSE) : entries(cursor, start);
  cursor.newlines = outer;
  return whole;
};

const entries = (cursor: Cursor, start: number): Expression => {
  const list: ObjectItem[] = [];
  while (!cursor.failed && space(cursor) !== CURLY_CLOSE && cursor.at < cursor.end) {
    cursor.newlines = true;
    list.push(entry(cursor));
    const next = space(cursor);
    if (next !== COMMA && next !== NEWLINE) break;
    cursor.at++;
    cursor.newlines = false;
  }
  close(cursor, CURLY_CLOSE, start, 'a line break, `,` or `}`');
  return { is: 'object', start, end: cursor.at, items: list };
};

const entry = (cursor: Cursor): ObjectItem => {
  const key = bareKey(cursor) ?? keyOf(cursor, cursor.expression(cursor));
  const code = space(cursor);
  if ((code !== EQUALS && code !== COLON) || codeAt(cursor, cursor.at + 1) === GREATER) expected(cursor, '`=` and a value');
  cursor.at++;
  const value = cursor.expression(cursor);
  return { start: key.start, end: value.end, key, value };
};

/** The usual key, a word with its sign right behind it; nothing is read when the key is another. */
const bareKey = (cursor: Cursor): Expression | undefined => {
  const { text, at: start } = cursor;
  const end = nameEnd(text, start);
  if (end === start) return undefined;
  let sign = end;
  while (codeAt(cursor, sign) === SPACE) sign++;
  const code = codeAt(cursor, sign);
  const next = codeAt(cursor, sign + 1);
  if ((code !== EQUALS && code !== COLON) || next === code) return undefined;
  cursor.at = end;
  return { is: 'text', start, end, value: text.slice(start, end) };
};

const keyOf = (cursor: Cursor, key: Expression): Expression =>
  key.is === 'variable' || (key.is === 'literal' && typeof key.value !== 'number')
    ? { is: 'text', start: key.start, end: key.end, value: cursor.text.slice(key.start, key.end) }
    : key;

const forExpression = (cursor: Cursor, start: number, bracket: number): Expression => {
  const names = forNames(cursor);
  const collection = cursor.expression(cursor);
  if (space(cursor) !== COLON) expected(cursor, '`:` and what to make of each item');
  cursor.at++;
  const first = cursor.expression(cursor);
  const pair = arrow(cursor, bracket) ? { resultKey: first, result: cursor.expression(cursor) } : { result: first };
  const grouped = bracket === CURLY_CLOSE && ellipsis(cursor);
  const condition = filter(cursor);
  close(cursor, bracket, start, `\`if\` or \`${String.fromCharCode(bracket)}\``);
  return { is: 'for', start, end: cursor.at, ...names, collection, ...pair, grouped, ...condition };
};

/** Whether a `=>` follows: the object form must have one. */
const arrow = (cursor: Cursor, bracket: number): boolean => {
  if (bracket !== CURLY_CLOSE) return false;
  if (space(cursor) !== EQUALS || codeAt(cursor, cursor.at + 1) !== GREATER) expected(cursor, '`=>` and the value for this key');
  cursor.at += 2;
  return true;
};

const filter = (cursor: Cursor): Pick<For, 'condition'> => {
  space(cursor);
  return keyword(cursor, 'if') ? { condition: cursor.expression(cursor) } : {};
};
