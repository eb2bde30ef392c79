import { kindOf } from './access.ts';
import { alternatives } from './among.ts';
import { asMapping, compareTexts } from './types.ts';
import { number, object, text, unknown, untold, type Value } from './value.ts';

export interface Pair {
  readonly key: Value;
  readonly value: Value;
}
/** What `each` and the iterator of a dynamic block are. */
export const pairObject = ({ key, value }: Pair): Value => object(new Map(Object.entries({ key, value })));

/** What a loop goes over. `rest` says why there may be more, `message` what is wrong with the collection. */
interface Pairs {
  readonly items: readonly Pair[];
  readonly rest?: string;
  readonly message?: string;
}

const entries = (of: ReadonlyMap<string, Value>): readonly Pair[] => {
  const keys = [...of.keys()];
  if (keys.length > 1) keys.sort(compareTexts);
  return keys.map(key => ({ key: text(key), value: of.get(key) ?? unknown('there is no such key', key) }));
};

/** Pairs of a collection in Terraform's order: lists by index, maps and objects by key, a set's items are their own keys. */
export const pairs = (collection: Value): Pairs => {
  if (collection.is === 'unknown') return { items: [], rest: collection.why };
  if (collection.is === 'null') return { items: [], message: 'it is null, and there is nothing to go over' };
  const rest = 'rest' in collection && collection.rest !== undefined ? { rest: collection.rest } : {};
  if ('items' in collection) return { items: collection.items.map((value, i) => ({ key: collection.is === 'set' ? value : number(i), value })), ...rest };
  if ('entries' in collection) return { items: entries(collection.entries), ...rest };
  if (collection.is === 'instance') return { items: entries(asMapping(collection).entries), rest: untold.resource };
  return { items: [], message: `${kindOf(collection)} cannot be gone over: a list, a set or a map is needed` };
};

const inside = (items: readonly Pair[], part: 'key' | 'value', why: string, name: string): Value => {
  const among = alternatives(items.map(item => item[part]));
  const [only] = among ?? [];
  return only && among?.length === 1 ? only : unknown(why, name, among && among.length > 0 ? { among } : {});
};

/** What one item of a collection that is not known may be: everything that its alternatives have in common. */
export const someItem = (collection: Value, why: string, name: string): Pair => {
  const options = collection.is === 'unknown' && collection.among ? collection.among.map(pairs) : [];
  const sure = options.length > 0 && options.every(option => option.rest === undefined && option.message === undefined);
  const items = sure ? options.flatMap(option => option.items) : [];
  return { key: inside(items, 'key', why, `${name}.key`), value: inside(items, 'value', why, `${name}.value`) };
};
