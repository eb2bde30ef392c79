import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { roleOf, roles } from './roles.ts';
import { widthAround, widthOf, widths } from './width.ts';

const id = (guid: string): string => `/subscriptions/${hole('s')}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
describe('the role that is assigned', () => {
  it('is told by its name or its id', () => {
    expect(roleOf('Owner')).toEqual({ value: 'owner' });
    expect(roleOf(id('8e3af657-a8ff-443c-a75c-2fe8c4bcb635'))).toEqual({ value: 'owner' });
    expect(roleOf('User Access Administrator')).toEqual({ value: 'hands out roles' });
    expect(roleOf(id('B24988AC-6180-42A0-AB88-20F7382DD24C'))).toEqual({ value: 'manages everything' });
    expect(roleOf(id('acdd72a7-3385-48ef-bd42-f606fba81ae7'))).toEqual({ value: 'other' });
    expect(roleOf('Storage Blob Data Owner')).toEqual({ value: 'other' });
  });
  it('may be one of your own', () => {
    expect(roleOf(id('00000000-0000-4000-8000-000000000001'))).toEqual({ value: 'your own' });
    expect(roleOf(reference('azurerm_role_definition.operator.role_definition_resource_id'))).toEqual({ value: 'your own' });
  });
  it('may not be known', () => {
    expect(roleOf({ [unresolved]: 'var.role' })).toEqual({ unknown: 'var.role', among: roles });
    expect(roleOf(id(hole('x')))).toEqual({ unknown: 'which role is meant is not known', among: roles });
  });
});
describe('how much a scope takes in', () => {
  it('is told by its id', () => {
    expect(widthOf('/')).toEqual({ value: 'everything' });
    expect(widthOf('/providers/Microsoft.Management/managementGroups/mg')).toEqual({ value: 'management group' });
    expect(widthOf(`/subscriptions/${reference('data.azurerm_client_config.me.subscription_id')}`)).toEqual({ value: 'subscription' });
    expect(widthOf('/subscriptions/1/resourceGroups/rg')).toEqual({ value: 'resource group' });
    expect(widthOf('/subscriptions/1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/x')).toEqual({ value: 'resource' });
  });
  it('is told by the resource whose id it is', () => {
    expect(widthOf(reference('data.azurerm_subscription.primary.id'))).toEqual({ value: 'subscription' });
    expect(widthOf(reference('module.a.azurerm_resource_group.main.id'))).toEqual({ value: 'resource group' });
    expect(widthOf(reference('azurerm_storage_account.logs.id'))).toEqual({ value: 'resource' });
  });
  it('is told by where an assignment stands', () => {
    const own = 'providers/Microsoft.Authorization/roleAssignments/1';
    expect(widthAround(`/${own}`)).toEqual({ value: 'everything' });
    expect(widthAround(`/subscriptions/${hole('s')}/${own}`)).toEqual({ value: 'subscription' });
    expect(widthAround(`/subscriptions/${hole('s')}/resourceGroups/${hole('g')}/${own}`)).toEqual({ value: 'resource group' });
    expect(widthAround(`/subscriptions/1/resourceGroups/g/providers/Microsoft.Web/sites/x/${own}`)).toEqual({ value: 'resource' });
  });
  it('may not be known', () => {
    expect(widthOf({ [unresolved]: 'var.scope' })).toEqual({ unknown: 'var.scope', among: widths });
    expect(widthOf(hole('var.scope'))).toEqual({ unknown: 'where it holds is not known', among: widths });
  });
});
