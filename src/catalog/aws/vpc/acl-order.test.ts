import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Part, Parts, Several, Values } from '../../../model/index.ts';
import { breadthOf, isRisky, isSensitive, rangeOf } from '../ports.ts';
import { openings, without } from './acl-order.ts';
import type { aclRule } from './acl-rule.ts';

type Rule = Part<Values<typeof aclRule>>;
const at = { file: 'main.tf', line: 1 };
const stated = <T>(value: T): Fact<T> => ({ is: 'stated', value, at });
const open = (why: string) => ({ is: 'unknown', why, at }) as const;

const rule = (number: number, action: 'allow' | 'deny', protocol: string, from: number, to: number, block = '0.0.0.0/0'): Rule => {
  const range = rangeOf(protocol, from, to);
  const ports = 'value' in range ? range.value : undefined;
  return {
    name: `rule ${number}`,
    at,
    on: 'acl',
    steps: [],
    facts: {
      name: stated(`rule ${number}`),
      description: stated(''),
      protocol: stated(protocol === '-1' ? 'all' : protocol),
      low: stated(ports?.low ?? -1),
      high: stated(ports?.high ?? -1),
      ports: stated(breadthOf(ports)),
      risky: stated(isRisky(ports)),
      sensitive: stated(isSensitive(ports)),
      sources: stated({ items: [block] }),
      everybody: stated(block.endsWith('/0')),
      number: stated(number),
      action: stated(action),
      inbound: stated(true),
    },
  };
};
const opened = (items: readonly Rule[], rest?: string): Several<string> => {
  const rules: Fact<Parts<typeof aclRule>> = stated({ items, ...(rest !== undefined && { rest }) });
  const worked = openings({ rules });
  if ('unknown' in worked) throw new Error(worked.unknown);
  const names = worked.value.items.map(({ facts: { protocol, low, high } }) => {
    if (protocol.is === 'unknown' || low.is === 'unknown' || high.is === 'unknown') throw new Error('an opening is not known');
    return `${protocol.value} ${low.value}-${high.value}`;
  });
  return { items: names, ...(worked.value.rest !== undefined && { rest: worked.value.rest }) };
};

describe('openings', () => {
  it('are what is allowed everybody', () => {
    expect(opened([rule(100, 'allow', 'tcp', 22, 22), rule(110, 'allow', 'tcp', 443, 443, '10.0.0.0/8')])).toEqual({ items: ['tcp 22-22'] });
  });
  it('lose what a lower number denies everybody', () => {
    expect(opened([rule(200, 'allow', 'tcp', 0, 65535), rule(100, 'deny', 'tcp', 22, 22)])).toEqual({ items: ['tcp 0-21', 'tcp 23-65535'] });
    expect(opened([rule(200, 'allow', '-1', 0, 0), rule(100, 'deny', 'tcp', 3389, 3389)])).toEqual({
      items: ['tcp 0-3388', 'tcp 3390-65535', 'udp 0-65535'],
    });
    expect(opened([rule(200, 'allow', 'tcp', 22, 22), rule(100, 'deny', '-1', 0, 0)])).toEqual({ items: [] });
  });
  it('keep what only a higher number denies', () => {
    expect(opened([rule(100, 'allow', 'tcp', 22, 22), rule(200, 'deny', 'tcp', 22, 22)])).toEqual({ items: ['tcp 22-22'] });
  });
  it('keep what is denied to some only, or over the other protocol', () => {
    expect(opened([rule(200, 'allow', 'tcp', 22, 22), rule(100, 'deny', 'tcp', 22, 22, '198.51.100.0/24')])).toEqual({ items: ['tcp 22-22'] });
    expect(opened([rule(200, 'allow', 'tcp', 22, 22), rule(100, 'deny', 'udp', 22, 22)])).toEqual({ items: ['tcp 22-22'] });
    expect(opened([rule(200, 'allow', 'tcp', 22, 22, '::/0'), rule(100, 'deny', 'tcp', 22, 22)])).toEqual({ items: ['tcp 22-22'] });
  });
  it('pass over rules for what goes out', () => {
    const outbound = rule(100, 'allow', '-1', 0, 0);
    expect(opened([{ ...outbound, facts: { ...outbound.facts, inbound: stated(false) } }])).toEqual({ items: [] });
  });
  it('say why there may be more', () => {
    const unsure = rule(100, 'allow', 'tcp', 22, 22);
    expect(opened([{ ...unsure, facts: { ...unsure.facts, everybody: open('var.cidr has no value') } }])).toEqual({ items: [], rest: 'var.cidr has no value' });
    expect(opened([], 'var.rules has no value')).toEqual({ items: [], rest: 'var.rules has no value' });
    expect(opened([unsure], 'var.rules has no value')).toEqual({ items: [], rest: 'var.rules has no value' });
  });
  it('are not certain while an earlier rule may deny them', () => {
    const deny = rule(50, 'deny', 'tcp', 22, 22);
    const unsure = { ...deny, facts: { ...deny.facts, number: open('var.number has no value') } };
    expect(opened([rule(100, 'allow', 'tcp', 22, 22), unsure])).toEqual({ items: [], rest: 'var.number has no value' });
    expect(opened([rule(100, 'allow', 'tcp', 80, 80), unsure])).toEqual({ items: ['tcp 80-80'] });
  });
  it('are not known while the rules are not', () => {
    expect(openings({ rules: open('var.rules has no value') })).toEqual({ unknown: 'var.rules has no value' });
  });

  const arbitrary = fc.record({
    number: fc.integer({ min: 1, max: 50 }),
    action: fc.constantFrom('allow' as const, 'deny' as const),
    protocol: fc.constantFrom('tcp', 'udp', '-1'),
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 0, max: 20 }),
  });
  it('agree with trying the rules one by one, for every port', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitrary, { maxLength: 8, selector: one => one.number }), fc.constantFrom('tcp', 'udp'), (drawn, protocol) => {
        const rules = drawn.map(one => rule(one.number, one.action, one.protocol, one.from, one.from + one.length));
        const { items } = opened(rules);
        const sorted = drawn.toSorted((a, b) => a.number - b.number);
        return Array.from({ length: 65 }, (_, port) => port).every(port => {
          const first = sorted.find(one => one.protocol === '-1' || (one.protocol === protocol && one.from <= port && port <= one.from + one.length));
          const isOpen = items.some(item => {
            const [name, low, high] = item.split(/[ -]/);
            return (name === 'all' || name === protocol) && Number(low) <= port && port <= Number(high);
          });
          return isOpen === (first?.action === 'allow');
        });
      }),
    );
  });
});

describe('without', () => {
  it('cuts a range in two, trims it, or leaves it', () => {
    expect(without({ low: 0, high: 10 }, { low: 4, high: 6 })).toEqual([
      { low: 0, high: 3 },
      { low: 7, high: 10 },
    ]);
    expect(without({ low: 0, high: 10 }, { low: 0, high: 10 })).toEqual([]);
    expect(without({ low: 0, high: 10 }, { low: 20, high: 30 })).toEqual([{ low: 0, high: 10 }]);
    expect(without({ low: 20, high: 30 }, { low: 0, high: 10 })).toEqual([{ low: 20, high: 30 }]);
  });
});
