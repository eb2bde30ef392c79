import { asMapping, convert, isMapping, isUntyped, type MapType, sameType, typeOf } from '../types.ts';
import { type InstanceValue, type Mapping, object, type Unknown, unknown, type Value } from '../value.ts';
import { type Definition, defineMany, wrong } from './definition.ts';
import { anything } from './parameters.ts';
import { mostAmong } from './presence.ts';

/** The arguments are gone through from the last to the first: what a later one says of a key is what counts. */
interface Merging {
  readonly settled: Map<string, Value>;
  /** Keys that only some of the maps that a later argument may be have, with what those say. */
  readonly pending: Map<string, { readonly values: Value[]; readonly choice: Unknown }>;
  /** A later argument of which it is not known what keys it has. */
  open?: { readonly why: string; readonly text: string };
  rest?: string;
}

/** A value that is one of a few: itself when they are all the same. */
const oneOf = (choice: Unknown, key: string, values: readonly Value[]): Value => {
  const [first] = values;
  if (first && values.every(value => value === first)) return first;
  const among = values.flatMap(value => (value.is === 'unknown' ? (value.among ?? [value]) : [value]));
  const told = among.length <= mostAmong && among.every(value => value.is !== 'unknown');
  return unknown(choice.why, `${choice.text}["${key}"]`, told ? { among } : {});
};

const settle = (merging: Merging, key: string, value: Value): void => {
  if (merging.settled.has(key)) return;
  const { open } = merging;
  const pending = merging.pending.get(key);
  merging.pending.delete(key);
  const replaced = open && unknown(open.why, `${open.text}["${key}"]`);
  merging.settled.set(key, replaced ?? (pending ? oneOf(pending.choice, key, [...pending.values, value]) : value));
};

const addOpen = (merging: Merging, why: string, text: string): void => {
  merging.open ??= { why, text };
  merging.rest ??= why;
};

const addMapping = (merging: Merging, mapping: Mapping): void => {
  for (const [key, value] of mapping.entries) settle(merging, key, value);
  if (mapping.rest !== undefined) addOpen(merging, mapping.rest, 'merge(…)');
};

const addChoice = (merging: Merging, maps: readonly ReadonlyMap<string, Value>[], choice: Unknown): void => {
  for (const key of new Set(maps.flatMap(map => [...map.keys()]))) {
    const values = maps.flatMap(map => map.get(key) ?? []);
    const pending = merging.pending.get(key);
    if (values.length === maps.length) settle(merging, key, oneOf(choice, key, values));
    else if (pending) pending.values.push(...values);
    else if (!merging.settled.has(key)) merging.pending.set(key, { values, choice });
  }
};

/** The maps that an unknown argument may be; nothing when that is not known. */
const choicesOf = (argument: Unknown): readonly ReadonlyMap<string, Value>[] | undefined => {
  const maps = argument.among?.map(member =>
    member.is === 'null' ? new Map<string, Value>() : isMapping(member) && member.rest === undefined ? member.entries : undefined,
  );
  return maps?.every(map => map !== undefined) && maps.length > 0 ? maps : undefined;
};

const add = (merging: Merging, argument: Value): void => {
  if (isMapping(argument) || argument.is === 'instance') addMapping(merging, asMapping(argument));
  if (argument.is !== 'unknown') return;
  const choices = choicesOf(argument);
  if (choices) addChoice(merging, choices, argument);
  else addOpen(merging, argument.why, argument.text);
};

const keysOf = (argument: Value): Iterable<string> => {
  if (isMapping(argument) || argument.is === 'instance') return asMapping(argument).entries.keys();
  return argument.is === 'unknown' ? (choicesOf(argument) ?? []).flatMap(map => [...map.keys()]) : [];
};

const merged = (args: readonly Value[]): Value => {
  const merging: Merging = { settled: new Map(), pending: new Map() };
  for (const argument of args.toReversed()) add(merging, argument);
  const entries = new Map<string, Value>();
  for (const argument of args) {
    for (const key of keysOf(argument)) {
      const value = merging.settled.get(key);
      if (value && !entries.has(key)) entries.set(key, value);
    }
  }
  const [pending] = merging.pending.values();
  return object(entries, merging.rest ?? pending?.choice.why);
};

/** Maps of one type give a map of it; anything else gives an object. */
const mergedType = (args: readonly Value[]): MapType | undefined => {
  if (args.some(isUntyped)) return undefined;
  const [type, ...others] = args.every(arg => arg.is === 'map' || arg.is === 'null') ? args.map(typeOf) : [];
  return type?.is === 'map' && others.every(other => sameType(type, other)) ? type : undefined;
};

const isMergeable = (argument: Value): argument is Value & (Mapping | InstanceValue) =>
  isMapping(argument) || argument.is === 'null' || argument.is === 'instance' || (argument.is === 'unknown' && mayBeMapping(argument));
const mayBeMapping = ({ type }: Unknown): boolean => type === undefined || type === 'map' || type === 'object';

export const merge: Definition = defineMany(
  [],
  anything('maps'),
  (_, args) => {
    const odd = args.find(argument => !isMergeable(argument));
    if (odd) return wrong('maps', `arguments must be maps or objects, got "${typeOf(odd).is}"`);
    const given = args.filter(argument => argument.is !== 'null');
    const [type, [only]] = [mergedType(args), given];
    if (given.length === 1 && only) return !type && only.is === 'map' ? { ...only, is: 'object' } : only;
    const result = merged(given);
    return type ? convert(result, type) : result;
  },
  { whole: true },
);
