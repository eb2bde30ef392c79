import { expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { isAboutEverybody } from './reach.ts';

const everybody = isAboutEverybody({ sources: 'source_ranges', otherSources: ['source_tags'], destinations: 'destination_ranges' });
it('tells whether a rule is about everybody', () => {
  expect(everybody({ source_ranges: ['0.0.0.0/0'] })).toEqual({ value: true });
  expect(everybody({ source_ranges: ['::/0'] })).toEqual({ value: true });
  expect(everybody({ source_ranges: ['192.168.1.0/24'] })).toEqual({ value: false });
  expect(everybody({ source_ranges: [reference('google_compute_subnetwork.a.ip_cidr_range')] })).toEqual({ value: false });
  expect(everybody({ source_tags: ['web'] })).toEqual({ value: false });
  expect(everybody({ source_ranges: ['0.0.0.0/0'], source_tags: ['web'] })).toEqual({ value: true });
  expect(everybody({})).toEqual({ value: true });
  expect(everybody({ direction: 'EGRESS', destination_ranges: ['10.0.0.0/8'] })).toEqual({ value: false });
  expect(everybody({ direction: 'EGRESS' })).toEqual({ value: true });
  expect(everybody({ source_ranges: { [unresolved]: 'var.x' } })).toEqual({ unknown: 'var.x' });
  expect(everybody({ direction: { [unresolved]: 'var.d' } })).toEqual({ unknown: 'var.d', among: [true, false] });
});
