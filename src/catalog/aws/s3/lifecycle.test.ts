import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isAnyInForce } from './lifecycle.ts';

const open = { [unresolved]: 'var.status has no value' };

describe('lifecycle rules', () => {
  it('are in force in every spelling', () => {
    expect(isAnyInForce([{ status: 'Enabled' }])).toEqual({ value: true });
    expect(isAnyInForce([{ Status: 'Disabled' }, { Status: 'Enabled' }])).toEqual({ value: true });
    expect(isAnyInForce([{ enabled: true }])).toEqual({ value: true });
    expect(isAnyInForce({ enabled: 'true' })).toEqual({ value: true });
  });
  it('are not, when they are off or none', () => {
    expect(isAnyInForce([])).toEqual({ value: false });
    expect(isAnyInForce([{ status: 'Disabled' }, { enabled: false }])).toEqual({ value: false });
    expect(isAnyInForce([{ id: 'no word of it' }])).toEqual({ value: false });
  });
  it('may be, when that is not known', () => {
    const unknown = { unknown: 'var.status has no value', among: [true, false] };
    expect(isAnyInForce([{ status: open }])).toEqual(unknown);
    expect(isAnyInForce([open, { status: 'Disabled' }])).toEqual(unknown);
    expect(isAnyInForce([open, { status: 'Enabled' }])).toEqual({ value: true });
  });
});
