import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { actionOf, numberOf } from './acl-rule.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('numberOf', () => {
  it('reads numbers, and numbers in texts', () => {
    expect(numberOf(100)).toEqual({ value: 100 });
    expect(numberOf('110')).toEqual({ value: 110 });
  });
  it('says why there is none', () => {
    expect(numberOf(open)).toEqual({ unknown: 'var.x has no value' });
    expect(numberOf(hole('var.x'))).toEqual({ unknown: `\${var.x} is not known` });
    expect(numberOf('')).toEqual({ unknown: 'the rule has no number' });
    expect(numberOf(undefined)).toEqual({ unknown: 'the rule has no number' });
  });
});

describe('actionOf', () => {
  it('reads both words in any case', () => {
    expect(actionOf('allow')).toEqual({ value: 'allow' });
    expect(actionOf('DENY')).toEqual({ value: 'deny' });
  });
  it('is one of the two while it is not known', () => {
    expect(actionOf(open)).toEqual({ unknown: 'var.x has no value', among: ['allow', 'deny'] });
    expect(actionOf('pass')).toEqual({ unknown: 'the rule has no action', among: ['allow', 'deny'] });
  });
});
