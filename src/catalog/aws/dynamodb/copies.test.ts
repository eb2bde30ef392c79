import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isOnInAll } from './copies.ts';

const open = { [unresolved]: 'var.on has no value' };
const recovers = isOnInAll('Recovery.Enabled');

describe('a switch of every copy', () => {
  it('is on when it is on in each', () => {
    expect(recovers([{ Recovery: { Enabled: true } }, { Recovery: [{ Enabled: 'true' }] }])).toEqual({ value: true });
    expect(isOnInAll('on')({ on: true })).toEqual({ value: true });
    expect(recovers([])).toEqual({ value: true });
  });
  it('is off when one has it off or says nothing', () => {
    expect(recovers([{ Recovery: { Enabled: true } }, { Recovery: { Enabled: false } }])).toEqual({ value: false });
    expect(recovers([{ Recovery: { Enabled: true } }, { Region: 'eu-west-1' }])).toEqual({ value: false });
    expect(recovers([open, {}])).toEqual({ value: false });
  });
  it('is not known when one is not', () => {
    const unknown = { unknown: 'var.on has no value', among: [true, false] };
    expect(recovers([{ Recovery: { Enabled: open } }])).toEqual(unknown);
    expect(recovers([{ Recovery: open }, { Recovery: { Enabled: true } }])).toEqual(unknown);
    expect(recovers(open)).toEqual(unknown);
  });
});
