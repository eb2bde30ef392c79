import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { filtersIn, keyedAmong, keyedInside, namesNetworksIn } from './connections.ts';

const open = { [unresolved]: 'later' };

describe('endpoints', () => {
  it('are keyed unless they say that an identity is used', () => {
    const all = [
      { name: 'cold', connection_string: 'x' },
      { name: 'hot', authentication_type: 'identityBased' },
    ];
    expect(keyedAmong(all)).toEqual({ value: { items: ['cold'] } });
    expect(keyedInside({ eventHubs: [{ name: 'a' }], serviceBusQueues: [{ name: 'b', authenticationType: 'identityBased' }] })).toEqual({
      value: { items: ['a'] },
    });
    expect(keyedInside({ $default: { connectionString: 'x', containerName: 'files' } })).toEqual({ value: { items: ['files'] } });
    expect(keyedInside({ $default: { sasTtlAsIso8601: 'PT1H' } })).toEqual({ value: { items: [] } });
    expect(keyedAmong(undefined)).toEqual({ value: { items: [] } });
  });
  it('stay open where they are not known', () => {
    expect(keyedAmong([{ name: 'hot', authentication_type: open }])).toEqual({ value: { items: [], rest: 'later' } });
    expect(keyedInside(open)).toEqual({ value: { items: [], rest: 'later' } });
  });
});

describe('rules for addresses', () => {
  it('shut out all that they do not name', () => {
    expect(namesNetworksIn([{ default_action: 'Deny', ip_rule: [{ ip_mask: '203.0.113.0/24' }] }])).toEqual({ value: true });
    expect(namesNetworksIn({ defaultAction: 'Deny', ipRules: [{ ipMask: '0.0.0.0/0' }] })).toEqual({ value: false });
    expect(namesNetworksIn({ defaultAction: 'Allow' })).toEqual({ value: false });
    expect(namesNetworksIn([{ default_action: open }])).toMatchObject({ unknown: 'later' });
    expect(namesNetworksIn(undefined)).toEqual({ value: false });
  });
  it('of a provisioning service do so with a last rule that rejects everybody', () => {
    const named = { action: 'Accept', ip_mask: '203.0.113.0/24' };
    expect(filtersIn([named, { action: 'Reject', ip_mask: '0.0.0.0/0' }])).toEqual({ value: true });
    expect(filtersIn([named])).toEqual({ value: false });
    expect(filtersIn([{ action: open }])).toMatchObject({ unknown: 'later' });
  });
});
