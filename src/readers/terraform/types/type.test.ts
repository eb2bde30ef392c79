import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plain, valued } from '../functions/plain-values.fixture.ts';
import { text, unknown, type Value } from '../value.ts';
import { convert } from './convert.ts';
import { typeNotation, typeOf, unify } from './type.ts';

const unified = (...plain: readonly Plain[]): string | undefined => {
  const type = unify(plain.map(valued));
  return type && typeNotation(type);
};
const listOf = (...items: readonly string[]): Value => ({ is: 'list', items: items.map(text) });
const open = unknown('var.x has no value', 'var.x');

describe('unify', () => {
  it.each<[readonly Plain[], string | undefined]>([
    [['a', 'b'], 'string'],
    [[1, 'a'], 'string'],
    [[true, 'a'], 'string'],
    [[1, true, 'a'], 'string'],
    [[1, true], undefined],
    [[1, null], 'number'],
    [[null, null], 'any'],
    [[[1], ['a']], 'tuple([string])'],
    [[[1], [1, 2]], 'list(number)'],
    [[[1], []], 'list(number)'],
    [
      [
        [1, true],
        ['a', 'b'],
      ],
      'tuple([string, string])',
    ],
    [[[1], 'a'], undefined],
    [[[1], {}], undefined],
    [[listOf('a'), [1]], 'list(string)'],
    [[{ is: 'set', items: [text('a')] }, ['b']], 'set(string)'],
    [[{ is: 'set', items: [text('a')] }, listOf('b')], 'list(string)'],
    [[{ a: 1 }, { a: 'x' }], 'object({a: string})'],
    [[{ a: 1 }, { b: 2 }], 'map(number)'],
    [[{ a: 1 }, {}], 'map(number)'],
    [[{ a: 1, b: [] }, {}], undefined],
    [[{ is: 'map', entries: new Map([['a', text('x')]]) }, { b: 1 }], 'map(string)'],
    [[open, 1], 'any'],
    [[open, 'a'], 'string'],
    [[[open], [1]], 'tuple([any])'],
  ])('%j is %s', (values, expected) => {
    expect(unified(...values)).toBe(expected);
  });

  it('does not depend on the order, and all convert to it', () => {
    const value = fc.letrec<{ node: Plain }>(tie => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<Plain[]>('a', 1, true, null),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('node'), { maxKeys: 2 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), values => {
        const type = unify(values.map(valued));
        expect(unified(...values.toReversed())).toBe(type && typeNotation(type));
        if (!type) return;
        const results = values.map(each => convert(valued(each), type));
        expect(results.filter(result => result.is === 'failure')).toEqual([]);
        expect(unify(results.filter(result => result.is !== 'failure'))).toEqual(
          type.is === 'any' ? type : unify(results.filter(result => result.is !== 'failure')),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('typeOf', () => {
  it('is any where the type is not known', () => {
    expect(typeOf(open)).toEqual({ is: 'any', open: true });
    expect(typeOf({ is: 'null' })).toEqual({ is: 'any' });
    expect(typeOf({ is: 'object', entries: new Map(), rest: 'more' })).toEqual({ is: 'any', open: true });
    expect(typeNotation(typeOf(unknown('', 'x', { type: 'list' })))).toBe('list(any)');
    const wide = Array.from({ length: 50 }).reduce<Value>(inner => ({ is: 'tuple', items: [inner, inner] }), text('x'));
    expect(typeOf(wide)).toEqual({ is: 'any' });
  });
});
