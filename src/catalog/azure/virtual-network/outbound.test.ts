import { describe, expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { isPrivate, isPrivateByDefault, recordsA } from './outbound.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('a subnet of a template', () => {
  it.each([
    [{ apiVersion: '2024-05-01', properties: {} }, false],
    [{ apiVersion: '2025-07-01', properties: {} }, true],
    [{ apiVersion: '2025-07-01', properties: { defaultOutboundAccess: true } }, false],
    [{ apiVersion: '2024-05-01', properties: { defaultOutboundAccess: false } }, true],
  ])('%j is private: %s', (subnet, value) => expect(isPrivate(subnet)).toEqual({ value }));
  it('is not known where what it says is not', () => {
    expect(isPrivate({ properties: { defaultOutboundAccess: open } })).toEqual({ unknown: 'var.x has no value', among: [true, false] });
    expect(isPrivateByDefault(open)).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
});

describe('what a flow log records', () => {
  it.each([
    [reference('azurerm_network_security_group.web.id'), 'group'],
    ['/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/web', 'group'],
    [reference('azurerm_virtual_network.hub.id'), 'network'],
    ['/subscriptions/1/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub', 'network'],
  ])('%s', (target, value) => expect(recordsA(target)).toEqual({ value }));
  it('may not be known', () => {
    expect(recordsA(open)).toEqual({ unknown: 'var.x has no value', among: ['network', 'group'] });
    expect(recordsA('hub')).toEqual({ unknown: 'what it records is not known', among: ['network', 'group'] });
  });
});
