import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Severity, severities } from '../model/index.ts';
import { run } from './run.ts';

const stack = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Acl:
    Type: String
    Default: public-read
Resources:
  Logs:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: !Ref Acl
`;
const module = `variable "versions" {
  type = string
}
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
  versioning_configuration {
    status = var.versions
  }
}
`;

let root = '';
let said = '';
const at = (file: string): string => join(root, file);
const put = (file: string, text: string): void => {
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), text);
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-'));
  put('stack/stack.yaml', stack);
  put('module/main.tf', module);
  put('empty/readme.txt', 'nothing here');
  put('broken/main.tf', 'resource "aws_s3_bucket" {');
  put('twins/one/main.tf', module);
  put('twins/two/main.tf', module);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    said += String(text);
    return true;
  });
});

const out = (): string => readFileSync(at('out'), 'utf8');
const assess = (...rest: readonly string[]): Promise<number> => run(['assess', ...rest, '--output', at('out')]);
/** A report in JSON as a test looks into it. */
interface Document {
  readonly findings: readonly {
    readonly check: string;
    readonly severity: Severity;
    readonly verdict: string;
    readonly because: string;
    readonly place: { readonly file: string };
  }[];
  readonly assets: readonly { readonly address: string }[];
}
const documentOf = async (...rest: readonly string[]): Promise<Document> => {
  await assess(...rest, '--format', 'json');
  return JSON.parse(out());
};

describe('demarc assess', () => {
  it('exits 1 when something unmet is as grave as --fail-on, and else 0', async () => {
    const { findings } = await documentOf(at('stack'), '--verdict', 'unmet');
    const gravest = Math.max(...findings.map(finding => severities.indexOf(finding.severity)));
    expect(gravest).toBeGreaterThanOrEqual(0);
    for (const [i, severity] of severities.entries()) expect(await assess(at('stack'), '--fail-on', severity)).toBe(i <= gravest ? 1 : 0);
    expect(await assess(at('stack'))).toBe(1);
    expect(await assess(at('stack'), '--fail-on', 'never')).toBe(0);
    expect(await assess(at('stack'), '--duty', 'train-users')).toBe(0);
  });

  it('exits 2 when there is nothing to read, and says where it looked', async () => {
    expect(await assess(at('empty'))).toBe(2);
    expect(said).toContain(`demarc: nothing to assess in ${at('empty')}`);
    expect(await assess(at('missing'))).toBe(2);
    expect(said).toContain('there is no such file or folder');
    expect(await assess(at('broken'))).toBe(2);
    expect(said).toMatch(/broken\/main\.tf:\d+: /);
    put('notes.json', '{"a": 1}');
    expect(await assess(at('notes.json'))).toBe(2);
    expect(said).toContain('say which with --as: ');
  });

  it.each([
    [['assess', '--fromat', 'json'], 'Did you mean --format?'],
    [['asess'], 'Did you mean assess?'],
    [['assess', '--format', 'jsno'], 'Did you mean json?'],
    [['assess', '--fail-on', 'hihg'], 'Did you mean high?'],
    [['assess', '--verdict', 'unmett'], 'Did you mean unmet?'],
    [['assess', '--var', 'x'], '--var takes NAME=VALUE, not "x"'],
    [['line', 'aws.s4'], 'Did you mean aws.s3?'],
    [['line', 'aws.s3.bucket', '--set', 'encrption=SSE-KMS'], 'Did you mean encryption?'],
    [['line'], 'name a service, a model or a publisher'],
    [['line', '--model', 'iass'], 'Did you mean iaas?'],
    [['line', '--publisher', 'microsft'], 'Did you mean microsoft?'],
    [['line', '--model', 'rds', '--publisher', 'google'], 'there is no model "rds"'],
    [['line', 'aws.s3', '--model', 'iaas'], '--model and --publisher are about published tables'],
    [['line', 'gke', '--mode', 'autopliot'], 'Google Kubernetes Engine has no mode "autopliot"'],
    [['checks', '--duty', 'encrypt-at-rset'], 'Did you mean encrypt-at-rest?'],
    [['explain'], "missing required argument 'address'"],
  ])('%j exits 2 with a hint', async (argv, hint) => {
    expect(await run(argv)).toBe(2);
    expect(said).toContain(hint);
  });

  it('refuses a name that is not known before it reads anything', async () => {
    for (const [option, name, hint] of [
      ['--service', 'aws.s4', 'aws.s3'],
      ['--duty', 'undo-mistake', 'undo-mistakes'],
      ['--layer', 'dta', 'data'],
      ['--check', 'aws.s3.keeps-version', 'aws.s3.keeps-versions'],
    ]) {
      expect(await run(['assess', at('missing'), option ?? '', name ?? ''])).toBe(2);
      expect(said).toContain(`Did you mean ${hint}?`);
    }
  });

  it('takes variables and parameters', async () => {
    const versions = async (...rest: readonly string[]) =>
      (await documentOf(at('module'), '--check', 'aws.s3.keeps-versions', '--verdict', 'all', ...rest)).findings.map(finding => finding.verdict);
    expect(await versions()).toEqual(['unproven']);
    expect(await versions('--var', 'versions=Enabled')).toEqual(['met']);
    expect(await versions('--var', 'versions=Suspended')).toEqual(['unmet']);
    put('prod.tfvars', 'versions = "Enabled"\n');
    expect(await versions('--var-file', at('prod.tfvars'))).toEqual(['met']);
  });

  it('takes files of parameters, and what is given by itself before them', async () => {
    const text =
      'Parameters: {Versions: {Type: String}}\nResources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: {VersioningConfiguration: {Status: !Ref Versions}}\n';
    put('given/t.yaml', text);
    put('prod.json', '[{"ParameterKey": "Versions", "ParameterValue": "Enabled"}]');
    put('bad.json', '{"Versions": "Enabled"}');
    const versions = async (...rest: readonly string[]) =>
      (await documentOf(at('given'), '--check', 'aws.s3.keeps-versions', '--verdict', 'all', ...rest)).findings.map(finding => finding.verdict);
    expect(await versions('--parameter-file', at('prod.json'))).toEqual(['met']);
    expect(await versions('--parameter-file', at('prod.json'), '--parameter', 'Versions=Suspended')).toEqual(['unmet']);
    expect(await run(['assess', at('given'), '--parameter-file', at('bad.json')])).toBe(2);
    expect(said).toContain('this is not a file of parameters');
  });

  it('refuses a file of variables that is not there', async () => {
    expect(await run(['assess', at('module'), '--var-file', at('prd.tfvars')])).toBe(2);
    expect(said).toContain('prd.tfvars: the file cannot be read (ENOENT)');
  });

  it('takes what other tools call a check', async () => {
    const { findings } = await documentOf(at('stack'), '--check', 'CKV_AWS_20', '--verdict', 'all');
    expect(new Set(findings.map(finding => finding.check))).toEqual(new Set(['aws.s3.acl-is-private']));
  });

  it.each([
    ['demarc', '# demarc:ignore aws.s3.keeps-versions logs may go'],
    ['checkov', '# checkov:skip=CKV_AWS_21:logs may go'],
    ['trivy', '# trivy:ignore:AVD-AWS-0090 logs may go'],
    ['tfsec', '# tfsec:ignore:AWS-0090 logs may go'],
    ['kics', '# kics-scan ignore-block'],
  ])('honours a comment of %s, and says so', async (tool, comment) => {
    put(`accepted/${tool}/main.tf`, `${comment}\nresource "aws_s3_bucket" "logs" {\n  ${tool === 'checkov' ? comment : ''}\n  bucket = "logs"\n}\n`);
    const { findings } = await documentOf(at(`accepted/${tool}`), '--check', 'aws.s3.keeps-versions', '--verdict', 'all');
    expect(findings).toMatchObject([{ verdict: 'excepted', excepted: { tool } }]);
    expect(await assess(at(`accepted/${tool}`), '--check', 'aws.s3.keeps-versions')).toBe(0);
    expect(out()).toContain('Accepted in the source');
  });

  it('names files outside the working directory in full', async () => {
    const { findings } = await documentOf(at('stack'));
    expect(findings[0]?.place.file).toBe(at('stack/stack.yaml'));
  });

  it.each(['terminal', 'json', 'ndjson', 'rows', 'csv', 'sarif', 'markdown'])('writes %s, the same each time', async format => {
    await assess(at('stack'), at('module'), '--format', format);
    const once = out();
    await assess(at('stack'), at('module'), '--format', format);
    expect(once.length).toBeGreaterThan(500);
    expect(out()).toBe(once);
  });
});

describe('demarc explain', () => {
  it('lists the candidates when an address may be any of several', async () => {
    expect(await run(['explain', 'aws_s3_bucket.logs', '--path', at('twins')])).toBe(2);
    expect(said).toContain('"aws_s3_bucket.logs" may be any of 2 assets');
    expect(said).toContain('twins/two/main.tf:4');
  });

  it('says what became of an address that is no asset', async () => {
    expect(await run(['explain', 'aws_s3_bucket_versioning.logs', '--path', at('module')])).toBe(2);
    expect(said).toContain('judged as a part of other assets');
    expect(await run(['explain', 'aws_s3_bucket.lgos', '--path', at('module')])).toBe(2);
    expect(said).toContain('Did you mean aws_s3_bucket.logs?');
  });
});

describe('demarc', () => {
  it('has help with examples for everything', async () => {
    for (const command of [[], ['assess'], ['explain'], ['line'], ['checks']]) {
      said = '';
      expect(await run([...command, '--help'])).toBe(0);
      expect(said).toContain('Examples:');
    }
  });
});
