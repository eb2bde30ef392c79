import { describe, expect, it } from 'vitest';
import { estateOf } from '../../../../test/estate-of.ts';
import { opened } from '../../../../test/opened.ts';
import { readResourceId } from './resource.ts';

const group = '/subscriptions/0b1f6471/resourceGroups/data/providers';
const id = `${group}/Microsoft.Storage/storageAccounts/logs`;
const properties = { supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: true };
const row = { id, name: 'logs', type: 'microsoft.storage/storageaccounts', location: 'westeurope', subscriptionId: '0b1f6471', properties };
const graph = (...rows: readonly object[]) => JSON.stringify({ count: rows.length, data: rows, skip_token: null, total_records: rows.length });

describe('the id of a resource', () => {
  it('tells its type, what it is nested in and what it extends', () => {
    expect(readResourceId(`${id}/blobServices/default/containers/c`)).toEqual({
      subscription: '0b1f6471',
      type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
      parent: `${id}/blobServices/default`,
      root: id,
      scope: undefined,
    });
    expect(readResourceId(`${id}/providers/Microsoft.Authorization/locks/keep`)).toMatchObject({ type: 'Microsoft.Authorization/locks', scope: id });
    expect(readResourceId('/subscriptions/0b1f6471')).toBeUndefined();
  });
});

describe('Azure Resource Graph', () => {
  it('answers with resources as ARM has them, in types of any case', () => {
    const estate = opened({ 'graph.json': graph(row) });
    expect(estate.problems).toEqual([]);
    expect(estate.verdict(id, 'azure.storage-account.refuses-anonymous-readers')).toBe('unmet');
    expect(estate.verdict(id, 'azure.storage-account.requires-secure-transfer')).toBe('met');
  });

  it('says nothing of blob services, which it does not know', () => {
    expect(opened({ 'graph.json': graph(row) }).verdict(id, 'azure.storage-account.keeps-versions')).toBe('unproven');
  });

  it('says nothing where properties were not asked for', () => {
    const { properties: _, ...bare } = row;
    expect(opened({ 'graph.json': graph(bare) }).verdict(id, 'azure.storage-account.requires-secure-transfer')).toBe('unproven');
  });

  it('finds rows that are no resources', () => {
    expect(opened({ 'graph.json': graph({ count_: 3 }, row) }).problems).toMatchObject([{ line: 1, message: expect.stringContaining('ask for id') }]);
  });
});

describe('az list', () => {
  const { properties: _, subscriptionId: _id, ...envelope } = row;
  const listed = JSON.stringify([
    {
      ...envelope,
      type: 'Microsoft.Storage/storageAccounts',
      resourceGroup: 'data',
      enableHttpsTrafficOnly: true,
      minimumTlsVersion: 'TLS1_2',
      allowBlobPublicAccess: false,
    },
  ]);
  it('has properties lifted, some under other names', () => {
    const [declaration] = estateOf({ 'accounts.json': listed }).declarations;
    expect(declaration).toMatchObject({ id: `az:${id}`, type: 'Microsoft.Storage/storageAccounts', scope: '0b1f6471', region: 'westeurope' });
    const properties = declaration?.body.entries['properties'];
    expect(properties?.is === 'map' && Object.keys(properties.entries)).toEqual(['supportsHttpsTrafficOnly', 'minimumTlsVersion', 'allowBlobPublicAccess']);
  });

  it('of a type that is not known tells what every resource has', () => {
    const other = JSON.stringify([{ id: `${group}/Microsoft.Unknown/things/t`, name: 't', location: 'westeurope', size: 3 }]);
    const [declaration] = estateOf({ 'things.json': other }).declarations;
    expect(declaration?.body.rest).toContain('not known how az writes');
    expect(Object.keys(declaration?.body.entries ?? {})).toEqual(['id', 'name', 'location']);
  });
});
