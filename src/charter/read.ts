import { nearest } from '../engine/nearest.ts';
import { isDuty, type Problem } from '../model/index.ts';
import { type Entry, lineAt, type Source, type TreeNode } from '../readers/text-tree/index.ts';
import type { ListShape, Named, RecordShape, Shape, Spot, Text } from './shape.ts';

/** A name that stands in the charter. */
export interface Mention {
  readonly of: Named;
  readonly name: string;
  readonly at: Spot;
}
/** What reading finds beside the values. */
export interface Notes {
  readonly problems: Problem[];
  readonly defined: Mention[];
  readonly named: Mention[];
}
export const notes = (): Notes => ({ problems: [], defined: [], named: [] });

interface Reader extends Notes {
  readonly source: Source;
}
type Got = { readonly value: unknown } | undefined;
const got = (value: unknown): Got => ({ value });

/** Reads what a shape describes. What is wrong is told once, with its place, and is left out together with the record around it: a rule with a part missing would be another rule. */
export const readShape = <T>(shape: Shape<T>, tree: TreeNode, source: Source, found: Notes): T | undefined =>
  read(shape, tree, { ...found, source }, shape.about)?.value as T | undefined;

export const spotAt = (source: Source, offset: number): Spot => {
  const line = lineAt(source, offset);
  return { file: source.file, line, column: offset - (source.lines[line - 1] ?? 0) + 1 };
};
const fail = (reader: Reader, offset: number, message: string): undefined => {
  reader.problems.push({ ...spotAt(reader.source, offset), message });
  return undefined;
};

const read = (shape: Shape, tree: TreeNode, reader: Reader, name: string): Got => {
  switch (shape.is) {
    case 'record':
      return readRecord(shape, tree, reader);
    case 'list':
      return readList(shape, tree, reader, name);
    case 'map':
      return readMap(shape.value, tree, reader, name);
    case 'left':
      return undefined;
    case 'tree':
      return got({ tree, source: reader.source });
    default:
      return readScalar(shape, tree, reader, name);
  }
};

const isNothing = (tree: TreeNode): boolean => tree.is === 'scalar' && tree.value === null && !tree.quoted;

const readRecord = (shape: RecordShape, tree: TreeNode, reader: Reader): Got => {
  if (tree.is !== 'map')
    return fail(reader, tree.start, `This is to be a ${shape.name}: write ${keysOf(shape)} with a colon and a value, each on a line of its own.`);
  define(shape, tree.entries, reader);
  const values: Record<string, unknown> = { at: spotAt(reader.source, tree.start) };
  let whole = true;
  for (const entry of tree.entries) {
    const key = shape.keys[entry.key];
    if (!key || !Object.hasOwn(shape.keys, entry.key)) {
      strangeKey(shape, entry, reader);
      whole = whole && shape.name === 'charter';
    } else if (isNothing(entry.value)) whole = emptyKey(shape, entry, reader) && whole;
    else {
      const value = read(key, entry.value, reader, entry.key);
      if (value) values[entry.key] = value.value;
      else whole = whole && key.is === 'left';
    }
  }
  return missing(shape, tree, reader) || !whole ? undefined : got(values);
};

/** Names are known even when what has them is wrong, so that one fault is told once. */
const define = ({ keys }: RecordShape, entries: readonly Entry[], reader: Reader): void => {
  for (const { key, value } of entries) {
    const shape = keys[key];
    if (shape?.is === 'text' && shape.defines && value.is === 'scalar' && value.value !== null)
      reader.defined.push({ of: shape.defines, name: value.text, at: spotAt(reader.source, value.start) });
  }
};

const strangeKey = (shape: RecordShape, { key, keyStart }: Entry, reader: Reader): void => {
  const near = nearest(key, Object.keys(shape.keys));
  fail(reader, keyStart, `"${key}" is nothing that a ${shape.name} has. ${near === undefined ? `It may have ${keysOf(shape)}.` : `Did you mean ${near}?`}`);
};
const keysOf = ({ keys }: RecordShape): string => Object.keys(keys).join(', ');

/** A key with nothing behind it is as if it were not there, where that is allowed; a rule that narrows by nothing would fit everything. */
const emptyKey = (shape: RecordShape, { key, keyStart }: Entry, reader: Reader): boolean => {
  if (!shape.narrows && key !== 'where') return true;
  fail(reader, keyStart, `Nothing stands behind "${key}", which would fit everything: write ${shape.keys[key]?.about}, or take the line away.`);
  return false;
};

