import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { inCollections, inGroup } from './rules.ts';

const hidden = { [unresolved]: 'var.x has no value' };
const wide = { source_addresses: ['*'], destination_addresses: ['0.0.0.0/0'], destination_ports: ['*'] };
const network = (action: Plain, ...rule: Plain[]): Plain => ({ action, rule });

describe('what a rule of a firewall lets through', () => {
  it.each([
    ['every rule', network('Allow', { ...wide, destination_ports: ['443'] }, wide), true],
    ['a refusal', network('Deny', wide), false],
    ['one port', network('Allow', { ...wide, destination_ports: [443] }), false],
    ['some sources', network('Allow', { ...wide, source_addresses: ['10.0.0.0/8'] }), false],
    ['a group of sources', network('Allow', { source_ip_groups: ['/ip'], destination_addresses: ['*'], destination_ports: ['*'] }), false],
    ['no rule', network('Allow'), false],
  ])('%s', (_, collection, value) => expect(inCollections('everything')(collection)).toEqual({ value }));

  it('is read in templates as well', () => {
    const rules = [{ sourceAddresses: ['*'], destinationAddresses: ['*'], destinationPorts: ['0-65535'] }];
    expect(inCollections('everything')([{ action: { type: 'Allow' }, rules }])).toEqual({ value: true });
    expect(inCollections('everything')([{ action: { type: 'Deny' }, rules }])).toEqual({ value: false });
    expect(inCollections('everything')(undefined)).toEqual({ value: false });
  });
  it('is not known where a part of it is not, unless another part settles it', () => {
    const unknown = { unknown: 'var.x has no value', among: [true, false] };
    expect(inCollections('everything')(hidden)).toEqual(unknown);
    expect(inCollections('everything')(network(hidden, wide))).toEqual(unknown);
    expect(inCollections('everything')(network('Allow', { ...wide, source_addresses: hidden }))).toEqual(unknown);
    expect(inCollections('everything')(network('Allow', hidden))).toEqual(unknown);
    expect(inCollections('everything')(network('Deny', hidden))).toEqual({ value: false });
    expect(inCollections('everything')([hidden, network('Allow', wide)])).toEqual({ value: true });
  });
});

describe('a group', () => {
  const login = { source_addresses: ['0.0.0.0/0'], destination_ports: ['50022'], translated_port: '22' };
  it('leads to logins by the port that it leads to', () => {
    expect(inGroup('logins')({ nat_rule_collection: { action: 'Dnat', rule: login } })).toEqual({ value: true });
    expect(inGroup('logins')({ nat_rule_collection: { action: 'Dnat', rule: { ...login, translated_port: 443 } } })).toEqual({ value: false });
    expect(inGroup('logins')({ nat_rule_collection: { action: 'Dnat', rule: { ...login, source_addresses: ['198.51.100.7'] } } })).toEqual({ value: false });
  });
  it('lets out to every site by a single star', () => {
    const to = (name: string): Plain => ({ application_rule_collection: [{ action: 'Allow', rule: [{ destination_fqdns: [name] }] }] });
    expect(inGroup('everySite')(to('*'))).toEqual({ value: true });
    expect(inGroup('everySite')(to('*.example.com'))).toEqual({ value: false });
  });
});
