import { hasHoles } from '../../../model/index.ts';
import { bigOf, convert, counted, equal, inLine, isInteger, isMapping, isSequence, type Type, truncated, uncertain, unify } from '../types.ts';
import { bool, type Failure, failed, failure, nothing, type Sequence, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { type Definition, type Definitions, define, defineMany, wrong } from './definition.ts';
import { graphemes } from './graphemes.ts';
import { anything, known, listOf, ordered, sequence } from './parameters.ts';
import { isFilled, mostAmong, whyNot } from './presence.ts';

const oneOf = (list: Sequence, why: string, call: Call): Value => {
  const single = list.items.length === 1 && list.rest === undefined ? list.items[0] : undefined;
  const members = list.rest === undefined && list.items.length <= mostAmong && !list.items.some(item => item.is === 'unknown');
  return single ?? call.unknown(list.rest ?? why, members ? { among: list.items } : {});
};

const element = define([ordered('list'), anything('index')], ([list, index], call) => {
  if (list.items.length === 0 && list.rest === undefined) return failure('Cannot use element function with an empty list.');
  const position = convert(index, { is: 'number' });
  if (failed(position)) return wrong('index', position.message);
  if (position.is === 'unknown') return oneOf(list, position.why, call);
  if (position.is !== 'number' || !isInteger(position)) return wrong('index', 'a whole number is required');
  if (list.rest !== undefined) return call.unknown(list.rest);
  const count = BigInt(list.items.length);
  return list.items[Number(((truncated(bigOf(position)) % count) + count) % count)] ?? nothing;
});

const contains = define(
  [sequence('list'), anything('value')],
  ([list, value], call) => {
    if (value.is === 'null') return wrong('value', 'argument must not be null');
    const answers = list.items.map(item => equal(item, value));
    if (answers.includes(true)) return { is: 'bool', value: true };
    const unclear = answers.indexOf(undefined);
    if (unclear === -1 && list.rest === undefined) return { is: 'bool', value: false };
    return call.unknown(list.rest ?? whyNot(uncertain(value) ? value : (list.items[unclear] ?? value)));
  },
  { gives: 'bool', reveals: true },
);

const index = define(
  [ordered('list'), anything('value')],
  ([list, value], call) => {
    if (value.is === 'null') return wrong('value', 'argument must not be null');
    if (list.items.length === 0 && list.rest === undefined) return failure('Cannot search an empty list.');
    for (const [i, item] of list.items.entries()) {
      const found = equal(item, value);
      if (found === undefined || (found && list.rest !== undefined)) return call.unknown(list.rest ?? whyNot(uncertain(value) ? value : item));
      if (found) return counted(i);
    }
    return list.rest === undefined ? failure('Item not found.') : call.unknown(list.rest);
  },
  { gives: 'number', reveals: true },
);

const one = define([sequence('list')], ([list], call) => {
  const [first, second] = list.items;
  if (!first) return list.rest === undefined ? nothing : call.unknown(list.rest);
  if (!second) return first;
  const { rest } = inLine(list);
  if (rest !== undefined) return call.unknown(rest);
  return wrong('list', 'must be a list, set, or tuple value with either zero or one elements');
});

const truths = (item: Value): boolean | undefined => (item.is === 'bool' ? item.value : item.is === 'null' ? false : undefined);

/** `decisive` is the answer that one element alone can give. */
const judging = (decisive: boolean): Definition =>
  define(
    [listOf('list', { is: 'bool' })],
    ([list], call) => {
      const answers = list.items.map(truths);
      if (answers.includes(decisive)) return bool(decisive);
      const unclear = list.items[answers.indexOf(undefined)];
      if (!unclear && list.rest === undefined) return bool(!decisive);
      return call.unknown(list.rest ?? whyNot(unclear ?? bool(decisive)));
    },
    { gives: 'bool', reveals: true },
  );

const none = failure('No non-null, non-empty-string arguments.');

const firstFilled = (args: readonly Value[], type: Type, call: Call): Value | Failure => {
  for (const arg of args) {
    const filled = type.is === 'string' ? isFilled(arg) : arg.is === 'unknown' ? isFilled(arg) : arg.is !== 'null';
    if (filled === true) return convert(arg, type);
    if (filled === undefined) return arg === args.at(-1) && arg.is === 'unknown' ? arg : call.unknown(whyNot(arg));
  }
  return none;
};

const coalesce = defineMany([anything('vals')], anything('vals'), ([first], others, call) => {
  const args = [first, ...others];
  const type = unify(args);
  if (!type) return failure('All arguments must have the same type.');
  const set = type.is === 'any' && args.some(arg => arg.is === 'set');
  return set ? call.unknown('what the arguments are converted to is not known') : firstFilled(args, type, call);
});

const coalescelist = defineMany(
  [anything('vals')],
  anything('vals'),
  ([first], others, call) => {
    const args = [first, ...others];
    if (args.some(arg => arg.is === 'null')) return wrong('vals', 'argument must not be null');
    if (args.some(arg => arg.is !== 'unknown' && arg.is !== 'list' && arg.is !== 'tuple'))
      return wrong('vals', 'coalescelist arguments must be lists or tuples');
    for (const arg of args) {
      if (!isSequence(arg)) return call.unknown(whyNot(arg));
      if (arg.items.length > 0) return arg;
      if (arg.rest !== undefined) return call.unknown(arg.rest);
    }
    return failure('No non-empty list arguments.');
  },
  { reveals: true },
);

const length = define(
  [known('value')],
  ([value], call) => {
    if (value.is === 'text') return hasHoles(value.value) ? call.unknown(whyNot(value)) : counted(graphemes(value.value).length);
    if (value.is === 'instance') return call.unknown('it is known after apply how many attributes it has');
    if (!isSequence(value) && !isMapping(value))
      return failure('Invalid value for "value" parameter: argument must be a string, a collection type, or a structural type.');
    const { rest: unclear } = isSequence(value) ? inLine(value) : value;
    return unclear === undefined ? counted(isSequence(value) ? value.items.length : value.entries.size) : call.unknown(unclear);
  },
  { gives: 'number' },
);

export const selectionFunctions: Definitions = {
  alltrue: judging(false),
  anytrue: judging(true),
  coalesce,
  coalescelist,
  contains,
  element,
  index,
  length,
  one,
};
