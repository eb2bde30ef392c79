import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { everybodyIn, sourcesIn } from './rules.ts';

const open = { [unresolved]: 'var.office has no value' };

describe('the rules of an access control group', () => {
  it.each<[Plain, boolean]>([
    [[{ source: '203.0.113.0/24' }], false],
    [[{ source: '203.0.113.0/24' }, { source: '0.0.0.0/0' }], true],
    [{ source: '0.0.0.0/1' }, true],
    [[], false],
  ])('%j lets in everybody: %s', (rules, everybody) => expect(everybodyIn(rules)).toEqual({ value: everybody }));
  it('keeps open what is not known', () => {
    expect(everybodyIn([{ source: open }])).toEqual({ unknown: 'var.office has no value' });
    expect(everybodyIn(open)).toEqual({ unknown: 'var.office has no value' });
    expect(sourcesIn([{ source: '203.0.113.0/24' }, { source: open }])).toEqual({ value: { items: ['203.0.113.0/24'], rest: 'var.office has no value' } });
  });
});
