import { expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { numberOf } from './networks.ts';

it('counts the networks of a list that is wholly known', () => {
  const open = { [unresolved]: 'var.more has no value' };
  expect(numberOf(['subnet-1', 'subnet-2'])).toEqual({ value: 2 });
  expect(numberOf([{ subnet_id: open }, { subnet_id: 'subnet-2' }])).toEqual({ value: 2 });
  expect(numberOf([])).toEqual({ value: 0 });
  expect(numberOf(['subnet-1', open])).toEqual({ unknown: 'var.more has no value' });
  expect(numberOf(open)).toEqual({ unknown: 'var.more has no value' });
  expect(numberOf('subnet-1')).toEqual({ unknown: 'it is not a list' });
});
