import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, withEdits } from './draft.ts';

const step = fc.record({ at: fc.nat(60), length: fc.nat(8), text: fc.string({ maxLength: 6 }) });

describe('a draft', () => {
  it('gives edits that make of the text that was what the steps made of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(step, { maxLength: 8 }), (original, steps) => {
        const writing = draft(original);
        let plain = original;
        steps.forEach(({ at, length, text }, i) => {
          const start = Math.min(at, plain.length);
          const end = Math.min(start + length, plain.length);
          plain = plain.slice(0, start) + text + plain.slice(end);
          writing.replace(start, end, text, [i]);
        });
        expect(writing.text()).toBe(plain);
        const edits = writing.edits('f');
        expect(withEdits(original, edits)).toBe(plain);
        for (const [i, edit] of edits.entries()) {
          expect(edit.of.length).toBeGreaterThan(0);
          expect(edit.start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('says which changes each edit is part of', () => {
    const writing = draft('a = 1\nb = 2\n');
    writing.replace(10, 11, '3', [1]);
    writing.replace(4, 5, '22', [0]);
    expect(writing.edits('f')).toEqual([
      { file: 'f', start: 4, end: 5, text: '22', of: [0] },
      { file: 'f', start: 10, end: 11, text: '3', of: [1] },
    ]);
  });

  it('joins what is written into what was written', () => {
    const writing = draft('{}');
    writing.replace(1, 1, ' a {} ', [0]);
    writing.replace(5, 5, ' b = 1 ', [1]);
    expect(writing.edits('f')).toEqual([{ file: 'f', start: 1, end: 1, text: ' a { b = 1 } ', of: [0, 1] }]);
  });

  it('refuses edits that overlap', () => {
    const edit = (start: number, end: number) => ({ file: 'f', start, end, text: '', of: [] });
    expect(() => withEdits('abc', [edit(0, 2), edit(1, 3)])).toThrow(RangeError);
  });
});
