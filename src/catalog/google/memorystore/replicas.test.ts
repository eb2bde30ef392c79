import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { copiesBy } from './replicas.ts';

it('counts the copies of a shard', () => {
  expect(copiesBy(0)).toEqual({ value: 'one' });
  expect(copiesBy('2')).toEqual({ value: 'several' });
  expect(copiesBy(hole('var.replicas'))).toMatchObject({ among: ['one', 'several'] });
  expect(copiesBy({ [unresolved]: 'var.x' })).toMatchObject({ unknown: 'var.x' });
});
