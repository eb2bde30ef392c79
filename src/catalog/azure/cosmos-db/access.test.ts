import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { placesOf, reachOf } from './access.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('who reaches an account', () => {
  it.each<[Plain, string]>([
    [{}, 'everybody'],
    [{ ip_range_filter: '' }, 'everybody'],
    [{ ip_range_filter: ['203.0.113.0/24'] }, 'named networks'],
    [{ ip_range_filter: '203.0.113.0/24, 0.0.0.0' }, 'all of Azure'],
    [{ ip_range_filter: '203.0.113.0/24,0.0.0.0/0' }, 'everybody'],
    [{ virtual_network_rule: { id: 'subnet' } }, 'named networks'],
    [{ properties: { ipRules: [{ ipAddressOrRange: '203.0.113.7' }] } }, 'named networks'],
    [{ properties: { ipRules: [], virtualNetworkRules: [] } }, 'everybody'],
  ])('%j', (account, value) => expect(reachOf(account)).toEqual({ value }));
  it.each<[Plain]>([[open], [{ ip_range_filter: open }], [{ ip_range_filter: ['203.0.113.0/24', open] }], [{ ip_range_filter: ['\uE000var.x\uE001'] }]])(
    'is not known of %j',
    account => expect(reachOf(account)).toMatchObject({ among: ['named networks', 'all of Azure', 'everybody'] }),
  );
});

describe('the places of the data', () => {
  it.each<[Plain, string]>([
    [{ location: 'westeurope', failover_priority: 0 }, 'one datacenter'],
    [[{ location: 'westeurope', zone_redundant: true }], 'several zones'],
    [[{ locationName: 'West Europe', isZoneRedundant: false }, { locationName: 'North Europe' }], 'several regions'],
  ])('%j', (locations, value) => expect(placesOf(locations)).toEqual({ value }));
  it.each<[Plain]>([[open], [[{ location: 'westeurope' }, open]], [{ location: 'westeurope', zone_redundant: open }]])('are not known of %j', locations =>
    expect(placesOf(locations)).toMatchObject({ unknown: 'var.x has no value' }),
  );
});
