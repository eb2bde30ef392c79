import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { anyIsEverybody, hasAgreedUptime, namesPolicy, rangesOf } from './ranges.ts';

const open = { [unresolved]: 'var.x has no value' };
const unknown = { unknown: 'var.x has no value', among: [true, false] };

describe('a cluster', () => {
  it('is reached from the ranges that are named', () => {
    expect(rangesOf(['198.51.100.0/24', ''])).toEqual({ value: { items: ['198.51.100.0/24'] } });
    expect(rangesOf([])).toEqual({ value: { items: [] } });
    expect(rangesOf(open)).toEqual({ value: { items: [], rest: 'var.x has no value' } });
    expect(anyIsEverybody(['198.51.100.0/24'])).toEqual({ value: false });
    expect(anyIsEverybody(['0.0.0.0/0'])).toEqual({ value: true });
  });
  it.each([
    ['azure', true],
    ['Calico', true],
    ['none', false],
    ['', false],
    [undefined, false],
  ])('with the policy %s has one: %s', (policy, value) => expect(namesPolicy(policy)).toEqual({ value }));
  it.each([
    ['Free', false],
    ['Standard', true],
    ['premium', true],
    ['Paid', true],
  ])('of the tier %s has an agreed uptime: %s', (tier, value) => expect(hasAgreedUptime(tier)).toEqual({ value }));
  it('may not be known', () => {
    expect(namesPolicy(open)).toEqual(unknown);
    expect(hasAgreedUptime(open)).toEqual(unknown);
  });
});
