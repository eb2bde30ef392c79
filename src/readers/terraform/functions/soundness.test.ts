import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHoles, hole, pieces } from '../../../model/index.ts';
import { isMapping, isSequence, sameText, setOf, toText, uncertain } from '../types.ts';
import { bool, type Failure, failed, nothing, number, text, type Unknown, unknown, type Value } from '../value.ts';
import { functions } from './index.ts';
import { plainOf, surroundings } from './plain-values.fixture.ts';

/**
 * What a function says about values with unknown parts must hold whatever those parts turn out to be: every call is made
 * twice, once with the unknowns and once with values in their place, and the first answer must cover the second.
 */
type Turned = ReadonlyMap<string, Value>;

const words = fc.constantFrom(
  '',
  'a',
  'b',
  'ab',
  'A b',
  ' a ',
  'a,b',
  '1',
  '-2',
  '3.5',
  'true',
  'x\ny\n',
  'a/b',
  '10.0.0.0/16',
  'é',
  '2020-01-02T03:04:05Z',
  '{"a":1}',
  'YQ==',
  '%s',
  '%d',
  'a: 1',
);
const plainWords = words.map(text);
const known: fc.Arbitrary<Value> = fc.oneof(
  words.map(text),
  fc.constantFrom(0, 1, 2, -1, 8, 1.5, 1e6).map(number),
  fc.boolean().map(bool),
  fc.constant(nothing),
);
const grown: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: known },
  { weight: 1, arbitrary: fc.array(known, { maxLength: 3 }).map((items): Value => ({ is: 'tuple', items })) },
  { weight: 1, arbitrary: fc.array(words.map(text), { maxLength: 3 }).map((items): Value => ({ is: 'list', items })) },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), known, { maxKeys: 2 })
      .map((entries): Value => ({ is: 'object', entries: new Map(Object.entries(entries)) })),
  },
);

const choices: readonly Value[] = [text('a'), text('ab'), number(1)];
const maps: readonly Value[] = [
  { is: 'object', entries: new Map([['a', text('z')]]) },
  { is: 'object', entries: new Map() },
];
const unknowns: Readonly<Record<string, Value>> = {
  s0: unknown('s0 has no value', 's0', { type: 'string' }),
  s1: unknown('s1 has no value', 's1', { type: 'string' }),
  n0: unknown('n0 has no value', 'n0', { type: 'number' }),
  b0: unknown('b0 has no value', 'b0', { type: 'bool', among: [bool(true), bool(false)] }),
  any0: unknown('any0 has no value', 'any0'),
  one0: unknown('one0 is one of three', 'one0', { among: choices }),
  map0: unknown('map0 is one of two', 'map0', { among: maps }),
  id0: { ...unknown('known after apply', 'id0'), ref: { to: 'x', attribute: 'id' } },
  id1: { ...unknown('known after apply', 'id1'), ref: { to: 'y', attribute: 'id' } },
};
const turned: fc.Arbitrary<Turned> = fc
  .record({
    s0: words.map(text),
    s1: words.map(text),
    n0: fc.constantFrom(0, 1, 2, 1.5).map(number),
    b0: fc.boolean().map(bool),
    any0: grown,
    one0: fc.constantFrom(...choices),
    map0: fc.constantFrom(...maps),
    id0: fc.constantFrom('a', 'i-1').map(text),
    id1: fc.constantFrom('a', 'i-2').map(text),
    rest: fc.array(known, { maxLength: 2 }).map((items): Value => ({ is: 'tuple', items })),
    words: fc.array(plainWords, { maxLength: 2 }).map((items): Value => ({ is: 'tuple', items })),
  })
  .map(record => new Map(Object.entries(record)));

const open = fc.constantFrom(...Object.values(unknowns));
const holedText: fc.Arbitrary<Value> = fc
  .array(fc.oneof(words, fc.constantFrom('s0', 's1').map(hole)), { minLength: 1, maxLength: 3 })
  .map(parts => text(parts.join('')))
  .filter(value => value.is !== 'text' || pieces(value.value).length !== 3 || pieces(value.value)[0] + (pieces(value.value)[2] ?? '') !== '');
