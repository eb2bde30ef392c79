import { expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { cloudformationEncryption, terraformEncryption, usesOwnKey } from './secrets-encryption.ts';

const open = { [unresolved]: 'var.x has no value' };
const block = (key_arn: unknown, resources: unknown = ['secrets']) => [{ resources: resources as string[], provider: [{ key_arn: key_arn as string }] }];

it('asks for a key and for the secrets', () => {
  expect(usesOwnKey(block('arn:aws:kms:eu-west-1:111122223333:key/1'), terraformEncryption)).toEqual({ value: true });
  expect(usesOwnKey(block(reference('aws_kms_key.eks.arn')), terraformEncryption)).toEqual({ value: true });
  expect(usesOwnKey([{ Resources: ['secrets'], Provider: { KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }], cloudformationEncryption)).toEqual({
    value: true,
  });
  expect(usesOwnKey(block('arn:aws:kms:eu-west-1:111122223333:key/1', []), terraformEncryption)).toEqual({ value: false });
  expect(usesOwnKey(block(''), terraformEncryption)).toEqual({ value: false });
  expect(usesOwnKey([{ resources: ['secrets'] }], terraformEncryption)).toEqual({ value: false });
  expect(usesOwnKey([], terraformEncryption)).toEqual({ value: false });
});

it('keeps open what is not known', () => {
  expect(usesOwnKey(open, terraformEncryption)).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  expect(usesOwnKey(block(open), terraformEncryption)).toMatchObject({ among: [true, false] });
  expect(usesOwnKey(block(hole('var.key')), terraformEncryption)).toMatchObject({ among: [true, false] });
  expect(usesOwnKey(block('arn:aws:kms:eu-west-1:111122223333:key/1', [open]), terraformEncryption)).toMatchObject({ among: [true, false] });
});
