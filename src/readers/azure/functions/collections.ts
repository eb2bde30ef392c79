import { hasHoles, hole, type ListNode, type MapNode, type Node } from '../../../model/index.ts';
import { behind, entryOf, knownText, list, map, shapeOf, value, whyUnknown } from '../node.ts';
import { type Answer, type Definition, type Definitions, define, defineMany, fault, type Given, kindOf, openNode } from './definition.ts';
import { equal } from './equal.ts';
import { jsonOf } from './json.ts';
import { merged } from './objects.ts';
import { firstAt, lastAt } from './texts.ts';

/** Longer arrays are not made: functions in functions could double them without end. */
const longest = 20_000;
const tooLong = fault(`gives more than ${longest} items, which is more than can be read`);
const bounded = (items: readonly Node[], { at }: Given, rest?: string): Answer => (items.length > longest ? tooLong : list(items, at, rest));

const isOpen = (node: Node): boolean => node.is === 'unresolved' || node.is === 'reference';

/** Something that an array, an object and a text have alike. What is not known is not looked into. */
interface Cases {
  readonly list?: (of: ListNode, given: Given) => Answer;
  readonly map?: (of: MapNode, given: Given) => Answer;
  readonly text?: (of: string, given: Given) => Answer;
}
const choose = (node: Node, cases: Cases, given: Given): Answer => {
  const end = behind(node);
  if (end.is === 'list' && cases.list) return cases.list(end, given);
  if (end.is === 'map' && cases.map) return cases.map(end, given);
  if (end.is === 'value' && end.value === null && cases.list) return value(null, given.at);
  if (end.is === 'value' && cases.text && typeof end.value !== 'boolean' && end.value !== null) return cases.text(String(end.value), given);
  if (isOpen(end))
    return end.is === 'unresolved' && end.shape !== undefined && cases.text && partlyKnown(end.shape) ? cases.text(end.shape, given) : openNode(end, given);
  return fault(`does not take ${kindOf(end)}`);
};
const partlyKnown = (shape: string): boolean => /[^\uE000\uE001]/.test(shape.replaceAll(/\uE000[^\uE001]*\uE001/g, ''));
const whole = (cases: Cases): Definition => define(['any'], ([node], given) => choose(node, cases, given));

const unlessOpen = (of: ListNode | MapNode, given: Given, answer: () => Answer): Answer => (of.rest === undefined ? answer() : openNode(of, given));
const unlessHoles = (of: string, given: Given, answer: () => Answer): Answer =>
  hasHoles(of) ? { is: 'unresolved', why: 'a part of the text is not known', at: given.at, shape: hole(given.written) } : answer();

const length = whole({
  list: (of, given) => unlessOpen(of, given, () => of.items.length),
  map: (of, given) => unlessOpen(of, given, () => Object.keys(of.entries).length),
  text: (of, given) => unlessHoles(of, given, () => of.length),
});

const empty: Definition = define(['any'], ([node], given) => {
  const end = behind(node);
  if (end.is === 'value' && end.value === null) return true;
  return choose(
    end,
    {
      list: of => (of.items.length > 0 ? false : unlessOpen(of, given, () => true)),
      map: of => (Object.keys(of.entries).length > 0 ? false : unlessOpen(of, given, () => true)),
      text: of => of === '',
    },
    given,
  );
});

const first = whole({
  list: (of, given) => of.items[0] ?? unlessOpen(of, given, () => value(null, given.at)),
  text: (of, given) => (hasHoles(of[0] ?? '') ? unlessHoles(of, given, () => '') : of.slice(0, 1)),
});
const last = whole({
  list: (of, given) => unlessOpen(of, given, () => of.items.at(-1) ?? value(null, given.at)),
  text: (of, given) => unlessHoles(of.slice(-1) === '\uE001' ? of : '', given, () => of.slice(-1)),
});

