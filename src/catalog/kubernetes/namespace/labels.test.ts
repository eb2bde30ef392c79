import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { enforced } from './labels.ts';

const key = 'pod-security.kubernetes.io/enforce';
describe('the standard that labels enforce', () => {
  it.each([
    [{ [key]: 'restricted' }, { value: 'restricted' }],
    [{ team: 'a' }, { value: 'privileged' }],
    [null, { value: 'privileged' }],
    [{ [unresolved]: 'var.x has no value' }, { unknown: 'var.x has no value' }],
    [{ [key]: { [unresolved]: 'var.x has no value' } }, { unknown: 'var.x has no value' }],
    [{ [key]: hole('x') }, { unknown: 'the standard is not known' }],
  ])('%o', (labels, is) => {
    expect(enforced(labels)).toEqual(is);
  });
});
