import {
  AMPERSAND,
  BANG,
  COLON,
  COMMA,
  CURLY_OPEN,
  EQUALS,
  GREATER,
  isDigit,
  LESS,
  MINUS,
  nameEnd,
  PERCENT,
  PIPE,
  PLUS,
  QUESTION,
  QUOTE,
  ROUND_CLOSE,
  ROUND_OPEN,
  SLASH,
  SQUARE_OPEN,
  STAR,
  startsNameAt,
} from './characters.ts';
import { object, tuple } from './collection.ts';
import { type Cursor, close, codeAt, descend, expected, space, wrap } from './cursor.ts';
import { ellipsis, word } from './names.ts';
import { number } from './number.ts';
import { steps } from './steps.ts';
import type { Binary, Expression, Unary } from './syntax.ts';
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
  for (let level = binding(cursor, space(cursor)); level >= least; level = binding(cursor, space(cursor))) {
    const sign = operator(cursor, level);
    wrap(cursor);
    const right = rightOf(cursor, level);
    left = { is: 'binary', start: left.start, end: right.end, operator: sign, left, right };
  }
  return left;
};

const rightOf = (cursor: Cursor, level: number): Expression => {
  const outer = cursor.deepest;
  descend(cursor);
  cursor.deepest = cursor.depth;
  const right = binary(cursor, level + 1);
  if (outer > cursor.deepest) cursor.deepest = outer;
  cursor.depth--;
  return right;
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
  while (!cursor.failed && space(cursor) !== ROUND_CLOSE && cursor.at < cursor.end) {
    args.push(expression(cursor));
    expand = ellipsis(cursor);
    if (expand || space(cursor) !== COMMA) break;
    cursor.at++;
  }
  close(cursor, ROUND_CLOSE, open, expand ? '`)` right after `...`' : '`,` or `)`');
  cursor.newlines = outer;
  return { is: 'call', start, end: cursor.at, name, args, expand };
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
