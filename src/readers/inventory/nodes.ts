import type { MapNode, Node, Place } from '../../model/index.ts';
import { deepest, isList, isMap, type Json, type JsonMap } from './json.ts';

/** The nodes of a JSON value, made when they are looked at. All stand where their item stands. */
export const nodeOf = (value: Json | undefined, at: Place, depth = 0): Node => {
  if (depth > deepest) return { is: 'unresolved', why: `it is nested more than ${deepest} deep`, at };
  if (isList(value)) return listNode(value, at, depth);
  return isMap(value) ? mapNode(value, at, undefined, depth) : { is: 'value', value: value ?? null, at };
};

const listNode = (list: readonly Json[], at: Place, depth: number): Node => {
  let items: readonly Node[] | undefined;
  return {
    is: 'list',
    at,
    get items() {
      items ??= list.map(item => nodeOf(item, at, depth + 1));
      return items;
    },
  };
};

/** `rest` is why the answer may not tell all there is; what it tells to be unset is null. A `Node` among the values stands as it is. */
export const mapNode = (map: JsonMap | Readonly<Record<string, Json | Untold | undefined>>, at: Place, rest?: string, depth = 0): MapNode => {
  let entries: Record<string, Node> | undefined;
  return {
    is: 'map',
    at,
    ...(rest !== undefined && { rest }),
    get entries() {
      entries ??= entriesOf(map, at, depth);
      return entries;
    },
  };
};
const entriesOf = (map: Readonly<Record<string, Json | Untold | undefined>>, at: Place, depth: number): Record<string, Node> => {
  const entries: Record<string, Node> = Object.create(null);
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value !== undefined) entries[key] = isUntold(value) ? { is: 'unresolved', why: value.untold, at } : nodeOf(value, at, depth + 1);
  }
  return entries;
};

/** Something that the answer leaves open, with the reason. */
export interface Untold {
  readonly untold: string;
  readonly [untoldMark]: true;
}
const untoldMark: unique symbol = Symbol('untold');
export const untold = (why: string): Untold => ({ untold: why, [untoldMark]: true });
const isUntold = (value: Json | Untold): value is Untold => typeof value === 'object' && value !== null && untoldMark in value;
