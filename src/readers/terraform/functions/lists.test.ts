import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { text, unknown, type Value } from '../value.ts';
import { call, gives, type Plain } from './plain-values.fixture.ts';

const open = unknown('var.x has no value', 'var.x');
const key: Value = { ...unknown('known after apply', 'aws_kms_key.k.arn'), ref: { to: 'root:aws_kms_key.k', attribute: 'arn' } };
const partial = (...items: readonly string[]): Value => ({ is: 'list', items: items.map(text), rest: 'a dynamic block' });
const listOf = (...items: readonly string[]): Value => ({ is: 'list', items: items.map(text) });
const setOf = (...items: readonly string[]): Value => ({ is: 'set', items: items.map(text) });

describe('list functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['chunklist', [['a', 'b', 'c', 'd', 'e'], 2], [['a', 'b'], ['c', 'd'], ['e']]],
    ['chunklist', [['a', 'b'], 1], [['a'], ['b']]],
    ['chunklist', [['a', 'b'], 0], [['a', 'b']]],
    ['chunklist', [[], 2], []],
    ['compact', [['a', '', 'b', null, 'c']], ['a', 'b', 'c']],
    [
      'concat',
      [
        ['a', ''],
        ['b', 'c'],
      ],
      ['a', '', 'b', 'c'],
    ],
    ['concat', [['a'], [1], []], ['a', 1]],
    ['concat', [listOf('a'), listOf('b')], ['a', 'b']],
    ['distinct', [['a', 'b', 'a', 'c', 'd', 'b']], ['a', 'b', 'c', 'd']],
    ['distinct', [[1, '1']], ['1']],
    [
      'distinct',
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
      [{ a: 1, b: 2 }],
    ],
    ['flatten', [[['a', 'b'], [], ['c']]], ['a', 'b', 'c']],
    ['flatten', [[[['a', 'b'], []], ['c']]], ['a', 'b', 'c']],
    ['flatten', [[{ a: [1] }, null]], [{ a: [1] }, null]],
    ['flatten', [setOf('a', 'b')], ['a', 'b']],
    ['list', ['a', 1], ['a', '1']],
    ['matchkeys', [['i-123', 'i-abc', 'i-def'], ['us-west', 'us-east', 'us-east'], ['us-east']], ['i-abc', 'i-def']],
    ['matchkeys', [['a', 'b'], [1, 2], ['1']], ['a']],
    ['matchkeys', [['a'], ['b'], []], []],
    ['reverse', [[1, 2, 3]], [3, 2, 1]],
    ['slice', [['a', 'b', 'c', 'd'], 1, 3], ['b', 'c']],
    ['slice', [['a'], 1, 1], []],
    ['sort', [['e', 'd', 'a', 'x']], ['a', 'd', 'e', 'x']],
    ['sort', [['B', 'a', '10', '9']], ['10', '9', 'B', 'a']],
    ['sort', [['\u{1F600}', '\uffee', 'z']], ['z', '\uffee', '\u{1F600}']],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['chunklist', [['a'], -1], 'Invalid value for "size" parameter: the size argument must be positive.'],
    ['concat', [['a'], setOf('b')], 'Invalid value for "seqs" parameter: all arguments must be lists or tuples; got set.'],
    ['concat', [['a'], null], 'Invalid value for "seqs" parameter: argument must not be null.'],
    ['flatten', ['a'], 'Invalid value for "list" parameter: can only flatten lists, sets and tuples.'],
    ['matchkeys', [['a'], [], ['b']], 'Invalid value for "values" parameter: length of keys and values should be equal.'],
    ['slice', [['a'], 0, 2], 'Invalid value for "end_index" parameter: end index must not be greater than the length of the given list.'],
    ['slice', [['a'], -1, 0], 'Invalid value for "start_index" parameter: start index must not be less than zero.'],
    ['slice', [['a', 'b'], 2, 1], 'Invalid value for "start_index" parameter: start index must not be greater than end index.'],
    ['sort', [['a', null]], 'Invalid value for "list" parameter: given list element 1 is null; a null string cannot be sorted.'],
    ['list', ['a', {}], 'All list elements must have the same type.'],
  ])('refuses %s %j', (name, args, message) => {
    expect(gives(name, ...args)).toEqual({ failure: message });
  });

  it('keeps what is certainly in a list, and says that there may be more', () => {
    expect(gives('concat', ['a'], open, ['b'])).toEqual(['a', 'b', '…']);
    expect(gives('concat', open, open)).toBe('?concat(var.x, var.x)');
    expect(gives('flatten', [['a'], open, [open, key]])).toEqual(['a', '?aws_kms_key.k.arn', '…']);
    expect(gives('compact', ['a', open, key, `x${hole('var.x')}`])).toEqual(['a', '?aws_kms_key.k.arn', `x${hole('var.x')}`, '…']);
    expect(gives('compact', [open])).toEqual(['…']);
    expect(gives('compact', [key, null])).toEqual(['?aws_kms_key.k.arn']);
    expect(gives('distinct', ['a', key, 'a', key])).toEqual(['a', '?aws_kms_key.k.arn', '…']);
    expect(gives('distinct', [key])).toEqual(['?aws_kms_key.k.arn']);
    expect(gives('reverse', partial('a', 'b'))).toEqual(['b', 'a', '…']);
    expect(gives('sort', ['b', open, 'a'])).toEqual(['a', 'b', '?var.x', '…']);
    expect(gives('matchkeys', ['x', 'y'], ['a', open], ['a'])).toEqual(['x', '…']);
  });

  it('does not know the parts of what may have more', () => {
    expect(gives('slice', partial('a', 'b'), 0, 1)).toBe('?slice([…], 0, 1)');
    expect(gives('chunklist', partial('a', 'b'), 1)).toBe('?chunklist([…], 1)');
  });

  it('passes on where a value comes from', () => {
    const [found] = [call('concat', [[key], ['a']])].flatMap(result => ('items' in result ? result.items : []));
    expect(found?.ref).toEqual({ to: 'root:aws_kms_key.k', attribute: 'arn' });
  });

  it('sorts once and for all, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), items => {
        const once = call('sort', [items]);
        if (once.is === 'failure') throw new Error(once.message);
        expect(gives('sort', once)).toEqual(gives('sort', items));
        expect([...items].sort()).toHaveLength('items' in once ? once.items.length : -1);
        expect(gives('reverse', once)).toEqual((gives('sort', items) as string[]).toReversed());
      }),
    );
  });

  it('cuts a list into chunks that make it up', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (items, size) => {
        const chunks = call('chunklist', [items, size]);
        expect(chunks.is === 'failure' ? chunks : gives('flatten', chunks)).toEqual(items);
      }),
    );
  });
});
