import { describe, expect, it } from 'vitest';
import { grouped } from './group.ts';
import { sample, sampleCatalog } from './sample-estate.ts';

const groups = grouped(sample().ledger.findings, sampleCatalog);
const group = (check: string, verdict: string) => groups.find(one => one.check.id === check && one.verdict === verdict);

describe('findings in groups', () => {
  it('come by check and verdict, the gravest first', () => {
    const order = groups.map(one => one.check.severity);
    expect(order).toEqual(order.toSorted((a, b) => ['critical', 'high', 'medium', 'low'].indexOf(a) - ['critical', 'high', 'medium', 'low'].indexOf(b)));
    expect(groups.reduce((sum, one) => sum + one.count, 0)).toBe(sample().ledger.findings.length);
  });

  it('have one cause for the instances of one block', () => {
    const disk = group('acme.machine.encrypts-disk', 'unmet');
    expect(disk?.count).toBe(2);
    expect(disk?.reasons).toHaveLength(1);
    expect(disk?.reasons[0]?.causes().map(cause => [cause.cause.line, cause.count])).toEqual([[43, 2]]);
  });

  it('keep different reasons apart', () => {
    expect(group('acme.store.keeps-versions', 'unmet')?.reasons.map(reason => reason.because)).toEqual([
      expect.stringContaining('Suspended'),
      expect.stringContaining('Off by default'),
    ]);
  });
});