const leaf = fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: open }, { weight: 1, arbitrary: holedText });
const rest = fc.option(fc.constant('rest'), { nil: undefined, freq: 4 });
const withRest = (value: Value, why: string | undefined): Value => (why === undefined ? value : ({ ...value, rest: why } as Value));
const textual = fc.oneof(plainWords, holedText, fc.constantFrom(unknowns['s0'] ?? nothing, unknowns['id0'] ?? nothing, unknowns['one0'] ?? nothing));
const sequence = fc
  .tuple(
    fc.constantFrom('tuple', 'list', 'set'),
    fc.oneof(fc.array(leaf, { maxLength: 4 }), fc.array(textual, { maxLength: 4 }), fc.array(plainWords, { maxLength: 3 })),
    rest,
  )
  .map(([is, items, why]): Value => {
    const texts = items.filter(item => item.is === 'text' || (item.is === 'unknown' && item.type === 'string'));
    return withRest(is === 'set' ? setOf(texts) : ({ is, items: is === 'list' ? texts : items } as Value), why);
  });
const entries = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T>> =>
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), values, { maxKeys: 3 }).map(found => new Map(Object.entries(found)));
const mapping = fc.oneof(
  fc.tuple(entries(leaf), rest).map(([found, why]) => withRest({ is: 'object', entries: found }, why)),
  fc.tuple(entries(plainWords), rest).map(([found, why]) => withRest({ is: 'map', entries: found }, why)),
);
/** Without sets: lists beside a set become sets, and lose their repeats. */
const nested = fc
  .array(
    fc.oneof(
      sequence.filter(value => value.is !== 'set'),
      mapping,
      leaf,
    ),
    { maxLength: 3 },
  )
  .map((items): Value => ({ is: 'tuple', items }));
const anything = fc.oneof(leaf, textual, sequence, mapping, nested);
const small = fc.oneof(fc.constantFrom(-1, 0, 1, 2, 8, 16).map(number), fc.constantFrom(unknowns['n0'] ?? nothing));

/** Arguments that a function may well accept, so that calls get past the first check. */
const shapes: Readonly<Record<string, readonly fc.Arbitrary<Value>[]>> = {
  chunklist: [sequence, small],
  cidrhost: [textual, small],
  cidrsubnet: [textual, small, small],
  cidrsubnets: [textual, small, small],
  contains: [sequence, leaf],
  element: [sequence, small],
  format: [fc.constantFrom('%s', '%v-%v', '%d', '%q', '%5s|', '%#v', 'a%%', '%t').map(text), leaf],
  formatlist: [fc.constantFrom('%s', 'x%s-%s', '%v').map(text), fc.oneof(sequence, leaf)],
  indent: [small, textual],
  index: [sequence, leaf],
  join: [textual, sequence],
  keys: [mapping],
  lookup: [mapping, fc.oneof(textual, fc.constantFrom('a', 'b').map(text)), leaf],
  matchkeys: [sequence, sequence, sequence],
  merge: [
    fc.oneof(mapping, fc.constantFrom(unknowns['map0'] ?? nothing, unknowns['any0'] ?? nothing)),
    mapping,
    fc.oneof(mapping, fc.constantFrom(unknowns['map0'] ?? nothing)),
  ],
  range: [small, small],
  replace: [textual, fc.constantFrom('a', 'b', 'ab', ',', '/a+/', '').map(text), textual],
  slice: [sequence, small, small],
  split: [fc.constantFrom(',', 'a', '').map(text), textual],
  substr: [textual, small, small],
  values: [mapping],
  zipmap: [sequence, sequence],
};
const byShape: Readonly<Record<string, readonly string[]>> = {
  sequence: [
    'alltrue',
    'anytrue',
    'compact',
    'distinct',
    'flatten',
    'length',
    'one',
    'reverse',
    'sort',
    'sum',
    'tolist',
    'toset',
    'coalescelist',
    'concat',
    'setunion',
    'setintersection',
    'setsubtract',
    'setproduct',
  ],
  mapping: ['length', 'tomap', 'transpose'],
};

const argumentsOf = (name: string): fc.Arbitrary<readonly Value[]> => {
  const shape = shapes[name];
  const general = fc.array(anything, { maxLength: 3 });
  const texts = fc.array(textual, { minLength: 1, maxLength: 3 });
  if (shape) return fc.oneof({ weight: 4, arbitrary: fc.tuple(...shape) }, { weight: 1, arbitrary: general });
  if (byShape['sequence']?.includes(name))
    return fc.oneof({ weight: 4, arbitrary: fc.array(fc.oneof(sequence, nested), { minLength: 1, maxLength: 3 }) }, general);
  return fc.oneof(texts, fc.array(mapping, { minLength: 1, maxLength: 1 }), general);
};

const filled = (holed: string, values: Turned): string =>
  pieces(holed)
    .map((piece, i) => (i % 2 === 0 ? piece : (toText(values.get(piece) ?? nothing) ?? '')))
    .join('');

