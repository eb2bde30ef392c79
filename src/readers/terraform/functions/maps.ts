import { hasHoles } from '../../../model/index.ts';
import { compareTexts, convert, holdsSecret, inLine, isMapping, isSequence, sameText, secret, typeOf, uncertain } from '../types.ts';
import { type Failure, failed, failure, type Mapping, nothing, object, text, unknown, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { type Definitions, define, defineMany, wrong } from './definition.ts';
import { merge } from './merge.ts';
import { anything, known, mapping } from './parameters.ts';
import { mostAmong, whyNot } from './presence.ts';

const inOrder = (map: Mapping): readonly string[] => [...map.entries.keys()].sort(compareTexts);
const ordered = (map: Mapping, items: readonly Value[]): Value => ({
  is: map.is === 'map' ? 'list' : 'tuple',
  items,
  ...(map.rest !== undefined && { rest: map.rest }),
});

const keys = define([mapping('inputMap')], ([map]) => ordered(map, inOrder(map).map(text)));
const values = define([mapping('mapping')], ([map]) =>
  ordered(
    map,
    inOrder(map).map(key => map.entries.get(key) ?? nothing),
  ),
);

/** The default in the type that the elements of a map have. */
const fitting = (map: Mapping, value: Value): Value | Failure => {
  const [first] = map.entries.values();
  if (map.is !== 'map' || !first) return value;
  const result = convert(value, typeOf(first));
  return failed(result) ? wrong('default', 'the default value must have the same type as the map elements') : result;
};

/** What it may be when the key is not known: an entry that the key may name, or the default. */
const candidates = (map: Mapping, key: Value, instead: Value | undefined): readonly Value[] => {
  const fits = (name: string): boolean => key.is !== 'text' || sameText(key.value, name) !== false;
  const found = [...map.entries].filter(([name]) => fits(name)).map(([, value]) => value);
  return instead ? [...found, instead] : found;
};

const lookupUnclear = (map: Mapping, key: Value, instead: Value | undefined, call: Call): Value | Failure => {
  const among = candidates(map, key, instead);
  const [only] = among;
  if (map.rest !== undefined || among.length > mostAmong || among.some(value => value.is === 'unknown')) return call.unknown(map.rest ?? whyNot(key));
  if (!only) return wrong('key', 'lookup failed to find the key');
  return among.length === 1 ? only : call.unknown(whyNot(key), { among });
};

const lookup = {
  ...defineMany([mapping('inputMap'), anything('key')], anything('default'), ([map, given], [instead], call) => {
    const key = convert(given, { is: 'string' });
    if (failed(key) || key.is === 'null') return wrong('key', failed(key) ? key.message : 'argument must not be null');
    if (key.is !== 'text' || hasHoles(key.value)) return lookupUnclear(map, key, instead, call);
    const found = map.entries.get(key.value);
    const fallback = instead && fitting(map, instead);
    if (found) return fallback && failed(fallback) ? fallback : found;
    if (map.rest !== undefined) return call.unknown(map.rest);
    return fallback ?? wrong('key', `lookup failed to find key "${key.value}"`);
  }),
  takes: [2, 3],
} as const;

/** An unknown key may be any, and so may replace whatever stands before it. */
const zipped = (names: readonly Value[], items: readonly Value[]): Mapping | Failure => {
  const keys = names.map(name => convert(name, { is: 'string' }));
  const odd = keys.findIndex(key => failed(key) || key.is === 'null');
  if (odd !== -1) return wrong('keys', `element ${odd}: a key must be a string`);
  const last = keys.findLastIndex(key => key.is !== 'text' || hasHoles(key.value));
  const why = last === -1 ? undefined : whyNot(names[last] ?? nothing);
  const entries = new Map<string, Value>();
  for (const [i, key] of keys.entries()) {
    if (key.is === 'text' && !hasHoles(key.value))
      entries.set(key.value, why !== undefined && i < last ? unknown(why, `zipmap(…)["${key.value}"]`) : (items[i] ?? nothing));
  }
  return { is: 'object', entries, ...(why !== undefined && { rest: why }) };
};

const zipmap = define([known('keys'), known('values')], ([names, items]) => {
  if (!isSequence(names)) return wrong('keys', 'list of string required');
  if (!isSequence(items) || items.is === 'set') return wrong('values', 'values parameter must be a list or tuple value');
  const rest = inLine(names).rest ?? items.rest;
  if (rest === undefined && names.items.length !== items.items.length)
    return failure(`Number of keys (${names.items.length}) does not match number of values (${items.items.length}).`);
  if (rest !== undefined) return object(new Map(), rest);
  const result = zipped(names.items, items.items);
  if (failed(result)) return result;
  const map = items.is === 'list' ? convert(result, { is: 'map', of: { is: 'any' } }) : result;
  return holdsSecret(names) && !failed(map) ? secret(map) : map;
});

const transposed = (map: Mapping): Value => {
  const found = new Map<string, Value[]>();
  for (const key of inOrder(map)) {
    const list = map.entries.get(key);
    for (const item of list && isSequence(list) ? list.items : []) {
      if (item.is !== 'text') continue;
      const names = found.get(item.value) ?? [];
      names.push(text(key));
      found.set(item.value, names);
    }
  }
  const entries = [...found].sort(([a], [b]) => compareTexts(a, b)).map(([key, items]) => [key, { is: 'list', items }] as const);
  return { is: 'map', entries: new Map(entries), ...(entries.length === 0 && { of: { is: 'list', of: { is: 'string' } } }) };
};

const holdsNull = (value: Value): boolean => value.is === 'null' || (isSequence(value) && value.items.some(item => item.is === 'null'));

const transpose = define(
  [known('values')],
  ([value], call) => {
    const map = convert(value, { is: 'map', of: { is: 'list', of: { is: 'string' } } });
    if (failed(map) || !isMapping(map)) return wrong('values', failed(map) ? map.message : 'argument must not be null');
    if ([...map.entries.values()].some(holdsNull)) return wrong('values', 'a list is null, or holds null');
    return uncertain(map) ? call.unknown(whyNot(map)) : transposed(map);
  },
  { reveals: true, gives: 'map' },
);

/** As it was until Terraform 0.12; code of that time still means it. */
const map = defineMany([], anything('vals'), (_, args) => {
  if (args.length % 2 !== 0) return failure('Function "map" expects an even number of arguments.');
  const merged = zipped(
    args.filter((_, i) => i % 2 === 0),
    args.filter((_, i) => i % 2 === 1),
  );
  return failed(merged) ? merged : convert(merged, { is: 'map', of: { is: 'any' } });
});

export const mapFunctions: Definitions = { keys, lookup, map, merge, transpose, values, zipmap };