const take: Definition = define(['any', 'whole'], ([node, count], given) =>
  choose(
    node,
    {
      list: of => (of.items.length >= count ? list(of.items.slice(0, Math.max(0, count)), given.at) : list(of.items, given.at, of.rest)),
      text: of => taken(of, count, given),
    },
    given,
  ),
);
/** The letters before the first hole are known; a hole may be any number of letters. */
const taken = (of: string, count: number, { written }: Given): string => {
  const at = of.indexOf('\uE000');
  return at < 0 || at >= count ? of.slice(0, Math.max(0, count)) : of.slice(0, at) + hole(written);
};

const skip: Definition = define(['any', 'whole'], ([node, count], given) =>
  choose(
    node,
    {
      list: of => list(of.items.slice(Math.max(0, count)), given.at, of.rest),
      text: of => (of.indexOf('\uE000') >= count ? of.slice(Math.max(0, count)) : unlessHoles(of, given, () => of.slice(Math.max(0, count)))),
    },
    given,
  ),
);

/** An item that may be there, a key that may be there, a piece of a text. */
const contains: Definition = define(['any', 'any'], ([node, sought], given) =>
  choose(
    node,
    {
      list: of =>
        has(
          of.items.map(item => equal(item, sought)),
          of.rest,
          given,
        ),
      map: of => hasKey(of, sought, given),
      text: of => hasPiece(of, sought, given),
    },
    given,
  ),
);
const has = (answers: readonly (boolean | undefined)[], rest: string | undefined, given: Given): Answer => {
  if (answers.includes(true)) return true;
  if (rest === undefined && !answers.includes(undefined)) return false;
  return undecided(rest ?? 'an item of the array is not known', given);
};
const undecided = (why: string, { at, written }: Given): Answer => ({ is: 'unresolved', why, at, shape: hole(written) });
const hasKey = (of: MapNode, sought: Node, given: Given): Answer => {
  const key = knownText(sought);
  if (key === undefined) return openNode(sought, given);
  return entryOf(of, key) !== undefined || unlessOpen(of, given, () => false);
};
const hasPiece = (of: string, sought: Node, given: Given): Answer => {
  const piece = knownText(sought);
  if (piece === undefined) return openNode(sought, given);
  if (!hasHoles(of)) return of.includes(piece);
  const known = of.split(/\uE000[^\uE001]*\uE001/);
  return known.some(part => part.includes(piece)) || unlessHoles(of, given, () => false);
};

/** Texts one after the other, or arrays one after the other. */
const concat: Definition = defineMany('piece', 0, (args, given) => {
  const ends = args.map(behind);
  if (ends.some(end => end.is === 'map')) return fault('takes texts, or arrays, not an object');
  if (!ends.some(end => end.is === 'list')) return args.map(shapeOf).join('');
  const rest = ends.map(end => (end.is === 'list' ? end.rest : isOpen(end) ? whyUnknown(end) : undefined)).find(why => why !== undefined);
  return bounded(
    ends.flatMap(end => (end.is === 'list' ? end.items : isOpen(end) ? [] : [end])),
    given,
    rest,
  );
});

const union: Definition = defineMany('any', 1, (args, given) => {
  const ends = args.map(behind).filter(end => !(end.is === 'value' && end.value === null));
  if (ends.some(end => end.is === 'map'))
    return ends.every(end => end.is === 'map' || isOpen(end)) ? merged(ends, given, true) : fault('takes arrays, or objects');
  if (!ends.some(end => end.is === 'list')) return ends[0] ? openNode(ends.find(isOpen) ?? ends[0], given) : value(null, given.at);
  const rest = ends.map(end => (end.is === 'list' ? end.rest : isOpen(end) ? whyUnknown(end) : undefined)).find(why => why !== undefined);
  return bounded(onlyOnce(ends.flatMap(end => (end.is === 'list' ? end.items : []))), given, rest);
});
const onlyOnce = (items: readonly Node[]): readonly Node[] => {
  const seen = new Set<string>();
  return items.filter(item => {
    const json = jsonOf(item);
    if (json === undefined) return true;
    const key = JSON.stringify(json);
    return !seen.has(key) && seen.add(key);
  });
};

