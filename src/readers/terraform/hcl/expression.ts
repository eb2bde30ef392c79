import {
  AMPERSAND,
  BANG,
  COLON,
  COMMA,
  CURLY_CLOSE,
  CURLY_OPEN,
  DOT,
  EQUALS,
  GREATER,
  isDigit,
  LESS,
  MINUS,
  NEWLINE,
  nameEnd,
  PERCENT,
  PIPE,
  PLUS,
  QUESTION,
  QUOTE,
  ROUND_CLOSE,
  ROUND_OPEN,
  SLASH,
  SPACE,
  SQUARE_CLOSE,
  SQUARE_OPEN,
  STAR,
  startsNameAt,
} from './characters.ts';
import { type Cursor, close, codeAt, descend, expected, fail, space, wrap } from './cursor.ts';
import { forNames, keyword, word } from './names.ts';
import type { Attr, Binary, Expression, For, Index, ObjectItem, Splat, Unary } from './syntax.ts';
import { heredoc, quoted } from './template.ts';

/** Reads an expression. When it cannot be read the cursor has failed, and what is returned means nothing. */
export const expression = (cursor: Cursor): Expression => {
  descend(cursor);
  const outer = cursor.deepest;
  cursor.deepest = cursor.depth;
  const first = binary(cursor, 1);
  const whole = space(cursor) === QUESTION ? conditional(cursor, first) : first;
  if (outer > cursor.deepest) cursor.deepest = outer;
  cursor.depth--;
  return whole;
};

const conditional = (cursor: Cursor, condition: Expression): Expression => {
  cursor.at++;
  wrap(cursor);
  const then = expression(cursor);
  if (space(cursor) !== COLON) expected(cursor, '`:` and what to take when the condition is false');
  cursor.at++;
  const otherwise = expression(cursor);
  return { is: 'conditional', start: condition.start, end: otherwise.end, condition, then, otherwise };
};

/** How tightly the operator here binds, from 1 to 6; 0 when there is none. */
const binding = (cursor: Cursor, code: number): number => {
  if (code === STAR || code === SLASH || code === PERCENT) return 6;
  if (code === PLUS || code === MINUS) return 5;
  if (code === LESS || code === GREATER) return 4;
  if (code === EQUALS || code === BANG) return codeAt(cursor, cursor.at + 1) === EQUALS ? 3 : 0;
  if (code === AMPERSAND) return codeAt(cursor, cursor.at + 1) === AMPERSAND ? 2 : 0;
  return code === PIPE && codeAt(cursor, cursor.at + 1) === PIPE ? 1 : 0;
};

const operator = (cursor: Cursor, level: number): Binary['operator'] => {
  const long = level <= 3 || (level === 4 && codeAt(cursor, cursor.at + 1) === EQUALS);
  const start = cursor.at;
  cursor.at += long ? 2 : 1;
  return cursor.text.slice(start, cursor.at) as Binary['operator'];
};

/** Operators that bind at least as tightly as `least`; those of one level are taken from left to right. */
const binary = (cursor: Cursor, least: number): Expression => {
  let left = operand(cursor);
  for (;;) {
    const level = binding(cursor, space(cursor));
    if (level < least || level === 0) return left;
    const sign = operator(cursor, level);
    wrap(cursor);
    descend(cursor);
    const right = binary(cursor, level + 1);
    cursor.depth--;
    left = { is: 'binary', start: left.start, end: right.end, operator: sign, left, right };
  }
};

const unary = (cursor: Cursor, sign: Unary['operator']): Expression => {
  const start = cursor.at++;
  descend(cursor);
  const value = operand(cursor);
  cursor.depth--;
  return { is: 'unary', start, end: value.end, operator: sign, operand: value };
};

const operand = (cursor: Cursor): Expression => steps(cursor, term(cursor));

const term = (cursor: Cursor): Expression => {
  const code = space(cursor);
  if (startsNameAt(cursor.text, cursor.at)) return named(cursor);
  if (code === QUOTE) return quoted(cursor);
  if (isDigit(code)) return number(cursor);
  if (code === SQUARE_OPEN) return tuple(cursor);
  if (code === CURLY_OPEN) return object(cursor);
  if (code === ROUND_OPEN) return parenthesis(cursor);
  if (code === BANG) return unary(cursor, '!');
  if (code === MINUS) return unary(cursor, '-');
  if (code === LESS && codeAt(cursor, cursor.at + 1) === LESS) return heredoc(cursor);
  return missing(cursor);
};

const missing = (cursor: Cursor): Expression => {
  const start = cursor.at;
  expected(cursor, 'a value');
  return { is: 'broken', start, end: start };
};

const digitsEnd = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
};

