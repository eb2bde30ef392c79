import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../model/index.ts';
import { breadthOf, isRisky, isSensitive, pick, protocolOf, rangeOf } from './ports.ts';

describe('protocolOf', () => {
  it.each([
    ['-1', 'all'],
    [-1, 'all'],
    ['all', 'all'],
    ['6', 'tcp'],
    [6, 'tcp'],
    ['TCP', 'tcp'],
    [17, 'udp'],
    ['1', 'icmp'],
    ['58', 'icmpv6'],
    ['icmpv6', 'icmpv6'],
    ['50', '50'],
  ])('reads %s as %s', (said, protocol) => {
    expect(protocolOf(said)).toEqual({ value: protocol });
  });
  it('says why it is not known', () => {
    expect(protocolOf(hole('var.protocol'))).toEqual({ unknown: `\${var.protocol} is not known` });
    expect(protocolOf({ [unresolved]: 'var.protocol has no value' })).toEqual({ unknown: 'var.protocol has no value' });
    expect(protocolOf(undefined)).toEqual({ unknown: 'the rule names no protocol' });
  });
});

describe('rangeOf', () => {
  it('reads numbers and numbers in texts', () => {
    expect(rangeOf('tcp', 22, '23')).toEqual({ value: { low: 22, high: 23 } });
  });
  it('opens every port for all traffic, whatever the numbers say', () => {
    for (const [from, to] of [
      [0, 0],
      [undefined, undefined],
      [22, 22],
      [-1, -1],
    ])
      expect(rangeOf('-1', from, to)).toEqual({ value: { low: 0, high: 65535 } });
  });
  it('takes -1 for TCP as every port', () => {
    expect(rangeOf('tcp', -1, -1)).toEqual({ value: { low: 0, high: 65535 } });
  });
  it('sees no ports in ICMP, where the numbers are type and code', () => {
    expect(rangeOf('icmp', 0, 255)).toEqual({ value: undefined });
    expect(rangeOf('58', -1, -1)).toEqual({ value: undefined });
  });
  it('sees no ports in protocols without any', () => {
    expect(rangeOf('50', 0, 65535)).toEqual({ value: undefined });
  });
  it('does not guess what is not known', () => {
    expect(rangeOf('tcp', hole('var.port'), 22)).toEqual({ unknown: `\${var.port} is not known` });
    expect(rangeOf('tcp', 22, reference('aws_db_instance.db.port'))).toEqual({ unknown: `\${aws_db_instance.db.port} is not known` });
    expect(rangeOf({ [unresolved]: 'var.protocol has no value' }, 22, 22)).toEqual({ unknown: 'var.protocol has no value' });
    expect(rangeOf('tcp', undefined, undefined)).toEqual({ unknown: 'the rule names no port' });
  });
});

describe('breadthOf', () => {
  it.each([
    [undefined, 'none'],
    [{ low: 10, high: 9 }, 'none'],
    [{ low: 80, high: 80 }, 'web'],
    [{ low: 443, high: 443 }, 'web'],
    [{ low: 80, high: 443 }, 'others'],
    [{ low: 22, high: 22 }, 'others'],
    [{ low: 0, high: 0 }, 'others'],
    [{ low: 0, high: 65535 }, 'all'],
    [{ low: 1, high: 65535 }, 'all'],
    [{ low: 1024, high: 65535 }, 'others'],
  ] as const)('%o is %s', (range, breadth) => {
    expect(breadthOf(range)).toBe(breadth);
  });
});

describe('isRisky', () => {
  it('takes in databases, shares and consoles, also in the middle of a range', () => {
    expect(isRisky({ low: 3306, high: 3306 })).toBe(true);
    expect(isRisky({ low: 5000, high: 6000 })).toBe(true);
    expect(isRisky({ low: 0, high: 65535 })).toBe(true);
  });
  it('leaves the web, SSH, RDP and protocols without ports out', () => {
    for (const port of [22, 80, 443, 3389, 8443]) expect(isRisky({ low: port, high: port })).toBe(false);
    expect(isRisky(undefined)).toBe(false);
  });
});

describe('isSensitive', () => {
  it('takes SSH and RDP in as well', () => {
    for (const port of [22, 3306, 3389]) expect(isSensitive({ low: port, high: port })).toBe(true);
    for (const port of [80, 443]) expect(isSensitive({ low: port, high: port })).toBe(false);
    expect(isSensitive(undefined)).toBe(false);
  });
});

describe('pick', () => {
  it('walks maps, and the first of a list', () => {
    expect(pick({ PortRange: { From: 22 } }, 'PortRange.From')).toBe(22);
    expect(pick({ range: [{ from: 22 }] }, 'range.from')).toBe(22);
    expect(pick({}, 'PortRange.From')).toBeUndefined();
  });
  it('keeps what is not known visible', () => {
    const open = { [unresolved]: 'Ports has no value' };
    expect(pick({ PortRange: open }, 'PortRange.From')).toBe(open);
  });
});
