/** What `JSON.parse` gives. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json | undefined;
}

export const isMap = (value: Json | undefined): value is JsonMap => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
export const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Some answers hold JSON in texts, which may hold JSON in texts again. */
export const unwrapped = (value: Json | undefined): Json | undefined => {
  let inner = value;
  for (let depth = 0; depth < 3 && typeof inner === 'string' && /^\s*["{[]/.test(inner); depth++) {
    const next = parsed(inner);
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
};

/** Keys as `Pascal` and `camel` case have them are the same, and services spell abbreviations as they like (`dBInstanceArn`, `dbclusterArn`). */
const inLowerCase = new WeakMap<JsonMap, ReadonlyMap<string, Json>>();
const lowered = (map: JsonMap): ReadonlyMap<string, Json> => {
  const known = inLowerCase.get(map);
  if (known) return known;
  const all = new Map<string, Json>();
  for (const key of Object.keys(map)) all.set(key.toLowerCase(), map[key] ?? null);
  inLowerCase.set(map, all);
  return all;
};

type Steps = readonly { readonly key: string; readonly lower: string; readonly each: boolean }[];
const paths = new Map<string, Steps>();
const stepsOf = (path: string): Steps => {
  const known = paths.get(path);
  if (known) return known;
  const steps = path.split('.').map(step => {
    const key = step.replace('[]', '');
    return { key, lower: key.toLowerCase(), each: step.endsWith('[]') };
  });
  paths.set(path, steps);
  return steps;
};

/** What stands at a path such as `vpcSecurityGroups[].vpcSecurityGroupId`, however its keys are capitalised; nothing for null. `[]` gathers from every item of a list. */
export const look = (value: Json | undefined, path: string): Json | undefined => lookFrom(value, stepsOf(path), 0);

const lookFrom = (value: Json | undefined, steps: Steps, from: number): Json | undefined => {
  let here = value;
  for (let i = from; i < steps.length; i++) {
    const step = steps[i];
    if (!step || !isMap(here)) return undefined;
    here = here[step.key] ?? lowered(here).get(step.lower) ?? undefined;
    if (!step.each) continue;
    if (!isList(here)) return undefined;
    return here.map(item => lookFrom(item, steps, i + 1)).filter(item => item !== undefined);
  }
  return here ?? undefined;
};
/** Whether an answer says anything at a path, be it null. */
export const tells = (value: Json | undefined, key: string): boolean => isMap(value) && lowered(value).has(key.toLowerCase());

/** The same value with keys as CloudFormation has them: `readonlyRootFilesystem` becomes `ReadonlyRootFilesystem`. */
export const pascal = (value: Json | undefined, depth = 0): Json => {
  if (depth > deepest) return null;
  if (isList(value)) return value.map(item => pascal(item, depth + 1));
  if (!isMap(value)) return value ?? null;
  const all: Record<string, Json> = Object.create(null);
  for (const key of Object.keys(value)) all[key.charAt(0).toUpperCase() + key.slice(1)] = pascal(value[key], depth + 1);
  return all;
};
/** Deeper than any answer of a cloud. */
export const deepest = 200;

/** A day, from a time. Most answers write times as texts, and some in seconds. */
export const dayOf = (time: Json | undefined): string | undefined => {
  if (typeof time === 'number') return time > 1e8 && time < 1e13 ? new Date(time > 1e11 ? time : time * 1000).toISOString().slice(0, 10) : undefined;
  return typeof time === 'string' && /^\d{4}-\d{2}-\d{2}/.test(time) ? time.slice(0, 10) : undefined;
};
/** The first of several places where a day stands. */
export const dayAt = (value: Json | undefined, paths: readonly string[]): string | undefined => {
  for (const path of paths) {
    const day = dayOf(look(value, path));
    if (day !== undefined) return day;
  }
  return undefined;
};
