import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const root = mkdtempSync(join(tmpdir(), 'demarc-charter-'));
const at = (file: string): string => join(root, file);
const put = (file: string, text: string): void => {
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), text);
};
beforeAll(() => {
  vi.stubEnv('DEMARC_TODAY', '2026-11-22');
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  put('infra/main.tf', 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n');
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('severities of a part of the estate', () => {
  const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n}\n`;
  const charter = [
    'scopes: [{ id: shop, folders: [shop], environment: production }, { id: lab, folders: [lab], environment: test }]',
    'severities:',
    '  - { checks: [CKV_AWS_21], where: { environment: production }, severity: critical }',
    '  - { checks: [aws.s3.keeps-versions], where: { environment: test }, severity: low }',
    '  - { duties: [undo-mistakes], severity: high }',
    '',
  ].join('\n');
  const versions = 'aws.s3.keeps-versions';
  const file = at('graded.out');
  const assessed = async (format: string, ...more: readonly string[]): Promise<string> => {
    await run(['assess', at('graded'), '-f', format, '-o', file, ...more]);
    return readFileSync(file, 'utf8');
  };
  beforeAll(() => {
    put('graded/demarc.yaml', charter);
    for (const folder of ['shop', 'lab', 'other']) put(`graded/${folder}/main.tf`, bucket(folder));
  });
  it('are those of its findings in every format; the first rule that fits wins', async () => {
    const json = JSON.parse(await assessed('json'));
    const graded = (findings: readonly { check: string; address: string; severity: string }[]) =>
      Object.fromEntries(findings.filter(({ check }) => check === versions).map(({ address, severity }) => [address, severity]));
    expect(graded(json.findings)).toEqual({ 'aws_s3_bucket.shop': 'critical', 'aws_s3_bucket.lab': 'low', 'aws_s3_bucket.other': 'high' });
    const [{ results, tool }] = JSON.parse(await assessed('sarif')).runs;
    const levels = results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === versions)
      .map((one: { level: string; properties: { severity: string } }) => [one.level, one.properties.severity]);
    expect(levels.sort()).toEqual([
      ['error', 'critical'],
      ['error', 'high'],
      ['note', 'low'],
    ]);
    expect(tool.driver.rules.find(({ id }: { id: string }) => id === versions).defaultConfiguration.level).toBe('error');
    expect(await assessed('terminal', '--check', versions, '--quiet')).toMatch(/unmet critical[\s\S]*unmet high[\s\S]*unmet low/);
    expect(await assessed('junit')).toMatch(/<failure type="critical"/);
    const ocsf = JSON.parse(await assessed('ocsf', '--check', versions));
    expect(ocsf.map(({ severity }: { severity: string }) => severity).sort()).toEqual(['Critical', 'High', 'Low']);
    expect((await assessed('markdown', '--check', versions)).match(/^\| unmet \| \w+/gm)).toEqual(['| unmet | critical', '| unmet | high', '| unmet | low']);
  });
  it('are what --fail-on asks for', async () => {
    const code = (folder: string, ground: string) =>
      run(['assess', at(folder), '--check', versions, '--fail-on', ground, '-o', file, '--policy', at('graded/demarc.yaml')]);
    expect([await code('graded/shop', 'critical'), await code('graded/other', 'critical'), await code('graded/lab', 'medium')]).toEqual([1, 0, 0]);
    expect([await code('graded/other', 'high'), await code('graded/lab', 'low')]).toEqual([1, 1]);
  });
  it('are those of gaps, fixes and differences as well', async () => {
    await run(['gaps', at('graded'), '-f', 'json', '-o', file, '--class', 'unmet']);
    const gaps = JSON.parse(readFileSync(file, 'utf8')).gaps.filter(({ duties }: { duties: string[] }) => duties[0] === 'undo-mistakes');
    expect(gaps.map(({ subject, severity }: { subject: string; severity: string }) => [subject, severity])).toEqual([
      ['aws_s3_bucket.shop', 'critical'],
      ['aws_s3_bucket.other', 'high'],
      ['aws_s3_bucket.lab', 'low'],
    ]);
    put('earlier/shop/main.tf', `${bucket('kept')}`);
    put('later/shop/main.tf', `${bucket('kept')}${bucket('more')}`);
    put('later/demarc.yaml', charter);
    put('earlier/demarc.yaml', charter);
    expect(await run(['diff', at('earlier'), at('later'), '--fail-on', 'critical', '-f', 'json'])).toBe(1);
    put('later/demarc.yaml', charter.replace('severity: critical', 'severity: low'));
    expect(await run(['diff', at('earlier'), at('later'), '--fail-on', 'critical', '-f', 'json'])).toBe(0);
    await run(['fix', at('graded'), '--check', versions, '--severity', 'critical', '--plan', at('plan.json')]);
    expect(JSON.parse(readFileSync(at('plan.json'), 'utf8')).fixes.map(({ address }: { address: string }) => address)).toEqual(['aws_s3_bucket.shop']);
  });
});

describe('a baseline of examples/acme', () => {
  interface Result {
    readonly ruleId: string;
    readonly baselineState: string;
    readonly suppressions?: readonly { readonly kind: string }[];
    readonly locations: readonly { readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[] }[];
  }
  const [known, out] = [at('known.json'), at('since.sarif')];
  const nameOf = ({ ruleId, locations: [place] }: Result): string => `${ruleId} ${place?.logicalLocations[0]?.fullyQualifiedName}`;
  const since = async (): Promise<{ readonly code: number; readonly results: readonly Result[]; readonly properties: unknown }> => {
    const code = await run(['assess', at('acme'), '--baseline', known, '-f', 'sarif', '-o', out]);
    const [{ results, properties }] = JSON.parse(readFileSync(out, 'utf8')).runs;
    return { code, results, properties };
  };
  const count = (results: readonly Result[], state: string): number => results.filter(one => one.baselineState === state).length;
  beforeAll(() => cpSync('examples/acme', at('acme'), { recursive: true }));
  it('lets nothing count that was known, and tells code scanning of all', async () => {
    expect(await run(['assess', at('acme'), '--write-baseline', known, '-o', at('acme.txt')])).toBe(0);
    const { code, results } = await since();
    expect(code).toBe(0);
    expect(results.length).toBeGreaterThan(50);
    expect(count(results, 'unchanged')).toBe(results.length);
    expect(results.filter(one => one.suppressions?.some(({ kind }) => kind === 'external')).map(nameOf)).toEqual([
      'aws.s3.keeps-versions aws_s3_bucket.uploads',
    ]);
    expect(await run(['assess', at('acme'), '--baseline', known, '-q', '-o', at('acme.txt')])).toBe(0);
    expect(readFileSync(at('acme.txt'), 'utf8')).toBe('');
  });
  it('tells what is new, what is another answer now, and how many are over', async () => {
    const main = readFileSync(at('acme/aws-shop/main.tf'), 'utf8');
    const changed = main
      .replace(/http_tokens\s*=\s*"optional"/, 'http_tokens = var.tokens')
      .replace(/auto_minor_version_upgrade\s*=\s*false/, 'auto_minor_version_upgrade = true');
    writeFileSync(at('acme/aws-shop/main.tf'), `${changed}\nvariable "tokens" {}\nresource "aws_s3_bucket" "fresh" {\n  bucket = "fresh"\n}\n`);
    const { code, results, properties } = await since();
    expect(code).toBe(1);
    expect(results.filter(one => one.baselineState === 'new').every(one => nameOf(one).endsWith('aws_s3_bucket.fresh'))).toBe(true);
    expect(count(results, 'new')).toBeGreaterThan(2);
    expect(results.filter(one => one.baselineState === 'updated').map(nameOf)).toEqual(['aws.ec2.instance-demands-metadata-tokens aws_instance.legacy']);
    expect(properties).toMatchObject({ baseline: { made: '2026-11-22', over: 1 } });
    expect(results.filter(one => one.baselineState === undefined)).toEqual([]);
  });
});
