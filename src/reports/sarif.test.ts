import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { assess } from '../engine/assess.ts';
import { findingsOf } from '../engine/findings.ts';
import type { Place, Verdict } from '../model/index.ts';
import { options, sample, sampleCatalog, sampleEstate, secret, textOf } from './sample-estate.ts';
import { sarif } from './sarif.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('test/schemas/sarif-as-written.schema.json', 'utf8')));

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly locations: readonly { readonly physicalLocation: unknown; readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[] }[];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly unknown[];
}
const logOf = (assessed = sample(), changes = {}) => JSON.parse(textOf(sarif(assessed, options(changes))));
const resultsOf = (assessed = sample(), changes = {}): readonly Result[] => logOf(assessed, changes).runs[0].results;
const of = (address: string, check: string, results = resultsOf()): Result => {
  const found = results.find(result => result.ruleId === check && result.locations[0]?.logicalLocations[0]?.fullyQualifiedName === address);
  if (!found) throw new Error(`no result of ${check} for ${address}`);
  return found;
};

describe('sarif', () => {
  it('has the shape of SARIF 2.1.0, whatever is in it', () => {
    const nothing = { ...sample(), ledger: { ...sample().ledger, findings: findingsOf([]) } };
    for (const log of [logOf(), logOf(sample(), { verdicts: new Set<Verdict>(['met', 'unmet', 'unproven', 'excepted']) }), logOf(nothing)]) {
      validate(log);
      expect(validate.errors).toBeNull();
    }
  });

  it('points each result to its rule', () => {
    const [run] = logOf().runs;
    expect(run.results.length).toBeGreaterThan(5);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('fails what is unmet by its severity, and leaves open what is unproven', () => {
    expect(of('acme_bucket.open', 'acme.store.is-private')).toMatchObject({ kind: 'fail', level: 'error' });
    expect(of('acme_bucket.open', 'acme.store.keeps-versions')).toMatchObject({ kind: 'fail', level: 'warning' });
    expect(of('module.site["a"].acme_bucket.this', 'acme.store.is-private')).toMatchObject({ kind: 'open', level: 'none' });
    expect(of('acme_bucket.logs', 'acme.store.is-private', resultsOf(sample(), { verdicts: new Set(['met']) }))).toMatchObject({ kind: 'pass', level: 'none' });
  });

  it('suppresses what a comment accepts, with its reason', () => {
    expect(of('acme_bucket.logs', 'acme.store.keeps-versions').suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'logs may go',
        location: { physicalLocation: { artifactLocation: { uri: 'main.tf', uriBaseId: '%SRCROOT%' }, region: { startLine: 2 } } },
      },
    ]);
  });

  it('relates the place where the value is written', () => {
    expect(of('module.site["a"].acme_bucket.this', 'acme.store.is-private').relatedLocations).toEqual([
      {
        id: 0,
        message: { text: 'Where the value is written.' },
        physicalLocation: { artifactLocation: { uri: 'variables.tf', uriBaseId: '%SRCROOT%' }, region: { startLine: 3 } },
      },
    ]);
  });

  it('explains a rule with its duty, its holders and their pages', () => {
    const rule = logOf().runs[0].tool.driver.rules.find((one: { id: string }) => one.id === 'acme.store.is-private');
    expect(rule.name).toBe('AcmeStoreIsPrivate');
    expect(rule.properties.tags).toEqual(['security', 'acme.store', 'network-controls', 'limit-exposure', 'CKV_ACME_20']);
    for (const words of [
      'Anyone can read it.',
      'Limit exposure',
      'Acme: Blocks public access by default.',
      'you: Leave it blocked.',
      'https://docs.example.com/store/encryption',
    ])
      expect(rule.help.text).toContain(words);
    expect(rule.help.markdown).toContain('](https://docs.example.com/store/encryption)');
  });

  it('gives every result a fingerprint of its own that does not change when lines move', () => {
    const before = resultsOf();
    const prints = before.map(result => result.partialFingerprints['demarc/v1']);
    expect(new Set(prints).size).toBe(prints.length);
    const down = (place: Place): Place => ({ ...place, line: place.line + 100, ...(place.endLine !== undefined && { endLine: place.endLine + 100 }) });
    const moved = assess(
      {
        ...sampleEstate,
        suppressions: sampleEstate.suppressions.map(one => ({ ...one, line: one.line + 100, covers: [one.covers[0] + 100, one.covers[1] + 100] as const })),
        declarations: sampleEstate.declarations.map(one =>
          JSON.parse(JSON.stringify(one), (key, value) => (key === 'at' || key === 'from' ? down(value) : value)),
        ),
      },
      sampleCatalog,
      { today: '2026-11-22' },
    );
    const after = resultsOf(moved);
    expect(after.map(result => result.partialFingerprints)).toEqual(before.map(result => result.partialFingerprints));
    expect(after[0]?.locations[0]?.physicalLocation).not.toEqual(before[0]?.locations[0]?.physicalLocation);
  });

  it('writes paths as URIs', () => {
    const uri = (fileName: (file: string) => string) => logOf(sample(), { fileName }).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri(() => 'my stack/räum.tf')).toEqual({ uri: 'my%20stack/r%C3%A4um.tf', uriBaseId: '%SRCROOT%' });
    expect(uri(() => '/other place/main.tf')).toEqual({ uri: 'file:///other%20place/main.tf' });
    expect(uri(() => 'C:/estate/main.tf')).toEqual({ uri: 'file:///C:/estate/main.tf' });
  });

  it('prints no secret', () => {
    expect(JSON.stringify(logOf(sample(), { verdicts: new Set(['unmet', 'met', 'unproven']) }))).not.toContain(secret);
  });
});
