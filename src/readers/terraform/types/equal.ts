import { hasHoles, same } from '../../../model/index.ts';
import { numberText } from './print.ts';
import { deepest } from './type.ts';
import type { Mapping, Sequence, Unknown, Value } from '../value.ts';

/** Orders texts by their code points, as Go orders their UTF-8 bytes. */
export const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === length) return a.length - b.length;
  const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
  const surrogates = [left, right].map(unit => unit >= 0xd800 && unit <= 0xdfff);
  return surrogates[0] === surrogates[1] ? left - right : surrogates[0] ? 1 : -1;
};

const isSequence = (value: Value): value is Sequence & Value => value.is === 'list' || value.is === 'set' || value.is === 'tuple';
const isMapping = (value: Value): value is Mapping & Value => value.is === 'map' || value.is === 'object';

/** Something in it is not known, so that it may turn out to be another value. */
export const uncertain = (value: Value, depth = 0): boolean => {
  if (value.is === 'unknown' || value.is === 'instance' || depth > deepest) return true;
  if (value.is === 'text') return hasHoles(value.value);
  if (isSequence(value)) return value.rest !== undefined || value.items.some(item => uncertain(item, depth + 1));
  return isMapping(value) && (value.rest !== undefined || [...value.entries.values()].some(entry => uncertain(entry, depth + 1)));
};

const sorted = (entries: ReadonlyMap<string, Value>): [string, Value][] => [...entries].sort(([a], [b]) => compareTexts(a, b));

/** A text that is the same for the same value, and that orders what is neither text nor number nor bool. */
const signature = (value: Value, depth = 0): string => {
  if (value.is === 'text') return JSON.stringify(value.value);
  if (value.is === 'number') return numberText(value.value);
  if (value.is === 'bool') return value.value ? 'T' : 'F';
  if (value.is === 'null') return '~';
  if (depth > deepest) return '?';
  const inner = (item: Value): string => `${signature(item, depth + 1)};`;
  if (isSequence(value)) return value.is === 'tuple' ? `<${value.items.map(inner).join('')}>` : `[${value.items.map(inner).join('')}]`;
  if (value.is === 'map') return `{${sorted(value.entries).map(([key, entry]) => `${JSON.stringify(key)}:${inner(entry)}`).join('')}}`;
  return value.is === 'object' ? `<${sorted(value.entries).map(([key, entry]) => `${JSON.stringify(key)}:${inner(entry)}`).join('')}>` : '?';
};

const rank = (value: Value): number => (uncertain(value) ? 2 : value.is === 'null' ? 1 : 0);

/** The order of items in a set: texts by code point, numbers and bools ascending, null and what is not known last. */
export const compareForSets = (a: Value, b: Value): number => {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (a.is === 'text' && b.is === 'text') return compareTexts(a.value, b.value);
  if (a.is === 'number' && b.is === 'number') return a.value - b.value;
  if (a.is === 'bool' && b.is === 'bool') return Number(a.value) - Number(b.value);
  return compareTexts(signature(a), signature(b));
};

/** Which known item it repeats. An uncertain one repeats only what it is certain to equal: the same attribute of the same resource. */
const identity = (value: Value): unknown => {
  if (!uncertain(value)) return value.is === 'text' ? value.value : `\u0000${value.is}${signature(value)}`;
  return value.ref ? `\u0000ref ${value.ref.to} ${value.ref.attribute}` : value;
};

/** The items without those that certainly repeat an earlier one. */
export const withoutRepeats = (items: readonly Value[]): readonly Value[] => {
  const found = new Map<unknown, Value>();
  for (const item of items) {
    const key = identity(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
};

/** A set of items that have one type. Items that are not known stay in it, last: each of them may still equal another. */
export const setOf = (items: readonly Value[], rest?: string): Value => ({
  is: 'set',
  items: [...withoutRepeats(items)].sort(compareForSets),
  ...(rest !== undefined && { rest }),
});

/** All of them: false as soon as one is false, otherwise undefined when one is not known. */
const every = (answers: Iterable<boolean | undefined>): boolean | undefined => {
  let all: boolean | undefined = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) all = undefined;
  }
  return all;
};

const equalItems = (a: Sequence, b: Sequence, depth: number): boolean | undefined => {
  if (a.rest !== undefined || b.rest !== undefined) return undefined;
  if (a.is === 'set' && [...a.items, ...b.items].some(item => uncertain(item))) return undefined;
  if (a.items.length !== b.items.length) return false;
  return every(a.items.map((item, i) => compare(item, b.items[i], depth + 1)));
};

const equalEntries = (a: Mapping, b: Mapping, depth: number): boolean | undefined => {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
  const lacks = (mapping: Mapping, key: string): boolean => mapping.rest === undefined && !mapping.entries.has(key);
  if ([...keys].some(key => lacks(a, key) || lacks(b, key))) return false;
  const entries = every([...keys].map(key => compare(a.entries.get(key), b.entries.get(key), depth + 1)));
  return entries && (a.rest !== undefined || b.rest !== undefined) ? undefined : entries;
};

const familyOf: Readonly<Record<string, string>> = { text: 'string', number: 'number', bool: 'bool', list: 'list', set: 'set', map: 'map', object: 'object', tuple: 'tuple' };

const equalUnknown = (unknown: Unknown, other: Value, depth: number): boolean | undefined => {
  const answers = unknown.among?.map(member => compare(member, other, depth + 1));
  if (answers && answers.length > 0 && answers.every(answer => answer === answers[0])) return answers[0];
  const type = familyOf[other.is];
  return unknown.type !== undefined && type !== undefined && unknown.type !== type ? false : undefined;
};

const sameAttribute = (a: Value, b: Value): boolean => a.ref !== undefined && b.ref !== undefined && a.ref.to === b.ref.to && a.ref.attribute === b.ref.attribute;

const compare = (a: Value | undefined, b: Value | undefined, depth: number): boolean | undefined => {
  if (!a || !b || depth > deepest) return undefined;
  if (a === b) return true;
  if (a.is === 'unknown' || b.is === 'unknown') return sameAttribute(a, b) ? true : a.is === 'unknown' ? equalUnknown(a, b, depth) : b.is === 'unknown' ? equalUnknown(b, a, depth) : undefined;
  if (a.is === 'instance' || b.is === 'instance') return a.is === b.is && 'id' in a && 'id' in b && a.id === b.id ? true : undefined;
  if (a.is === 'text' && b.is === 'text') return sameAttribute(a, b) ? true : same(a.value, b.value);
  if (isSequence(a) && isSequence(b)) return a.is === b.is ? equalItems(a, b, depth) : false;
  if (isMapping(a) && isMapping(b)) return a.is === b.is ? equalEntries(a, b, depth) : false;
  return a.is === b.is && (a.is === 'null' || ('value' in a && 'value' in b && a.value === b.value));
};

/** The `==` of Terraform: values of different types differ. `undefined` when something that is not known decides it. */
export const equal = (a: Value, b: Value): boolean | undefined => compare(a, b, 0);
