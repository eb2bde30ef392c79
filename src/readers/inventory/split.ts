// A parser of the outermost structure of JSON: it has the states of one, and each is a few lines.
import type { Bytes } from '../../model/index.ts';

/** One item of a large JSON file: where its text stands, and in which lines. */
export interface Item {
  readonly start: number;
  readonly length: number;
  readonly line: number;
  readonly endLine: number;
  /** The key of the list it stands in, and where in the list; -1 for a line of JSON lines. */
  readonly under: string;
  readonly index: number;
  /** Its line holds other items as well, so that the line alone does not lead to it. */
  readonly crowded: boolean;
  readonly text: () => string;
}
export interface Split {
  readonly items: (item: Item) => void;
  /** What cannot be read, by its line. */
  readonly problem: (line: number, message: string) => void;
  /** Called after every piece of the file, with how much was read. */
  readonly progress?: (done: number) => void;
}

/** A piece is read at a time; an item larger than `largest` is not read. */
const usualPiece = 1024 * 1024;
const largest = 64 * 1024 * 1024;

const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const [openMap, closeMap, openList, closeList] = [123, 125, 91, 93];
const newline = 10;
const isSpace = (code: number): boolean => code === 32 || code === newline || code === 13 || code === 9;

/** A window on the file that holds the whole of what is being read. */
interface Window {
  readonly bytes: Bytes;
  readonly piece: number;
  readonly on: Split;
  data: Uint8Array;
  /** Where in the file the window begins. */
  base: number;
  /** Where it is being read, counted from its beginning. */
  at: number;
  /** From where on it is kept, counted likewise; -1 when what was read is not needed any more. */
  keep: number;
  line: number;
}

const more = (w: Window): boolean => {
  const next = w.bytes.read(w.base + w.data.length, w.piece);
  if (next.length === 0) return false;
  if (w.data.length - w.keep > largest) w.keep = -1;
  const from = w.keep < 0 ? Math.min(w.at, w.data.length) : w.keep;
  const kept = w.data.subarray(from);
  const data = new Uint8Array(kept.length + next.length);
  data.set(kept);
  data.set(next, kept.length);
  w.base += from;
  w.at -= from;
  w.keep = Math.min(w.keep, 0);
  w.data = data;
  w.on.progress?.(w.base + data.length);
  return true;
};
const peek = (w: Window): number => (w.at < w.data.length || more(w) ? (w.data[w.at] ?? -1) : -1);

const skipSpace = (w: Window): number => {
  for (;;) {
    const code = peek(w);
    if (!isSpace(code)) return code;
    if (code === newline) w.line++;
    w.at++;
  }
};

/** Over a text, from its opening quote. A raw end of line ends it as well: none can stand in a text. */
const skipText = (w: Window): boolean => {
  w.at++;
  do {
    const { data } = w;
    let at = w.at;
    for (; at < data.length; at++) {
      const code = data[at];
      if (code === quote || code === newline) {
        w.at = code === quote ? at + 1 : at;
        return code === quote;
      }
      if (code === backslash) at++;
    }
    w.at = at;
  } while (more(w));
  return false;
};

type End = 'whole' | 'broken' | 'cut';
const deepest = 200;
/** Over one value. What cannot be JSON is noticed where it stands, so that what comes after it is not lost. */
const skipValue = (w: Window): End => {
  const open: number[] = [];
  /** Whether a key or a closing brace is what may come next. */
  let wants: 'value' | 'key' | 'next' = 'value';
  for (;;) {
    const code = skipSpace(w);
    if (code === -1) return 'cut';
    const inside = open.at(-1);
    if (code === comma) {
      if (wants !== 'next' || inside === undefined) return 'broken';
      w.at++;
      wants = inside === openMap ? 'key' : 'value';
      continue;
    }
    if (code === closeMap || code === closeList) {
      if (inside !== (code === closeMap ? openMap : openList)) return 'broken';
      open.pop();
      w.at++;
      wants = 'next';
    } else if (wants === 'next') return 'broken';
    else if (wants === 'key') {
      if (code !== quote || !skipText(w) || skipSpace(w) !== colon) return peek(w) === -1 ? 'cut' : 'broken';
      w.at++;
      wants = 'value';
      continue;
    } else if (code === openMap || code === openList) {
      if (open.length >= deepest) return 'broken';
      open.push(code);
      w.at++;
      wants = code === openMap ? 'key' : 'value';
      continue;
    } else if (code === quote) {
      if (!skipText(w)) return peek(w) === -1 ? 'cut' : 'broken';
      wants = 'next';
    } else if (!skipWord(w)) return 'broken';
    else wants = 'next';
    if (open.length === 0) return 'whole';
    wants = 'next';
  }
};

