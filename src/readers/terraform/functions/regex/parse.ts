import { between, exactly, foldedLetter, foldedSet, type Letters, noneOf, oneOf, posix, shorthand, unicode } from './letters.ts';
import type { Pattern, Tree } from './tree.ts';

/** Only ever thrown inside this file: why a pattern is not one of RE2's. */
class PatternError extends Error {}
const refuse = (why: string): never => {
  throw new PatternError(why);
};

interface Flags {
  readonly fold: boolean;
  readonly lines: boolean;
  readonly dotAll: boolean;
  readonly lazy: boolean;
}
interface Reader {
  readonly letters: readonly string[];
  at: number;
  flags: Flags;
  depth: number;
  readonly names: (string | undefined)[];
}

const [deepest, mostRepeats] = [200, 1000];
const peek = (reader: Reader, text: string): boolean => [...text].every((letter, i) => reader.letters[reader.at + i] === letter);
const take = (reader: Reader, text: string): boolean => {
  const there = peek(reader, text);
  if (there) reader.at += [...text].length;
  return there;
};
const next = (reader: Reader): string => reader.letters[reader.at++] ?? refuse('trailing backslash at end of expression');
const upTo = (reader: Reader, end: string): string | undefined => {
  const stop = reader.letters.indexOf(end, reader.at);
  if (stop === -1) return undefined;
  const between = reader.letters.slice(reader.at, stop).join('');
  reader.at = stop + 1;
  return between;
};
const literal = (letter: string, flags: Flags): Letters => (flags.fold ? foldedLetter(letter) : exactly(letter));
const one = (of: Letters): Tree => ({ is: 'one', of });

const controls: Readonly<Record<string, string>> = { a: '\x07', f: '\f', t: '\t', n: '\n', r: '\r', v: '\v' };

const letterOfCode = (digits: string, base: number): string => {
  const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, base) : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : refuse('invalid escape sequence');
};

const hexadecimal = (reader: Reader): string => {
  if (take(reader, '{')) return letterOfCode(upTo(reader, '}') ?? '', 16);
  const digits = reader.letters.slice(reader.at, reader.at + 2).join('');
  reader.at += 2;
  return digits.length === 2 ? letterOfCode(digits, 16) : refuse('invalid escape sequence');
};

const octal = (reader: Reader, first: string): string => {
  const rest = /^[0-7]{0,2}/.exec(reader.letters.slice(reader.at, reader.at + 2).join(''))?.[0] ?? '';
  if (first !== '0' && rest === '') return refuse('backreferences are not supported');
  reader.at += rest.length;
  return letterOfCode(first + rest, 8);
};

/** The one letter that a backslash and what follows it stand for. */
const escaped = (reader: Reader): string => {
  const letter = next(reader);
  const control = controls[letter];
  if (control) return control;
  if (letter === 'x') return hexadecimal(reader);
  if (/^[0-7]$/.test(letter)) return octal(reader, letter);
  return /^[\x21-\x7e]$/.test(letter) && !/^[0-9A-Za-z_]$/.test(letter) ? letter : refuse(`invalid escape sequence \\${letter}`);
};

const property = (reader: Reader): Letters => {
  const capital = next(reader) === 'P';
  const written = take(reader, '{') ? (upTo(reader, '}') ?? '') : next(reader);
  const set = unicode(written.replace(/^\^/, '')) ?? refuse(`invalid character class range \\p{${written}}`);
  const negated = capital !== written.startsWith('^');
  return negated ? noneOf(set) : set;
};

/** A set that a backslash begins, such as `\d` or `\pL`; the reader stands behind the backslash. */
const escapedSet = (reader: Reader): Letters | undefined => {
  const letter = reader.letters[reader.at] ?? '';
  if (letter === 'p' || letter === 'P') return property(reader);
  const set = shorthand[letter.toLowerCase()];
  if (!set) return undefined;
  reader.at++;
  return letter === letter.toLowerCase() ? set : noneOf(set);
};

const posixClass = (reader: Reader): Letters | undefined => {
  const named = /^\[:(\^?)([a-z]+):\]/.exec(reader.letters.slice(reader.at, reader.at + 12).join(''));
  if (!named) return undefined;
  reader.at += named[0].length;
  const set = posix[named[2] ?? ''] ?? refuse(`invalid character class range ${named[0]}`);
  return named[1] ? noneOf(set) : set;
};

const classLetter = (reader: Reader): string => (take(reader, '\\') ? escaped(reader) : (reader.letters[reader.at++] ?? refuse('missing closing ]')));

const classRange = (reader: Reader): Letters => {
  const from = classLetter(reader);
  const ranged = peek(reader, '-') && reader.letters[reader.at + 1] !== ']' && reader.at + 1 < reader.letters.length;
  if (!ranged) return exactly(from);
  reader.at++;
  const to = classLetter(reader);
  return (from.codePointAt(0) ?? 0) <= (to.codePointAt(0) ?? 0) ? between(from, to) : refuse(`invalid character class range ${from}-${to}`);
};

const classItem = (reader: Reader): Letters => {
  const named = peek(reader, '[:') ? posixClass(reader) : undefined;
  if (named) return named;
  if (!peek(reader, '\\')) return classRange(reader);
  reader.at++;
  const set = escapedSet(reader);
  if (set) return set;
  reader.at--;
  return classRange(reader);
};

const characterClass = (reader: Reader): Tree => {
  const negated = take(reader, '^');
  const items: Letters[] = [];
  while (items.length === 0 || !peek(reader, ']')) {
    if (reader.at >= reader.letters.length) return refuse('missing closing ]');
    items.push(classItem(reader));
  }
  reader.at++;
  const set = reader.flags.fold ? foldedSet(oneOf(items)) : oneOf(items);
  return one(negated ? noneOf(set) : set);
};

