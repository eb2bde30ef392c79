import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text, unknown, type Value } from '../value.ts';
import { call, gives } from './plain-values.fixture.ts';

const open = unknown('var.x has no value', 'var.x');
const arn = (to: string): Value => ({ ...unknown('known after apply', `${to}.arn`), ref: { to, attribute: 'arn' } });
const setOf = (...items: readonly string[]): Value => ({ is: 'set', items: items.map(text) });

describe('set functions', () => {
  it('work as the documentation says', () => {
    expect(gives('setintersection', ['a', 'b'], ['b', 'c'], ['b', 'd'])).toEqual(['b']);
    expect(gives('setunion', ['a', 'b'], ['b', 'c'], ['d'])).toEqual(['a', 'b', 'c', 'd']);
    expect(gives('setsubtract', ['a', 'b', 'c'], ['a', 'c'])).toEqual(['b']);
    expect(gives('setunion', [1, 10, 9], [2])).toEqual([1, 2, 9, 10]);
    expect(gives('setunion', [1], ['a'])).toEqual(['1', 'a']);
    expect(call('setunion', [['a']]).is).toBe('set');
  });

  it('make every combination', () => {
    const each = ['development', 'staging'];
    expect(gives('setproduct', each, ['app1', 'app2'])).toEqual([
      ['development', 'app1'],
      ['development', 'app2'],
      ['staging', 'app1'],
      ['staging', 'app2'],
    ]);
    expect(gives('setproduct', each, [])).toEqual([]);
    expect(gives('setproduct', ['a'], ['b'])).toEqual([['a', 'b']]);
    expect(gives('setproduct', ['staging'], ['a', 2])).toEqual([
      ['staging', 'a'],
      ['staging', '2'],
    ]);
    expect(call('setproduct', [['a'], ['b']]).is).toBe('list');
    expect(call('setproduct', [['a'], setOf('b')]).is).toBe('set');
  });

  it('refuse what is no set, and what would be too much', () => {
    expect(gives('setproduct', ['a'])).toEqual({ failure: 'Function "setproduct" expects at least 2 argument(s).' });
    expect(gives('setproduct', ['a'], 'b')).toEqual({ failure: 'Invalid value for "sets" parameter: a set or a list is required.' });
    expect(gives('setunion', 'a')).toEqual({ failure: 'Invalid value for "sets" parameter: set required, but have string.' });
    expect(gives('setunion', ['a'], [{}])).toEqual({ failure: 'All arguments must be sets of the same element type.' });
    const many = Array.from({ length: 2000 }, (_, i) => i);
    expect(call('setproduct', [many, many]).is).toBe('failure');
    expect(
      call(
        'setproduct',
        Array.from({ length: 60 }, () => ['a', 'b']),
      ).is,
    ).toBe('failure');
  });

  it('say what is certainly in them', () => {
    expect(gives('setunion', ['a', arn('x')], open)).toEqual(['a', '?x.arn', '…']);
    expect(gives('setunion', [arn('x')], [arn('x')])).toEqual(['?x.arn']);
    expect(gives('setintersection', ['a', 'b', arn('x')], ['a', arn('x'), open])).toEqual(['a', '?x.arn', '…']);
    expect(gives('setintersection', ['a', open], [])).toEqual([]);
    expect(gives('setsubtract', ['a', arn('x')], ['b'])).toEqual(['…']);
    expect(gives('setsubtract', [arn('x'), arn('y')], [arn('x')])).toEqual(['…']);
    expect(gives('setsubtract', ['a', 'b'], [])).toEqual(['a', 'b']);
    expect(gives('setsubtract', ['a'], open)).toEqual(['…']);
    expect(gives('setproduct', ['a'], open)).toEqual(['…']);
    expect(gives('setproduct', [], open)).toEqual([]);
  });

  it('agree with one another', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const [left, right] = [new Set(a), new Set(b)];
        expect(gives('setunion', a, b)).toEqual([...new Set([...a, ...b])].sort());
        expect(gives('setintersection', a, b)).toEqual([...left].filter(item => right.has(item)).sort());
        expect(gives('setsubtract', a, b)).toEqual([...left].filter(item => !right.has(item)).sort());
      }),
    );
  });
});
