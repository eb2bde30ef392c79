import { describe, expect, it } from 'vitest';
import { declared, estateWith } from '../../test/declared.ts';
import { catalog } from '../catalog/index.ts';
import type { Declaration, Estate } from '../model/index.ts';
import { assess } from './assess.ts';

const live = (...tells: readonly string[]): Partial<Declaration> => ({ live: { tells: new Set(tells) }, born: '2024-01-01' });
const verdictOf = (estate: Estate, address: string, check: string): string | undefined => {
  const { ledger } = assess(estate, catalog, { today: '2026-11-22' });
  return ledger.findings.find(finding => finding.check === check && ledger.subjects.at(finding.subject)?.address === address)?.verdict;
};
const bucket = (more: Partial<Declaration>) => declared('aws_s3_bucket.b', { bucket: 'logs' }, more);
const versioning = (more: Partial<Declaration> = {}) =>
  declared('aws_s3_bucket_versioning.v', { bucket: 'logs', versioning_configuration: [{ status: 'Enabled' }] }, more);
const check = 'aws.s3.keeps-versions';

describe('silence of a live answer', () => {
  it('about another type says nothing, where that was not listed', () => {
    expect(verdictOf(estateWith([bucket({})]), 'aws_s3_bucket.b', check)).toBe('unmet');
    expect(verdictOf(estateWith([bucket(live())]), 'aws_s3_bucket.b', check)).toBe('unproven');
  });

  it('counts where the type was listed to the end, in the scope or for this asset', () => {
    const complete = new Set(['aws_s3_bucket_versioning in prod']);
    expect(verdictOf(estateWith([bucket(live())], { complete }), 'aws_s3_bucket.b', check)).toBe('unmet');
    expect(verdictOf(estateWith([bucket(live('aws_s3_bucket_versioning'))]), 'aws_s3_bucket.b', check)).toBe('unmet');
  });

  it('is no matter where something was said', () => {
    expect(verdictOf(estateWith([bucket(live()), versioning(live())]), 'aws_s3_bucket.b', check)).toBe('met');
  });
});

describe('code and live answers in one run', () => {
  it('do not speak about each other', () => {
    const seen = { ...bucket(live('aws_s3_bucket_versioning')), id: 'seen', address: 'seen', scope: 'account' };
    expect(verdictOf(estateWith([seen, versioning()]), 'seen', check)).toBe('unmet');
    const both = estateWith([seen, bucket({}), versioning()]);
    expect(verdictOf(both, 'seen', check)).toBe('unmet');
    expect(verdictOf(both, 'aws_s3_bucket.b', check)).toBe('met');
  });
});