const exponentEnd = (text: string, start: number): number => {
  const letter = text.charAt(start);
  if (letter !== 'e' && letter !== 'E') return start;
  const sign = text.charAt(start + 1);
  const digits = sign === '+' || sign === '-' ? start + 2 : start + 1;
  const end = digitsEnd(text, digits);
  return end > digits ? end : start;
};

const fractionEnd = (text: string, start: number): number => {
  if (text.charAt(start) !== '.') return start;
  const end = digitsEnd(text, start + 1);
  return end > start + 1 ? end : start;
};

const number = (cursor: Cursor): Expression => {
  const start = cursor.at;
  const { text } = cursor;
  const end = exponentEnd(text, fractionEnd(text, digitsEnd(text, start)));
  cursor.at = end;
  if (fractionEnd(text, end) > end || startsNameAt(text, end))
    fail(cursor, start, end + 1, 'this is not a number: expected digits, one dot at most, and perhaps an exponent');
  return { is: 'literal', start, end, value: Number(text.slice(start, end)) };
};

/** A variable, a function call, or one of the three words that are values. */
const named = (cursor: Cursor): Expression => {
  const start = cursor.at;
  const end = nameEnd(cursor.text, start);
  cursor.at = end;
  const name = cursor.text.slice(start, end);
  const next = space(cursor);
  if (next === ROUND_OPEN) return call(cursor, start, name);
  if (next === COLON && codeAt(cursor, cursor.at + 1) === COLON) return namespaced(cursor, start, name);
  if (name === 'true') return { is: 'literal', start, end, value: true };
  if (name === 'false') return { is: 'literal', start, end, value: false };
  if (name === 'null') return { is: 'literal', start, end, value: null };
  return { is: 'variable', start, end, name };
};

const namespaced = (cursor: Cursor, start: number, first: string): Expression => {
  let name = first;
  while (space(cursor) === COLON && codeAt(cursor, cursor.at + 1) === COLON) {
    cursor.at += 2;
    space(cursor);
    name += `::${word(cursor, 'the name of a function after `::`')}`;
  }
  if (space(cursor) !== ROUND_OPEN) expected(cursor, '`(` and the arguments of the function');
  return call(cursor, start, name);
};

const call = (cursor: Cursor, start: number, name: string): Expression => {
  const open = cursor.at++;
  const outer = cursor.newlines;
  cursor.newlines = false;
  const args: Expression[] = [];
  let expand = false;
  while (!expand && !cursor.failed && space(cursor) !== ROUND_CLOSE && cursor.at < cursor.end) {
    args.push(expression(cursor));
    expand = ellipsis(cursor);
    if (space(cursor) !== COMMA) break;
    cursor.at++;
  }
  close(cursor, ROUND_CLOSE, open, expand ? '`)` right after `...`' : '`,` or `)`');
  cursor.newlines = outer;
  return { is: 'call', start, end: cursor.at, name, args, expand };
};

const ellipsis = (cursor: Cursor): boolean => {
  if (space(cursor) !== DOT || !cursor.text.startsWith('...', cursor.at)) return false;
  cursor.at += 3;
  return true;
};

const parenthesis = (cursor: Cursor): Expression => {
  const start = cursor.at++;
  const outer = cursor.newlines;
  cursor.newlines = false;
  const value = expression(cursor);
  close(cursor, ROUND_CLOSE, start, '`)`');
  cursor.newlines = outer;
  return { is: 'parenthesis', start, end: cursor.at, value };
};

const tuple = (cursor: Cursor): Expression => {
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
    list.push(expression(cursor));
    if (space(cursor) !== COMMA) break;
    cursor.at++;
  }
  close(cursor, SQUARE_CLOSE, start, '`,` or `]`');
  return { is: 'tuple', start, end: cursor.at, items: list };
};

const object = (cursor: Cursor): Expression => {
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
  const key = bareKey(cursor) ?? keyOf(cursor, expression(cursor));
  const code = space(cursor);
  if ((code !== EQUALS && code !== COLON) || codeAt(cursor, cursor.at + 1) === GREATER) expected(cursor, '`=` and a value');
  cursor.at++;
  const value = expression(cursor);
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
  const collection = expression(cursor);
  if (space(cursor) !== COLON) expected(cursor, '`:` and what to make of each item');
  cursor.at++;
  const first = expression(cursor);
  const pair = arrow(cursor, bracket) ? { resultKey: first, result: expression(cursor) } : { result: first };
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
  return keyword(cursor, 'if') ? { condition: expression(cursor) } : {};
};

/** The steps that follow a term: `.name`, `.0`, `[key]`, `.*` and `[*]`. */
const steps = (cursor: Cursor, from: Expression): Expression => {
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
  const key = full ? undefined : expression(cursor);
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
