import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { supportOf } from './version.ts';

describe('how far a version is supported', () => {
  it.each([
    ['1.36', 'standard'],
    ['1.34.2', 'standard'],
    ['1.33.5', 'long-term'],
    ['1.31', 'long-term'],
    ['1.30.9', 'ended'],
    ['1.9', 'ended'],
  ])('%s', (version, value) => expect(supportOf(version)).toEqual({ value }));
  it('may not be known', () => {
    expect(supportOf({ [unresolved]: 'var.version has no value' })).toMatchObject({ unknown: 'var.version has no value' });
    expect(supportOf('latest')).toHaveProperty('unknown');
  });
});
