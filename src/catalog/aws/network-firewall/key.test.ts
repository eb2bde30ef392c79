import { expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { keyOf } from './key.ts';

it('tells whose key is named', () => {
  expect(keyOf([{ type: 'CUSTOMER_KMS', key_id: reference('aws_kms_key.a.arn') }])).toEqual({ value: 'your own' });
  expect(keyOf([{ type: 'AWS_OWNED_KMS_KEY', key_id: 'AWS_OWNED_KMS_KEY' }])).toEqual({ value: 'owned by AWS' });
  expect(keyOf([])).toEqual({ value: 'owned by AWS' });
  expect(keyOf([{ type: 'CUSTOMER_KMS', key_id: { [unresolved]: 'var.key has no value' } }])).toMatchObject({ unknown: 'var.key has no value' });
  expect(keyOf({ [unresolved]: 'var.x has no value' })).toMatchObject({ unknown: 'var.x has no value' });
});