/** Over a number, `true`, `false` or `null`; which of them it is, whoever parses the item will see. */
const skipWord = (w: Window): boolean => {
  const start = w.base + w.at;
  for (;;) {
    const code = peek(w);
    const isPart = (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code === 43 || code === 45 || code === 46 || code === 69;
    if (!isPart) return w.base + w.at > start;
    w.at++;
  }
};

const textAt = (w: Window, from: number, to: number): string => decoder.decode(w.data.subarray(from, to));
const decoder = new TextDecoder();

/** An item that stands where the window is; its text is there only until the next one is read. */
const itemAt = (w: Window, line: number, under: string, index: number, before: number): Item => {
  const { keep, at } = w;
  return {
    start: w.base + keep,
    length: at - keep,
    line,
    endLine: w.line,
    under,
    index,
    crowded: index >= 0 && line === before,
    text: () => textAt(w, keep, at),
  };
};

const ends: Readonly<Record<Exclude<End, 'whole'>, string>> = {
  broken: 'this item is not JSON: it is left out, and what comes after it is read',
  cut: 'the file ends in the middle of this item: it is left out',
};

/** The items of a list, from its opening bracket. False when the file ended or what is left cannot be told apart. */
const listItems = (w: Window, under: string): boolean => {
  w.at++;
  let before = w.line;
  let signature: Uint8Array | undefined;
  for (let index = 0; ; index++) {
    let code = skipSpace(w);
    if (code === comma) {
      w.at++;
      code = skipSpace(w);
    }
    if (code === closeList) {
      w.at++;
      return true;
    }
    if (code === -1) {
      w.on.problem(w.line, 'the file ends before its list does: what stands before is read');
      return false;
    }
    const line = w.line;
    w.keep = w.at;
    const end = skipValue(w);
    signature ??= w.keep < 0 ? undefined : signatureAt(w);
    if (end !== 'whole') w.on.problem(line, ends[end]);
    else if (w.keep < 0) w.on.problem(line, 'this item is larger than 64 MB: it is left out');
    else w.on.items(itemAt(w, line, under, index, before));
    w.keep = -1;
    before = w.line;
    if (end === 'cut' || (end === 'broken' && !findNext(w, signature))) return false;
  }
};

/** How the items of a list begin: `{"version":`. */
const signatureAt = (w: Window): Uint8Array | undefined => {
  const end = w.data.subarray(w.keep, w.keep + 200).indexOf(colon);
  return end < 2 || w.data[w.keep] !== openMap ? undefined : w.data.slice(w.keep, w.keep + end + 1);
};

/** The next place that begins like the other items. */
const findNext = (w: Window, signature: Uint8Array | undefined): boolean => {
  if (!signature) return false;
  for (let code = peek(w); code !== -1; code = peek(w)) {
    if (code === openMap && startsWith(w, signature)) return true;
    if (code === newline) w.line++;
    w.at++;
  }
  return false;
};
const startsWith = (w: Window, wanted: Uint8Array): boolean => {
  while (w.data.length - w.at < wanted.length) if (!more(w)) return false;
  for (let i = 0; i < wanted.length; i++) if (w.data[w.at + i] !== wanted[i]) return false;
  return true;
};

/** One whole value of the file: a wrapper around lists of items, a list of items, or an item itself. False when there is no way on. */
const document = (w: Window, under: ReadonlySet<string>): boolean => {
  const line = w.line;
  w.keep = w.at;
  const code = peek(w);
  if (code === openList) return listItems(w, '') || findLine(w, w.line);
  const found = code === openMap ? wrapper(w, under) : skipValue(w);
  if (found === 'list') return true;
  if (found === 'lost') return findLine(w, w.line);
  if (found !== 'whole') w.on.problem(line, ends[found]);
  else if (w.keep < 0) w.on.problem(line, 'this item is larger than 64 MB: it is left out');
  else w.on.items(itemAt(w, line, '', -1, 0));
  const goesOn = found === 'whole' || findLine(w, line);
  w.keep = -1;
  return goesOn;
};

/** Entry by entry, so that lists of items are read item by item. */
const wrapper = (w: Window, under: ReadonlySet<string>): End | 'list' | 'lost' => {
  const fault = (): End => (peek(w) === -1 ? 'cut' : 'broken');
  let found: 'whole' | 'list' = 'whole';
  w.at++;
  for (let first = true; ; first = false) {
    let code = skipSpace(w);
    if (code === closeMap) {
      w.at++;
      return found;
    }
    if (!first) {
      if (code !== comma) return fault();
      w.at++;
      code = skipSpace(w);
    }
    const start = w.base + w.at;
    if (code !== quote || !skipText(w)) return fault();
    const key = w.base + w.at - start < 100 ? textAt(w, start - w.base + 1, w.at - 1) : '';
    if (skipSpace(w) !== colon) return fault();
    w.at++;
    if (skipSpace(w) === openList && under.has(key)) {
      if (!listItems(w, key)) return 'lost';
      found = 'list';
      continue;
    }
    const end = skipValue(w);
    if (end !== 'whole') return end;
  }
};

/** The first line after the beginning of what is broken that begins like an item: every line of JSON lines stands for itself. */
const findLine = (w: Window, line: number): boolean => {
  if (w.keep >= 0) {
    w.at = w.keep;
    w.line = line;
  }
  for (let code = peek(w); code !== -1; code = peek(w)) {
    w.keep = -1;
    w.at++;
    if (code !== newline) continue;
    w.line++;
    if (peek(w) === openMap) return true;
  }
  return false;
};

/** Finds the items of a file that may be larger than memory: of a list, of the lists under known keys, or one after the other (JSON lines). */
export const splitItems = (bytes: Bytes, under: Iterable<string>, on: Split, piece = usualPiece): void => {
  const w: Window = { bytes, piece, on, data: new Uint8Array(), base: 0, at: 0, keep: -1, line: 1 };
  const keys = new Set(under);
  if (startsWith(w, mark)) w.at += mark.length;
  while (skipSpace(w) !== -1 && document(w, keys));
  if (bytes.problem !== undefined) on.problem(w.line, bytes.problem);
};
const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
