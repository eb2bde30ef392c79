import { expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { entry, itemsOf, under } from './entries.ts';

const open = { a: 1, [unresolved]: 'var.x has no value' };

it('what a map has under a name may not all be known', () => {
  expect([entry(open, 'a'), entry(open, 'b'), entry('text', 'a'), entry(undefined, 'a')]).toEqual([1, undefined, undefined, undefined]);
  expect([under({ a: null, b: 2 }, 'a', 'b'), under(open, 'a'), under({}, 'a')]).toEqual([2, 1, undefined]);
  expect(under(open, 'b')).toEqual({ [unresolved]: 'var.x has no value' });
});
it('one thing may stand for a list', () => {
  expect([itemsOf([1, 2]), itemsOf('a'), itemsOf(null), itemsOf(undefined)]).toEqual([[1, 2], ['a'], [], []]);
});
