import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../model/index.ts';
import { everybodyAt, reachBetween } from './addresses.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the rule of a firewall', () => {
  it.each<[Plain, Plain, string]>([
    ['0.0.0.0', '255.255.255.255', 'everybody'],
    ['1.0.0.0', '254.0.0.0', 'everybody'],
    ['0.0.0.0', '0.0.0.0', 'all of Azure'],
    ['203.0.113.1', '203.0.113.1', 'named addresses'],
    ['10.0.0.0', '10.255.255.255', 'named addresses'],
  ])('from %s to %s lets in %s', (start, end, value) => expect(reachBetween(start, end)).toEqual({ value }));
  it('is not known where an address is not', () => {
    expect(reachBetween('0.0.0.0', open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(reachBetween('a', 'b')).toMatchObject({ unknown: 'the addresses are not known' });
  });
});

describe('a list of addresses', () => {
  const via = (inside?: string) => everybodyAt('ip_rules', inside).via;
  it.each<[Plain, boolean]>([
    [['203.0.113.0/24'], false],
    [['203.0.113.0/24', '0.0.0.0/0'], true],
    ['0.0.0.0/0', true],
    [[], false],
  ])('%j takes in everybody: %s', (list, value) => expect(via()?.(list)).toEqual({ value }));
  it('may stand in blocks', () => expect(via('ip_mask')?.([{ ip_mask: '0.0.0.0/0', action: 'Allow' }])).toEqual({ value: true }));
  it('may be several in one block, as a list or joined by commas', () => {
    expect(via('clients')?.([{ clients: ['10.0.0.0/24', '0.0.0.0/0'] }])).toEqual({ value: true });
    expect(via('clients')?.([{ clients: '10.0.0.0/24, 0.0.0.0/0' }])).toEqual({ value: true });
    expect(via('clients')?.([{ clients: '10.0.0.0/24,10.0.1.0/24' }])).toEqual({ value: false });
  });
});
