import { describe, expect, it } from 'vitest';
import { assessed } from '../../test/estate-of.ts';
import { guardsOfCheck } from './guards.ts';

const estate = (enforce: string) => `
resource "google_org_policy_policy" "open" {
  name   = "folders/1/policies/storage.publicAccessPrevention"
  parent = "folders/1"
  spec {
    rules {
      enforce = ${enforce}
    }
  }
}
variable "on" {}
resource "google_storage_bucket" "logs" {
  name     = "logs"
  location = "EU"
}
`;

describe('rules of the organisation', () => {
  it('that are enforced keep a state, and change no verdict', () => {
    const [on, off, open] = ['"TRUE"', '"FALSE"', 'var.on'].map(enforce => assessed({ 'main.tf': estate(enforce) }));
    if (!on || !off || !open) throw new Error('no estates');
    expect(on.read.guards).toMatchObject([
      { address: 'google_org_policy_policy.open', kind: 'google.cloud-storage.bucket', facts: ['publicAccess'], file: 'main.tf', line: 2 },
    ]);
    expect([off.read.guards, open.read.guards]).toEqual([[], []]);
    const verdicts = ({ ledger }: typeof on) =>
      ledger.findings.filter(one => one.check.startsWith('google.cloud-storage.')).map(one => `${one.check} ${one.verdict}`);
    expect(verdicts(on)).toEqual(verdicts(off));
  });

  it('are policies of an organisation as well, where they are attached', () => {
    const policy = `
resource "aws_organizations_policy" "runtimes" {
  name    = "runtimes"
  content = jsonencode({ Statement = [{ Effect = "Deny", Action = "lambda:PutRuntimeManagementConfig", Resource = "*" }] })
}
`;
    const attached = `${policy}
resource "aws_organizations_policy_attachment" "runtimes" {
  policy_id = aws_organizations_policy.runtimes.id
  target_id = "ou-1234-12345678"
}
`;
    const [loose, held] = [policy, attached].map(text => assessed({ 'main.tf': text }).read.guards);
    expect(loose).toEqual([]);
    expect(held).toMatchObject([{ address: 'aws_organizations_policy.runtimes', kind: 'aws.lambda.function', facts: ['updateMode'] }]);
  });

  it('stand beside the checks that look at what they keep', () => {
    const { read, catalog } = assessed({ 'main.tf': estate('"TRUE"') });
    const all = catalog.checks.filter(set => set.of.id === 'google.cloud-storage.bucket').flatMap(set => Object.entries(set.checks));
    const guarded = all.filter(([, check]) => guardsOfCheck(read.guards, 'google.cloud-storage.bucket', check).length > 0).map(([id]) => id);
    expect(guarded.length).toBeGreaterThan(0);
    expect(guarded.length).toBeLessThan(all.length);
    const [, first] = all.find(([id]) => id === guarded[0]) ?? [];
    expect(first && guardsOfCheck(read.guards, 'google.iam.project', first)).toEqual([]);
  });
});
