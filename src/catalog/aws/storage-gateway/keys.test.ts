import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { keyOfShare } from './keys.ts';

const open = { [unresolved]: 'var.x has no value' };
const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

describe('the key of a share', () => {
  it('is that of the bucket service unless the share is told to use another', () => {
    expect(keyOfShare({})).toEqual({ value: 'of the bucket service' });
    expect(keyOfShare({ kms_encrypted: false, kms_key_arn: key })).toEqual({ value: 'of the bucket service' });
    expect(keyOfShare({ kms_encrypted: true, kms_key_arn: key })).toEqual({ value: 'your own' });
    expect(keyOfShare({ kms_encrypted: 'true' })).toEqual({ value: 'managed by AWS' });
  });
  it('is not known where what decides is not', () => {
    for (const share of [open, { kms_encrypted: open }, { kms_encrypted: true, kms_key_arn: open }])
      expect(keyOfShare(share)).toMatchObject({ unknown: 'var.x has no value' });
  });
});
