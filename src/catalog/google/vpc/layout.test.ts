import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { layoutOf } from './layout.ts';

it('tells who lays out the subnets', () => {
  expect(layoutOf({ autoCreateSubnetworks: true })).toEqual({ value: 'automatic' });
  expect(layoutOf({ autoCreateSubnetworks: false })).toEqual({ value: 'yours' });
  expect(layoutOf({ IPv4Range: '10.240.0.0/16' })).toEqual({ value: 'legacy' });
  expect(layoutOf({ [unresolved]: 'not exported' })).toMatchObject({ unknown: 'not exported' });
});
