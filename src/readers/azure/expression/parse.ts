import type { Expression, SyntaxFault } from './syntax.ts';

/** Whether a text of a template is an expression: `[…]`, and not `[[…`. */
export const isExpression = (text: string): boolean => text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[') && text.length > 1;
/** The text that `[[…]` stands for. */
export const unescaped = (text: string): string => (text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text);

/** Reads an expression with its square brackets. */
export const parseExpression = (text: string): Expression | SyntaxFault => {
  const cursor: Cursor = { text, at: 1, end: text.length - 1, depth: 0, fault: undefined };
  const read = expression(cursor);
  skip(cursor);
  if (read && cursor.fault === undefined && cursor.at < cursor.end) refuse(cursor, `there is more after its end: ${shortened(text.slice(cursor.at, -1))}`);
  return read && cursor.fault === undefined ? read : { fault: cursor.fault ?? 'it is empty' };
};

interface Cursor {
  readonly text: string;
  readonly end: number;
  at: number;
  depth: number;
  /** The first fault; nothing is read after it. */
  fault: string | undefined;
}

const deepest = 100;
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const refuse = (cursor: Cursor, fault: string): undefined => {
  cursor.fault ??= fault;
  cursor.at = cursor.end;
  return undefined;
};
const refuseHere = (cursor: Cursor, wanted: string): undefined => {
  const found = cursor.at < cursor.end ? `stands ${shortened(cursor.text.slice(cursor.at, cursor.end))}` : 'it ends';
  return refuse(cursor, `${wanted} is wanted where ${found}`);
};

const skip = (cursor: Cursor): void => {
  while (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) <= 32) cursor.at++;
};
const take = (cursor: Cursor, letters: string): boolean => {
  const found = cursor.text.startsWith(letters, cursor.at) && cursor.at + letters.length <= cursor.end;
  if (found) cursor.at += letters.length;
  return found;
};

const expression = (cursor: Cursor): Expression | undefined => {
  if (cursor.depth >= deepest) return refuse(cursor, `it is nested more than ${deepest} deep`);
  cursor.depth++;
  skip(cursor);
  const start = cursor.at;
  const primary = cursor.text[start] === "'" ? string(cursor) : (number(cursor) ?? named(cursor));
  const read = primary && accesses(cursor, primary, start);
  cursor.depth--;
  return read;
};

/** In single quotes; a quote inside is written twice. */
const string = (cursor: Cursor): Expression | undefined => {
  const start = cursor.at;
  let at = start + 1;
  for (;;) {
    const quote = cursor.text.indexOf("'", at);
    if (quote < 0 || quote >= cursor.end) return refuse(cursor, `a text is not closed: ${shortened(cursor.text.slice(start, cursor.end))}`);
    at = quote + 1;
    if (cursor.text[at] !== "'" || at >= cursor.end) break;
    at++;
  }
  cursor.at = at;
  return { is: 'literal', written: cursor.text.slice(start, at), value: cursor.text.slice(start + 1, at - 1).replaceAll("''", "'") };
};

const number = (cursor: Cursor): Expression | undefined => {
  const pattern = /[-+]?\d+(?:\.\d+)?/y;
  pattern.lastIndex = cursor.at;
  const written = pattern.exec(cursor.text)?.[0];
  if (written === undefined || cursor.at + written.length > cursor.end) return undefined;
  cursor.at += written.length;
  return { is: 'literal', written, value: Number(written) };
};

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const nameAt = /[A-Za-z_$][\w$]*/y;
const nameOf = (cursor: Cursor): string | undefined => {
  nameAt.lastIndex = cursor.at;
  const name = nameAt.exec(cursor.text)?.[0];
  if (name !== undefined) cursor.at += name.length;
  return name;
};

/** A call: `concat(…)`, `contoso.name(…)`. Only words that stand for a value may do without parentheses. */
const named = (cursor: Cursor): Expression | undefined => {
  const start = cursor.at;
  const first = nameOf(cursor);
  if (first === undefined) return refuseHere(cursor, 'a function, a text or a number');
  const shown = take(cursor, '.') ? `${first}.${nameOf(cursor) ?? ''}` : first;
  const after = cursor.at;
  skip(cursor);
  if (take(cursor, '(')) {
    const args = parameters(cursor);
    return { is: 'call', written: cursor.text.slice(start, cursor.at), shown, name: shown.toLowerCase(), args };
  }
  cursor.at = after;
  const word = words.get(first.toLowerCase());
  if (word === undefined || shown !== first) return refuseHere(cursor, `( after ${shortened(shown)}`);
  return { is: 'literal', written: first, value: word };
};

const parameters = (cursor: Cursor): readonly Expression[] => {
  const args: Expression[] = [];
  skip(cursor);
  if (take(cursor, ')')) return args;
  for (;;) {
    const arg = expression(cursor);
    if (!arg) return args;
    args.push(arg);
    skip(cursor);
    if (take(cursor, ')')) return args;
    if (!take(cursor, ',')) {
      refuseHere(cursor, 'a comma or )');
      return args;
    }
  }
};

const accesses = (cursor: Cursor, first: Expression, start: number): Expression | undefined => {
  let of: Expression = first;
  for (;;) {
    skip(cursor);
    const step = take(cursor, '.') ? property(cursor) : take(cursor, '[') ? index(cursor) : undefined;
    if (cursor.fault !== undefined) return undefined;
    if (!step) return of;
    of = { is: 'access', written: cursor.text.slice(start, cursor.at), of, ...step };
  }
};

type Step = { readonly key: Expression; readonly safe: boolean };
const property = (cursor: Cursor): Step | undefined => {
  const safe = take(cursor, '?');
  skip(cursor);
  const name = nameOf(cursor);
  return name === undefined ? refuseHere(cursor, 'the name of a property') : { key: { is: 'literal', written: name, value: name }, safe };
};

const index = (cursor: Cursor): Step | undefined => {
  const safe = take(cursor, '?');
  const key = expression(cursor);
  skip(cursor);
  if (!key || !take(cursor, ']')) return refuseHere(cursor, ']');
  return { key, safe };
};
