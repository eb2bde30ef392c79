import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { answersEverybody } from './public-endpoint.ts';

it('answers everybody when a block takes in everybody, or none is named', () => {
  expect(answersEverybody(['0.0.0.0/0'])).toEqual({ value: true });
  expect(answersEverybody(['203.0.113.5/32', '::/0'])).toEqual({ value: true });
  expect(answersEverybody(['0.0.0.0/1', '128.0.0.0/1'])).toEqual({ value: true });
  expect(answersEverybody([])).toEqual({ value: true });
});

it('answers named addresses only', () => {
  expect(answersEverybody(['203.0.113.5/32', '198.51.100.0/24'])).toEqual({ value: false });
  expect(answersEverybody([`${hole('var.office')}/32`])).toEqual({ value: false });
});

it('keeps open what is not known', () => {
  expect(answersEverybody({ [unresolved]: 'var.cidrs has no value' })).toMatchObject({ unknown: 'var.cidrs has no value', among: [true, false] });
  expect(answersEverybody([hole('var.office')])).toMatchObject({ among: [true, false] });
});
