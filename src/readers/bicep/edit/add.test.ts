import { describe, expect, it } from 'vitest';
import { type AddChange, type Change, type Pointer, type Spelled, spelledList, spelledMap } from '../../../model/index.ts';
import { set, sourceOf, write } from './edit.fixture.ts';

const pointer = (of: string, attribute?: string): Pointer => ({ is: 'pointer', of, ...(attribute !== undefined && { attribute }) });
const blobs = (beside: string): AddChange => ({
  do: 'add',
  type: 'Microsoft.Storage/storageAccounts/blobServices',
  beside,
  name: `${beside}|blobs`,
  body: spelledMap({ parent: pointer(beside, 'id'), properties: spelledMap({ isVersioningEnabled: true }) }),
});
const diagnostics = (beside: string, to: Spelled = '/subscriptions/s/workspaces/w'): AddChange => ({
  do: 'add',
  type: 'Microsoft.Insights/diagnosticSettings',
  beside,
  name: `${beside}|logs`,
  body: spelledMap({
    scope: pointer(beside, 'id'),
    properties: spelledMap({ workspaceId: to, logs: spelledList(spelledMap({ categoryGroup: 'audit', enabled: true })) }),
  }),
});

const account = `resource stg 'Microsoft.Storage/storageAccounts@2022-05-01' = {
  name: 'stg'
} // the account
`;
const fresh = (
  symbol: string,
  version: string,
  head = '',
  tail = '',
): string => `resource ${symbol} 'Microsoft.Storage/storageAccounts/blobServices@${version}' = ${head}{
  parent: stg
  name: 'default'
  properties: {
    isVersioningEnabled: true
  }
}${tail}
`;

