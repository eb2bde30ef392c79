import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { regionsOf } from './regions.ts';

const covers = regionsOf('all_regions');
const open = { [unresolved]: 'var.x has no value' };

describe('from which regions an aggregator gathers', () => {
  it('is every region only where each source says so', () => {
    expect(covers([{ all_regions: true }])).toEqual({ value: 'every region' });
    expect(covers({ all_regions: 'true' })).toEqual({ value: 'every region' });
    expect(covers([{ all_regions: true }, { regions: ['eu-west-1'] }])).toEqual({ value: 'some regions' });
    expect(covers([{ all_regions: false }, { all_regions: open }])).toEqual({ value: 'some regions' });
  });
  it('is none without a source', () => expect(covers([])).toEqual({ value: 'none' }));
  it('is open where a switch is not known', () => {
    expect(covers([{ all_regions: open }])).toMatchObject({ unknown: 'var.x has no value' });
    expect(covers(open)).toMatchObject({ unknown: 'var.x has no value' });
  });
});
