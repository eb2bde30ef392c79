import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { supportOf } from './version.ts';

describe('a version of Kubernetes', () => {
  it.each([
    ['v1.37.0-rc.1', 'supported'],
    ['1.35.2', 'supported'],
    ['v1.34.9', 'ended'],
    ['1.9', 'ended'],
  ])('%s is %s', (version, support) => {
    expect(supportOf(version)).toEqual({ value: support });
  });
  it.each(['stable-1', 'latest', `v1.3${hole('x')}`, { [unresolved]: 'why' }])('is not told from %j', version => {
    expect(supportOf(version)).toMatchObject({ unknown: expect.any(String), among: ['supported', 'ended'] });
  });
});
