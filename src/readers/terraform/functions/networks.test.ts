import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, networkText, parseAddress, parseNetwork } from './addresses.ts';
import { gives, type Plain } from './plain-values.fixture.ts';

describe('network functions', () => {
  it.each<[string, readonly Plain[], unknown]>([
    ['cidrhost', ['10.12.112.0/20', 16], '10.12.112.16'],
    ['cidrhost', ['10.12.112.0/20', 268], '10.12.113.12'],
    ['cidrhost', ['fd00:fd12:3456:7890:00a2::/72', 34], 'fd00:fd12:3456:7890::22'],
    ['cidrhost', ['10.0.0.0/24', -1], '10.0.0.255'],
    ['cidrhost', ['10.0.0.7/24', 0], '10.0.0.0'],
    ['cidrnetmask', ['172.16.0.0/12'], '255.240.0.0'],
    ['cidrnetmask', ['0.0.0.0/0'], '0.0.0.0'],
    ['cidrsubnet', ['172.16.0.0/12', 4, 2], '172.18.0.0/16'],
    ['cidrsubnet', ['10.1.2.0/24', 4, 15], '10.1.2.240/28'],
    ['cidrsubnet', ['fd00:fd12:3456:7890::/56', 16, 162], 'fd00:fd12:3456:7800:a200::/72'],
    ['cidrsubnet', ['10.0.0.0/8', 0, 0], '10.0.0.0/8'],
    ['cidrsubnet', ['010.001.0.0/16', 8, 1], '10.1.1.0/24'],
    ['cidrsubnets', ['10.1.0.0/16', 4, 4, 8, 4], ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20']],
    [
      'cidrsubnets',
      ['fd00:fd12:3456:7890::/56', 16, 16, 16, 32],
      ['fd00:fd12:3456:7800::/72', 'fd00:fd12:3456:7800:100::/72', 'fd00:fd12:3456:7800:200::/72', 'fd00:fd12:3456:7800:300::/88'],
    ],
    ['cidrsubnets', ['10.0.0.0/8'], []],
    ['cidrcontains', ['192.168.2.0/20', '192.168.2.1'], true],
    ['cidrcontains', ['192.168.2.0/20', '192.168.2.0/22'], true],
    ['cidrcontains', ['192.168.2.0/20', '192.126.2.1'], false],
    ['cidrcontains', ['192.168.2.0/20', '192.126.2.0/18'], false],
    ['cidrcontains', ['fe80::/48', 'fe80::1'], true],
    ['cidrcontains', ['fe80::/48', 'fe81::1'], false],
  ])('%s %j', (name, args, expected) => {
    expect(gives(name, ...args)).toEqual(expected);
  });

  it.each<[string, readonly Plain[], string]>([
    ['cidrhost', ['10.0.0.0/24', 256], 'A prefix of 24 does not accommodate a host numbered 256.'],
    ['cidrhost', ['10.0.0.0/24', -257], 'A prefix of 24 does not accommodate a host numbered -257.'],
    ['cidrhost', ['10.0.0.0', 1], 'invalid CIDR expression'],
    ['cidrhost', ['10.0.0.256/24', 1], 'invalid CIDR expression'],
    ['cidrhost', ['10.0.0.0/33', 1], 'invalid CIDR expression'],
    ['cidrhost', ['::1::/64', 1], 'invalid CIDR expression'],
    ['cidrnetmask', ['fd00::/8'], 'IPv6 addresses cannot have a netmask'],
    ['cidrsubnet', ['10.0.0.0/24', 9, 0], 'There is insufficient address space to extend a prefix of 24 by 9.'],
    ['cidrsubnet', ['10.0.0.0/24', 2, 4], 'A prefix extension of 2 does not accommodate a subnet numbered 4.'],
    ['cidrsubnets', ['10.0.0.0/24', 1, 1, 1], 'not enough remaining address space for a subnet with a prefix of 25 bits'],
    ['cidrsubnets', ['10.0.0.0/24', 0], 'must extend prefix by at least one bit'],
    ['cidrsubnets', ['10.0.0.0/24', 9], 'would extend prefix to 33 bits, which is too long for an IPv4 address'],
    ['cidrcontains', ['10.0.0.0/8', 'fe80::1'], 'Address family mismatch'],
  ])('refuses %s %j', (name, args, why) => {
    expect(gives(name, ...args)).toEqual({ failure: expect.stringContaining(why) });
  });

  it.each([
    ['::', '::/128'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3/128'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7/128'],
    ['::ffff:10.0.0.1', '10.0.0.1/128'],
    ['ABCD::', 'abcd::/128'],
  ])('writes %s as %s', (written, expected) => {
    const address = parseAddress(written);
    expect(address && networkText({ ...address, length: 128 })).toBe(expected);
  });

  it('cuts subnets that lie inside and apart', () => {
    const network = fc
      .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 4, max: 20 }))
      .map(([a, b, length]) => `${a}.${b}.0.0/${length}`);
    fc.assert(
      fc.property(network, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (prefix, bits) => {
        const result = gives('cidrsubnets', prefix, ...bits);
        if (!Array.isArray(result)) return;
        const outer = parseNetwork(prefix);
        const inner = result.map(each => parseNetwork(String(each)));
        for (const [i, each] of inner.entries()) {
          if (!outer || !each) throw new Error('they are networks');
          expect(contains(outer, each)).toBe(true);
          expect(inner.filter((other, j) => j !== i && other && contains(each, other))).toEqual([]);
        }
      }),
    );
  });

  it('numbers subnets and hosts within the network', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(), (bits, seed) => {
        const subnet = String(gives('cidrsubnet', '10.32.0.0/16', bits, seed % 2 ** bits));
        expect(gives('cidrcontains', '10.32.0.0/16', subnet)).toBe(true);
        expect(gives('cidrcontains', subnet, String(gives('cidrhost', subnet, seed % 2 ** (16 - bits))))).toBe(true);
      }),
    );
  });
});
