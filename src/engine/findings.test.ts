import { describe, expect, it } from 'vitest';
import { declared, estateWith } from '../../test/declared.ts';
import { catalog } from '../catalog/index.ts';
import { assess, type KeepMet } from './assess.ts';

const buckets = estateWith(['a', 'b', 'c'].map(name => declared(`aws_s3_bucket.${name}`, { bucket: name })));
const findings = (keepMet: KeepMet) => assess(buckets, catalog, { today: '2026-11-22', keepMet }).ledger.findings;
const count = (all: ReturnType<typeof findings>, met: boolean): number =>
  all.filter(one => (one.verdict === 'met') === met).reduce((sum, one) => sum + 1 + (one.more ?? 0), 0);

describe('what is met', () => {
  it('is kept each, not at all, or by examples that say how many are like them', () => {
    const [each, none, few, examples] = [true, false, { eachUpTo: 3 }, { eachUpTo: 2 }].map(findings);
    if (!each || !none || !few || !examples) throw new Error('four are asked for');
    expect([...few]).toEqual([...each]);
    expect([...none]).toEqual(each.filter(one => one.verdict !== 'met'));
    expect(examples.filter(one => one.verdict !== 'met')).toEqual(each.filter(one => one.verdict !== 'met'));
    const met = examples.filter(one => one.verdict === 'met');
    expect(met.every(one => one.subject === 0 && one.more === 2)).toBe(true);
    expect(new Set(met.map(one => `${one.check} ${one.because}`)).size).toBe(met.length);
    expect([count(examples, true), count(examples, false)]).toEqual([count(each, true), count(each, false)]);
  });
});
