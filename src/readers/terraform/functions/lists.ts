import {
  compareForSets,
  convert,
  identityOf,
  inLine,
  isSequence,
  openType,
  secret,
  type Type,
  typeOf,
  uncertain,
  unify,
  unifyTypes,
  withoutRepeats,
} from '../types.ts';
import { type Failure, failed, failure, type Sequence, tuple, type Value } from '../value.ts';
import { type Definitions, define, defineMany, wrong } from './definition.ts';
import { anything, known, listOf, ordered, sequence, whole } from './parameters.ts';
import { isFilled, isIdentity, whyNot } from './presence.ts';

const anyType: Type = { is: 'any' };
const listed = (items: readonly Value[], rest?: string, of?: Type): Value => ({
  is: 'list',
  items,
  ...(rest !== undefined && { rest }),
  ...(of && items.length === 0 && { of }),
});
const like = (list: Sequence, items: readonly Value[], rest = list.rest): Value => ({
  is: list.is === 'tuple' ? 'tuple' : 'list',
  items,
  ...(rest !== undefined && { rest }),
  ...(items.length === 0 && list.is !== 'tuple' && elementOf(list)),
});
/** What the elements of a list are, for a list that has none left. */
const elementOf = (list: Sequence): { readonly of?: Type } => {
  const type = typeOf(list);
  return 'of' in type ? { of: type.of } : {};
};

const chunklist = define([listOf('list', anyType), whole('size')], ([list, size], call) => {
  if (size < 0) return wrong('size', 'the size argument must be positive');
  if (list.rest !== undefined) return call.unknown(list.rest, { type: 'list' });
  const step = size === 0 ? Math.max(list.items.length, 1) : size;
  const starts = Array.from({ length: Math.ceil(list.items.length / step) }, (_, i) => i * step);
  return listed(
    starts.map(start => listed(list.items.slice(start, start + step))),
    undefined,
    { is: 'list', of: elementOf(list).of ?? anyType },
  );
});

const compact = define(
  [listOf('list', { is: 'string' })],
  ([list]) => {
    const unclear = list.items.find(item => isFilled(item) === undefined);
    return listed(list.items.filter(isFilled), unclear ? whyNot(unclear) : list.rest, { is: 'string' });
  },
  { reveals: true },
);

const concatenated = (args: readonly Value[]): Value | Failure => {
  const lists = args.filter(isSequence);
  const type = args.length === lists.length && lists.every(list => list.is === 'list') ? unify(lists) : undefined;
  const joined = tuple(
    lists.flatMap(list => list.items),
    args.map(restOf).find(rest => rest !== undefined),
  );
  return type?.is === 'list' ? convert(joined, type) : joined;
};
const restOf = (value: Value): string | undefined => (value.is === 'unknown' ? value.why : isSequence(value) ? value.rest : undefined);

const concat = defineMany(
  [anything('seqs')],
  anything('seqs'),
  ([first], others, call) => {
    const args = [first, ...others];
    const odd = args.find(arg => !['list', 'tuple', undefined].includes(arg.is === 'unknown' ? arg.type : arg.is));
    if (odd) return wrong('seqs', odd.is === 'null' ? 'argument must not be null' : `all arguments must be lists or tuples; got ${typeOf(odd).is}`);
    return args.every(arg => arg.is === 'unknown') ? call.unknown(whyNot(first)) : concatenated(args);
  },
  { whole: true },
);

const distinct = define(
  [listOf('list', anyType)],
  ([list]) => {
    const items = withoutRepeats(list.items);
    const unclear = items.length > 1 ? items.find(uncertain) : undefined;
    return listed(items, list.rest ?? (unclear && whyNot(unclear)));
  },
  { reveals: true },
);