const backslash = (reader: Reader): Tree => {
  const letter = reader.letters[reader.at];
  const edge = ({ A: 'text-start', z: 'text-end', b: 'word', B: 'no-word' } as const)[letter ?? ''];
  if (edge) {
    reader.at++;
    return { is: 'edge', edge };
  }
  const set = escapedSet(reader);
  return one(set ?? literal(escaped(reader), reader.flags));
};

/** The pattern with what stands between `\Q` and `\E` escaped letter by letter. */
const unquoted = (written: string): string =>
  written.replaceAll(/\\Q([\s\S]*?)(?:\\E|$)|\\[\s\S]/g, (other, literal?: string) => literal?.replaceAll(/[!-/:-@[-^`{-~]/g, '\\$&') ?? other);

const flagsOf = (written: string, flags: Flags): Flags => {
  const [on = '', off = '', more] = written.split('-');
  if (more !== undefined || !/^[imsU]*$/.test(on + off) || on + off === '') return refuse(`invalid or unsupported Perl syntax (?${written}`);
  const set = (flag: string, now: boolean): boolean => (on.includes(flag) ? true : off.includes(flag) ? false : now);
  return { fold: set('i', flags.fold), lines: set('m', flags.lines), dotAll: set('s', flags.dotAll), lazy: set('U', flags.lazy) };
};

const closed = (reader: Reader): Tree => {
  const { flags } = reader;
  const body = choice(reader);
  if (!take(reader, ')')) return refuse('missing closing )');
  reader.flags = flags;
  return body;
};

const captured = (reader: Reader, name: string | undefined): Tree => {
  if (name !== undefined && (!/^[0-9A-Za-z_]+$/.test(name) || reader.names.includes(name))) return refuse(`invalid or duplicate group name ${name}`);
  reader.names.push(name);
  const index = reader.names.length;
  return { is: 'capture', index, body: closed(reader) };
};

const group = (reader: Reader): Tree => {
  if (!take(reader, '?')) return captured(reader, undefined);
  if (take(reader, 'P<') || take(reader, '<')) return captured(reader, upTo(reader, '>') ?? refuse('invalid named capture'));
  if (take(reader, ':')) return closed(reader);
  const written = /^[a-zA-Z-]+/.exec(reader.letters.slice(reader.at, reader.at + 12).join(''))?.[0] ?? '';
  reader.at += written.length;
  const outer = reader.flags;
  reader.flags = flagsOf(written, outer);
  if (take(reader, ')')) return { is: 'empty' };
  if (!take(reader, ':')) return refuse('invalid or unsupported Perl syntax');
  const body = closed(reader);
  reader.flags = outer;
  return body;
};

const atom = (reader: Reader): Tree => {
  const letter = next(reader);
  const { flags } = reader;
  if (letter === '(') return group(reader);
  if (letter === '[') return characterClass(reader);
  if (letter === '\\') return backslash(reader);
  if (letter === '.') return one(flags.dotAll ? () => true : each => each !== '\n');
  if (letter === '^') return { is: 'edge', edge: flags.lines ? 'line-start' : 'text-start' };
  if (letter === '$') return { is: 'edge', edge: flags.lines ? 'line-end' : 'text-end' };
  return '*+?'.includes(letter) ? refuse(`missing argument to repetition operator ${letter}`) : one(literal(letter, flags));
};

const counts = (reader: Reader): readonly [number, number] | undefined => {
  if (take(reader, '*')) return [0, Number.POSITIVE_INFINITY];
  if (take(reader, '+')) return [1, Number.POSITIVE_INFINITY];
  if (take(reader, '?')) return [0, 1];
  const braces = peek(reader, '{') ? /^\{(\d{1,9})(,?)(\d{0,9})\}/.exec(reader.letters.slice(reader.at, reader.at + 24).join('')) : null;
  if (!braces) return undefined;
  reader.at += braces[0].length;
  const least = Number(braces[1]);
  const most = braces[2] === '' ? least : braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3]);
  return least <= mostRepeats && (most === Number.POSITIVE_INFINITY || most <= mostRepeats) && least <= most ? [least, most] : refuse('invalid repeat count');
};

const repeated = (reader: Reader): Tree => {
  const body = atom(reader);
  const range = counts(reader);
  if (!range) return body;
  const greedy = take(reader, '?') === reader.flags.lazy;
  const start = reader.at;
  if (counts(reader)) return refuse(`invalid nested repetition operator ${reader.letters.slice(start - 1, reader.at).join('')}`);
  return { is: 'repeat', body, least: range[0], most: range[1], greedy };
};

const sequence = (reader: Reader): Tree => {
  const parts: Tree[] = [];
  while (reader.at < reader.letters.length && !peek(reader, '|') && !peek(reader, ')')) parts.push(repeated(reader));
  return { is: 'sequence', parts };
};

const choice = (reader: Reader): Tree => {
  if (++reader.depth > deepest) return refuse('expression nests too deeply');
  const parts = [sequence(reader)];
  while (take(reader, '|')) parts.push(sequence(reader));
  reader.depth--;
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'choice', parts };
};

/** Reads a pattern in the syntax of RE2; a text says why it is none. */
export const parsePattern = (written: string): Pattern | string => {
  const reader: Reader = { letters: [...unquoted(written)], at: 0, flags: { fold: false, lines: false, dotAll: false, lazy: false }, depth: 0, names: [] };
  try {
    const tree = choice(reader);
    return reader.at < reader.letters.length ? 'unexpected )' : { tree, names: reader.names };
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
};
