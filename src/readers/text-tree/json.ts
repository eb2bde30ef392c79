import { lastOfEach } from './builder.ts';
import { problemAt, reporting, sourceOf, type TreeFile } from './source.ts';
import { deepest, type Entry, type ScalarTree, type TreeNode } from './tree.ts';

/** `comments` for the JSON of Azure, which may have comments, trailing commas, and texts of several lines. */
export interface JsonOptions {
  readonly comments?: boolean;
}

/** Reads a JSON file. Comments, trailing commas and the like are problems, and what stands around them is read all the same. */
export const readJson = (text: string, file: string, { comments = false }: JsonOptions = {}): TreeFile => {
  const source = sourceOf(file, text);
  const { problems, report } = reporting(source);
  const reader: Reader = { text, report, comments, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, depth: 0 };
  skip(reader);
  if (reader.at >= text.length) return { source, documents: [], problems: [problemAt(source, 0, 'This JSON file is empty.')] };
  const root = value(reader);
  skip(reader);
  if (reader.at < text.length) reader.report(reader.at, 'There is more after the end of the JSON value: it is not read. Remove it.');
  return { source, documents: root ? [root] : [], problems };
};

interface Reader {
  readonly text: string;
  readonly report: (offset: number, message: string) => void;
  readonly comments: boolean;
  at: number;
  depth: number;
}

/** Over white space, and over comments, which JSON does not have. */
const skip = (reader: Reader): void => {
  const { text } = reader;
  for (;;) {
    let code = text.charCodeAt(reader.at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++reader.at);
    if (code !== 47 || !comment(reader)) return;
  }
};

const comment = (reader: Reader): boolean => {
  const { text, at } = reader;
  const closer = text[at + 1] === '/' ? '\n' : text[at + 1] === '*' ? '*/' : undefined;
  if (!closer) return false;
  if (!reader.comments) reader.report(at, 'JSON has no comments: this one is skipped. Remove it.');
  const end = text.indexOf(closer, at + 2);
  reader.at = end < 0 ? text.length : end + closer.length;
  return true;
};

/** Nothing when no value begins here; the reader then stands where it stood. */
const value = (reader: Reader): TreeNode | undefined => {
  const first = reader.text[reader.at];
  if (first === '"') return string(reader);
  if (first === '{' || first === '[') return collection(reader, first);
  return bare(reader);
};

const scalar = (start: number, end: number, of: ScalarTree['value'], text: string, quoted: boolean): ScalarTree => ({
  is: 'scalar',
  start,
  end,
  value: of,
  text,
  quoted,
});

const collection = (reader: Reader, opener: '{' | '['): TreeNode => {
  const start = reader.at;
  if (reader.depth >= deepest) return tooDeep(reader);
  reader.depth++;
  reader.at++;
  const entries: Entry[] = [];
  const items: TreeNode[] = [];
  members(reader, opener === '{' ? '}' : ']', opener === '{' ? () => entry(reader, entries) : () => item(reader, items));
  reader.depth--;
  const span = { start, end: reader.at };
  return opener === '{' ? { is: 'map', ...span, entries: lastOfEach(entries, reader.report) } : { is: 'list', ...span, items };
};

/** Reads members up to the closer. Whatever is found, each turn moves on or ends. */
const members = (reader: Reader, closer: '}' | ']', member: () => boolean): void => {
  const opened = reader.at - 1;
  let [wanted, comma] = [false, -1];
  for (;;) {
    skip(reader);
    const at = reader.at;
    const next = reader.text[at];
    if (next === undefined || next === '}' || next === ']') {
      end(reader, opened, closer, comma);
      return;
    }
    if (next === ',') {
      if (!wanted) reader.report(at, 'There is nothing before this comma. Remove it.');
      [wanted, comma] = [false, at];
      reader.at++;
      continue;
    }
    if (wanted) reader.report(at, 'A comma is missing before this.');
    [wanted, comma] = [member(), -1];
    if (reader.at === at) reader.at++;
  }
};

