import type { Mapping, Sequence, Unknown, Value } from '../value.ts';
import { uncertain, walkable } from './extent.ts';
import { compareNumbers, numberText } from './number.ts';
import { sameText } from './same-text.ts';
import { isMapping, isSequence } from './shape.ts';

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

const sorted = (entries: ReadonlyMap<string, Value>): [string, Value][] => [...entries].sort(([a], [b]) => compareTexts(a, b));

/** Letters that Go writes as escapes when it quotes a text, and JSON does not. */
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
const escaped = (letter: string): string => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
const quotedText = (written: string): string => JSON.stringify(written).replaceAll(unprintable, escaped);

const entryText = ([key, entry]: readonly [string, Value]): string => `${quotedText(key)}:${signature(entry)};`;
const itemText = (item: Value): string => `${signature(item)};`;

/** A text that is the same for the same value, and that orders what is neither text nor number nor bool. */
const signature = (value: Value): string => {
  if (value.is === 'text') return quotedText(value.value);
  if (value.is === 'number') return numberText(value);
  if (value.is === 'bool') return value.value ? 'T' : 'F';
  if (value.is === 'null') return '~';
  if (isSequence(value)) return value.is === 'tuple' ? `<${value.items.map(itemText).join('')}>` : `[${value.items.map(itemText).join('')}]`;
  if (!isMapping(value)) return '?';
  const entries = sorted(value.entries).map(entryText).join('');
  return value.is === 'map' ? `{${entries}}` : `<${entries}>`;
};

const opaque = (value: Value): boolean => uncertain(value) || !walkable(value);
const rank = (value: Value): number => (opaque(value) ? 2 : value.is === 'null' ? 1 : 0);

/** The order of items in a set: texts by code point, numbers and bools ascending, then null, then what is not known. */
export const compareForSets = (a: Value, b: Value): number => {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0 || opaque(a)) return ranks;
  if (a.is === 'text' && b.is === 'text') return compareTexts(a.value, b.value);
  if (a.is === 'number' && b.is === 'number') return compareNumbers(a, b);
  if (a.is === 'bool' && b.is === 'bool') return Number(a.value) - Number(b.value);
  return compareTexts(signature(a), signature(b));
};

/**
 * The same for values that are certainly equal: their text, or the attribute of a resource that both are.
 * What is not known and is no such attribute is only itself.
 */
export const identityOf = (value: Value): unknown => {
  if (!opaque(value)) return `${value.is} ${signature(value)}`;
  return value.ref ? `attribute ${value.ref.to} ${value.ref.attribute}` : value;
};

/** The items without those that certainly repeat an earlier one. */
export const withoutRepeats = (items: readonly Value[]): readonly Value[] => {
  const found = new Map<unknown, Value>();
  for (const item of items) {
    const key = identityOf(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
};

/** In the order of sets; what orders an item is worked out once. */
const inOrder = (items: readonly Value[]): readonly Value[] => {
  if (items.every(item => item.is === 'text' || item.is === 'number' || item.is === 'bool' || item.is === 'null')) return [...items].sort(compareForSets);
  const known = items.filter(item => !opaque(item)).map(item => [item, rank(item), signature(item)] as const);
  known.sort((a, b) => a[1] - b[1] || compareTexts(a[2], b[2]));
  return [...known.map(([item]) => item), ...items.filter(opaque)];
};

/** A set of items that have one type. Items that are not known stay in it, last: each of them may still equal another. */
export const setOf = (items: readonly Value[], rest?: string): Sequence & Value => ({
  is: 'set',
  items: inOrder(withoutRepeats(items)),
  ...(rest !== undefined && { rest }),
});

/** The elements of a set one after another. Which one an unknown element is decides how many there are, and in which order. */
export const inLine = (sequence: Sequence): Sequence => {
  if (sequence.is !== 'set') return sequence;
  const unsettled = sequence.items.length > 1 && sequence.items.some(uncertain) ? 'an element of the set is not known' : undefined;
  const rest = sequence.rest ?? unsettled;
  return { is: 'list', items: sequence.items, ...(rest !== undefined && { rest }) };
};

/** All of them: false as soon as one is false, otherwise undefined when one is not known. */
const every = (answers: Iterable<boolean | undefined>): boolean | undefined => {
  let all: boolean | undefined = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) all = undefined;
  }
  return all;
};

const equalItems = (a: Sequence & Value, b: Sequence & Value): boolean | undefined => {
  if (a.rest !== undefined || b.rest !== undefined) return undefined;
  if (a.is === 'set' && (uncertain(a) || uncertain(b))) return undefined;
  if (a.items.length !== b.items.length) return false;
  return every(a.items.map((item, i) => compare(item, b.items[i])));
};

const equalEntries = (a: Mapping, b: Mapping): boolean | undefined => {
  const keys = [...new Set([...a.entries.keys(), ...b.entries.keys()])];
  const lacks = (mapping: Mapping, key: string): boolean => mapping.rest === undefined && !mapping.entries.has(key);
  if (keys.some(key => lacks(a, key) || lacks(b, key))) return false;
  const entries = every(keys.map(key => compare(a.entries.get(key), b.entries.get(key))));
  return entries && (a.rest !== undefined || b.rest !== undefined) ? undefined : entries;
};

const typed: Readonly<Record<string, string>> = {
  text: 'string',
  number: 'number',
  bool: 'bool',
  list: 'list',
  set: 'set',
  map: 'map',
  object: 'object',
  tuple: 'tuple',
};

const equalUnknown = (unknown: Unknown, other: Value): boolean | undefined => {
  const answers = unknown.among?.map(member => compare(member, other)) ?? [];
  if (answers.length > 0 && answers.every(answer => answer === answers[0])) return answers[0];
  const type = typed[other.is];
  return unknown.type !== undefined && type !== undefined && unknown.type !== type ? false : undefined;
};

const sameAttribute = (a: Value, b: Value): boolean => a.ref !== undefined && a.ref.to === b.ref?.to && a.ref.attribute === b.ref.attribute;

const compareScalars = (a: Value, b: Value): boolean | undefined => {
  if (a.is === 'text' && b.is === 'text') return sameText(a.value, b.value);
  if (a.is === 'number' && b.is === 'number') return compareNumbers(a, b) === 0;
  if (a.is === 'instance' || b.is === 'instance') return a.is === 'instance' && b.is === 'instance' && a.id === b.id ? true : undefined;
  return a.is === b.is && (a.is === 'null' || ('value' in a && 'value' in b && a.value === b.value));
};

const compare = (a: Value | undefined, b: Value | undefined): boolean | undefined => {
  if (!a || !b) return undefined;
  if (a === b || ((uncertain(a) || uncertain(b)) && sameAttribute(a, b))) return true;
  if (a.is === 'unknown') return equalUnknown(a, b);
  if (b.is === 'unknown') return equalUnknown(b, a);
  if (isSequence(a) && isSequence(b)) return a.is === b.is ? equalItems(a, b) : false;
  if (isMapping(a) && isMapping(b)) return a.is === b.is ? equalEntries(a, b) : false;
  return compareScalars(a, b);
};

/** The `==` of Terraform: values of different types differ. `undefined` when something that is not known decides it. */
export const equal = (a: Value, b: Value): boolean | undefined => (walkable(a) && walkable(b) ? compare(a, b) : undefined);
