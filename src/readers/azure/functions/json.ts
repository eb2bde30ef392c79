import { hasHoles, hole, type Node, type Place } from '../../../model/index.ts';
import { readYaml } from '../../text-tree/index.ts';
import { plainValue } from '../../text-tree/plain-value.ts';
import { behind, list, map, shapeOf, text, value } from '../node.ts';

/** A value that is wholly known, without places. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The plain value of a node; nothing when any part of it is not known. */
export const jsonOf = (given: Node): Json | undefined => {
  const node = behind(given);
  if (node.is === 'value') return node.value;
  if ((node.is !== 'list' && node.is !== 'map') || node.rest !== undefined) return undefined;
  if (node.is === 'list') {
    const items = node.items.map(jsonOf);
    return items.some(item => item === undefined) ? undefined : (items as readonly Json[]);
  }
  const made: Record<string, Json> = Object.create(null);
  for (const key in node.entries) {
    const entry = node.entries[key];
    const json = entry && jsonOf(entry);
    if (json === undefined) return undefined;
    made[key] = json;
  }
  return made;
};

export const isObject = (json: Json): json is { readonly [key: string]: Json } => typeof json === 'object' && json !== null && !Array.isArray(json);

/** A plain value as nodes, all at one place. Texts in it may have holes. */
export const nodeOf = (json: Json, at: Place): Node => {
  if (typeof json === 'string') return text(json, at);
  if (typeof json !== 'object' || json === null) return value(json, at);
  if (!isObject(json))
    return list(
      json.map(item => nodeOf(item, at)),
      at,
    );
  return map(
    Object.entries(json).map(([key, item]) => [key, nodeOf(item, at)] as const),
    at,
  );
};

/** As JSON, without spaces; what is not known is a hole. */
export const jsonShape = (given: Node): string => {
  const node = behind(given);
  if (node.is === 'value') return JSON.stringify(node.value);
  if (node.is === 'list') return `[${[...node.items.map(jsonShape), ...(node.rest === undefined ? [] : [hole(node.rest)])].join(',')}]`;
  if (node.is === 'map') {
    const entries = Object.entries(node.entries).map(([key, entry]) => `${JSON.stringify(key)}:${jsonShape(entry)}`);
    return `{${[...entries, ...(node.rest === undefined ? [] : [hole(node.rest)])].join(',')}}`;
  }
  return JSON.stringify(shapeOf(node));
};

/** What a JSON text holds; nothing when it is none. Azure takes numbers such as `.5`, and single quotes, as well. */
export const parsed = (written: string): Json | undefined => {
  if ((hasHoles(written) && !/["[{]/.test(written)) || isTooDeep(written)) return undefined;
  if (/^[-+]?\d*\.\d+$/.test(written)) return Number(written);
  try {
    return JSON.parse(written) as Json;
  } catch {
    return loosely(written);
  }
};

/** Flow collections of YAML may have single quotes, and names without any. */
const loosely = (written: string): Json | undefined => {
  if (!/^[{[]/.test(written)) return undefined;
  const { documents, problems } = readYaml(written, 'json');
  return problems.length === 0 && documents.length === 1 ? (plainValue(documents[0]) as Json) : undefined;
};

const deepest = 200;
const isTooDeep = (written: string): boolean => {
  let depth = 0;
  for (let at = 0; at < written.length && depth <= deepest; at++) {
    const code = written.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth--;
  }
  return depth > deepest;
};

/** Equal in every part, whatever the order of properties. */
export const sameJson = (a: Json, b: Json): boolean => a === b || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b));
const canonical = (json: Json): string =>
  JSON.stringify(json, (_, part: Json) => (isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