/** The value that it turns out to be. */
const become = (value: Value, values: Turned): Value => {
  if (value.is === 'unknown') return values.get(value.text) ?? value;
  if (value.is === 'text') return text(filled(value.value, values));
  const more = values.get(value.is === 'tuple' || value.is === 'object' ? 'rest' : 'words');
  const added = more && isSequence(more) ? more.items : [];
  if (isSequence(value)) {
    const items = value.items.map(item => become(item, values));
    const all = value.rest === undefined ? items : [...added, ...items];
    return value.is === 'set' ? setOf(all) : { is: value.is, items: all };
  }
  if (!isMapping(value)) return value;
  const entries = [...value.entries].map(([key, entry]) => [key, become(entry, values)] as const);
  const others = value.rest === undefined ? [] : added.map((entry, i) => [`${i}z`, entry] as const);
  return { is: value.is, entries: new Map([...others, ...entries]) };
};

const fitsHoles = (holed: string, whole: string): boolean => sameText(holed, whole) !== false;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'mapping',
  map: 'mapping',
  list: 'sequence',
  set: 'sequence',
  tuple: 'sequence',
  number: 'number',
  bool: 'bool',
};
const kindOf = (value: Value): string => (isSequence(value) ? 'sequence' : isMapping(value) ? 'mapping' : value.is);

const coversUnknown = (said: Unknown, real: Value): boolean => {
  const asText = real.is === 'text' && (said.type === 'number' || said.type === 'bool');
  if (said.type !== undefined && !asText && real.is !== 'null' && real.is !== 'unknown' && kindOf(real) !== kinds[said.type]) return false;
  return said.among === undefined || said.among.some(member => covers(member, real));
};

const coversSequence = (said: Value, real: Value): boolean => {
  if (!isSequence(said) || !isSequence(real)) return false;
  const all = said.items.every(item => real.items.some(other => covers(item, other)));
  if (said.rest !== undefined) return all;
  if (said.is === 'set' && said.items.some(uncertain)) return all && real.items.every(other => said.items.some(item => covers(item, other)));
  return said.items.length === real.items.length && said.items.every((item, i) => covers(item, real.items[i] ?? nothing));
};

const coversMapping = (said: Value, real: Value): boolean => {
  if (!isMapping(said) || !isMapping(real)) return false;
  const all = [...said.entries].every(([key, entry]) => real.entries.has(key) && covers(entry, real.entries.get(key) ?? nothing));
  return all && (said.rest !== undefined || said.entries.size === real.entries.size);
};

/**
 * Whether what was said of a value is true of the real one. A number or a bool may turn out to be the text of it:
 * beside an unknown element it is not known to which type Terraform will convert it.
 */
const covers = (said: Value, real: Value): boolean => {
  if (said.is === 'unknown') return coversUnknown(said, real);
  if (real.is === 'unknown') return false;
  if (said.is === 'number' || said.is === 'bool') return toText(said) === toText(real);
  if (said.is === 'text') {
    const whole = toText(real);
    return real.is === 'text' || hasHoles(said.value)
      ? whole !== undefined && (hasHoles(said.value) ? fitsHoles(said.value, whole) : said.value === whole)
      : false;
  }
  if (isSequence(said)) return coversSequence(said, real);
  if (isMapping(said)) return coversMapping(said, real);
  return said.is === real.is && ('value' in said && 'value' in real ? said.value === real.value : true);
};

const isTrue = (said: Value | Failure, real: Value | Failure): boolean => failed(real) || (!failed(said) && covers(said, real));

/** What they say rests on how a value is held, on what only a run knows, or on a hole not being YAML itself. */
const apart: ReadonlySet<string> = new Set(['issensitive', 'type', 'base64gzip', 'abspath', 'pathexpand', 'yamldecode']);

describe('what is said of values that are not wholly known', () => {
  for (const [name, pure] of functions) {
    if (apart.has(name)) continue;
    it(`${name} says nothing that may turn out wrong`, () => {
      const from = surroundings({ a: 'text of a', 'a/b': 'text of b' });
      fc.assert(
        fc.property(argumentsOf(name), turned, (args, values) => {
          const said = pure.call(args, from);
          const real = pure.call(
            args.map(arg => become(arg, values)),
            from,
          );
          if (!isTrue(said, real)) expect.fail(JSON.stringify({ args: args.map(plainOf), said: plainOf(said), real: plainOf(real) }));
        }),
        // The same cases every time: lists beside a set become sets, which is followed only as far as it matters.
        { numRuns: 300, seed: 20 },
      );
    });
  }
});
