import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { needsResource } from './actions-without-resources.ts';
import { passwordInTemplate, passwordOfProfile } from './password.ts';
import { asStatement } from './statement-blocks.ts';
import { watchedBy } from './watched.ts';

const open: Plain = { [unresolved]: 'var.x has no value' };

describe('statement blocks', () => {
  it('stand for JSON statements', () => {
    const condition = [
      { test: 'StringEquals', variable: 'aws:SourceAccount', values: ['1'] },
      { test: 'StringEquals', variable: 'aws:PrincipalOrgID', values: ['o-1'] },
    ];
    expect(asStatement({ sid: 'S', actions: ['s3:*'], resources: ['*'], condition })).toMatchObject({
      Sid: 'S',
      Effect: 'Allow',
      Action: ['s3:*'],
      Condition: { StringEquals: { 'aws:SourceAccount': ['1'], 'aws:PrincipalOrgID': ['o-1'] } },
    });
    expect(asStatement({ effect: 'Deny', not_actions: ['iam:*'] })).toMatchObject({ Effect: 'Deny', NotAction: ['iam:*'], Condition: {} });
  });
  it('keep conditions open that are not wholly known', () => {
    expect(asStatement({ condition: [open] })).toMatchObject({ Condition: open });
    expect(asStatement({ condition: [{ test: open, variable: 'x', values: [] }] })).toMatchObject({ Condition: open });
    expect(asStatement({ condition: [{ test: 'Bool', variable: open, values: [] }] })).toMatchObject({ Condition: open });
  });
});

describe('passwords', () => {
  it('stand in the state, unless a key hides them', () => {
    expect(passwordOfProfile({ user: 'jane' })).toEqual({ value: 'in plain text' });
    expect(passwordOfProfile({ pgp_key: 'keybase:jane' })).toEqual({ value: 'kept secret' });
    expect(passwordOfProfile({ pgp_key: open })).toMatchObject({ unknown: 'var.x has no value' });
  });
  it('stand in the template, unless they are fetched', () => {
    expect(passwordInTemplate('hunter2')).toEqual({ value: 'in plain text' });
    expect(passwordInTemplate({ [unresolved]: 'Secrets Manager gives it at deployment' })).toEqual({ value: 'kept secret' });
    expect(passwordInTemplate(open)).toMatchObject({ unknown: 'var.x has no value', among: ['kept secret', 'in plain text'] });
  });
});

describe('analyzers', () => {
  it.each([
    ['ACCOUNT', 'outside access'],
    ['ORGANIZATION', 'outside access'],
    ['ACCOUNT_UNUSED_ACCESS', 'unused access'],
    ['ORGANIZATION_INTERNAL_ACCESS', 'inside access'],
  ])('%s watches %s', (type, expected) => {
    expect(watchedBy(type)).toEqual({ value: { items: [expected] } });
  });
  it('of other types watch what is not known', () => {
    expect(watchedBy('SOMETHING_NEW')).toMatchObject({ value: { items: [], rest: expect.stringContaining('SOMETHING_NEW') } });
    expect(watchedBy(open)).toEqual({ value: { items: [], rest: 'var.x has no value' } });
  });
});

describe('whether a statement could name what an action works on', () => {
  it.each(['*', 's3:*', 's3:GetObject', 's3:ListBucket', 'cloudwatch:*', 'logs:CreateLogGroup', 'ec2:Get*'])('%s: yes', action => {
    expect(needsResource(action)).toBe(true);
  });
  it.each([
    's3:ListAllMyBuckets',
    'ec2:DescribeInstances',
    'ec2:Describe*',
    'iam:List*',
    'sts:GetCallerIdentity',
    'xray:PutTraceSegments',
    'ec2messages:GetMessages',
  ])('%s: no', action => {
    expect(needsResource(action)).toBe(false);
  });
});
