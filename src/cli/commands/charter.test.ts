import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    expect(await run(['charter', 'check', at('not-there.yaml')])).toBe(2);
    expect(said).toContain('there is no such file or folder');
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
});
