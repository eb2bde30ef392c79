import { describe, expect, it } from 'vitest';
import type { Left } from '../src/engine/fix/plan.ts';
import { type Case, cases, fileOf } from './examples-of.ts';
import { fixed, sampleAnswers } from './fixing.ts';

/** A fix that was made and does not hold is a fault of the fix; what nobody could write was never one. */
const faults: readonly Left['because'][] = ['not enough', 'would make something worse', 'has a problem'];
const written = ['terraform', 'cloudformation', 'arm', 'bicep', 'manifest'] as const;

const unmetIn = ({ example }: Case): ReadonlySet<string> =>
  new Set(Object.entries(example.gives).flatMap(([check, verdict]) => (verdict === 'unmet' ? [check] : [])));
const fixing = cases.filter(one => unmetIn(one).size > 0 && written.some(format => format === one.format));

/** Checks that a fix was offered for, by format. */
const offered = new Map<string, Set<string>>();

describe('every fix that is made of an example meets its check', () => {
  it.each(fixing.map(one => [one.name, one] as const))('%s', async (_, one) => {
    const text = one.example[one.format] ?? '';
    const file = fileOf(one.format, text);
    for (const check of unmetIn(one)) {
      const { plan, after } = await fixed({ [file]: text }, target => target.check === check, { answers: sampleAnswers, allowReplace: true });
      expect(plan.left.filter(left => faults.includes(left.because)).map(left => [left.check, left.because, ...left.what, after[file]])).toEqual([]);
      if (plan.offers.length === 0) continue;
      const known = offered.get(one.format) ?? new Set();
      offered.set(one.format, known.add(check));
      const again = await fixed(after, target => target.check === check, { answers: sampleAnswers, allowReplace: true });
      expect(again.plan.offers.filter(offer => plan.offers.some(before => before.id === offer.id))).toEqual([]);
    }
  });
});

describe.skipIf(process.env['DEMARC_SERVICES'] !== undefined)('checks that a fix is offered for', () => {
  const count = (format: string): number => offered.get(format)?.size ?? 0;
  it('are many', () => {
    expect(count('terraform')).toBeGreaterThanOrEqual(400);
    expect(count('cloudformation')).toBeGreaterThanOrEqual(250);
  });
});
