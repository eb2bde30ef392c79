import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { letsInAll } from './settings.ts';

it('tells everybody among networks', () => {
  expect(letsInAll([{ cidr_range: '203.0.113.0/24' }])).toEqual({ value: false });
  expect(letsInAll([{ cidrRange: '0.0.0.0/0' }])).toEqual({ value: true });
  expect(letsInAll([{ cidr_range: '::/0' }])).toEqual({ value: true });
  expect(letsInAll([])).toEqual({ value: false });
  expect(letsInAll([{ cidr_range: { [unresolved]: 'var.x' } }])).toMatchObject({ unknown: 'var.x' });
});
