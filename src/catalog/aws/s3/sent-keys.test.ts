import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { keysSentAlong } from './sent-keys.ts';

describe('keys that are sent along with an object', () => {
  it.each<[Plain, string]>([
    [['SSE-C'], 'refused'],
    ['SSE-C', 'refused'],
    [['NONE'], 'taken'],
    [[], 'refused'],
  ])('%j: %s', (blocked, value) => {
    expect(keysSentAlong(blocked)).toEqual({ value });
  });
  it('are not known to be refused where the list is not', () => {
    expect(keysSentAlong([{ [unresolved]: 'var.x has no value' } as Plain])).toEqual({ unknown: 'var.x has no value', among: ['refused', 'taken'] });
  });
});
