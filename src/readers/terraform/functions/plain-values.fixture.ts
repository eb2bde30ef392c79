import { bool, type Failure, type FunctionSurroundings, nothing, number, object, text, tuple, type Value } from '../value.ts';
import { functions } from './index.ts';

/** A value as a test writes it; what already says what it is stays as it is. */
export type Plain = string | number | boolean | null | Value | readonly Plain[] | { readonly [key: string]: Plain };

const isValue = (plain: object): plain is Value => 'is' in plain;

export const valued = (plain: Plain): Value => {
  if (plain === null) return nothing;
  if (typeof plain === 'string') return text(plain);
  if (typeof plain === 'number') return number(plain);
  if (typeof plain === 'boolean') return bool(plain);
  if (Array.isArray(plain)) return tuple(plain.map(valued));
  return isValue(plain) ? plain : object(new Map(Object.entries(plain).map(([key, entry]) => [key, valued(entry)])));
};

/** A value as a test reads it: unknowns as `?` and their text, `rest` as a last item or entry `…`. */
export const plainOf = (value: Value | Failure): unknown => {
  if (value.is === 'failure') return { failure: value.message };
  if (value.is === 'null') return null;
  if (value.is === 'unknown') return value.among ? { among: value.among.map(plainOf) } : `?${value.text}`;
  if (value.is === 'instance') return { instance: value.id };
  if ('items' in value) return [...value.items.map(plainOf), ...(value.rest === undefined ? [] : ['…'])];
  if (!('entries' in value)) return value.value;
  return Object.fromEntries([
    ...[...value.entries].map(([key, entry]) => [key, plainOf(entry)] as const),
    ...(value.rest === undefined ? [] : [['…', value.rest] as const]),
  ]);
};

/** Files of an estate that tests read. */
export const surroundings = (files: Readonly<Record<string, string>> = {}): FunctionSurroundings => ({
  read: path => (Object.hasOwn(files, path) ? { text: files[path] ?? '' } : { problem: 'there is no such file' }),
  list: folder => {
    const inside = Object.keys(files).map(path => (folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined));
    const names = inside.filter(path => path !== undefined).map(path => (path.includes('/') ? `${path.split('/')[0]}/` : path));
    return names.length === 0 ? undefined : [...new Set(names)];
  },
  render: (template, variables) =>
    text([...variables].reduce((all, [name, value]) => all.replaceAll(`\${${name}}`, value.is === 'text' ? value.value : '?'), template)),
});

/** Calls a function by its name. */
export const call = (name: string, args: readonly Plain[], from: FunctionSurroundings = surroundings()): Value | Failure => {
  const found = functions.get(name);
  if (!found) throw new Error(`there is no function ${name}`);
  return found.call(args.map(valued), from);
};

/** What a call gives, as a test reads it. */
export const gives = (name: string, ...args: readonly Plain[]): unknown => plainOf(call(name, args));
