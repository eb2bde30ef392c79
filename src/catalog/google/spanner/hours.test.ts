import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { hoursOf } from './hours.ts';

it.each([
  ['7d', 168],
  ['3600s', 1],
  ['90m', 1.5],
  ['12h', 12],
])('%s', (period, value) => {
  expect(hoursOf(period)).toEqual({ value });
});
it('is open where the period is', () => {
  expect(hoursOf(`${hole('var.days')}d`)).toMatchObject({ unknown: expect.any(String) });
  expect(hoursOf({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x' });
});
