import { describe, expect, it } from 'vitest';
import { fixed, sampleAnswers } from './fixing.ts';

describe('JSON on one line', () => {
  it('of Terraform has the fixes of all its resources at once', async () => {
    const text = '{"resource": {"aws_kms_key": {"k": {}, "l": {}}, "aws_s3_bucket": {"b": {"bucket": "b"}, "c": {"bucket": "c"}}}}\n';
    const wanted = ['aws.kms.rotates-keys', 'aws.s3.keeps-versions', 'aws.s3.demands-tls'];
    const { plan, after } = await fixed({ 'main.tf.json': text }, target => wanted.includes(target.check), { answers: sampleAnswers });
    expect(plan.left).toEqual([]);
    const { resource } = JSON.parse(after['main.tf.json'] ?? '') as { resource: Record<string, Record<string, Record<string, unknown>>> };
    expect(resource['aws_kms_key']).toEqual({ k: { enable_key_rotation: true }, l: { enable_key_rotation: true } });
    expect(Object.keys(resource['aws_s3_bucket_versioning'] ?? {})).toEqual(['b', 'c']);
    expect(resource['aws_s3_bucket_policy']?.['c']?.['policy']).toContain('Version = "2012-10-17", Statement = [{ Sid = "DenyRequestsWithoutTls"');
  });

  it('of CloudFormation too', async () => {
    const text = '{"Resources": {"B": {"Type": "AWS::S3::Bucket"}, "C": {"Type": "AWS::S3::Bucket", "Properties": {}}}}\n';
    const { plan, after } = await fixed({ 'template.json': text }, target => /keeps-versions|demands-tls/.test(target.check));
    expect(plan.left).toEqual([]);
    expect(Object.keys(JSON.parse(after['template.json'] ?? '').Resources)).toEqual(['B', 'BBucketPolicy', 'C', 'CBucketPolicy']);
  });
});
