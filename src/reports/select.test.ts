import { describe, expect, it } from 'vitest';
import { dutyIds } from '../model/index.ts';
import { sample, sampleCatalog } from './sample-estate.ts';
import { select } from './select.ts';

const { ledger } = sample();
const everything = { services: [], duties: [], layers: [], checks: [] };

describe('a selection', () => {
  it('of nothing is the whole ledger', () => {
    expect(select(ledger, sampleCatalog, everything)).toEqual(ledger);
  });

  it('of a service leaves its assets, and findings that point to them', () => {
    const narrow = select(ledger, sampleCatalog, { ...everything, services: ['acme.machine'] });
    expect(narrow.subjects.map(subject => subject.service)).toEqual(['acme.machine', 'acme.machine', 'acme.machine']);
    expect(narrow.profileOf).toHaveLength(3);
    expect(new Set(narrow.findings.map(finding => narrow.subjects.at(finding.subject)?.kind))).toEqual(new Set(['acme.machine.server']));
  });

  it('of a kind leaves out what is answered once', () => {
    expect(select(ledger, sampleCatalog, { ...everything, services: ['acme.store.bucket'] }).subjects.map(subject => subject.address)).toEqual([
      'acme_bucket.logs',
      'acme_bucket.open',
      'module.site["a"].acme_bucket.this',
    ]);
  });

  it('of a layer leaves its duties only', () => {
    const narrow = select(ledger, sampleCatalog, { ...everything, layers: ['data'] });
    const duties = new Set(narrow.profiles.flatMap(profile => [...profile]).map(cell => dutyIds[narrow.cells[cell]?.duty ?? -1]));
    expect(duties).toContain('encrypt-at-rest');
    expect(duties).not.toContain('limit-exposure');
    expect(narrow.findings.map(finding => finding.check)).not.toContain('acme.store.is-private');
    expect(narrow.findings.map(finding => finding.check)).toContain('acme.store.keeps-versions');
  });

  it('of a check leaves its findings, its duty and the assets it is asked of', () => {
    const narrow = select(ledger, sampleCatalog, { ...everything, checks: ['acme.machine.encrypts-disk'] });
    expect(new Set(narrow.findings.map(finding => finding.check))).toEqual(new Set(['acme.machine.encrypts-disk']));
    expect(new Set(narrow.subjects.map(subject => subject.kind))).toEqual(new Set(['acme.machine.server']));
    expect(Math.max(...narrow.profiles.map(profile => profile.length))).toBe(1);
  });
});
