import { expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { goesInClear } from './plain-address.ts';

it('tells an address of plain http', () => {
  expect(goesInClear('http://hooks.example.com')).toEqual({ value: true });
  expect(goesInClear('https://hooks.example.com')).toEqual({ value: false });
  expect(goesInClear(`https://${hole('var.host')}/x`)).toEqual({ value: false });
  expect(goesInClear(undefined)).toEqual({ value: false });
  expect(goesInClear(hole('var.url'))).toMatchObject({ unknown: expect.any(String), among: [true, false] });
  expect(goesInClear({ [unresolved]: 'var.url' })).toEqual({ unknown: 'var.url', among: [true, false] });
});
