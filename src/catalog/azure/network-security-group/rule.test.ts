import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isEveryAddress, isEverybody } from './addresses.ts';
import { isEverything, nameOf, openedBy, opensEveryPort, opensOnlyWeb, opensPort, opensRisky } from './ports.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the ports of a rule', () => {
  it.each([
    ['Tcp', ['22'], 'tcp 22', true],
    ['tcp', ['20-25'], 'tcp 20-25', true],
    ['*', ['*'], 'any *', true],
    ['TCP', ['80, 443, 22'], 'tcp 80, 443, 22', true],
    ['Udp', ['22'], 'udp 22', false],
    ['Icmp', ['*'], 'icmp *', false],
    ['Tcp', [22], 'tcp 22', true],
    ['Tcp', ['443'], 'tcp 443', false],
  ])('%s %j', (protocol, ports, name, ssh) => {
    const opened = openedBy(protocol, undefined, ports);
    expect('value' in opened && [nameOf(opened.value), opensPort(opened.value, 22)]).toEqual([name, ssh]);
  });
  it('are not known where anything of them is not', () => {
    expect(openedBy('Tcp', undefined, ['443', open])).toEqual({ unknown: 'var.x has no value' });
    expect(openedBy(open, '443')).toEqual({ unknown: 'var.x has no value' });
    expect(openedBy('Tcp', undefined, [])).toEqual({ unknown: 'the rule names no port' });
    expect(openedBy('Tcp', 'ssh')).toEqual({ unknown: 'which ports ssh stands for is not known' });
  });
  it('may be all, of one protocol or of every one', () => {
    const all = { protocol: 'any', ranges: [{ low: 0, high: 65535 }] };
    expect([opensEveryPort(all), isEverything(all), isEverything({ ...all, protocol: 'tcp' }), opensRisky(all), opensOnlyWeb(all)]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(opensOnlyWeb({ protocol: 'tcp', ranges: [{ low: 80, high: 81 }] })).toBe(false);
  });
});

describe('the addresses of a rule', () => {
  it.each([
    ['*', true],
    ['internet', true],
    ['Any', true],
    ['/0', true],
    ['0.0.0.0/0', true],
    ['::/0', true],
    ['VirtualNetwork', false],
    ['10.0.0.0/8', false],
    ['AzureLoadBalancer', false],
  ])('%s', (place, value) => expect(isEverybody([place, undefined], undefined)).toEqual({ value }));
  it('are those of a group of machines where none are named', () => {
    expect(isEverybody([undefined, []], ['/subscriptions/1/asg'])).toEqual({ value: false });
    expect(isEverybody([undefined, undefined], undefined)).toEqual({ unknown: 'the rule names no addresses', among: [true, false] });
    expect(isEverybody([open], undefined)).toEqual({ unknown: 'var.x has no value' });
    expect(isEverybody([undefined, ['10.0.0.0/8', open, '0.0.0.0/0']], undefined)).toEqual({ value: true });
  });
  it('are every address only by a word', () => {
    expect([isEveryAddress('*'), isEveryAddress('0.0.0.0/0'), isEveryAddress('VirtualNetwork'), isEveryAddress('VirtualNetwork', 'virtualnetwork')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