/** A closer of the other kind is left for the collection around, unless there is none. */
const end = (reader: Reader, opened: number, closer: '}' | ']', comma: number): void => {
  const found = reader.text[reader.at];
  if (found !== undefined && comma >= 0 && !reader.comments) reader.report(comma, 'JSON has no trailing commas: remove this one.');
  if (found === undefined) reader.report(opened, `This ${closer === '}' ? '{' : '['} is never closed: the file ends too early, and is read as far as it goes.`);
  else if (found !== closer) reader.report(reader.at, `Here stands ${found} where ${closer} is wanted.`);
  if (found === closer || (found !== undefined && reader.depth === 1)) reader.at++;
};

const item = (reader: Reader, items: TreeNode[]): boolean => {
  const read = value(reader);
  if (read) items.push(read);
  else unreadable(reader);
  return true;
};

const entry = (reader: Reader, entries: Entry[]): boolean => {
  const keyStart = reader.at;
  const key = value(reader);
  if (key?.is !== 'scalar') {
    if (key) reader.report(keyStart, 'A key must be a text.');
    else unreadable(reader);
    return true;
  }
  if (!key.quoted) reader.report(keyStart, 'A key must stand in double quotes.');
  const keyEnd = reader.at;
  skip(reader);
  if (reader.text[reader.at] === ':') reader.at++;
  else reader.report(reader.at, 'A colon is missing after this key.');
  skip(reader);
  const read = value(reader);
  if (!read) reader.report(reader.at, 'The value of this key is missing, or is not JSON: it is read as null.');
  entries.push({ key: key.text, keyStart, keyEnd, value: read ?? scalar(keyEnd, keyEnd, null, '', false) });
  return true;
};

const unreadable = (reader: Reader): void => {
  reader.report(reader.at, 'This is not JSON: it is skipped.');
  reader.at++;
};

const string = (reader: Reader): ScalarTree => {
  const start = reader.at;
  const { text } = reader;
  let [at, escaped] = [start + 1, false];
  for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(++at)) {
    if (at >= text.length || (code === 10 && !reader.comments)) return unclosed(reader, start, at);
    if (code !== 92) continue;
    escaped = true;
    at++;
  }
  reader.at = at + 1;
  const raw = text.slice(start + 1, at);
  const read = escaped ? unescaped(reader, start, raw) : raw;
  return scalar(start, reader.at, read, read, true);
};

const unclosed = (reader: Reader, start: number, end: number): ScalarTree => {
  reader.report(start, 'This text is not closed on its line: add the closing quote.');
  const to = Math.min(end, reader.text.length);
  reader.at = to;
  const read = unescaped(undefined, start, reader.text.slice(start + 1, to));
  return scalar(start, to, read, read, true);
};

const letters: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' };
const unescaped = (reader: Reader | undefined, start: number, raw: string): string =>
  raw.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([\s\S]?))/g, (whole, hex: string | undefined, letter: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    const meant = letters[letter ?? ''];
    if (meant === undefined && reader) reader.report(start, `JSON knows no escape ${whole}: it is read as it stands.`);
    return meant ?? whole;
  });

/** `true`, `null`, a number; anything else that is one word is a problem, and read as the text it is. */
const bare = (reader: Reader): ScalarTree | undefined => {
  const word = /[^\s,:"{}[\]/]+/y;
  const start = reader.at;
  word.lastIndex = start;
  const text = word.exec(reader.text)?.[0];
  if (text === undefined) return undefined;
  reader.at = word.lastIndex;
  const meant = meaning(text);
  if (meant === undefined) reader.report(start, 'This must stand in double quotes: it is read as a text.');
  return scalar(start, reader.at, meant === undefined ? text : meant, text, meant === undefined);
};

/** Integers past 2^53 would lose digits: they stay the text they are. */
const meaning = (text: string): ScalarTree['value'] | undefined => {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? text : Number.isFinite(number) ? number : text;
};

/** Skips what is nested too deeply, so that what comes after it is still read. */
const tooDeep = (reader: Reader): ScalarTree => {
  const { text, at: start } = reader;
  reader.report(start, `This is nested more than ${deepest} deep: it is read as null.`);
  let [depth, inText] = [0, false];
  for (; reader.at < text.length; reader.at++) {
    const code = text.charCodeAt(reader.at);
    if (code === 34) inText = !inText;
    else if (inText) reader.at += code === 92 ? 1 : 0;
    else if (code === 91 || code === 123) depth++;
    else if ((code === 93 || code === 125) && --depth === 0) break;
  }
  reader.at = Math.min(reader.at + 1, text.length);
  return scalar(start, reader.at, null, '', false);
};
