import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isOn, keptFor } from './audit.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('an audit', () => {
  it.each([
    [0, '90 days or longer'],
    [90, '90 days or longer'],
    ['120', '90 days or longer'],
    [6, 'fewer days'],
    [undefined, '90 days or longer'],
  ])('of %s days', (days, value) => expect(keptFor(days)).toEqual({ value }));
  it('of days that are not known', () => expect(keptFor(open)).toMatchObject({ unknown: 'var.x has no value' }));
  it.each([
    ['Enabled', true],
    ['disabled', false],
    [true, true],
    ['', false],
  ])('that is %s', (state, value) => expect(isOn(state)).toEqual({ value }));
  it('of which nobody knows whether it is on', () => {
    expect(isOn(open)).toMatchObject({ among: [true, false] });
    expect(isOn('\uE000var.x\uE001')).toMatchObject({ among: [true, false] });
  });
});