/** True when something is missing; it is told. */
const missing = (shape: RecordShape, tree: TreeNode & { readonly is: 'map' }, reader: Reader): boolean => {
  const there = new Set(tree.entries.filter(entry => !isNothing(entry.value)).map(entry => entry.key));
  const lacking = shape.required.filter(key => !there.has(key) && !tree.entries.some(entry => entry.key === key && key === 'where'));
  const nearby = lacking.some(key => tree.entries.some(entry => !Object.hasOwn(shape.keys, entry.key) && nearest(entry.key, Object.keys(shape.keys)) === key));
  if (lacking.length > 0 && !nearby)
    fail(
      reader,
      tree.start,
      `This ${shape.name} has no ${lacking.join(', no ')}. Write ${lacking.map(key => `${key}: ${shape.keys[key]?.about}`).join('; ')}.`,
    );
  if (shape.narrows && tree.entries.length === 0) {
    fail(reader, tree.start, `This ${shape.name} names nothing, which would fit everything: write at least one of ${keysOf(shape)}.`);
    return true;
  }
  return lacking.length > 0;
};

const readList = (shape: ListShape & { readonly about: string }, tree: TreeNode, reader: Reader, name: string): Got => {
  if (tree.is !== 'list') {
    if (!shape.single) return fail(reader, tree.start, `"${name}" is to be a list: write each ${nameOf(shape.item)} behind a dash.`);
    const only = read(shape.item, tree, reader, name);
    return only && got([only.value]);
  }
  const items = tree.items.map(item => read(shape.item, item, reader, name));
  // Of a list of records each stands for itself; a list of names with one missing would be another list.
  if (shape.item.is !== 'record' && items.includes(undefined)) return undefined;
  if (items.length === 0 && shape.item.is !== 'record') return fail(reader, tree.start, `"${name}" is an empty list: write ${shape.about}, or take it away.`);
  return got(items.flatMap(item => (item ? [item.value] : [])));
};
const nameOf = (shape: Shape): string => (shape.is === 'record' ? shape.name : 'one');

const readMap = (shape: Shape, tree: TreeNode, reader: Reader, name: string): Got => {
  if (tree.is !== 'map' || tree.entries.length === 0)
    return fail(reader, tree.start, `"${name}" is to be a map: write a name, a colon and a value on each line below it.`);
  const values = tree.entries.map(({ key, value }) => [key, read(shape, value, reader, key)] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return got(Object.fromEntries(values.map(([key, value]) => [key, value?.value])));
};

type ScalarShape = Exclude<Shape, { readonly is: 'record' | 'list' | 'map' | 'left' | 'tree' }>;
const readScalar = (shape: ScalarShape, tree: TreeNode, reader: Reader, name: string): Got => {
  if (tree.is !== 'scalar' || tree.value === null)
    return fail(reader, tree.start, `"${name}" is to be one value: write ${shape.about}${tree.is === 'scalar' ? '' : `, not a ${tree.is}`}.`);
  const wrong = (hint: string): undefined => fail(reader, tree.start, `"${name}" cannot be "${short(tree.text)}": ${hint}`);
  switch (shape.is) {
    case 'text':
      return readText(shape, tree.text.trim(), spotAt(reader.source, tree.start), reader, wrong);
    case 'word':
      return shape.words.includes(tree.text) ? got(tree.text) : wrong(wordHint(tree.text, shape));
    case 'day':
      return isDay(tree.text) ? got(tree.text) : wrong('write a day, as 2026-12-31.');
    case 'flag':
      return typeof tree.value === 'boolean' ? got(tree.value) : wrong('write yes or no.');
    case 'count':
      return Number.isInteger(tree.value) && Number(tree.value) >= shape.least && Number(tree.value) <= shape.most
        ? got(tree.value)
        : wrong(`write a whole number from ${shape.least} to ${shape.most}, ${shape.about}.`);
    case 'share':
      return shareOf(tree.text) === undefined ? wrong('write percent, as 99.9 or 99.9%.') : got(shareOf(tree.text));
  }
};
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const readText = (shape: Text & { readonly about: string }, value: string, at: Spot, reader: Reader, wrong: (hint: string) => undefined): Got => {
  if (value === '') return wrong(`write ${shape.about}.`);
  if (shape.like && !shape.like.pattern.test(value)) return wrong(`write ${shape.about}, as ${shape.like.example}.`);
  if (shape.names) reader.named.push({ of: shape.names, name: value, at });
  return got(value);
};

const wordHint = (typed: string, { words }: { readonly words: readonly string[] }): string => {
  const near = nearest(typed, words);
  if (near !== undefined) return `did you mean ${near}?`;
  return words.every(isDuty) ? 'there is no such duty; demarc duties lists them.' : `it is one of ${words.join(', ')}.`;
};

/** A day that exists (ISO 8601). */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const shareOf = (text: string): number | undefined => {
  const value = /^\d+(?:\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  return value >= 0 && value <= 100 ? value : undefined;
};
