import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { number, text, unknown, type Value } from '../value.ts';
import { call, gives, type Plain, valued } from './plain-values.fixture.ts';

const open = unknown('var.x has no value', 'var.x');
const partial = (entries: Readonly<Record<string, string>>): Value => ({
  is: 'object',
  entries: new Map(Object.entries(entries).map(([key, entry]) => [key, text(entry)])),
  rest: 'it may have more',
});
const mapOf = (entries: Readonly<Record<string, Value>>): Value => ({ is: 'map', entries: new Map(Object.entries(entries)) });
const oneOf = (...members: readonly Plain[]): Value => unknown('var.on has no value', 'local.extra', { among: members.map(valued) });
const bucket: Value = { is: 'instance', id: 'root:aws_s3_bucket.b["x"]', attribute: name => text(`${name} of b`), names: () => ['bucket', 'arn'] };

describe('map functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['keys', [{ c: 2, a: 1, d: 3 }], ['a', 'c', 'd']],
    ['values', [{ c: 2, a: 3, d: 1 }], [3, 2, 1]],
    ['keys', [mapOf({ b: bucket })], ['b']],
    ['values', [mapOf({ b: bucket })], [{ instance: 'root:aws_s3_bucket.b["x"]' }]],
    ['lookup', [{ a: 'ay', b: 'bee' }, 'a', 'what?'], 'ay'],
    ['lookup', [{ a: 'ay', b: 'bee' }, 'c', 'what?'], 'what?'],
    ['lookup', [{ a: 'ay' }, 'c', null], null],
    ['lookup', [{ a: 'ay' }, 'a'], 'ay'],
    ['lookup', [mapOf({ a: text('x') }), 'b', 5], '5'],
    ['lookup', [bucket, 'arn', ''], 'arn of b'],
    [
      'merge',
      [
        { a: 'b', c: 'd' },
        { e: 'f', c: 'z' },
      ],
      { a: 'b', c: 'z', e: 'f' },
    ],
    ['merge', [{ a: 'b' }, { a: [1, 2], c: 'z' }, { d: 3 }], { a: [1, 2], c: 'z', d: 3 }],
    ['merge', [], {}],
    ['merge', [null, { a: 1 }, null], { a: 1 }],
    ['transpose', [{ a: ['1', '2'], b: ['2', '3'] }], { 1: ['a'], 2: ['a', 'b'], 3: ['b'] }],
    [
      'zipmap',
      [
        ['a', 'b'],
        [1, 2],
      ],
      { a: 1, b: 2 },
    ],
    [
      'zipmap',
      [
        ['a', 'a'],
        [1, 2],
      ],
      { a: 2 },
    ],
    ['zipmap', [[1], ['x']], { 1: 'x' }],
    ['map', ['a', 1, 'b', 'x'], { a: '1', b: 'x' }],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['keys', [['a']], 'Invalid value for "inputMap" parameter: map required.'],
    ['lookup', [{ a: 'ay' }, 'c'], 'Invalid value for "key" parameter: lookup failed to find key "c".'],
    ['lookup', [mapOf({ a: number(1) }), 'b', 'x'], 'Invalid value for "default" parameter: the default value must have the same type as the map elements.'],
    ['merge', [{ a: 1 }, 'x'], 'Invalid value for "maps" parameter: arguments must be maps or objects, got "string".'],
    ['zipmap', [['a'], []], 'Number of keys (1) does not match number of values (0).'],
    ['zipmap', [[null], ['x']], 'Invalid value for "keys" parameter: element 0: a key must be a string.'],
    ['map', ['a'], 'Function "map" expects an even number of arguments.'],
  ])('refuses %s %j', (name, args, message) => {
    expect(gives(name, ...args)).toEqual({ failure: message });
  });

  it('merges maps of one type into a map of it, and others into an object', () => {
    expect(call('merge', [mapOf({ a: text('x') }), mapOf({ b: text('y') })]).is).toBe('map');
    const mixed = call('merge', [mapOf({ a: text('x') }), mapOf({ b: number(1) })]);
    expect(mixed.is).toBe('object');
    expect(gives('merge', mapOf({ a: text('x') }), mapOf({ b: number(1) }))).toEqual({ a: 'x', b: 1 });
  });

  it('keeps what a later map says in spite of an unknown one before it', () => {
    expect(gives('merge', open, { a: 1 })).toEqual({ a: 1, '…': 'var.x has no value' });
    expect(gives('merge', { a: 1, b: 2 }, open, { a: 3 })).toEqual({ a: 3, b: '?var.x["b"]', '…': 'var.x has no value' });
    expect(gives('merge', { a: 1, b: 2 }, partial({ b: 'x' }))).toEqual({ a: '?merge(…)["a"]', b: 'x', '…': 'it may have more' });
    expect(gives('merge', bucket, { arn: 'x' })).toEqual({ bucket: 'bucket of b', arn: 'x', '…': 'known after apply' });
  });

  it('says what an entry may be when one of a few maps is merged', () => {
    expect(gives('merge', { a: 1, b: 2 }, oneOf({ a: 5 }, {}))).toEqual({ a: { among: [5, 1] }, b: 2 });
    expect(gives('merge', { b: 2 }, oneOf({ a: 5 }, null))).toEqual({ b: 2, '…': 'var.on has no value' });
    expect(gives('merge', { a: 1 }, oneOf({ a: 5 }, { a: 6 }))).toEqual({ a: { among: [5, 6] } });
    expect(gives('merge', oneOf({ a: 5 }, {}), { a: 1 })).toEqual({ a: 1 });
    expect(gives('merge', { a: 1 }, oneOf({ a: 5 }, {}), oneOf({ a: 6 }, {}))).toEqual({ a: { among: [6, 5, 1] } });
    expect(gives('merge', { a: 1 }, open, oneOf({ a: 6 }, {}))).toEqual({ a: '?var.x["a"]', '…': 'var.x has no value' });
  });

  it('says what may be found under a key that is not known', () => {
    expect(gives('lookup', { dev: 'small', prod: 'large' }, open, 'none')).toEqual({ among: ['small', 'large', 'none'] });
    expect(gives('lookup', { 'x-1': 'a', 'y-1': 'b' }, `x-${hole('var.x')}`, 'none')).toEqual({ among: ['a', 'none'] });
    expect(gives('lookup', { a: 'x' }, 'a', open)).toBe('x');
    expect(gives('lookup', partial({ a: 'x' }), 'b', 'y')).toBe('?lookup({…}, "b", "y")');
    expect(gives('lookup', { a: 'x' }, unknown('', 'k', { among: [text('a'), text('b')] }), 'd')).toEqual({ among: ['x', 'd'] });
    expect(gives('lookup', open, 'a', 'b')).toBe('?lookup(var.x, "a", "b")');
  });

  it('says that there may be more keys and values', () => {
    expect(gives('keys', partial({ b: 'x', a: 'y' }))).toEqual(['a', 'b', '…']);
    expect(gives('values', partial({ b: 'x', a: 'y' }))).toEqual(['y', 'x', '…']);
    expect(gives('zipmap', ['a', open, 'b'], [1, 2, 3])).toEqual({ a: '?zipmap(…)["a"]', b: 3, '…': 'var.x has no value' });
  });

  it('puts together what keys and values take apart', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().map(key => `k${key}`),
          fc.integer(),
        ),
        entries => {
          const [names, items] = [call('keys', [entries]), call('values', [entries])];
          expect(names.is === 'failure' || items.is === 'failure' ? names : gives('zipmap', names, items)).toEqual(Object.fromEntries(Object.entries(entries)));
        },
      ),
    );
  });

  it('merges many maps in time that grows with their number', () => {
    const maps = Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? partial({ [`k${i}`]: 'x' }) : oneOf({ [`k${i}`]: 1 }, {})));
    expect(call('merge', maps).is).toBe('object');
  });
});