const intersection: Definition = defineMany('any', 1, (args, given) => {
  const ends = args.map(behind);
  const open = ends.find(end => isOpen(end) || ((end.is === 'list' || end.is === 'map') && end.rest !== undefined));
  if (open) return openNode(open, given);
  const [one, ...others] = ends;
  if (one?.is === 'list')
    return list(
      onlyOnce(one.items).filter(item => others.every(other => other.is === 'list' && other.items.some(inner => equal(item, inner) === true))),
      given.at,
    );
  if (one?.is !== 'map') return fault('takes arrays, or objects');
  const shared = Object.entries(one.entries).filter(([key, node]) => others.every(other => equalEntry(other, key, node)));
  return map(shared, given.at);
});
const equalEntry = (other: Node, key: string, node: Node): boolean => {
  const entry = entryOf(other, key);
  return entry !== undefined && equal(entry, node) === true;
};

const position = (search: { readonly text: (written: string, sought: string) => number; readonly list: (answers: readonly boolean[]) => number }): Definition =>
  define(['any', 'any'], ([node, sought], given) =>
    choose(
      node,
      {
        list: of =>
          unlessOpen(of, given, () => {
            const answers = of.items.map(item => equal(item, sought));
            return answers.includes(undefined) ? openNode(sought, given) : search.list(answers.map(answer => answer === true));
          }),
        text: of => unlessHoles(of + shapeOf(sought), given, () => search.text(of, shapeOf(sought))),
      },
      given,
    ),
  );

const range: Definition = define(['whole', 'whole'], ([start, count], given) =>
  count < 0 || count > 10_000
    ? fault('takes a count from 0 to 10000')
    : list(
        Array.from({ length: count }, (_, i) => value(start + i, given.at)),
        given.at,
      ),
);

/** From the end, counted from 1. */
const fromEnd = (missing: (given: Given) => Answer): Definition =>
  define(['list', 'whole'], ([of, index], given) => (index < 1 ? missing(given) : (of.items.at(-index) ?? missing(given))));
const tryGet: Definition = defineMany('any', 2, ([first, ...keys], given) => {
  let here: Node | undefined = first;
  for (const key of keys) {
    const [end, name]: [Node | undefined, string | undefined] = [here && behind(here), knownText(key)];
    if (!end || (end.is === 'value' && end.value === null)) return null;
    if (isOpen(end) || name === undefined) return openNode(name === undefined ? key : end, given);
    const next: Node | undefined = end.is === 'list' ? end.items[Number(name)] : entryOf(end, name);
    if (!next && (end.is === 'list' || end.is === 'map') && end.rest !== undefined) return openNode(end, given);
    here = next;
  }
  return here ?? null;
});

const array: Definition = define(['any'], ([node], given) => {
  const end = behind(node);
  if (end.is === 'list') return end;
  return isOpen(end) && !(end.is === 'unresolved' && end.among) ? { is: 'list', items: [], at: given.at, rest: whyUnknown(end) } : list([end], given.at);
});

export const collectionFunctions: Definitions = {
  array,
  concat,
  contains,
  createarray: defineMany('any', 0, (args, given) => list(args, given.at)),
  empty,
  first,
  flatten: define(['list'], ([of], given) => {
    const ends = of.items.map(behind);
    const open = ends.find(isOpen);
    return bounded(
      ends.flatMap(end => (end.is === 'list' ? end.items : [])),
      given,
      open && whyUnknown(open),
    );
  }),
  indexfromend: fromEnd(() => fault('takes a place within the array')),
  indexof: position({ text: firstAt, list: answers => answers.indexOf(true) }),
  intersection,
  last,
  lastindexof: position({ text: lastAt, list: answers => answers.lastIndexOf(true) }),
  length,
  null: define([], () => null),
  range,
  skip,
  take,
  tryget: tryGet,
  tryindexfromend: fromEnd(() => null),
  union,
};
