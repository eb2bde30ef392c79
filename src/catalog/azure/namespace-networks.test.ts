import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../model/index.ts';
import { networksOf } from './namespace-networks.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the networks that a namespace lets in', () => {
  it.each<[Plain, string]>([
    [{ default_action: 'Deny', ip_rules: ['203.0.113.0/24'] }, 'named networks'],
    [[{ default_action: 'Deny', ip_rule: [{ ip_mask: '203.0.113.7', action: 'Allow' }] }], 'named networks'],
    [{ properties: { defaultAction: 'Deny', virtualNetworkRules: [{ subnet: { id: 'x' } }] } }, 'named networks'],
    [{ properties: { defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] } }, 'all networks'],
    [{ default_action: 'Deny', ip_rules: ['0.0.0.0/0'] }, 'all networks'],
    [{ default_action: 'Allow', ip_rules: [open] }, 'all networks'],
    [{ ip_rules: ['203.0.113.0/24'] }, 'all networks'],
  ])('%j', (set, value) => expect(networksOf(set)).toEqual({ value }));
  it.each<[Plain]>([
    [open],
    [{ default_action: open, ip_rules: ['203.0.113.0/24'] }],
    [{ default_action: 'Deny', ip_rules: [open] }],
    [{ default_action: 'Deny', network_rules: open }],
  ])('are not known of %j', set => expect(networksOf(set)).toMatchObject({ unknown: expect.stringContaining('var.x has no value') }));
});
