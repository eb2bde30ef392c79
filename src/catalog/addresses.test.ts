import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../model/index.ts';
import { isEverybody, letsInEverybody, textsAt } from './addresses.ts';

describe('isEverybody', () => {
  it.each(['0.0.0.0/0', ' 0.0.0.0/0 ', '::/0', '0:0:0:0:0:0:0:0/0', '10.1.2.3/0', '0.0.0.0/1', '128.0.0.0/1', '2000::/3'])('%s is everybody', block => {
    expect(isEverybody(block)).toBe(true);
  });
  it.each(['10.0.0.0/8', '203.0.113.7/32', '192.168.0.0/16', '2001:db8::/32', 'fc00::/7', 'fe80::/10', 'sg-0123', 'not an address'])('%s is not', block => {
    expect(isEverybody(block)).toBe(false);
  });
  it('goes by the length when the address is not known', () => {
    expect(isEverybody(`${hole('var.office')}/32`)).toBe(false);
    expect(isEverybody(`${hole('var.any')}/0`)).toBe(true);
    expect(isEverybody(`10.${hole('var.n')}.0.0/16`)).toBe(false);
    expect(isEverybody(`${hole('var.net')}/16`)).toBeUndefined();
    expect(isEverybody(`0.0.0.0/${hole('var.n')}`)).toBeUndefined();
    expect(isEverybody(hole('var.cidr'))).toBeUndefined();
  });
  it('takes the addresses of a network as they are, and leaves open what a data source may find', () => {
    expect(isEverybody(reference('aws_vpc.main.cidr_block'))).toBe(false);
    expect(isEverybody(reference('data.aws_vpc.main.cidr_block'))).toBe(false);
    expect(isEverybody(reference('data.aws_ssm_parameter.cidr.value'))).toBeUndefined();
  });
  it('agrees with the length for every IPv4 block', () => {
    fc.assert(fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, length) => isEverybody(`${address}/${length}`) === length < 8));
  });
  it('never answers wrongly about a text of which a piece is hidden', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), fc.nat(20), fc.nat(20), (address, length, from, many) => {
        const whole = `${address}/${length}`;
        const holed = `${whole.slice(0, from)}${hole('x')}${whole.slice(from + many)}`;
        const answer = isEverybody(holed);
        return answer === undefined || answer === isEverybody(whole);
      }),
    );
  });
});

describe('letsInEverybody', () => {
  it('is settled by one open block, whatever else is not known', () => {
    expect(letsInEverybody({ items: ['10.0.0.0/8', '::/0'], rest: 'var.more has no value' })).toEqual({ value: true });
  });
  it('stays open while a block is not known, and says which', () => {
    expect(letsInEverybody({ items: [hole('var.cidr')] })).toEqual({ unknown: `which addresses \${var.cidr} stands for is not known` });
    expect(letsInEverybody({ items: ['10.0.0.0/8'], rest: 'var.more has no value' })).toEqual({ unknown: 'var.more has no value' });
  });
  it('does not know what a prefix list holds', () => {
    expect(letsInEverybody({ items: [] }, { items: ['pl-0123'] })).toEqual({ unknown: 'which addresses pl-0123 stands for is not known' });
    expect(letsInEverybody({ items: ['::/0'] }, { items: ['pl-0123'] })).toEqual({ value: true });
    expect(letsInEverybody({ items: [] }, { items: [], rest: 'var.list has no value' })).toEqual({ unknown: 'var.list has no value' });
  });
  it('is no when nothing is written', () => {
    expect(letsInEverybody({ items: [] })).toEqual({ value: false });
  });
});

describe('textsAt', () => {
  it('takes one, a list or nothing', () => {
    expect(textsAt('10.0.0.0/8')).toEqual({ items: ['10.0.0.0/8'] });
    expect(textsAt(['a', { [unresolved]: 'var.b has no value' }, 'c'])).toEqual({ items: ['a', 'c'], rest: 'var.b has no value' });
    expect(textsAt(undefined)).toEqual({ items: [] });
  });
});
