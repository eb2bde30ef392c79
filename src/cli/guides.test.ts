import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

let written = '';
vi.mock('./output.ts', () => ({
  write: (pieces: Iterable<string>) => {
    for (const piece of pieces) written += piece;
  },
}));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-guides-'));
  writeFileSync(join(root, 'main.tf'), 'resource "aws_s3_bucket" "logs" {\n  bucket = "acme-logs"\n}\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const said = async (...words: readonly string[]): Promise<string> => {
  written = '';
  await run(words);
  return written;
};

describe('what to do about a check', () => {
  it('stands under what is unmet, in the words of the file, with the fix that is offered', async () => {
    const text = await said('explain', 'aws_s3_bucket.logs', 'undo-mistakes', '--path', root);
    expect(text).toContain('  write     in place:\n            resource "aws_s3_bucket_versioning" "logs" {\n              bucket = aws_s3_bucket.logs.id\n');
    expect(text).toContain('  fix       demarc fix --asset aws_s3_bucket.logs --check aws.s3.keeps-versions\n');
    expect(text).toContain('In every format, and where it runs: demarc checks --check aws.s3.keeps-versions');
  }, 30_000);

  it('is told for a check by any of its names, with no estate', async () => {
    const text = await said('checks', '--check', 'CKV_AWS_21');
    expect(text).toContain('Terraform · aws_s3_bucket');
    expect(text).toContain('aws cloudcontrol update-resource --type-name AWS::S3::Bucket');
    const [guide] = JSON.parse(await said('checks', '--check', 'CKV_AWS_21', '--format', 'json')) as readonly { readonly id: string }[];
    expect(guide).toMatchObject({ id: 'aws.s3.keeps-versions', wanted: ['versioning: Enabled'], replaces: false });
  }, 30_000);
});
