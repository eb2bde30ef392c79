import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from './graphemes.ts';

describe('graphemes', () => {
  it('are the same in pieces as in one', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const letters = fc.constantFrom('a', 'é', 'e\u0301', '👩‍👩‍👧', '🇫🇷', '🇫', '\r\n', '\u0301', '\u200d', 'क्ष', '각', '\ud83d');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 700, maxLength: 1200 }), fc.string(), (parts, start) => {
        const text = start + parts.join('');
        expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), part => part.segment));
      }),
      { numRuns: 60 },
    );
  });

  it('take time that grows with the length', () => {
    expect(graphemes('é'.repeat(500_000))).toHaveLength(500_000);
    expect(graphemes(`a${'\u0301'.repeat(200_000)}b`)).toHaveLength(2);
  });
});
