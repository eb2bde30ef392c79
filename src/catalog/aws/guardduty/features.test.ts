import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isOn } from './features.ts';

const runtime = isOn('RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING');
const open = { [unresolved]: 'var.x has no value' };

describe('whether a feature of a detector is on', () => {
  it('reads the state of the feature, under any of its names', () => {
    expect(
      runtime([
        { Name: 'S3_DATA_EVENTS', Status: 'DISABLED' },
        { Name: 'EKS_RUNTIME_MONITORING', Status: 'ENABLED' },
      ]),
    ).toEqual({ value: true });
    expect(runtime([{ Name: 'RUNTIME_MONITORING', Status: 'DISABLED' }])).toEqual({ value: false });
  });
  it('says nothing of a feature that is not listed', () => {
    expect(runtime([])).toMatchObject({ among: [true, false] });
    expect(runtime([{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }])).toMatchObject({ among: [true, false] });
  });
  it('keeps open what is not known', () => {
    expect(runtime(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(runtime([{ Name: 'RUNTIME_MONITORING', Status: open }])).toMatchObject({ unknown: 'var.x has no value' });
    expect(runtime([open, { Name: 'RUNTIME_MONITORING', Status: 'DISABLED' }])).toMatchObject({ unknown: 'var.x has no value' });
  });
});
