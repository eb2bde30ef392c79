import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountWide } from '../catalog/account-wide.ts';
import { catalog } from '../catalog/index.ts';
import { passedRules } from '../catalog/passed-rules.ts';
import { vulnerableParts } from '../catalog/vulnerable-parts.ts';
import { isHolder } from '../model/index.ts';
import { lookUp } from '../reports/look-up.ts';
import { run } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'demarc-imported-'));
afterAll(() => rmSync(root, { recursive: true }));
const put = (file: string, text: string): string => {
  writeFileSync(join(root, file), text);
  return join(root, file);
};
put(
  'main.tf',
  'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\nresource "aws_s3_bucket_versioning" "logs" {\n  bucket = aws_s3_bucket.logs.id\n  versioning_configuration {\n    status = "Suspended"\n  }\n}\n',
);
const failed = (check_id: string, resource: string) => ({
  check_id,
  check_name: check_id,
  check_result: { result: 'FAILED' },
  resource,
  file_path: '/main.tf',
  file_line_range: [1, 3],
});

let said = '';
vi.spyOn(process.stderr, 'write').mockImplementation(text => {
  said += String(text);
  return true;
});
beforeEach(() => {
  said = '';
});
const assessed = async (...more: readonly string[]) => {
  const code = await run(['assess', join(root, 'main.tf'), '-o', join(root, 'out'), ...more]);
  return { code, text: readFileSync(join(root, 'out'), 'utf8') };
};

