import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { copiesOf, isEncryptedInside } from './stored.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('a disk', () => {
  it.each([
    [undefined, false],
    [[], false],
    [[{ enabled: false }], false],
    [[{ enabled: true }], true],
    [[{ disk_encryption_key: [{}] }], true],
    [{ enabled: true }, true],
  ])('is encrypted from inside by %j: %s', (settings, value) => expect(isEncryptedInside(settings)).toEqual({ value }));
  it.each([
    ['Premium_LRS', 'LRS'],
    ['StandardSSD_ZRS', 'ZRS'],
    ['PremiumV2_LRS', 'LRS'],
  ])('of kind %s has copies %s', (sku, value) => expect(copiesOf(sku)).toEqual({ value }));
  it('may not be known', () => {
    expect(isEncryptedInside([{ enabled: open }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(copiesOf(open)).toEqual({ unknown: 'var.x has no value', among: ['LRS', 'ZRS'] });
    expect(copiesOf('Fast')).toMatchObject({ among: ['LRS', 'ZRS'] });
  });
});
