import { describe, expect, it } from 'vitest';
import { bandwidthOf } from './instance-type.ts';

describe('bandwidthOf', () => {
  it.each([
    ['m7g.large', 'always'],
    ['t3.micro', 'always'],
    ['m4.large', 'always'],
    ['u-6tb1.metal', 'always'],
    ['m3.xlarge', 'on request'],
    ['r3.4xlarge', 'on request'],
    ['t2.micro', 'never'],
    ['m3.medium', 'never'],
    ['c3.8xlarge', 'never'],
  ])('%s: %s', (type, word) => {
    expect(bandwidthOf(type)).toBe(word);
  });
});
