import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { isInHardware, issuerOf, keptFor, monthsOf, rotationOf } from './lifetime.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the rotation of a key', () => {
  it.each<[Plain, string]>([
    [{ automatic: { time_before_expiry: 'P30D' }, expire_after: 'P90D' }, 'by Key Vault'],
    [[{ automatic: [{ time_after_creation: 'P30D' }] }], 'by Key Vault'],
    [{ expire_after: 'P90D', notify_before_expiry: 'P29D' }, 'by you'],
    [{ lifetimeActions: [{ action: { type: 'notify' } }, { action: { type: 'Rotate' } }] }, 'by Key Vault'],
    [{ lifetimeActions: [{ action: { type: 'Notify' } }] }, 'by you'],
    [[], 'by you'],
  ])('%j', (policy, value) => expect(rotationOf(policy)).toEqual({ value }));
  it.each<[Plain]>([
    [open],
    [{ automatic: open }],
    [{ automatic: { time_after_creation: open } }],
    [{ lifetimeActions: [{ action: { type: open } }] }],
    [{ lifetimeActions: open }],
  ])('is not known of %j', policy => expect(rotationOf(policy)).toMatchObject({ unknown: 'var.x has no value' }));
});

describe('kinds, months and issuers', () => {
  it('tell hardware by the name', () => {
    expect(isInHardware('RSA-HSM')).toEqual({ value: true });
    expect(isInHardware('EC')).toEqual({ value: false });
    expect(isInHardware(open)).toMatchObject({ among: [true, false] });
  });
  it('count months', () => {
    expect(monthsOf(12)).toEqual({ value: '12 or fewer' });
    expect(monthsOf('24')).toEqual({ value: 'more than 12' });
    expect(monthsOf(open)).toMatchObject({ unknown: 'var.x has no value' });
  });
  it('tell who issues', () => {
    expect(issuerOf('Self')).toEqual({ value: 'itself' });
    expect(issuerOf('Unknown')).toEqual({ value: 'another authority' });
    expect(issuerOf('digicert')).toEqual({ value: 'an integrated authority' });
    expect(issuerOf(open)).toEqual({ unknown: 'var.x has no value' });
  });
});

describe('what is deleted', () => {
  it.each<[Plain, string]>([
    [7, '7 to 90 days'],
    ['90', '7 to 90 days'],
    [2, 'another time'],
    [100, 'another time'],
  ])('is kept for %s days', (days, value) => expect(keptFor(days)).toEqual({ value }));
  it('is kept for a time that is not known', () => {
    expect(keptFor(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(keptFor('\uE000var.x\uE001')).toMatchObject({ among: ['7 to 90 days', 'another time'] });
  });
});
