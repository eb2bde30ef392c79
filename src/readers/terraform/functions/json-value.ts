import { hasHoles, pieces, shown } from '../../../model/index.ts';
import { numberOf } from '../types.ts';
import { bool, type Failure, failed, failure, nothing, object, text, tuple, unknown, type Value } from '../value.ts';

interface Reader {
  readonly text: string;
  at: number;
}
const deepest = 300;
const [open, close] = ['\uE000', '\uE001'];

const bad = (reader: Reader): Failure => failure(`invalid JSON at character ${reader.at + 1}`);
const skip = (reader: Reader): void => {
  while (' \t\n\r'.includes(reader.text[reader.at] ?? '-')) reader.at++;
};
const take = (reader: Reader, part: string): boolean => {
  skip(reader);
  const there = reader.text.startsWith(part, reader.at);
  if (there) reader.at += part.length;
  return there;
};

/** The end of a string whose first quote stands before `at`; a hole in it may hold quotes. */
const endOfString = (reader: Reader): number => {
  for (let i = reader.at; i < reader.text.length; i++) {
    const letter = reader.text[i];
    if (letter === '"') return i;
    if (letter === '\\') i++;
    else if (letter === open) i = Math.max(i, reader.text.indexOf(close, i));
  }
  return -1;
};

const decoded = (raw: string): string | undefined => {
  try {
    const written: string = JSON.parse(`"${raw}"`);
    return written.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
  } catch {
    return undefined;
  }
};

const string = (reader: Reader): string | undefined => {
  const end = endOfString(reader);
  if (end === -1) return undefined;
  const raw = reader.text.slice(reader.at, end);
  const parts = raw.split(/(\uE000[^\uE001]*\uE001)/).map(part => (part.startsWith(open) ? part : decoded(part)));
  reader.at = end + 1;
  return parts.some(part => part === undefined) ? undefined : parts.join('');
};

const list = (reader: Reader, depth: number): Value | Failure => {
  const items: Value[] = [];
  if (take(reader, ']')) return tuple(items);
  do {
    const item = value(reader, depth + 1);
    if (failed(item)) return item;
    items.push(item);
  } while (take(reader, ','));
  return take(reader, ']') ? tuple(items) : bad(reader);
};

const map = (reader: Reader, depth: number): Value | Failure => {
  const entries = new Map<string, Value>();
  let rest: string | undefined;
  if (take(reader, '}')) return object(entries);
  do {
    const key = take(reader, '"') ? string(reader) : undefined;
    if (key === undefined || !take(reader, ':')) return bad(reader);
    const entry = value(reader, depth + 1);
    if (failed(entry)) return entry;
    if (hasHoles(key)) rest = `it depends on ${pieces(key)[1]}`;
    else entries.set(key, entry);
  } while (take(reader, ','));
  return take(reader, '}') ? object(entries, rest) : bad(reader);
};

/** What stands where a value should and is a hole, or has one: `${var.port}`, `1${var.x}`. */
const holedValue = (reader: Reader): Value | undefined => {
  const found = /[^\s,:[\]{}"\uE000]*(?:\uE000[^\uE001]*\uE001[^\s,:[\]{}"\uE000]*)+/y;
  found.lastIndex = reader.at;
  const written = found.exec(reader.text)?.[0];
  if (!written) return undefined;
  reader.at += written.length;
  const parts = pieces(written);
  return unknown(`it depends on ${parts[1]}`, parts.length === 3 && parts[0] === '' && parts[2] === '' ? (parts[1] ?? '') : shown(written));
};

const words: readonly (readonly [string, Value])[] = [
  ['true', bool(true)],
  ['false', bool(false)],
  ['null', nothing],
];

const scalar = (reader: Reader): Value | Failure => {
  const holed = holedValue(reader);
  if (holed) return holed;
  const word = words.find(([written]) => take(reader, written));
  if (word) return word[1];
  const digits = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  digits.lastIndex = reader.at;
  const written = digits.exec(reader.text)?.[0];
  if (written === undefined) return bad(reader);
  reader.at += written.length;
  return numberOf(written);
};

const value = (reader: Reader, depth: number): Value | Failure => {
  if (depth > deepest) return failure(`the JSON is nested deeper than ${deepest} levels`);
  if (take(reader, '{')) return map(reader, depth);
  if (take(reader, '[')) return list(reader, depth);
  if (!take(reader, '"')) return scalar(reader);
  const written = string(reader);
  return written === undefined ? bad(reader) : text(written);
};

/** The value that a JSON text says. Holes in strings stay in them; a hole in place of a value is unknown. */
export const jsonValue = (written: string): Value | Failure => {
  const reader: Reader = { text: written, at: 0 };
  const result = value(reader, 0);
  if (failed(result)) return result;
  skip(reader);
  return reader.at < written.length ? failure('extraneous data after JSON value') : result;
};
