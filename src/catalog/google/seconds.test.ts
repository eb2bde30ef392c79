import { expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { isSaid } from './said.ts';
import { secondsIn } from './seconds.ts';
import { numberIn } from './whole-number.ts';

it('reads times and large numbers as Google writes them', () => {
  expect(secondsIn('7776000s')).toEqual({ value: 7_776_000 });
  expect(secondsIn('86400.5s')).toEqual({ value: 86_400 });
  expect(secondsIn(`${hole('var.days')}s`)).toMatchObject({ unknown: expect.any(String) });
  expect(secondsIn({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x' });
  expect(numberIn('604800')).toEqual({ value: 604_800 });
  expect(numberIn(7)).toEqual({ value: 7 });
  expect(numberIn('many')).toMatchObject({ unknown: expect.any(String) });
});

it('takes an empty text, and nothing, for nothing', () => {
  expect(isSaid('')).toEqual({ value: false });
  expect(isSaid(null)).toEqual({ value: false });
  expect(isSaid([])).toEqual({ value: false });
  expect(isSaid('projects/acme/keys/a')).toEqual({ value: true });
  expect(isSaid({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x', among: [true, false] });
});
