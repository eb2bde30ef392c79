import { describe, expect, it } from 'vitest';
import { type Example, variant } from './index.ts';

const base: Example = { shows: 'on', terraform: 'a = true\nb = 1\n', cloudformation: 'A: true\n', gives: { x: 'met' } };

describe('a variant of an example', () => {
  it('replaces lines in the formats that it names, and leaves the others out', () => {
    expect(variant(base, { shows: 'off', terraform: [['a = true', 'a = false']], gives: { x: 'unmet' } })).toEqual({
      shows: 'off',
      terraform: 'a = false\nb = 1\n',
      gives: { x: 'unmet' },
    });
  });

  it('puts text in as it stands, dollar signs and all', () => {
    expect(variant(base, { shows: 'open', terraform: [['true', '$& var.a']], gives: {} }).terraform).toBe('a = $& var.a\nb = 1\n');
  });

  it.each([['c = 1'], ['\n']])('throws when %j is not there once', from => {
    expect(() => variant(base, { shows: '', terraform: [[from, '']], gives: {} })).toThrow(/times/);
  });
});
