import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { isSaid } from './said.ts';

describe('what is said', () => {
  it('is something', () => {
    expect(['key', true, 1, ['key'], {}].map(isSaid)).toEqual(Array(5).fill({ value: true }));
  });
  it('is not an empty text, an empty list, zero or nothing', () => {
    expect(['', [], 0, null, undefined, false, ['']].map(isSaid)).toEqual(Array(7).fill({ value: false }));
  });
  it('may not be known', () => {
    expect(isSaid({ [unresolved]: 'var.key' })).toEqual({ unknown: 'var.key', among: [true, false] });
    expect(isSaid([{ [unresolved]: 'var.key' }])).toEqual({ unknown: 'var.key', among: [true, false] });
  });
});
