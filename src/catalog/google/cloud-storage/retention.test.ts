import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { retentionBy } from './retention.ts';

const retention = retentionBy('is_locked');
it('tells whether a retention policy is there and locked', () => {
  expect(retention([])).toEqual({ value: 'none' });
  expect(retention([{ retention_period: 60 }])).toEqual({ value: 'open' });
  expect(retention([{ is_locked: false }])).toEqual({ value: 'open' });
  expect(retention([{ is_locked: true }])).toEqual({ value: 'locked' });
  expect(retention({ is_locked: 'true' })).toEqual({ value: 'locked' });
  expect(retention([{ is_locked: { [unresolved]: 'var.x' } }])).toEqual({ unknown: 'var.x', among: ['open', 'locked'] });
  expect(retention([{ [unresolved]: 'var.x' }])).toEqual({ unknown: 'var.x' });
});
