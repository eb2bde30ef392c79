import { hasHoles } from '../../../model/index.ts';
import { asMapping, compareTexts, convert, inLine, isMapping, isSequence, type MapType, sameText, typeNotation, typeOf, uncertain } from '../types.ts';
import { type Failure, failed, failure, type Mapping, nothing, object, text, type Unknown, unknown, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { type Definitions, define, defineMany, wrong } from './definition.ts';
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
    if (found) return found;
    if (map.rest !== undefined) return call.unknown(map.rest);
    return instead ? fitting(map, instead) : wrong('key', `lookup failed to find key "${key.value}"`);
  }),
  takes: [2, 3],
} as const;

interface Merged {
  readonly entries: Map<string, Value>;
  rest: string | undefined;
}

/** What follows may have any key, so that everything so far may be replaced by it. */
const overlay = (merged: Merged, why: string, source: string, kept: ReadonlySet<string> = new Set()): void => {
  merged.rest ??= why;
  for (const key of merged.entries.keys()) {
    if (!kept.has(key)) merged.entries.set(key, unknown(why, `${source}["${key}"]`));
  }
};

const put = (merged: Merged, map: Mapping): void => {
  if (map.rest !== undefined) overlay(merged, map.rest, '…', new Set(map.entries.keys()));
  for (const [key, value] of map.entries) merged.entries.set(key, value);
};

/** One of a few maps is merged: an entry that not all of them have may be what it was before. */
const putOneOf = (merged: Merged, maps: readonly Mapping[], choice: Unknown): void => {
  for (const key of new Set(maps.flatMap(map => [...map.entries.keys()]))) {
    const possible = maps.map(map => map.entries.get(key) ?? merged.entries.get(key));
    const among = possible.filter(value => value !== undefined);
    if (among.length < possible.length) {
      merged.rest ??= choice.why;
      continue;
    }
    const [first] = among;
    const settled = first && among.every(value => value === first) ? first : undefined;
    const told = among.every(value => value.is !== 'unknown');
    merged.entries.set(key, settled ?? unknown(choice.why, `${choice.text}["${key}"]`, told ? { among } : {}));
  }
};

const mergeUnknown = (merged: Merged, arg: Unknown): void => {
  const among = arg.among ?? [];
  const maps = among.filter(member => member.is === 'null' || (isMapping(member) && member.rest === undefined));
  if (maps.length === 0 || maps.length < among.length) overlay(merged, arg.why, arg.text);
  else
    putOneOf(
      merged,
      maps.map(member => (isMapping(member) ? member : { is: 'object', entries: new Map() })),
      arg,
    );
};

const mergeInto = (merged: Merged, arg: Value): void => {
  if (isMapping(arg) || arg.is === 'instance') put(merged, asMapping(arg));
  if (arg.is === 'unknown') mergeUnknown(merged, arg);
};

/** Maps of one type give a map of it; anything else gives an object. */
const mergedType = (args: readonly Value[]): MapType | undefined => {
  const types = new Map(args.map(arg => [typeNotation(typeOf(arg)), typeOf(arg)]));
  const [type] = types.values();
  return types.size === 1 && type?.is === 'map' ? type : undefined;
};

const merge = defineMany(
  [],
  anything('maps'),
  (_, args) => {
    const odd = args.find(arg => !isMapping(arg) && !['null', 'unknown', 'instance'].includes(arg.is));
    if (odd) return wrong('maps', `arguments must be maps or objects, got "${typeOf(odd).is}"`);
    const given = args.filter(arg => arg.is !== 'null');
    if (given.length === 1 && given[0]) return given[0];
    const merged: Merged = { entries: new Map(), rest: undefined };
    for (const arg of given) mergeInto(merged, arg);
    const result = object(merged.entries, merged.rest);
    const type = mergedType(given);
    return type ? convert(result, type) : result;
  },
  { whole: true },
);

const zipped = (names: readonly Value[], items: readonly Value[]): Merged | Failure => {
  const merged: Merged = { entries: new Map(), rest: undefined };
  for (const [i, name] of names.entries()) {
    const key = convert(name, { is: 'string' });
    if (failed(key) || key.is === 'null') return wrong('keys', failed(key) ? key.message : `element ${i}: a key must not be null`);
    const value = items[i] ?? nothing;
    if (key.is === 'text' && !hasHoles(key.value)) merged.entries.set(key.value, value);
    else overlay(merged, whyNot(key), 'zipmap(…)');
  }
  return merged;
};

const zipmap = define([known('keys'), known('values')], ([names, items]) => {
  if (!isSequence(names)) return wrong('keys', 'list of string required');
  if (!isSequence(items) || items.is === 'set') return wrong('values', 'values parameter must be a list or tuple value');
  const rest = inLine(names).rest ?? items.rest;
  if (rest === undefined && names.items.length !== items.items.length)
    return failure(`Number of keys (${names.items.length}) does not match number of values (${items.items.length}).`);
  if (rest !== undefined) return object(new Map(), rest);
  const merged = zipped(names.items, items.items);
  if ('is' in merged) return merged;
  const result = object(merged.entries, merged.rest);
  return items.is === 'list' ? convert(result, { is: 'map', of: { is: 'any' } }) : result;
});

const transposed = (map: Mapping): Value => {
  const found = new Map<string, Value[]>();
  for (const key of inOrder(map)) {
    const list = map.entries.get(key);
    for (const item of list && isSequence(list) ? list.items : []) {
      if (item.is === 'text') found.set(item.value, [...(found.get(item.value) ?? []), text(key)]);
    }
  }
  const entries = [...found].sort(([a], [b]) => compareTexts(a, b)).map(([key, items]) => [key, { is: 'list', items }] as const);
  return { is: 'map', entries: new Map(entries) };
};

const transpose = define(
  [known('values')],
  ([value], call) => {
    const map = convert(value, { is: 'map', of: { is: 'list', of: { is: 'string' } } });
    if (failed(map) || !isMapping(map)) return wrong('values', failed(map) ? map.message : 'argument must not be null');
    return uncertain(map) ? call.unknown(whyNot(map)) : transposed(map);
  },
  { gives: 'map' },
);

/** As it was until Terraform 0.12; code of that time still means it. */
const map = defineMany([], anything('vals'), (_, args) => {
  if (args.length % 2 !== 0) return failure('Function "map" expects an even number of arguments.');
  const merged = zipped(
    args.filter((_, i) => i % 2 === 0),
    args.filter((_, i) => i % 2 === 1),
  );
  return 'is' in merged ? merged : convert(object(merged.entries, merged.rest), { is: 'map', of: { is: 'any' } });
});

export const mapFunctions: Definitions = { keys, lookup, map, merge, transpose, values, zipmap };