interface Flat {
  readonly items: Value[];
  rest: string | undefined;
  sensitive: boolean;
}
const flattenInto = (flat: Flat, list: Sequence & Value): void => {
  flat.sensitive ||= list.sensitive === true;
  flat.rest ??= inLine(list).rest;
  for (const item of list.items) {
    if (isSequence(item)) flattenInto(flat, item);
    else if (item.is !== 'unknown' || isIdentity(item) || isScalar(item.type)) flat.items.push(item);
    else flat.rest ??= item.why;
  }
};
const isScalar = (type: string | undefined): boolean => type === 'string' || type === 'number' || type === 'bool' || type === 'map' || type === 'object';

const flatten = define([known('list')], ([list]) => {
  if (!isSequence(list)) return wrong('list', 'can only flatten lists, sets and tuples');
  const flat: Flat = { items: [], rest: undefined, sensitive: false };
  flattenInto(flat, list);
  return flat.sensitive ? secret(tuple(flat.items, flat.rest)) : tuple(flat.items, flat.rest);
});

const reverse = define([sequence('list')], ([list]) => like(list, list.items.toReversed(), inLine(list).rest));

const slice = define([ordered('list'), whole('start_index'), whole('end_index')], ([list, start, end], call) => {
  if (start < 0) return wrong('start_index', 'start index must not be less than zero');
  if (start > end) return wrong('start_index', 'start index must not be greater than end index');
  if (list.rest !== undefined) return call.unknown(list.rest);
  if (end > list.items.length) return wrong('end_index', 'end index must not be greater than the length of the given list');
  return like(list, list.items.slice(start, end));
});

const sorted = define(
  [listOf('list', { is: 'string' })],
  ([list]) => {
    const gap = list.items.findIndex(item => item.is === 'null');
    if (gap !== -1) return wrong('list', `given list element ${gap} is null; a null string cannot be sorted`);
    const unclear = list.items.length > 1 ? list.items.find(uncertain) : undefined;
    return listed([...list.items].sort(compareForSets), list.rest ?? (unclear && whyNot(unclear)), { is: 'string' });
  },
  { reveals: true },
);

/** As it was until Terraform 0.12; code of that time still means it. */
const list = defineMany([], anything('vals'), (_, items) => {
  const result = convert(tuple(items), { is: 'list', of: anyType });
  return failed(result) ? failure('All list elements must have the same type.') : result;
});

/** Whether a key is one of those that are sought; `undefined` where something that is not known decides it. */
const finder = (sought: Sequence, type: Type): ((key: Value) => boolean | undefined) => {
  const found = new Set(sought.items.map(identityOf));
  const unclear = type.is === 'any' || sought.items.some(uncertain);
  return key => found.has(identityOf(key)) || (unclear || uncertain(key) ? undefined : false);
};

const matching = (values: Sequence, keys: Sequence, sought: Sequence, type: Type): Value => {
  const rest = values.rest ?? keys.rest ?? sought.rest;
  if (rest !== undefined) return listed([], rest);
  const matches = keys.items.map(finder(sought, type));
  const unclear = matches.includes(undefined) ? 'a key is not known' : undefined;
  return listed(
    values.items.filter((_, i) => matches[i]),
    unclear,
  );
};

const asListOf = (list: Sequence, of: Type): Sequence => {
  const result = convert({ ...list, is: 'list' }, { is: 'list', of });
  return !failed(result) && isSequence(result) ? result : list;
};

const matchkeys = define(
  [listOf('values', anyType), listOf('keys', anyType), listOf('searchset', anyType)],
  ([values, keys, sought]) => {
    const more = keys.rest !== undefined || sought.rest !== undefined;
    const type = unifyTypes([...[...keys.items, ...sought.items].map(typeOf), ...(more ? [openType] : [])]);
    if (!type) return failure('Keys and searchset must be of the same type.');
    if (values.rest === undefined && keys.rest === undefined && values.items.length !== keys.items.length)
      return wrong('values', 'length of keys and values should be equal');
    if (sought.items.length === 0 && sought.rest === undefined) return listed([]);
    return matching(values, asListOf(keys, type), asListOf(sought, type), type);
  },
  { reveals: true },
);

export const listFunctions: Definitions = { chunklist, compact, concat, distinct, flatten, list, matchkeys, reverse, slice, sort: sorted };
