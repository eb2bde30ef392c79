import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { keepsRoot, letsInAll } from './exports.ts';

const open = { [unresolved]: 'var.x' };
it('tells a share that every address may mount', () => {
  expect(letsInAll([{ ip_ranges: ['10.0.1.0/24'] }])).toEqual({ value: false });
  expect(letsInAll([{ ipRanges: ['10.0.1.0/24', '0.0.0.0/0'] }])).toEqual({ value: true });
  expect(letsInAll([{ access_mode: 'READ_ONLY' }])).toEqual({ value: true });
  expect(letsInAll([])).toEqual({ value: true });
  expect(letsInAll([{ ip_ranges: [open] }])).toMatchObject({ unknown: 'var.x' });
});
it('tells a share on which root stays root', () => {
  expect(keepsRoot([{ squash_mode: 'ROOT_SQUASH' }])).toEqual({ value: false });
  expect(keepsRoot([{ squashMode: 'NO_ROOT_SQUASH' }])).toEqual({ value: true });
  expect(keepsRoot([{ squash_mode: 'ROOT_SQUASH' }, { ip_ranges: [] }])).toEqual({ value: true });
  expect(keepsRoot([])).toEqual({ value: true });
  expect(keepsRoot([{ squash_mode: open }])).toMatchObject({ unknown: 'var.x' });
});
