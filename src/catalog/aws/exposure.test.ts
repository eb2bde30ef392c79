import { describe, expect, it } from 'vitest';
import { hole, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';
import { lensesOfWay } from './exposure.ts';

const inline = lensesOfWay({
  protocol: 'protocol',
  from: 'from_port',
  to: 'to_port',
  description: 'description',
  blocks: ['cidr_blocks', 'ipv6_cidr_blocks'],
  groups: ['security_groups'],
});
const acl = lensesOfWay({ protocol: 'Protocol', from: 'PortRange.From', to: 'PortRange.To', blocks: ['CidrBlock', 'Ipv6CidrBlock'] });
const read = <T>(lens: Lens<T>, rule: Plain): Worked<T> | undefined => lens.via?.(rule);

describe('lensesOfWay', () => {
  const ssh = {
    protocol: 'TCP',
    from_port: 22,
    to_port: 22,
    description: 'Bastion',
    cidr_blocks: ['10.0.0.0/8'],
    ipv6_cidr_blocks: ['::/0'],
    security_groups: [],
  };
  it('reads a rule', () => {
    expect(read(inline.name, ssh)).toEqual({ value: 'tcp 22' });
    expect(read(inline.description, ssh)).toEqual({ value: 'Bastion' });
    expect(read(inline.protocol, ssh)).toEqual({ value: 'tcp' });
    expect(read(inline.low, ssh)).toEqual({ value: 22 });
    expect(read(inline.high, ssh)).toEqual({ value: 22 });
    expect(read(inline.ports, ssh)).toEqual({ value: 'others' });
    expect(read(inline.sources, ssh)).toEqual({ value: { items: ['10.0.0.0/8', '::/0'] } });
    expect(read(inline.everybody, ssh)).toEqual({ value: true });
  });
  it('gives protocols without ports none', () => {
    const ping = { protocol: 'icmp', from_port: 8, to_port: 0, cidr_blocks: ['0.0.0.0/0'] };
    expect(read(inline.low, ping)).toEqual({ value: -1 });
    expect(read(inline.high, ping)).toEqual({ value: -1 });
    expect(read(inline.ports, ping)).toEqual({ value: 'none' });
    expect(read(inline.name, ping)).toEqual({ value: 'icmp' });
  });
  it('opens everything for all traffic', () => {
    const all = { protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: ['0.0.0.0/0'] };
    expect(read(inline.high, all)).toEqual({ value: 65535 });
    expect(read(inline.ports, all)).toEqual({ value: 'all' });
    expect(read(inline.name, all)).toEqual({ value: 'all traffic' });
  });
  it('reads nested properties', () => {
    const rule = { Protocol: 6, PortRange: { From: 3389, To: 3390 }, CidrBlock: '0.0.0.0/0' };
    expect(read(acl.low, rule)).toEqual({ value: 3389 });
    expect(read(acl.name, rule)).toEqual({ value: 'tcp 3389-3390' });
    expect(read(acl.description, rule)).toEqual({ value: '' });
  });
  it('knows that a security group is not everybody, even when it does not know which', () => {
    const rule = { ...ssh, ipv6_cidr_blocks: [], security_groups: [{ [unresolved]: 'var.group has no value' }] };
    expect(read(inline.everybody, rule)).toEqual({ value: false });
    expect(read(inline.sources, rule)).toEqual({ value: { items: ['10.0.0.0/8'], rest: 'var.group has no value' } });
  });
  it('leaves open what is not known, and only that', () => {
    const open = { ...ssh, from_port: hole('var.port'), ipv6_cidr_blocks: [], cidr_blocks: [hole('var.cidr')] };
    expect(read(inline.low, open)).toEqual({ unknown: `\${var.port} is not known` });
    expect(read(inline.high, open)).toEqual({ unknown: `\${var.port} is not known` });
    expect(read(inline.name, open)).toEqual({ value: 'tcp' });
    expect(read(inline.everybody, open)).toEqual({ unknown: `which addresses \${var.cidr} stands for is not known` });
  });
});
