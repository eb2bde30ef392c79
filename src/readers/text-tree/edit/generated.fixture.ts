import type { Step } from '../../../model/index.ts';
import type { TreeNode } from '../tree.ts';
import { type Fresh, freshList, freshMap, freshScalar } from './fresh.ts';
import type { Operation } from './operation.ts';

/** Texts of YAML and JSON in any style, what they say, and changes of them; for tests. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };
export type Dice = (sides: number) => number;

/** Numbers that follow from a seed. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  return sides => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
};
const oneOf = <T>(dice: Dice, all: readonly T[]): T => all[dice(all.length)] as T;

const awkward: readonly string[] = [
  ...['yes', 'No', 'on', 'y', 'null', '~', '', '012', '0x1F', '1e3', '1_000', '22:22', '2012-10-17', '-', '-1', '+1', '.5', '1.10', '<<', '='],
  ...['a: b', 'a:', ':x', 'x #y', '#c', '"q"', "it's", '{a}', '[b]', 'a, b', '*a', '&a', '!t', '- x', '? x', '|', '>', '%x', '@x', '`x`', '---', '...'],
  ...[' lead', 'trail ', 'tab\there', '\t', 'é', '\u2028', '\uFEFF', '\u0007', '\\', 'a\\b', '😀', 'arn:aws:s3:::b/*', 's3:*', '10.0.0.0/8', '${A}', '!Ref A'],
  ...['two\nlines', 'two\nlines\n', 'three\n\nlines\n', ' indented\nlines\n', 'ends\n\n', 'a\r\nb'],
];
const simple = ['Enabled', 'aws', 'TLS1_2', 'eu-west-1', 'a', 'some words'] as const;
const keys = ['A', 'B', 'Name', 'Type', 'x-y', 'yes', '1', 'a b', 's3:x', 'Ref_', 'é', 'n'] as const;

export const someScalar = (dice: Dice): string | number | boolean | null =>
  oneOf<() => string | number | boolean | null>(dice, [
    () => oneOf(dice, simple),
    () => oneOf(dice, awkward),
    () => dice(2) === 0,
    () => dice(1000) - 500,
    () => dice(100) / 8,
    () => null,
  ])();

export const someData = (dice: Dice, depth: number): Data => {
  const kind = dice(depth > 0 ? 5 : 3);
  if (kind < 3) return someScalar(dice);
  return kind === 3 ? Array.from({ length: dice(4) }, () => someData(dice, depth - 1)) : someMap(dice, depth - 1, dice(5));
};
export const someMap = (dice: Dice, depth: number, size: number): Data =>
  Object.fromEntries(Array.from({ length: size }, () => [oneOf(dice, keys), someData(dice, depth)] as const));

export const freshOf = (data: Data): Fresh => {
  if (typeof data !== 'object' || data === null) return freshScalar(data);
  return Array.isArray(data) ? freshList(...data.map(freshOf)) : freshMap(Object.entries(data).map(([key, value]) => [key, freshOf(value)] as const));
};

export const dataIn = (tree: TreeNode): Data => {
  if (tree.is === 'scalar') return tree.value;
  return tree.is === 'list' ? tree.items.map(dataIn) : Object.fromEntries(tree.entries.map(({ key, value }) => [key, dataIn(value)] as const));
};

const isMap = (data: Data | undefined): data is { readonly [key: string]: Data } => typeof data === 'object' && data !== null && !Array.isArray(data);
const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

/** Every path that leads somewhere. */
const pathsIn = (data: Data, at: readonly Step[] = []): readonly (readonly Step[])[] => {
  const inside = isList(data) ? data.map((item, i) => [i, item] as const) : isMap(data) ? Object.entries(data) : [];
  return [at, ...inside.flatMap(([step, inner]) => pathsIn(inner, [...at, step]))];
};
const dataAt = (data: Data, path: readonly Step[]): Data | undefined =>
  path.reduce<Data | undefined>((here, step) => (isList(here) ? here[step as number] : isMap(here) ? here[step] : undefined), data);

/** What is asked of a text, in words of data. */
export interface Wish {
  readonly do: 'set' | 'append' | 'remove';
  readonly path: readonly Step[];
  readonly value: Data;
}
export const someWish = (dice: Dice, data: Data): Wish => {
  const paths = pathsIn(data);
  const path = oneOf(dice, paths);
  const here = dataAt(data, path);
  const value = someData(dice, 2);
  const below = isMap(here) || here === null ? [...path, 'New'] : path;
  switch (dice(6)) {
    case 0:
      return { do: 'remove', path, value };
    case 1:
      return { do: 'append', path: isList(here) || dice(2) === 0 ? path : below, value };
    case 2:
      return { do: 'set', path: below, value };
    case 3:
      return { do: 'set', path: isList(here) ? [...path, here.length, 'New'] : [...below, 'Deep', 0, 'er'], value };
    default:
      return { do: 'set', path, value: dice(2) === 0 ? someScalar(dice) : value };
  }
};
export const operationOf = ({ do: kind, path, value }: Wish): Operation => {
  if (kind === 'remove') return { do: kind, path };
  return kind === 'append' ? { do: kind, path, item: freshOf(value) } : { do: kind, path, to: freshOf(value) };
};

/** What the data is once the wish is fulfilled. */
export const fulfilled = (data: Data | undefined, { do: kind, path, value }: Wish): Data | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return kind === 'set' ? likeBefore(data, value) : kind === 'append' ? appended(data, value) : undefined;
  if (isList(data) && typeof step === 'string') {
    const first = fulfilled(data[0], { do: kind, path, value });
    return first === undefined ? data : [first, ...data.slice(1)];
  }
  if (kind === 'remove' && rest.length === 0) return without(data, step);
  const inner = fulfilled(isList(data) ? data[step as number] : isMap(data) ? data[step] : undefined, { do: kind, path: rest, value });
  if (kind === 'remove' && inner === undefined) return data;
  if (typeof step === 'number') return isList(data) ? [...data.slice(0, step), inner ?? null, ...data.slice(step + 1)] : [inner ?? null];
  return { ...(isMap(data) ? data : {}), [step]: inner ?? null };
};
/** In place of a text that says a flag or a number, another is a text as well. */
const likeBefore = (before: Data | undefined, value: Data): Data => {
  const isText = typeof before === 'string' && /^(?:true|false|yes|no|on|off|-?\d+(?:\.\d+)?)$/i.test(before);
  if (isList(before) && isList(value) && before.length === value.length) return value.map((item, i) => likeBefore(before[i], item));
  if (isMap(before) && isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, likeBefore(before[key], inner)]));
  if (!isText || (typeof value !== 'boolean' && typeof value !== 'number')) return value;
  const text = String(value);
  return /^[A-Z]/.test(before) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
};
const appended = (data: Data | undefined, value: Data): Data => {
  if (!isList(data)) return [value];
  return data.some(item => sameData(item, value)) ? data : [...data, value];
};
const without = (data: Data | undefined, step: Step): Data | undefined => {
  if (isList(data)) return data.filter((_, i) => i !== step);
  return isMap(data) ? Object.fromEntries(Object.entries(data).filter(([key]) => key !== step)) : data;
};
/** Whether two say the same; the order of keys is no matter. */
export const sameData = (a: Data | undefined, b: Data | undefined): boolean => {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  if (isMap(a) && isMap(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every(key => Object.hasOwn(b, key) && sameData(a[key], b[key]));
  }
  return a === b;
};
