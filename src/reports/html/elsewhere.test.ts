import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../engine/evidence.ts';
import type { SaidElsewhere } from '../../model/index.ts';
import { options, sample, sampleCatalog } from '../sample-estate.ts';
import { elsewhereBlocks } from './elsewhere.ts';

const said = (rule: string, name: string): SaidElsewhere => ({
  ...{ tool: 'Scanner', rule, also: [], title: 'A rule', says: 'fails', names: [name], place: { file: 'scan.json', line: 1 } },
});

describe('what other tools say, on the pages', () => {
  it('is marked where another party holds the duty, with whose job it is', () => {
    const gathered = gatherEvidence([said('acme.store.own-key', 'acme_bucket.logs'), said('CKV_ACME_20', 'acme_bucket.open')], sample(), sampleCatalog);
    const [block] = elsewhereBlocks(gathered, sampleCatalog, () => 0, options());
    const [stands, whose] = [block?.names['stands'], block?.names['whose']];
    expect(stands).toEqual(['not-yours', 'agrees']);
    expect(whose).toEqual(['Acme', 'Acme + you']);
    const [yours] = elsewhereBlocks({ ...gathered, evidence: gathered.evidence.slice(1) }, sampleCatalog, () => 0, options());
    expect(JSON.stringify(yours)).not.toContain('not-yours');
  });
});
