import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { hasOwnKey, rotatesBy } from './replication.ts';

const open = { [unresolved]: 'var.x' };
const withKey = { customer_managed_encryption: [{ kms_key_name: 'projects/acme/keys/a' }] };

describe('a key of its own', () => {
  it('is named for every place', () => {
    expect(hasOwnKey([{ auto: [withKey] }])).toEqual({ value: true });
    expect(hasOwnKey([{ auto: [{}] }])).toEqual({ value: false });
    expect(hasOwnKey({ automatic: { customerManagedEncryption: { kmsKeyName: 'a' } } })).toEqual({ value: true });
    expect(hasOwnKey([{ user_managed: [{ replicas: [withKey, withKey] }], auto: [] }])).toEqual({ value: true });
    expect(hasOwnKey([{ user_managed: [{ replicas: [withKey, { location: 'a' }] }] }])).toEqual({ value: false });
  });
  it('is open where it is', () => {
    expect(hasOwnKey([{ auto: [{ customer_managed_encryption: [{ kms_key_name: open }] }] }])).toMatchObject({ unknown: 'var.x' });
    expect(hasOwnKey([{ user_managed: [{ replicas: open }] }])).toMatchObject({ unknown: 'var.x' });
    expect(hasOwnKey([{ user_managed: [{ replicas: [open, { location: 'a' }] }] }])).toEqual({ value: false });
  });
});

it('rotates by a period or a time', () => {
  expect(rotatesBy([{ rotation_period: '7776000s' }])).toEqual({ value: true });
  expect(rotatesBy({ nextRotationTime: '2027-01-01T00:00:00Z' })).toEqual({ value: true });
  expect(rotatesBy([])).toEqual({ value: false });
  expect(rotatesBy([{ rotation_period: open }])).toMatchObject({ unknown: 'var.x' });
  expect(rotatesBy(open)).toMatchObject({ unknown: 'var.x' });
});
