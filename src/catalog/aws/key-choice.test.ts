import { describe, expect, it } from 'vitest';
import { hole, type Plain, reference, unresolved } from '../../model/index.ts';
import { keyNamed, keyWords } from './key-choice.ts';

describe('whose key is named', () => {
  it.each<[Plain, string]>([
    [undefined, 'owned by AWS'],
    [null, 'owned by AWS'],
    ['', 'owned by AWS'],
    ['alias/aws/glue', 'managed by AWS'],
    ['aws/workspaces', 'managed by AWS'],
    ['arn:aws:kms:eu-west-1:111122223333:alias/aws/s3', 'managed by AWS'],
    ['alias/orders', 'your own'],
    ['alias/awsome', 'your own'],
    ['1234abcd-12ab-34cd-56ef-1234567890ab', 'your own'],
    [`arn:aws:kms:eu-west-1:${hole('AWS::AccountId')}:key/1234abcd-12ab-34cd-56ef-1234567890ab`, 'your own'],
    [reference('aws_kms_key.data.arn'), 'your own'],
    [[reference('aws_kms_key.data.arn')], 'your own'],
  ])('%j: %s', (plain, word) => expect(keyNamed(plain, 'owned by AWS')).toEqual({ value: word }));
  it('keeps open what is not known', () => {
    expect(keyNamed({ [unresolved]: 'var.key has no value' }, 'owned by AWS')).toEqual({ unknown: 'var.key has no value', among: keyWords });
    expect(keyNamed(`arn:aws:kms:eu-west-1:111122223333:${hole('var.key')}`, 'owned by AWS')).toMatchObject({ among: ['managed by AWS', 'your own'] });
  });
});
