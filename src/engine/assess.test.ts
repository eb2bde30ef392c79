import { describe, expect, it } from 'vitest';
import { declared, estateWith } from '../../test/declared.ts';
import { catalog } from '../catalog/index.ts';
import type { Declaration, Estate } from '../model/index.ts';
import { assess } from './assess.ts';

const today = '2026-11-22';
const rowOf = (estate: Estate, address: string, duty: string) => {
  const opened = assess(estate, catalog, { today });
  const found = [...opened.bound.found.values()].find(f => f.declaration.address === address);
  const row = found && opened.rows(found).find(r => r.duty === duty);
  if (!row) throw new Error(`no row ${duty} of ${address}`);
  return row;
};
const bucketWith = (...more: readonly Declaration[]) => estateWith([declared('aws_s3_bucket.b', { bucket: 'logs' }), ...more]);

describe('assess', () => {
  it('asks nothing of the customer for what the provider does', () => {
    const row = rowOf(bucketWith(), 'aws_s3_bucket.b', 'encrypt-at-rest');
    expect(row.holders).toMatchObject([{ held: 'by', sides: [{ party: 'provider' }] }]);
    expect(row.verdict).toBe('assumed');
  });

  it('takes a default with its date', () => {
    const row = rowOf(bucketWith(), 'aws_s3_bucket.b', 'limit-exposure');
    expect(row.verdict).toBe('met');
    expect(row.results.find(r => r.check === 'aws.s3.blocks-public-acls')?.because[0]?.fact).toMatchObject({
      is: 'default',
      value: true,
      since: '2023-04-28',
      was: false,
    });
  });

  it('does not know the default of a bucket without a birthday', () => {
    const old = estateWith([{ ...declared('aws_s3_bucket.b', {}), born: '2020-01-01' }]);
    expect(rowOf(old, 'aws_s3_bucket.b', 'limit-exposure').verdict).toBe('unmet');
    const { born: _, ...someday } = declared('aws_s3_bucket.b', {});
    expect(rowOf(estateWith([someday]), 'aws_s3_bucket.b', 'limit-exposure').verdict).toBe('unproven');
  });

  it('binds companions by reference, by literal name, and not across names', () => {
    const block = (bucket: string | { ref: string }) =>
      declared('aws_s3_bucket_public_access_block.p', { bucket, block_public_acls: true, block_public_policy: false });
    for (const bucket of ['logs', { ref: 'aws_s3_bucket.b.id' }])
      expect(rowOf(bucketWith(block(bucket)), 'aws_s3_bucket.b', 'limit-exposure').verdict).toBe('unmet');
    expect(rowOf(bucketWith(block('other')), 'aws_s3_bucket.b', 'limit-exposure').verdict).toBe('met');
  });

  it('lets a companion of unknown target make the fact unknown', () => {
    const loose = declared('aws_s3_bucket_versioning.v', { bucket: { unknown: 'var.bucket has no value' }, versioning_configuration: [{ status: 'Enabled' }] });
    const row = rowOf(bucketWith(loose), 'aws_s3_bucket.b', 'undo-mistakes');
    expect(row.verdict).toBe('unproven');
    expect(row.results[0]?.because[0]?.fact).toMatchObject({ is: 'unknown', why: expect.stringContaining('may be about this') });
  });

  it('lets a companion that may not exist leave the fact among two', () => {
    const maybe = {
      ...declared('aws_s3_bucket_versioning.v', { bucket: 'logs', versioning_configuration: [{ status: 'Enabled' }] }),
      maybe: 'var.create has no value',
    };
    expect(rowOf(bucketWith(maybe), 'aws_s3_bucket.b', 'undo-mistakes').verdict).toBe('unproven');
  });

  it('moves the line with the key, and leaves a set when the key is unknown', () => {
    const encryption = (rule: { [key: string]: string | { unknown: string } | { ref: string } }) =>
      declared('aws_s3_bucket_server_side_encryption_configuration.e', {
        bucket: { ref: 'aws_s3_bucket.b.bucket' },
        rule: [{ apply_server_side_encryption_by_default: [rule] }],
      });
    const keys = (rule: Parameters<typeof encryption>[0]) =>
      rowOf(bucketWith(encryption(rule)), 'aws_s3_bucket.b', 'control-keys').holders.map(h => (h.held === 'by' ? h.sides.map(s => s.party).join('+') : h.held));
    expect(keys({ sse_algorithm: 'AES256' })).toEqual(['provider']);
    expect(keys({ sse_algorithm: 'aws:kms' })).toEqual(['provider']);
    expect(keys({ sse_algorithm: 'aws:kms', kms_master_key_id: { ref: 'aws_kms_key.k.arn' } })).toEqual(['provider', 'provider+customer']);
    expect(keys({ sse_algorithm: { unknown: 'var.algorithm has no value' } })).toHaveLength(2);
  });

  it('answers account-wide settings for their own scope', () => {
    const off = declared('aws_s3_bucket_public_access_block.p', { bucket: 'logs' });
    const all = { block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true };
    const account = declared('aws_s3_account_public_access_block.a', all);
    expect(rowOf(bucketWith(off, account), 'aws_s3_bucket.b', 'limit-exposure').verdict).toBe('met');
    expect(rowOf(bucketWith(off, { ...account, scope: 'other' }), 'aws_s3_bucket.b', 'limit-exposure').verdict).toBe('unmet');
  });

  it('reads policies in JSON texts, with holes', () => {
    const policy = (principal: string) =>
      declared('aws_s3_bucket_policy.p', {
        bucket: { ref: 'aws_s3_bucket.b.id' },
        policy: `{"Statement":[{"Sid":"S","Effect":"Allow","Principal":${principal},"Action":"s3:GetObject","Resource":"*"}]}`,
      });
    const verdict = (principal: string) =>
      rowOf(bucketWith(policy(principal)), 'aws_s3_bucket.b', 'limit-exposure').results.find(r => r.check === 'aws.s3.grants-nothing-to-everybody')?.verdict;
    expect(verdict('"*"')).toBe('unmet');
    expect(verdict('{"AWS":["*"]}')).toBe('unmet');
    expect(verdict('{"AWS":"arn:aws:iam::111122223333:root"}')).toBe('met');
  });

  it('answers once what is not answered per asset', () => {
    const { ledger } = assess(estateWith([declared('aws_s3_bucket.b', {}), declared('aws_s3_bucket.c', {})]), catalog, { today });
    expect(ledger.subjects.map(s => s.answers)).toEqual(['asset', 'asset', 'region', 'account', 'organisation']);
    expect(ledger.profileOf).toHaveLength(5);
    expect(ledger.profileOf[0]).toBe(ledger.profileOf[1]);
  });

  it('honours a comment that accepts a finding, and says so', () => {
    const suppressions = [{ file: 'main.tf', line: 3, covers: [3, 4] as const, ids: ['CKV_AWS_21'], tool: 'checkov' as const, reason: 'scratch data' }];
    const row = rowOf(estateWith([declared('aws_s3_bucket.b', {})], { suppressions }), 'aws_s3_bucket.b', 'undo-mistakes');
    expect(row.verdict).toBe('excepted');
    expect(row.results.find(result => result.check === 'aws.s3.keeps-versions')?.excepted).toMatchObject({ tool: 'checkov', reason: 'scratch data' });
  });

  it('lists types it does not know', () => {
    const opened = assess(estateWith([declared('aws_s3_bucket.b', {}), declared('aws_moon_base.m', {})]), catalog, { today });
    expect([...opened.bound.unknownTypes]).toEqual([['aws_moon_base', 1]]);
  });

  it('knows pieces that hold no duty, and providers that only reckon', () => {
    const all = ['aws_moon_base.m', 'aws_moon_attachment.a', 'random_id.r', 'null_resource.n', 'terraform_data.t', 'time_sleep.s'];
    const opened = assess(estateWith(all.map(address => declared(address, {}))), { ...catalog, pieces: ['aws_moon_attachment'] }, { today });
    expect([...opened.bound.unknownTypes]).toEqual([['aws_moon_base', 1]]);
  });
});
