import type { Place, Problem } from '../../model/index.ts';
import { lineAt, readJson, type Source, sourceOf, type TreeNode } from '../text-tree/index.ts';

/** A value in a JSON text: from its first character to past its last. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A large JSON text of which only what is needed is parsed, with its place. */
export interface JsonFile {
  readonly source: Source;
  readonly problems: Problem[];
  /** One `Place` per line: a million nodes share them. */
  readonly places: Map<number, Place>;
}
export const jsonFile = (file: string, text: string): JsonFile => ({ source: sourceOf(file, text), problems: [], places: new Map() });

export const placeAt = (json: JsonFile, offset: number): Place => {
  const line = lineAt(json.source, offset);
  const known = json.places.get(line);
  if (known) return known;
  const place = { file: json.source.file, line };
  json.places.set(line, place);
  return place;
};
export const placeOf = (json: JsonFile, { start, end }: Piece): Place => {
  const at = placeAt(json, start);
  const endLine = lineAt(json.source, Math.max(start, end - 1));
  return endLine > at.line ? { ...at, endLine } : at;
};
export const complain = (json: JsonFile, offset: number, message: string): void => {
  complainOf(json, lineAt(json.source, offset), message);
};
const complainOf = (json: JsonFile, line: number, message: string): void => {
  if (json.problems.length < mostProblems) json.problems.push({ file: json.source.file, line, message });
};
const mostProblems = 20;

const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const opens = (code: number): boolean => code === 123 || code === 91;
const closes = (code: number): boolean => code === 125 || code === 93;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

const overSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
};

/** Past the closing quote of the text that opens at `start`. */
const pastText = (text: string, start: number): number => {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
};

const pastCollection = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = pastText(text, at) - 1;
    else if (opens(code)) depth++;
    else if (closes(code) && --depth === 0) return at + 1;
  }
  return text.length;
};

const pastWord = (text: string, start: number): number => {
  let at = start;
  for (let code = text.charCodeAt(at); at < text.length && code !== comma && !closes(code) && !isSpace(code); code = text.charCodeAt(at)) at++;
  return at;
};

/** Past the value that begins at `start`: without a look at what is in it. */
const pastValue = (text: string, start: number): number => {
  const code = text.charCodeAt(start);
  if (code === quote) return pastText(text, start);
  return opens(code) ? pastCollection(text, start) : pastWord(text, start);
};

export const wholeOf = ({ source: { text } }: JsonFile): Piece => wholeIn(text);
const wholeIn = (text: string): Piece => {
  const start = overSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  return { start, end: pastValue(text, start) };
};

/** The members of an object by name; none for what is no object. Of two with one name the last counts. */
export const membersOf = ({ source: { text } }: JsonFile, piece: Piece | undefined): ReadonlyMap<string, Piece> => membersIn(text, piece);
/** The same of a text that may be only the beginning of a file. */
export const topMembers = (text: string): ReadonlyMap<string, Piece> => membersIn(text, wholeIn(text));

const membersIn = (text: string, piece: Piece | undefined): ReadonlyMap<string, Piece> => {
  const members = new Map<string, Piece>();
  if (!piece || text.charCodeAt(piece.start) !== 123) return members;
  let at = overSpace(text, piece.start + 1);
  while (at < piece.end && text.charCodeAt(at) === quote) {
    const keyEnd = pastText(text, at);
    const key = keyText(text.slice(at, keyEnd));
    at = overSpace(text, keyEnd);
    if (text.charCodeAt(at) !== colon) return members;
    const start = overSpace(text, at + 1);
    const end = pastValue(text, start);
    members.set(key, { start, end });
    at = overSpace(text, end);
    if (text.charCodeAt(at) === comma) at = overSpace(text, at + 1);
  }
  return members;
};
const keyText = (written: string): string => (written.includes('\\') ? String(parsed(written) ?? written) : written.slice(1, -1));

/** The items of an array; none for what is no array. */
export const itemsOf = ({ source: { text } }: JsonFile, piece: Piece | undefined): readonly Piece[] => {
  const items: Piece[] = [];
  if (!piece || text.charCodeAt(piece.start) !== 91) return items;
  let at = overSpace(text, piece.start + 1);
  while (at < piece.end - 1) {
    const end = pastValue(text, at);
    if (end === at) return items;
    items.push({ start: at, end });
    at = overSpace(text, end);
    if (text.charCodeAt(at) === comma) at = overSpace(text, at + 1);
  }
  return items;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a piece says, without places; nothing, and a problem, when it is not JSON. */
export const plainOf = (json: JsonFile, piece: Piece | undefined): unknown => {
  if (!piece) return undefined;
  const value = parsed(json.source.text.slice(piece.start, piece.end));
  if (value === undefined) complain(json, piece.start, 'This is not valid JSON, and is not read: write the file anew with terraform show -json.');
  return value;
};
export const textOf = (json: JsonFile, piece: Piece | undefined): string | undefined => {
  const value = plainOf(json, piece);
  return typeof value === 'string' ? value : undefined;
};

/** A piece with the place of everything in it: `start` of its nodes counts from the start of the piece. */
export const treeOf = (json: JsonFile, piece: Piece): TreeNode | undefined => {
  const { documents, problems } = readJson(json.source.text.slice(piece.start, piece.end), json.source.file);
  for (const { line, message } of problems) complainOf(json, lineAt(json.source, piece.start) + line - 1, message);
  return documents[0];
};