describe('a new resource', () => {
  it('stands after the one that it belongs to', () => {
    const after = `${account}\nparam x bool = true\n`;
    expect(write(after, id => [blobs(id('stg'))]).main).toBe(`${account}\n${fresh('stgBlobServices', '2023-01-01')}\nparam x bool = true\n`);
  });
  it('is read as what it is', () => {
    const { files } = write(account, id => [blobs(id('stg'))]);
    const source = sourceOf(files);
    expect(source.problems).toBe(0);
    const [made] = [...source.declared.values()].filter(({ type }) => type.endsWith('blobServices'));
    expect(made?.body.entries['parent']).toMatchObject({ is: 'reference', to: 'main.bicep:Microsoft.Storage/storageAccounts/stg' });
  });
  it('extends its scope', () => {
    expect(write(account.trimEnd(), id => [diagnostics(id('stg'))]).main).toBe(`${account}
resource stgDiagnosticSettings 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: stg
  name: 'diagnostics'
  properties: {
    workspaceId: '/subscriptions/s/workspaces/w'
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}`);
  });
  it('takes the version that the file uses, and a name that is not taken', () => {
    const before = `${account}resource stgBlobServices 'Microsoft.Storage/storageAccounts/blobServices@2021-09-01' existing = {
  parent: stg
  name: 'other'
}
`;
    expect(write(before, id => [blobs(id('stg'))]).main).toBe(before.replace('// the account\n', `// the account\n${fresh('stgBlobServices2', '2021-09-01')}`));
  });
  it('is made as often as what it belongs to, and under the same condition', () => {
    const looped = `param names array = ['a', 'b']
resource stg 'Microsoft.Storage/storageAccounts@2022-05-01' = [for name in names: if (name != 'c') {
  name: name
}]
`;
    const { main, files, byHand, edited } = write(looped, id => [blobs(id('/a'))]);
    expect(byHand).toEqual([]);
    expect(edited.reaches.get(0)).toEqual([expect.stringMatching(/b$/)]);
    expect(main).toBe(
      `${looped}\n${fresh('stgBlobServices', '2023-01-01', "[for (name, i) in names: if (name != 'c') ", ']').replace('parent: stg', 'parent: stg[i]')}`,
    );
    expect(sourceOf(files).problems).toBe(0);
    expect([...sourceOf(files).declared.values()].map(({ address }) => address)).toContain('Microsoft.Storage/storageAccounts/b/blobServices/default');
  });
  it('stands outside what it is nested in', () => {
    const nested = `resource net 'Microsoft.Network/virtualNetworks@2023-01-01' = {
  name: 'net'
  resource inner 'subnets' = {
    name: 'in'
  }
}
`;
    expect(write(nested, id => [diagnostics(id('subnets/in'))]).main).toContain(
      "}\n\nresource innerDiagnosticSettings 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {\n  scope: net::inner\n",
    );
  });
  it('is spoken of by what else is added, and by what stands there', () => {
    const add: AddChange = { do: 'add', type: 'Microsoft.Authorization/locks', beside: '', name: 'lock', body: spelledMap({}) };
    const { main } = write(account, id => [
      { ...add, beside: id('stg'), body: spelledMap({ scope: pointer(id('stg'), 'id'), name: 'keep', properties: spelledMap({ level: 'CanNotDelete' }) }) },
      diagnostics(id('stg'), pointer('new:lock', 'id')),
      set(id('stg'), 'tags.lock', { is: 'joined', parts: ['of ', pointer('new:lock', 'name'), '!'] }),
      set(id('stg'), 'tags.json', { is: 'json', of: spelledMap({ a: pointer(id('stg'), 'id') }) }),
    ]);
    expect(main).toContain(
      "resource stgLocksKeep 'Microsoft.Authorization/locks@2020-05-01' = {\n  scope: stg\n  name: 'keep'\n  properties: {\n    level: 'CanNotDelete'\n  }\n}\n",
    );
    expect(main).toContain('workspaceId: stgLocksKeep.id');
    expect(main).toContain("lock: 'of ${stgLocksKeep.name}!'");
    expect(main).toContain('json: string({\n      a: stg.id\n    })');
  });
  it('is of the type of its parent', () => {
    const policy = (beside: string): AddChange => ({
      ...{ do: 'add', type: 'Microsoft.Web/sites/basicPublishingCredentialsPolicies', beside, name: 'ftp' },
      body: spelledMap({ parent: pointer(beside, 'id'), name: 'ftp', properties: spelledMap({ allow: false }) }),
    });
    const slot = "resource slot 'Microsoft.Web/sites/slots@2023-12-01' = {\n  name: 'site/slot'\n}\n";
    expect(write(slot, id => [policy(id('slot'))]).main).toContain(
      "resource slotBasicPublishingCredentialsPoliciesFtp 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2022-09-01' = {\n  parent: slot\n  name: 'ftp'\n",
    );
    expect(write(account, id => [policy(id('stg'))]).byHand[0]).toContain(
      'because Microsoft.Storage/storageAccounts has no basicPublishingCredentialsPolicies.',
    );
  });
  it('is left to a person where something is not known', () => {
    const unknown: Change = {
      do: 'add',
      type: 'A.B/c',
      beside: 'main.bicep:Microsoft.Storage/storageAccounts/stg',
      name: 'x',
      body: spelledMap({ name: 'x' }),
    };
    expect(write(account, () => [unknown]).byHand).toEqual([
      "Add a resource of type A.B/c beside Microsoft.Storage/storageAccounts/stg by hand with `{ name: 'x' }`, because which version of A.B/c to write is not known.",
    ]);
    expect(write(account, id => [{ ...blobs(id('stg')), type: 'Microsoft.Storage/storageAccounts/other' }]).byHand[0]).toContain(
      'because which version of Microsoft.Storage/storageAccounts/other to write is not known.',
    );
    const nowhere = set('main.bicep:Microsoft.Storage/storageAccounts/stg', 'properties.x', pointer('elsewhere', 'id'));
    expect(write(account, () => [nowhere]).byHand[0]).toContain('because it would speak of elsewhere, which was not read.');
  });
});
