import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../engine/findings.ts';
import { becauseWords } from '../engine/words.ts';
import { dutyIds, type Subject, type Verdict, verdicts } from '../model/index.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { holderWords } from './party.ts';
import { csv, rowCount, rows } from './rows.ts';
import { madeOf, options, sample, secret, textOf } from './sample-estate.ts';

const schema = JSON.parse(readFileSync('schema/ledger.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, strictRequired: false });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
ajv.addSchema(schema, 'ledger');
const problems = (what: string, data: unknown): unknown => {
  const validate = ajv.getSchema(`ledger${what}`);
  if (!validate) throw new Error(`no schema ${what}`);
  validate(data);
  return validate.errors;
};

const all = { verdicts: new Set<Verdict>(verdicts), facts: true };
const document = (changes = {}) => JSON.parse(textOf(json(sample(), options(changes))));
const lines = (text: string): readonly ReturnType<typeof JSON.parse>[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

describe('json', () => {
  it('fits its schema, with and without everything', () => {
    expect(problems('', document())).toBeNull();
    expect(problems('', document(all))).toBeNull();
  });

  it('fits its schema with nothing in it', () => {
    const empty = sample();
    const ledger = {
      ...empty.ledger,
      subjects: madeOf<Subject>([]),
      cells: [],
      holders: [],
      profiles: [],
      profileOf: new Uint32Array(),
      findings: findingsOf([]),
    };
    expect(problems('', JSON.parse(textOf(json({ ...empty, ledger }, options()))))).toBeNull();
  });

  it('is a dictionary that gives every row back', () => {
    const assessed = sample();
    const { assets, profiles, cells, holders, duties } = document();
    for (const found of assessed.bound.found.values()) {
      const asset = assets.find((one: { address: string }) => one.address === found.declaration.address);
      const read = profiles[asset.profile].map((cell: number) => [duties[cells[cell].duty].id, holderWords(holders[cells[cell].holders]), cells[cell].verdict]);
      const told = assessed.rows(found).map(row => [row.duty, holderWords(row.holders), row.verdict]);
      expect(told).toEqual(expect.arrayContaining(read));
      expect(read.length).toBe(duties.filter((duty: { answered: string }) => duty.answered === 'asset').length);
    }
  });

  it('holds unmet and unproven findings, and all when asked', () => {
    const verdictsIn = (changes = {}) => [...new Set(document(changes).findings.map((finding: { verdict: string }) => finding.verdict))].toSorted();
    expect(verdictsIn()).toEqual(['unmet', 'unproven']);
    expect(verdictsIn(all)).toEqual(['excepted', 'met', 'unmet', 'unproven']);
    expect(verdictsIn({ verdicts: new Set(['excepted']) })).toEqual(['excepted']);
  });

  it('has findings that say everything by themselves', () => {
    const finding = document().findings.find(
      (one: { check: string; address: string }) => one.address === 'module.site["a"].acme_bucket.this' && one.check === 'acme.store.is-private',
    );
    expect(finding).toEqual({
      check: 'acme.store.is-private',
      aka: ['CKV_ACME_20'],
      asset: 4,
      address: 'module.site["a"].acme_bucket.this',
      companions: [],
      duty: 'limit-exposure',
      layer: 'network-controls',
      severity: 'critical',
      verdict: 'unproven',
      title: 'The bucket is not public',
      risk: 'Anyone can read it.',
      place: { file: 'main.tf', line: 32 },
      cause: { file: 'variables.tf', line: 3 },
      because: becauseWords([
        { field: 'public', fact: { is: 'unknown', why: 'var.public has no value', among: [true, false], at: { file: 'main.tf', line: 32 } } },
      ]),
    });
  });

  it('says which comment accepts a finding', () => {
    const [finding] = document({ verdicts: new Set(['excepted']) }).findings;
    expect(finding).toMatchObject({ address: 'acme_bucket.logs', excepted: { tool: 'checkov', reason: 'logs may go', place: { file: 'main.tf', line: 2 } } });
  });

  it('has what was read, what could not be read and what is not known', () => {
    expect(document().estate).toMatchObject({
      counts: { files: 2, declarations: 8, assets: 5, services: 2, problems: 1 },
      problems: [{ file: 'broken.tf', line: 7 }],
      unknownTypes: [{ type: 'other_thing', declarations: 2 }],
      guards: [],
    });
  });

  it('names files as it is told to', () => {
    const { assets, estate } = document({ fileName: (file: string) => `/estate/${file}` });
    expect(assets[0].place.file).toBe('/estate/main.tf');
    expect(estate.problems[0].file).toBe('/estate/broken.tf');
  });

  it('is the same each time', () => {
    expect(textOf(json(sample(), options(all)))).toBe(textOf(json(sample(), options(all))));
  });

  it('gives facts on request, and never a secret', () => {
    const text = textOf(json(sample(), options(all)));
    expect(text).not.toContain(secret);
    const server = JSON.parse(text).assets.find((asset: { address: string }) => asset.address === 'acme_server.web[0]');
    expect(server.facts.login).toEqual({ is: 'stated', sensitive: true, at: { file: 'main.tf', line: 44 } });
    expect(server.facts.disk).toEqual({ is: 'stated', value: false, at: { file: 'main.tf', line: 43 } });
    expect(server.facts.patching).toMatchObject({ is: 'unknown', among: ['vendor', 'yours'] });
    expect(document().assets[0].facts).toBeUndefined();
  });
});

describe('ndjson', () => {
  it('says the same as json, a line for each asset', () => {
    const [head, ...assets] = lines(textOf(ndjson(sample(), options(all))));
    const whole = document(all);
    expect(problems('#/$defs/head', head)).toBeNull();
    for (const asset of assets) expect(problems('#/$defs/assetLine', asset)).toBeNull();
    expect({ ...whole, ...head }).toEqual(whole);
    expect(assets).toHaveLength(whole.assets.length + whole.answeredOnce.length);
    const told = assets.flatMap(asset => asset.findings.map((finding: object) => ({ ...finding, address: asset.address })));
    expect(told).toEqual(whole.findings.map(({ asset: _number, ...finding }: { asset: number }) => finding));
  });
});

describe('rows', () => {
  it('are one flat line for each asset and duty', () => {
    const all = lines(textOf(rows(sample(), options())));
    expect(all).toHaveLength(rowCount(sample()));
    for (const row of all) expect(problems('#/$defs/row', row)).toBeNull();
    expect(all.find(row => row.address === 'acme_bucket.open' && row.duty === 'limit-exposure')).toEqual({
      address: 'acme_bucket.open',
      kind: 'acme.store.bucket',
      type: 'acme_bucket',
      service: 'acme.store',
      scope: 'app',
      owner: '',
      file: 'main.tf',
      line: 11,
      layer: 'network-controls',
      duty: 'limit-exposure',
      holder: 'provider+customer',
      verdict: 'unmet',
      met: 0,
      asked: 1,
      checks: 'acme.store.is-private',
      because: becauseWords([{ field: 'public', fact: { is: 'stated', value: true, at: { file: 'main.tf', line: 12 } } }]),
      page: 'https://docs.example.com/store/encryption',
      read: '2026-08-01',
      grade: 'read',
    });
    expect(new Set(all.map(row => row.duty)).size).toBe(dutyIds.length);
  });

  it('can be of some verdicts', () => {
    const some = lines(textOf(rows(sample(), options({ verdicts: new Set(['unmet']) }))));
    expect(new Set(some.map(row => row.verdict))).toEqual(new Set(['unmet']));
  });

  it('become a table for spreadsheets, in which nothing runs', () => {
    const assessed = sample();
    const [first, ...others] = assessed.ledger.subjects;
    if (!first) throw new Error('no subject');
    const hostile = { ...assessed.ledger, subjects: madeOf([{ ...first, address: '=HYPERLINK("https://evil.example","x")' }, ...others]) };
    const table = textOf(csv({ ...assessed, ledger: hostile }, options()))
      .trimEnd()
      .split('\r\n');
    expect(table).toHaveLength(rowCount(assessed) + 1);
    expect(table[0]).toBe('address,kind,type,service,scope,owner,file,line,layer,duty,holder,verdict,met,asked,page,read,grade,checks,because');
    expect(table[1]).toMatch(/^"'=HYPERLINK\(""https/);
  });
});
