import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { areAllOn } from './privacy.ts';

const open = { [unresolved]: 'var.x has no value' };
it('takes silence for on', () => {
  expect(areAllOn({}, ['a', 'b'])).toEqual({ value: true });
  expect(areAllOn({ a: true, b: false }, ['a', 'b'])).toEqual({ value: false });
  expect(areAllOn({ a: true, b: 'true' }, ['a', 'b'])).toEqual({ value: true });
  expect(areAllOn({ a: true, b: open }, ['a', 'b'])).toMatchObject({ unknown: 'var.x has no value' });
  expect(areAllOn({ a: open, b: false }, ['a', 'b'])).toEqual({ value: false });
  expect(areAllOn(open, ['a'])).toMatchObject({ among: [true, false] });
});
