import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { hasBareKey, keyOf, keysOfDisks } from './keys.ts';

const open = { [unresolved]: 'var.key has no value' };
describe('whose key it is', () => {
  it.each([
    [[{ kms_key_self_link: 'projects/p/cryptoKeys/k' }], 'your own'],
    [{ kmsKeyName: 'projects/p/cryptoKeys/k/cryptoKeyVersions/1' }, 'your own'],
    [[{ raw_key: 'aaaa' }], 'supplied by you'],
    [{ sha256: 'aaaa' }, 'supplied by you'],
    [[], 'managed by Google'],
    [[{ kms_key_self_link: '' }], 'managed by Google'],
  ])('%j: %s', (block, value) => {
    expect(keyOf(block)).toEqual({ value });
  });
  it('is open where the name is', () => {
    expect(keyOf([{ kms_key_self_link: open }])).toMatchObject({ unknown: 'var.key has no value' });
    expect(keysOfDisks(() => true)([{ kms_key_self_link: open }, {}])).toEqual({ value: { items: ['managed by Google'], rest: 'var.key has no value' } });
  });
  it('is asked of disks that are made here', () => {
    const keys = keysOfDisks(disk => disk['source'] === undefined);
    expect(keys([{}, { source: 'other' }, { source: 'third', kms_key_self_link: 'k' }])).toEqual({ value: { items: ['managed by Google', 'your own'] } });
    expect(keys([{ diskEncryptionKey: { kmsKeyName: 'k' } }])).toEqual({ value: { items: ['your own'] } });
  });
});

describe('a key in the open', () => {
  it('is a text that is written out', () => {
    expect(hasBareKey({ boot_disk: [{ disk_encryption_key_raw: 'aaaa' }] })).toEqual({ value: true });
    expect(hasBareKey({ disk_encryption_key: [{ raw_key: 'aaaa' }] })).toEqual({ value: true });
    expect(hasBareKey({ disk_encryption_key: [{ kms_key_self_link: 'k' }] })).toEqual({ value: false });
    expect(hasBareKey({ attached_disk: [{}, { disk_encryption_key_raw: open }] })).toEqual({ unknown: 'var.key has no value', among: [true, false] });
  });
});
