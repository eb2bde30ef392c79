import { shown as shownText } from '../../model/index.ts';
import { kindOf } from './access.ts';
import { isUnknown } from './among.ts';
import type { Expression } from './hcl/syntax.ts';
import { type Pair, pairObject, pairs, someItem } from './iteration.ts';
import { argument } from './module-source.ts';
import { evaluate, inFile, type Scope, wrong } from './scope.ts';
import type { Section } from './source.ts';
import { convert } from './types.ts';
import { failed, number, object, text, tuple, unknown, type Value } from './value.ts';

/** One instance of a block: its key in the address, and what `each` or `count` is in it. */
export interface Repetition {
  readonly key?: string | number;
  /** `[0]`, `["k"]`, `[*]` for all of a number that is not known, or empty. */
  readonly suffix: string;
  readonly each?: Pair;
  readonly index?: Value;
  /** Why it may not exist. */
  readonly maybe?: string;
}
export interface Expansion {
  readonly by: 'one' | 'count' | 'for_each';
  readonly instances: readonly Repetition[];
  /** Why there may be others. */
  readonly rest?: string;
}

/** Names that an instance's expressions may use. */
export const namesIn = ({ each, index }: Repetition): Readonly<Record<string, Value>> => {
  if (each) return { each: pairObject(each) };
  return index ? { count: object(new Map(Object.entries({ index }))) } : {};
};

const most = (run: Scope['run']): number => Math.max(1, run.options.maxInstances);

const unknownCount = (value: Value, why: string): Expansion => {
  const maybe = `its count is not known: ${why}`;
  const counts = isUnknown(value) ? (value.among ?? []) : [];
  const single = counts.length > 0 && counts.every(each => each.is === 'number' && each.value <= 1);
  const index = single ? number(0) : unknown(why, 'count.index', { type: 'number' });
  return { by: 'count', instances: [{ suffix: '[*]', index, maybe }], rest: maybe };
};

const counted = (expression: Expression, scope: Scope): Expansion => {
  const written = evaluate(expression, scope);
  const value = convert(written, { is: 'number' });
  const refused = (message: string): Expansion => {
    wrong(expression, scope, message);
    return unknownCount(written, message);
  };
  if (failed(value)) return refused(`count needs a number, and this is ${kindOf(written)}.`);
  if (isUnknown(value)) return unknownCount(value, value.why);
  if (value.is !== 'number') return refused('count cannot be null.');
  if (value.value < 0 || !Number.isInteger(value.value))
    return refused(`count needs a whole number from 0 on, and this is ${value.sensitive ? 'not one' : value.value}.`);
  const length = Math.min(value.value, most(scope.run));
  if (length < value.value) wrong(expression, scope, `count is ${value.value}: only the first ${length} instances are read.`);
  return { by: 'count', instances: Array.from({ length }, (_, i) => ({ key: i, suffix: `[${i}]`, index: number(i) })) };
};

const unknownEach = (collection: Value, why: string): Expansion => {
  const maybe = `its for_each is not known: ${why}`;
  return { by: 'for_each', instances: [{ suffix: '[*]', each: someItem(collection, why, 'each'), maybe }], rest: maybe };
};

const quotedKey = (key: string): string => `[${JSON.stringify(shownText(key))}]`;
const keyed = (key: string, value: Value): Repetition => ({ key, suffix: quotedKey(key), each: { key: text(key), value } });

/** Why a set or map cannot be told apart into instances; `undefined` when it can. */
const notKeys = (collection: Value): string | undefined => {
  if (collection.is === 'null') return 'for_each cannot be null.';
  if ((collection.is === 'list' || collection.is === 'tuple') && collection.items.length > 0)
    return 'for_each needs a map or a set of texts, and this is a list: write toset(…) around it.';
  if (!('items' in collection) && !('entries' in collection) && collection.is !== 'instance')
    return `for_each needs a map or a set of texts, and this is ${kindOf(collection)}.`;
  const odd = collection.is === 'set' ? collection.items.find(item => item.is !== 'text' && item.is !== 'unknown') : undefined;
  return odd && `for_each needs a set of texts, and there is ${kindOf(odd)} in this one.`;
};

/** Nothing is known of the key: the item stands for any number of them. */
const isOpen = ({ key }: Pair): boolean => key.is === 'text' && /^\uE000[^\uE001]*\uE001$/.test(key.value);

const repeatedOver = (collection: Value, expression: Expression, scope: Scope): Expansion => {
  const { items, rest } = pairs(collection);
  const uncertain = items.find(item => isUnknown(item.key));
  if (uncertain && isUnknown(uncertain.key)) return unknownEach(collection, uncertain.key.why);
  const known = rest === undefined ? items : items.filter(item => !isOpen(item));
  const instances: Repetition[] = [];
  for (const { key, value } of known.slice(0, most(scope.run))) if (key.is === 'text') instances.push(keyed(key.value, value));
  if (known.length > instances.length) wrong(expression, scope, `for_each has ${known.length} items: only the first ${instances.length} instances are read.`);
  if (rest === undefined) return { by: 'for_each', instances };
  const others = items.filter(isOpen).map(item => item.value);
  const more = unknownEach(unknown(rest, 'each', { among: others.length > 0 ? [tuple(others)] : [] }), rest);
  return { ...more, instances: [...instances, ...more.instances] };
};

const overEach = (expression: Expression, scope: Scope): Expansion => {
  const collection = evaluate(expression, scope);
  if (isUnknown(collection)) return unknownEach(collection, collection.why);
  const message = notKeys(collection);
  if (message === undefined) return repeatedOver(collection, expression, scope);
  wrong(expression, scope, message);
  return unknownEach(collection, message);
};

/** How many instances a block with `count` or `for_each` has. */
export const expand = (section: Section, scope: Scope): Expansion => {
  const [count, each] = [argument(section, 'count'), argument(section, 'for_each')];
  if (count && each) wrong(count.value, inFile(scope, count.file), 'count and for_each cannot stand in one block: for_each is not read.');
  if (count) return counted(count.value, inFile(scope, count.file));
  return each ? overEach(each.value, inFile(scope, each.file)) : { by: 'one', instances: [{ suffix: '' }] };
};
