import type { MapNode, Node, Place } from '../../model/index.ts';
import { deepest, isList, isMap, type Json, type JsonMap } from './json.ts';

/** How the maps of an answer are to be read. */
export interface Manner {
  /** Why it may not tell all there is. */
  readonly rest?: string | undefined;
  /** Names of properties are the same in any case. */
  readonly anyCase?: true;
}
/** Where a value stands: all of an item stand where the item does. */
interface Inside {
  readonly at: Place;
  readonly anyCase?: true | undefined;
  readonly depth: number;
}

/** The nodes of a JSON value, made when they are looked at. */
export const nodeOf = (value: Json | undefined, inside: Inside): Node => {
  const { at, depth } = inside;
  if (depth > deepest) return { is: 'unresolved', why: `it is nested more than ${deepest} deep`, at };
  if (isList(value)) return listNode(value, inside);
  return isMap(value) ? madeMap(value, inside, undefined) : { is: 'value', value: value ?? null, at };
};

const listNode = (list: readonly Json[], inside: Inside): Node => {
  let items: readonly Node[] | undefined;
  return {
    is: 'list',
    at: inside.at,
    get items() {
      items ??= list.map(item => nodeOf(item, { ...inside, depth: inside.depth + 1 }));
      return items;
    },
  };
};

/** What an answer tells to be unset is null. */
export const mapNode = (map: Told, at: Place, { rest, anyCase }: Manner = {}): MapNode => madeMap(map, { at, anyCase, depth: 0 }, rest);
type Told = JsonMap | Readonly<Record<string, Json | Untold | undefined>>;

const madeMap = (map: Told, inside: Inside, rest: string | undefined): MapNode => {
  let entries: Record<string, Node> | undefined;
  return {
    is: 'map',
    at: inside.at,
    ...(rest !== undefined && { rest }),
    ...(inside.anyCase && { anyCase: true }),
    get entries() {
      entries ??= entriesOf(map, inside);
      return entries;
    },
  };
};
const entriesOf = (map: Told, inside: Inside): Record<string, Node> => {
  const entries: Record<string, Node> = Object.create(null);
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value === undefined) continue;
    entries[key] = isUntold(value) ? { is: 'unresolved', why: value.untold, at: inside.at } : nodeOf(value, { ...inside, depth: inside.depth + 1 });
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
