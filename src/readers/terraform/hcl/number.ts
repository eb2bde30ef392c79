import { isDigit, startsNameAt } from './characters.ts';
import { type Cursor, fail } from './cursor.ts';
import type { Expression } from './syntax.ts';

export const digitsEnd = (text: string, start: number): number => {
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

export const fractionEnd = (text: string, start: number): number => {
  if (text.charAt(start) !== '.') return start;
  const end = digitsEnd(text, start + 1);
  return end > start + 1 ? end : start;
};

export const number = (cursor: Cursor): Expression => {
  const start = cursor.at;
  const { text } = cursor;
  const end = exponentEnd(text, fractionEnd(text, digitsEnd(text, start)));
  cursor.at = end;
  if (fractionEnd(text, end) > end || startsNameAt(text, end))
    fail(cursor, start, end + 1, 'this is not a number: expected digits, one dot at most, and perhaps an exponent');
  return { is: 'literal', start, end, value: Number(text.slice(start, end)) };
};
