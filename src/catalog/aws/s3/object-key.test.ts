import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { keyAskedFor } from './object-key.ts';

describe('the key of an object', () => {
  it.each([
    [{}, 'as the bucket says'],
    [{ server_side_encryption: 'AES256' }, 'held by S3'],
    [{ server_side_encryption: 'aws:kms' }, 'managed by AWS'],
    [{ server_side_encryption: 'aws:kms', kms_key_id: 'alias/aws/s3' }, 'managed by AWS'],
    [{ kms_key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab' }, 'your own'],
    [{ kms_key_id: '', server_side_encryption: null }, 'as the bucket says'],
  ])('%j', (plain, value) => {
    expect(keyAskedFor(plain)).toEqual({ value });
  });
  it('is not guessed', () => {
    expect(keyAskedFor({ kms_key_id: { [unresolved]: 'var.key has no value' } })).toMatchObject({ unknown: 'var.key has no value' });
    expect(keyAskedFor({ server_side_encryption: { [unresolved]: 'var.how has no value' } })).toMatchObject({ unknown: 'var.how has no value' });
  });
});
