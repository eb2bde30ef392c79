import { describe, expect, it } from 'vitest';
import { opened } from '../../../../test/opened.ts';

const described = (properties: object, identifier = 'b') => ({ Identifier: identifier, Properties: JSON.stringify(properties) });
const bucket = { BucketName: 'b', Arn: 'arn:aws:s3:::b', VersioningConfiguration: { Status: 'Enabled' } };
const get = (properties: object) => JSON.stringify({ TypeName: 'AWS::S3::Bucket', ResourceDescription: described(properties) });
const list = (...all: readonly object[]) => JSON.stringify({ ResourceDescriptions: all.map(one => described(one)), TypeName: 'AWS::S3::Bucket' }, null, 2);
const id = 'cloud-control:arn:aws:s3:::b';

describe('Cloud Control', () => {
  it('answers in the schema of CloudFormation', () => {
    const estate = opened({ 'b.json': get(bucket) });
    expect(estate.problems).toEqual([]);
    expect(estate.verdict(id, 'aws.s3.keeps-versions')).toBe('met');
  });

  it('leaves out what is not set, when it is asked for one', () => {
    expect(opened({ 'b.json': get({ ...bucket, VersioningConfiguration: undefined }) }).verdict(id, 'aws.s3.keeps-versions')).toBe('unmet');
  });

  it('cannot read what can only be written', () => {
    expect(opened({ 'b.json': get(bucket) }).verdict(id, 'aws.s3.acl-is-private')).toBe('unproven');
  });

  it('lists only some properties, and what is asked for one by one adds to the list', () => {
    const listed = opened({ 'list.json': list({ BucketName: 'b', Arn: 'arn:aws:s3:::b' }) });
    expect(listed.verdict(id, 'aws.s3.keeps-versions')).toBe('unproven');
    const both = opened({ 'a.json': get(bucket), 'list.json': list({ BucketName: 'b', Arn: 'arn:aws:s3:::b' }) });
    expect(both.verdict(id, 'aws.s3.keeps-versions')).toBe('met');
  });

  it('says what it cannot tell apart', () => {
    const two = `${list(bucket)}\n${list(bucket).replace('AWS::S3::Bucket', 'AWS::KMS::Key')}`;
    expect(opened({ 'two.json': two }).problems[0]?.message).toContain('write a file for each list');
  });
});
