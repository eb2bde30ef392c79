import { convert, identityOf, isSequence, type ListType, openType, setOf, type Type, typeOf, uncertain, unifyTypes } from '../types.ts';
import { type Failure, failed, failure, type Sequence, type Value } from '../value.ts';
import { type Definition, type Definitions, defineMany, wrong } from './definition.ts';
import { anything } from './parameters.ts';
import { whyNot } from './presence.ts';

const elementTypes = (list: Sequence): readonly Type[] => (list.items.length === 0 && list.of ? [list.of] : list.items.map(typeOf));

/** The arguments as sets of one type; an unknown one is an empty set that may have more. */
const asSets = (args: readonly Value[]): readonly Sequence[] | Failure => {
  const odd = args.find(arg => arg.is !== 'unknown' && !isSequence(arg));
  if (odd) return wrong('sets', odd.is === 'null' ? 'argument must not be null' : `set required, but have ${typeOf(odd).is}`);
  const lists = args.map((arg): Sequence => (isSequence(arg) ? arg : { is: 'set', items: [], rest: whyNot(arg) }));
  const of = unifyTypes([...lists.flatMap(elementTypes), ...(lists.some(list => list.rest !== undefined) ? [openType] : [])]);
  if (!of) return failure('All arguments must be sets of the same element type.');
  const sets = lists.map(list => convert({ is: 'set', items: list.items, ...(list.rest !== undefined && { rest: list.rest }) }, { is: 'set', of }));
  return sets.find(failed) ?? sets.filter(set => !failed(set)).filter(isSequence);
};
const isFailure = (result: readonly Sequence[] | Failure): result is Failure => 'is' in result;

const combining = (least: number, combine: (sets: readonly Sequence[]) => Value): Definition => ({
  ...defineMany(
    [anything('sets')],
    anything('sets'),
    ([first], others) => {
      const sets = asSets([first, ...others]);
      if (isFailure(sets)) return sets;
      const result = combine(sets);
      const type = sets.map(typeOf).find(each => 'of' in each && each.of.is !== 'any');
      return result.is === 'set' && result.items.length === 0 && type && 'of' in type ? { ...result, of: type.of } : result;
    },
    { whole: true, reveals: true, gives: 'set' },
  ),
  takes: [least, Number.POSITIVE_INFINITY],
});

const restOf = (set: Sequence): string | undefined => set.rest ?? set.items.filter(uncertain).map(whyNot)[0];
const firstRest = (sets: readonly Sequence[]): string | undefined => sets.map(restOf).find(rest => rest !== undefined);

const union = combining(1, sets =>
  setOf(
    sets.flatMap(set => set.items),
    sets.find(set => set.rest !== undefined)?.rest,
  ),
);

const intersection = combining(1, sets => {
  const [first, ...others] = sets.map(set => new Map(set.items.map(item => [identityOf(item), item])));
  const shared = [...(first ?? [])].filter(([key]) => others.every(other => other.has(key))).map(([, item]) => item);
  const empty = sets.some(set => set.items.length === 0 && set.rest === undefined);
  return setOf(shared, sets.length === 1 ? sets[0]?.rest : empty ? undefined : firstRest(sets));
});

/** Values of different types side by side: an unknown one among them decides what they are converted to. */
const isMixed = (items: readonly Value[]): boolean => new Set(items.map(item => item.is).filter(is => is !== 'null')).size > 1;

const without = (from: Sequence, gone: Sequence): Value => {
  if (gone.items.length === 0 && gone.rest === undefined) return from;
  const keys = new Set(gone.items.map(identityOf));
  const left = from.items.filter(item => !keys.has(identityOf(item)));
  const unclear = restOf(gone) ?? (isMixed([...from.items, ...gone.items]) ? 'what its elements are converted to is not known' : undefined);
  if (unclear !== undefined) return setOf([], left.length === 0 ? from.rest : unclear);
  return setOf(
    left.filter(item => !uncertain(item)),
    from.rest ?? left.filter(uncertain).map(whyNot)[0],
  );
};

const subtract: Definition = { ...combining(2, ([from, gone]) => (from && gone ? without(from, gone) : setOf([]))), takes: [2, 2] };

const mostCombinations = 1_000_000;

const combinationsOf = (lists: readonly Sequence[]): readonly Value[] =>
  lists
    .reduce<Value[][]>((all, list) => all.flatMap(chosen => list.items.map(item => [...chosen, item])), [[]])
    .map((items): Value => ({ is: 'tuple', items }));

const ofOneType = (arg: Value): Sequence | Failure => {
  if (arg.is === 'unknown') return { is: 'list', items: [], rest: arg.why };
  if (!isSequence(arg)) return wrong('sets', 'a set or a list is required');
  const list = convert(arg, { is: arg.is === 'set' ? 'set' : 'list', of: { is: 'any' } });
  return failed(list) ? list : isSequence(list) ? list : { is: 'list', items: [] };
};

const setproduct: Definition = {
  ...defineMany(
    [anything('sets')],
    anything('sets'),
    ([first], others) => {
      const lists: Sequence[] = [];
      for (const arg of [first, ...others]) {
        const list = ofOneType(arg);
        if (failed(list)) return list;
        lists.push(list);
      }
      const count = lists.reduce((product, list) => product * list.items.length, 1);
      if (count * lists.length > mostCombinations)
        return failure(`Function "setproduct" would give ${count} combinations, which is more than can be worked with.`);
      const certainlyEmpty = lists.some(list => list.items.length === 0 && list.rest === undefined);
      const rest = certainlyEmpty ? undefined : lists.find(list => list.rest !== undefined)?.rest;
      const items = combinationsOf(lists);
      const of: Type = { is: 'tuple', items: lists.map(list => (typeOf(list) as ListType).of) };
      const result: Sequence = lists.every(list => list.is === 'list') ? { is: 'list', items, ...(rest !== undefined && { rest }) } : setOf(items, rest);
      return items.length === 0 ? { ...result, of } : result;
    },
    { whole: true },
  ),
  takes: [2, Number.POSITIVE_INFINITY],
};

export const setFunctions: Definitions = { setintersection: intersection, setproduct, setsubtract: subtract, setunion: union };