describe('assess --import', () => {
  const failures = [failed('CKV_AWS_21', 'aws_s3_bucket.logs'), failed('CKV_AWS_19', 'aws_s3_bucket.logs'), failed('CKV_NONE_1', 'aws_s3_bucket.logs')];
  const report = put('checkov.json', JSON.stringify({ check_type: 'terraform', results: { failed_checks: [...failures, {}] } }));

  it('lays findings beside the verdicts, with whose job they are', async () => {
    const { text, code } = await assessed('--import', report, '-f', 'json');
    const ledger = JSON.parse(text);
    expect(code).toBe(1);
    const all = ledger.elsewhere.findings.map((one: Readonly<Record<string, string>>) => `${one['rule']} ${one['address']} ${one['stands']} ${one['whose']}`);
    expect(all).toEqual(['CKV_AWS_21 aws_s3_bucket.logs agrees you', 'CKV_AWS_19 aws_s3_bucket.logs not-yours AWS']);
    expect(ledger.elsewhere.unknownRules).toMatchObject([{ tool: 'Checkov', rule: 'CKV_NONE_1', findings: 1 }]);
    expect(ledger.estate.problems.map((one: { readonly message: string }) => one.message)).toContainEqual(
      expect.stringContaining('this check has no check_id'),
    );
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schema/ledger.schema.json', 'utf8')));
    validate(ledger);
    expect(validate.errors).toBeNull();
    const { text: without } = await assessed('-f', 'json');
    expect(JSON.parse(without).findings).toEqual(ledger.findings);
  });

  it('knows the rules of Prowler, finds the asset by its ARN, and says what has passed to the provider', async () => {
    const finding = (event_code: string, status_code: string) => ({
      class_uid: 2004,
      metadata: { event_code, product: { name: 'Prowler' } },
      status_code,
      finding_info: { title: event_code },
      resources: [{ uid: 'arn:aws:s3:::logs', name: 'logs', type: 'AwsS3Bucket' }],
    });
    const all = [finding('s3_bucket_object_versioning', 'FAIL'), finding('s3_bucket_default_encryption', 'FAIL'), finding('s3_bucket_nobody_knows', 'PASS')];
    const { text } = await assessed('--import', put('prowler.ocsf.json', JSON.stringify(all)), '-f', 'json');
    const { findings, unknownRules } = JSON.parse(text).elsewhere;
    expect(findings.map((one: Readonly<Record<string, string>>) => `${one['rule']} ${one['address']} ${one['stands']} ${one['whose']}`)).toEqual([
      's3_bucket_object_versioning aws_s3_bucket.logs agrees you',
      's3_bucket_default_encryption aws_s3_bucket.logs not-yours AWS',
    ]);
    expect(unknownRules).toMatchObject([{ tool: 'Prowler', rule: 's3_bucket_nobody_knows', findings: 1 }]);
  });

  it('marks a finding on a duty that the provider holds in the terminal, JSON and SARIF', async () => {
    const { text: json } = await assessed('--import', report, '-f', 'json');
    const { text: sarif } = await assessed('--import', report, '-f', 'sarif');
    const { text: terminal } = await assessed('--import', report, '-f', 'terminal');
    const marked = { rule: 'CKV_AWS_19', stands: 'not-yours', duty: 'encrypt-at-rest', holder: 'provider', whose: 'AWS' };
    expect(JSON.parse(json).elsewhere.findings).toContainEqual(expect.objectContaining(marked));
    const [run] = JSON.parse(sarif).runs;
    expect(run.properties.elsewhere.findings).toContainEqual(expect.objectContaining(marked));
    expect(run.results.map((one: { readonly ruleId: string }) => one.ruleId).filter((id: string) => id.startsWith('CKV'))).toEqual([]);
    expect(terminal.replaceAll(/\s+/g, ' ')).toContain('not yours: AWS. aws_s3_bucket.logs');
    expect(JSON.parse((await assessed('-f', 'sarif')).text).runs[0].properties).toBeUndefined();
  });

  it('says whose job a known hole is: AWS patches the system below a function, you its libraries', async () => {
    const template = put(
      'template.yaml',
      'Resources:\n  Web:\n    Type: AWS::Lambda::Function\n    Properties:\n      FunctionName: web\n      PackageType: Zip\n      Runtime: nodejs22.x\n      Handler: a.b\n      Role: arn:aws:iam::111122223333:role/web\n      Code: { S3Bucket: b, S3Key: k }\n',
    );
    const hole = (id: string, PackageManager: string) => ({
      SchemaVersion: '2018-10-08',
      GeneratorId: 'AWSInspector',
      ProductName: 'Inspector',
      Title: id,
      Resources: [{ Id: 'arn:aws:lambda:eu-west-1:111122223333:function:web:7' }],
      Vulnerabilities: [{ Id: id, VulnerablePackages: [{ PackageManager }] }],
    });
    const holes = put('holes.json', JSON.stringify({ Findings: [hole('CVE-2020-1', 'OS'), hole('CVE-2020-2', 'NODEPKG')] }));
    await run(['assess', template, '-o', join(root, 'out'), '-f', 'json', '--import', holes]);
    const { findings } = JSON.parse(readFileSync(join(root, 'out'), 'utf8')).elsewhere;
    expect(findings.map((one: Readonly<Record<string, string>>) => `${one['rule']} ${one['address']} ${one['duty']} ${one['stands']} ${one['whose']}`)).toEqual(
      ['CVE-2020-1 Web apply-os-patches not-yours AWS', 'CVE-2020-2 Web apply-dependency-patches alone you'],
    );
  });

  it('takes what Demarc wrote itself: all of it agrees or decides nothing', async () => {
    for (const format of ['sarif', 'ocsf', 'asff'] as const) {
      await assessed('-f', format, '--account', '111122223333', '--region', 'eu-west-1');
      const own = put(`own.${format}`, readFileSync(join(root, 'out'), 'utf8'));
      const { counts } = JSON.parse((await assessed('--import', own, '-f', 'json')).text).elsewhere;
      expect(counts.mapped).toBe(counts.read);
      expect(counts.read).toBeGreaterThan(3);
      expect(counts.stands).toMatchObject({ contradicts: 0, 'not-yours': 0, nowhere: 0, alone: 0 });
    }
  });

  it.each([
    ['a file that is not there', ['--import', join(root, 'none.json')], 'the file cannot be read (ENOENT)'],
    ['a file that is no findings', ['--import', put('odd.json', '{"a":1}')], 'these are no findings that are known: SARIF, ASFF'],
    ['findings of Prowler 2', ['--import', put('old.json', '{"Control":"[check11] Root","Status":"Pass"}')], 'run Prowler 3 or newer'],
    ['a cache beside it', ['--import', report, '--cache', join(root, 'cache')], 'Leave --cache or --import out.'],
    ['Security Hub without an account', ['-f', 'asff'], 'Give it for all that do not say it themselves: --account 111122223333'],
    ['Security Hub without a region', ['-f', 'asff', '--account', '111122223333'], '--region eu-west-1'],
    ['no account at all', ['-f', 'ocsf', '--account', 'my account!'], '--account "my account!" is no account'],
  ])('says what to do about %s', async (_, flags, words) => {
    expect(await run(['assess', join(root, 'main.tf'), ...flags])).toBe(2);
    expect(said).toContain(words);
  });
});

describe('what is known of other tools beside the ids of checks', () => {
  it('is about kinds of the catalog, and duties that somebody holds', () => {
    const { lines } = lookUp(catalog);
    expect([...accountWide].filter(kind => !lines.has(kind))).toEqual([]);
    for (const { kind, duty } of vulnerableParts) {
      const entry = lines.get(kind)?.line[duty];
      expect([kind, duty, entry !== undefined && (!isHolder(entry) || entry.held === 'by')]).toEqual([kind, duty, true]);
    }
  });
});

describe('rules that have passed to the provider', () => {
  it('are about duties that the line gives to another whatever the asset is like', () => {
    for (const { kind, duty } of passedRules) {
      const entry = lookUp(catalog).lines.get(kind)?.line[duty];
      expect(entry && isHolder(entry) && entry.held === 'by' && entry.sides.every(side => side.party !== 'customer')).toBe(true);
    }
  });
});
