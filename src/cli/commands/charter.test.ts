import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const root = mkdtempSync(join(tmpdir(), 'demarc-charter-'));
const at = (file: string): string => join(root, file);
const put = (file: string, text: string): void => {
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), text);
};
let said = '';
beforeAll(() => {
  vi.stubEnv('DEMARC_TODAY', '2026-11-22');
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  put('infra/main.tf', 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n');
});
beforeEach(() => {
  said = '';
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('demarc init', () => {
  it('writes a charter without faults, and never over one that is there', async () => {
    expect(await run(['init', at('infra'), '-o', at('demarc.yaml')])).toBe(0);
    expect(readFileSync(at('demarc.yaml'), 'utf8')).toContain('folders: [infra]');
    expect(readFileSync(at('demarc.yaml'), 'utf8')).not.toContain('tenants');
    expect(await run(['charter', 'check', at('demarc.yaml')])).toBe(0);
    expect(await run(['init', at('infra'), '-o', at('demarc.yaml')])).toBe(2);
    expect(said).toContain('is there already');
    rmSync(at('demarc.yaml'));
  });
});

describe('demarc charter check', () => {
  it('exits 1 when something is wrong, and 2 when there is nothing to look at', async () => {
    put('wrong/demarc.yaml', 'teams:\n  - { name: a }\nassets:\n  - { kind: aws.s3.buket, name: a }\n');
    expect(await run(['charter', 'check', at('wrong')])).toBe(1);
    expect(await run(['charter', 'check', at('infra')])).toBe(2);
  });
  it('sees that evidence is what was looked at', async () => {
    const report = (sha256: string) =>
      `parties: [{ id: aws }]\nattestations:\n  - { id: s, party: aws, type: soc-2, from: 2026-01-01, until: 2026-12-31, evidence: { file: a.txt, sha256: ${sha256} } }\n`;
    put('evidence/a.txt', 'abc');
    put('evidence/demarc.yaml', report('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
    expect(await run(['charter', 'check', at('evidence')])).toBe(0);
    put('evidence/demarc.yaml', report('0'.repeat(64)));
    expect(await run(['charter', 'check', at('evidence')])).toBe(1);
  });
});

describe('demarc gaps', () => {
  it('needs a charter', async () => {
    expect(await run(['gaps', at('infra')])).toBe(2);
    expect(said).toContain('demarc init writes a first demarc.yaml');
  });
  it('knows its groups, classes and formats', async () => {
    expect(await run(['gaps', 'examples/acme', '--by', 'tem'])).toBe(2);
    expect(said).toContain('Did you mean team?');
    expect(await run(['gaps', 'examples/acme', '--class', 'unmett'])).toBe(2);
    expect(await run(['gaps', 'examples/acme', '--team', 'shp'])).toBe(2);
    expect(said).toContain('Did you mean shop?');
  });
  it('writes JSON, and exits 1 when a gap is as grave as was asked', async () => {
    const file = at('gaps.json');
    expect(await run(['gaps', 'examples/acme', '-f', 'json', '-o', file, '--class', 'two-teams,unowned', '--fail-on', 'medium'])).toBe(1);
    const { counts, gaps } = JSON.parse(readFileSync(file, 'utf8'));
    expect(counts.byClass).toEqual({ unowned: 3, 'two-teams': 1 });
    expect(gaps[0]).toMatchObject({ class: 'unowned', severity: 'medium', suggested: expect.any(String), place: { file: 'examples/acme/demarc.yaml' } });
    expect(await run(['gaps', 'examples/acme', '-f', 'json', '-o', file, '--class', 'two-teams', '--fail-on', 'high'])).toBe(0);
  });
  it.each(['team', 'class', 'duty', 'layer', 'business-unit', 'geography', 'environment', 'regulation', 'service', 'party', 'severity'])(
    'is grouped by %s',
    async by => {
      expect(await run(['gaps', 'examples/acme', '--by', by, '-o', at('gaps.txt')])).toBe(0);
      const text = readFileSync(at('gaps.txt'), 'utf8');
      expect(text).toMatch(/^\d+ gaps, \d+ overlaps/);
      expect(text).not.toMatch(/undefined|NaN/);
    },
  );
});

describe('regulations in force', () => {
  it('are a part of the gaps to look at, with their controls', async () => {
    const file = at('gaps.json');
    expect(await run(['gaps', 'examples/acme', '-f', 'json', '-o', file, '--regulation', 'DSGVO'])).toBe(0);
    const { gaps } = JSON.parse(readFileSync(file, 'utf8'));
    expect(
      gaps.find((gap: { subject: string; duties: string[] }) => gap.subject === 'aws_instance.legacy' && gap.duties[0] === 'encrypt-at-rest'),
    ).toMatchObject({
      regulations: ['gdpr'],
      controls: ['gdpr/5(1)(f)', 'gdpr/32(1)(a)'],
    });
    expect(gaps.some((gap: { regulations?: string[] }) => !gap.regulations?.includes('gdpr'))).toBe(false);
    expect(await run(['gaps', 'examples/acme', '--regulation', 'dora'])).toBe(2);
    expect(said).toContain('In force: gdpr.');
  });
  it('head the groups of demarc gaps --by regulation; what none asks for comes last', async () => {
    await run(['gaps', 'examples/acme', '--by', 'regulation', '-o', at('gaps.txt')]);
    const text = readFileSync(at('gaps.txt'), 'utf8');
    expect([...text.matchAll(/^(\S[\w ]*) · \d+ ─/gm)].map(([, name]) => name)).toEqual(['gdpr', 'no regulation']);
    expect(text).toContain('gdpr 5(1)(f), 32(1)(a)');
  });
  it('are told by the report of their framework', async () => {
    const file = at('framework.txt');
    await run(['assess', 'examples/acme', '--framework', 'gdpr', '-o', file]);
    expect(readFileSync(file, 'utf8')).toContain('In force in shop (examples/acme/demarc.yaml:9)');
    await run(['assess', 'examples/acme', '--framework', 'PCI', '-o', file]);
    expect(readFileSync(file, 'utf8')).toMatch(/^PCI DSS.*\nNo scope of the charter says that it is in force\./);
    await run(['assess', 'examples/acme', '--framework', 'gdpr', '-f', 'json', '-o', file]);
    expect(JSON.parse(readFileSync(file, 'utf8')).inForce).toEqual([{ scope: 'shop', place: { file: 'examples/acme/demarc.yaml', line: 9 } }]);
    await run(['assess', at('infra'), '--framework', 'gdpr', '-o', file]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/in force/i);
  });
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

describe('demarc assess with a charter', () => {
  it('keeps the contract of its JSON', async () => {
    const file = at('ledger.json');
    await run(['assess', 'examples/acme', '-f', 'json', '-o', file]);
    const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, strictRequired: false });
    (addFormats as unknown as (to: Ajv2020) => void)(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('schema/ledger.schema.json', 'utf8')));
    const ledger = JSON.parse(readFileSync(file, 'utf8'));
    expect(validate(ledger) ? [] : validate.errors).toEqual([]);
    expect(ledger.ownership[ledger.assets.find((asset: { address: string }) => asset.address === 'aws_db_instance.orders').ownership]).toMatchObject({
      all: { team: 'shop', consulted: ['security'] },
      duties: { 'apply-os-patches': { team: 'platform', informed: ['shop'] } },
    });
  });
  it('names the team of each row', async () => {
    const file = at('rows.ndjson');
    await run(['assess', 'examples/acme', '-f', 'rows', '-o', file]);
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const ownerOf = (duty: string) => rows.find(row => row.address === 'aws_db_instance.orders' && row.duty === duty)?.owner;
    expect([ownerOf('apply-os-patches'), ownerOf('encrypt-at-rest')]).toEqual(['platform', 'shop']);
  });
  describe('--cache', () => {
    const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n}\n`;
    const severities = (severity: string): string => `severities: [{ duties: [undo-mistakes], where: { scope: a }, severity: ${severity} }]\n`;
    const main = (more = ''): string => `include: [more.yaml]\ncodeowners: [CODEOWNERS]\nanswers: [answers.yaml]\nscopes: [{ id: a, folders: [a] }]\n${more}`;
    const accepted =
      'exceptions:\n  - { id: E, where: { asset: aws_s3_bucket.a }, duties: [undo-mistakes], reason: r, requested-by: a, approved-by: b, approved: 2026-05-01, expires: 2026-11-30 }\n';
    const own = (title: string): string =>
      `checks:\n  - { id: acme.named, of: aws.s3.bucket, duty: undo-mistakes, title: ${title}, severity: low, risk: None., expect: { versioning: Enabled } }\n`;
    const answers = (by: string): string => `answers-to: baseline\nanswers: [{ question: in-transit, answer: yes, by: ${by}, on: 2026-05-01 }]\n`;
    interface Written {
      readonly estate: unknown;
      readonly findings: unknown;
      readonly holders: readonly unknown[];
      readonly cells: readonly { readonly holders: number }[];
      readonly profiles: readonly (readonly number[])[];
      readonly ownership?: readonly unknown[];
      readonly assets: readonly { readonly profile: number; readonly ownership?: number }[];
      readonly answeredOnce: Written['assets'];
    }
    /** Numbers of what repeats are given in any order. */
    const spelled = (text: string): string => {
      const { estate, findings, holders, cells, profiles, ownership = [], assets, answeredOnce } = JSON.parse(text) as Written;
      const cellsOf = (profile: number) => profiles[profile]?.map(number => ({ ...cells[number], holders: holders[cells[number]?.holders ?? 0] }));
      const all = [...assets, ...answeredOnce].map(one => ({ ...one, profile: cellsOf(one.profile), ownership: ownership[one.ownership ?? -1] }));
      return JSON.stringify({ estate, findings, all }, undefined, 1);
    };
    /** What a run says with a cache, and without one. */
    const both = async (more: readonly string[] = []): Promise<readonly string[]> =>
      Promise.all(
        [['--cache', at('cached/.cache')], []].map(async (cache, i) => {
          const file = at(`out-${i}.json`);
          await run(['assess', at('cached/in'), '-f', 'json', '-o', file, ...cache, ...more]);
          return spelled(readFileSync(file, 'utf8'));
        }),
      );
    const files = (): number => readdirSync(at('cached/.cache')).length;
    beforeAll(() => {
      for (const name of ['a', 'b']) put(`cached/in/${name}/main.tf`, bucket(name));
      put('cached/in/demarc.yaml', main(accepted));
      put('cached/in/more.yaml', 'teams: [{ id: t }]\nownership: [{ team: t }]\n');
      put('cached/in/CODEOWNERS', '*.tf @acme/x\n');
      put('cached/in/answers.yaml', answers('ann'));
    });
    const changes: readonly (readonly [string, () => void])[] = [
      ['nothing', () => undefined],
      ['a file of the estate', () => put('cached/in/b/main.tf', `${bucket('b')}${bucket('c')}`)],
      ['the charter', () => put('cached/in/demarc.yaml', main(`${accepted}${severities('critical')}`))],
      ['the charter, to what it was', () => put('cached/in/demarc.yaml', main(accepted))],
      ['an include', () => put('cached/in/more.yaml', `teams: [{ id: t }, { id: u }]\nownership: [{ team: u, where: { scope: a } }]\n${own('One')}`)],
      ['a check of its own', () => put('cached/in/more.yaml', `teams: [{ id: t }]\nownership: [{ team: t, where: { scope: a } }]\n${own('Two')}`)],
      ['CODEOWNERS', () => put('cached/in/CODEOWNERS', '*.tf @acme/y\n')],
      ['an answer', () => put('cached/in/answers.yaml', answers('bob'))],
      ['an answer that is gone', () => rmSync(at('cached/in/answers.yaml'))],
      ['the day', () => vi.stubEnv('DEMARC_TODAY', '2026-12-01')],
      ['the charter, which is gone', () => rmSync(at('cached/in/demarc.yaml'))],
    ];
    it.each(changes)('says what a run without it says, after a change of %s', async (_, change) => {
      change();
      const [cached, fresh] = await both();
      expect(cached).toBe(fresh);
      const [again] = await both();
      expect(again).toBe(fresh);
      if (_ === 'the charter, which is gone') vi.stubEnv('DEMARC_TODAY', '2026-11-22');
    });
    it('is used when nothing has changed, and follows charters of elsewhere', async () => {
      put('cached/policy.yaml', severities('critical').replace('where: { scope: a }', 'where: { service: aws.s3 }'));
      const policy = ['--policy', at('cached/policy.yaml')];
      await both(policy);
      const before = files();
      const [kept] = await both(policy);
      expect(files()).toBe(before);
      put('cached/policy.yaml', severities('high').replace('where: { scope: a }', 'where: { service: aws.s3 }'));
      const [cached, fresh] = await both(policy);
      expect(cached).toBe(fresh);
      expect(cached).not.toBe(kept);
    });
    it('cannot follow modules, and says so', async () => {
      put('cached/rules.mjs', 'export default [];\n');
      expect(await run(['assess', at('cached/in'), '--cache', at('cached/.cache'), '--policy', at('cached/rules.mjs')])).toBe(2);
      expect(said).toContain('--cache cannot tell when what');
    });
  });
});
