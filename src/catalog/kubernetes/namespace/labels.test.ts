import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { enforced, isSaid } from './labels.ts';

const key = 'pod-security.kubernetes.io/enforce';
describe('the standard that labels enforce', () => {
  it.each([
    [{ [key]: 'restricted' }, { value: 'restricted' }],
    [{ team: 'a' }, { value: 'privileged' }],
    [null, { value: 'privileged' }],
    [{ [key]: 'baseline', [unresolved]: 'var.x has no value' }, { value: 'baseline' }],
    [{ [unresolved]: 'var.x has no value' }, { unknown: 'var.x has no value' }],
    [{ [key]: { [unresolved]: 'var.x has no value' } }, { unknown: 'var.x has no value' }],
    [{ [key]: hole('x') }, { unknown: 'the standard is not known' }],
  ])('%o', (labels, is) => {
    expect(enforced(labels)).toEqual(is);
  });
});

describe('what a quota limits', () => {
  it.each([
    [{ pods: '10' }, true],
    [{ pods: '10', [unresolved]: 'var.x has no value' }, true],
    [[{ type: 'Container' }], true],
    [{}, false],
    [[], false],
  ])('%o', (plain, is) => {
    expect(isSaid(plain)).toEqual({ value: is });
  });
  it('may not be known', () => {
    const unknown = { [unresolved]: 'var.x has no value' };
    for (const plain of [unknown, [unknown]]) expect(isSaid(plain)).toMatchObject({ among: [true, false] });
  });
});
