import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subnets } from './cidr.ts';

describe('subnets', () => {
  it.each([
    ['10.0.0.0/16', 3, 8, ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
    ['192.168.1.77/24', 2, 5, ['192.168.1.0/27', '192.168.1.32/27']],
    ['0.0.0.0/0', 2, 31, ['0.0.0.0/1', '128.0.0.0/1']],
    ['10.0.0.0/32', 1, 0, ['10.0.0.0/32']],
    ['2001:db8::/56', 2, 64, ['2001:db8::/64', '2001:db8:0:1::/64']],
    ['fd00::1/64', 1, 64, ['fd00::/64']],
    ['::/0', 2, 127, ['::/1', '8000::/1']],
    ['1:0:0:2:0:0:0:3/128', 1, 0, ['1:0:0:2::3/128']],
    ['1:2:3:4:5:6:7:8/112', 1, 16, ['1:2:3:4:5:6:7:0/112']],
  ])('of %s, %i of %i bits', (block, count, bits, expected) => {
    expect(subnets(block, count, bits)).toEqual(expected);
  });

  it.each([
    ['10.0.0.0/24', 2, 8],
    ['10.0.0.0/24', 1, 9],
    ['10.0.0.0/33', 1, 0],
    ['10.0.0.0', 1, 0],
    ['10.0.0/8', 1, 0],
    ['10.0.0.256/8', 1, 0],
    ['::1::/64', 1, 0],
    ['1:2:3/64', 1, 0],
    ['10.0.0.0/8', 0, 8],
    ['10.0.0.0/8', 257, 8],
    ['10.0.0.0/8', 1.5, 8],
    ['10.0.0.0/8', Number.NaN, 8],
  ])('has no answer for %s, %d of %d bits', (block, count, bits) => {
    expect(subnets(block, count, bits)).toBeUndefined();
  });

  it('prints IPv6 addresses that read back as the same', () => {
    const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), groups => {
        const [once] = subnets(`${groups.map(one => one.toString(16)).join(':')}/128`, 1, 0) ?? [];
        expect(once).toMatch(/^[0-9a-f:]+\/128$/);
        expect(once?.split('::').length).toBeLessThanOrEqual(2);
        expect(subnets(once ?? '', 1, 0)).toEqual([once]);
        expect(expanded(once ?? '')).toEqual(groups);
      }),
    );
  });
});

const expanded = (block: string): readonly number[] => {
  const groups = (part: string): readonly number[] => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16)));
  const [head = '', tail] = (block.split('/')[0] ?? '').split('::');
  const [before, after] = [groups(head), groups(tail ?? '')];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
};
