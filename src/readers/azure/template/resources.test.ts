import { describe, expect, it } from 'vitest';
import { readTemplateOf } from '../template.fixture.ts';

const storage = 'Microsoft.Storage/storageAccounts';
const account = (name: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  type: storage,
  apiVersion: '2023-01-01',
  name,
  ...more,
});
const group = '/subscriptions/${subscription().subscriptionId}/resourceGroups/${resourceGroup().name}';

describe('children', () => {
  const blob = `${storage}/x/blobServices/default`;
  const child = { id: `? ${group}/providers/${blob}`, name: 'default', parent: `→ ${storage}/x.id`, root: `→ ${storage}/x.id` };
  it.each([
    ['by its full type and name', [account('x'), { type: `${storage}/blobServices`, name: 'x/default' }]],
    ['in its parent, by its own type and name', [account('x', { resources: [{ type: 'blobServices', name: 'default' }] })]],
    ['in its parent, by its full type and name', [account('x', { resources: [{ type: `${storage}/blobServices`, name: 'x/default' }] })]],
    ['in its parent, by its own type and full name', [account('x', { resources: [{ type: 'blobServices', name: 'x/default' }] })]],
    ['with a name that is put together', [account('x'), { type: `${storage}/blobServices`, name: "[format('{0}/{1}', 'x', 'default')]" }]],
  ])('%s', (_, resources) => {
    const { declarations, bodies, messages } = readTemplateOf({ resources });
    expect(messages).toEqual([]);
    expect(declarations.map(one => one.type)).toEqual([storage, `${storage}/blobServices`]);
    expect(bodies[blob]).toEqual(child);
  });
  it('of children know where they belong in the end', () => {
    const container = { type: `${storage}/blobServices/containers`, name: 'x/default/c' };
    const { bodies } = readTemplateOf({ resources: [account('x'), { type: `${storage}/blobServices`, name: 'x/default' }, container] });
    expect(bodies[`${blob}/containers/c`]).toMatchObject({ name: 'c', parent: `→ ${blob}.id`, root: `→ ${storage}/x.id` });
  });
  it('of a parent that is not here, or not known', () => {
    const { bodies } = readTemplateOf({
      parameters: { name: { type: 'string' } },
      resources: [
        { type: `${storage}/blobServices`, name: 'elsewhere/default' },
        { type: `${storage}/blobServices`, name: "[concat(parameters('name'), '/default')]" },
        { type: `${storage}/blobServices`, name: "[parameters('name')]" },
      ],
    });
    expect(bodies[`${storage}/elsewhere/blobServices/default`]?.['parent']).toBe(`? ${group}/providers/${storage}/elsewhere`);
    expect(bodies[`${storage}/\${parameters('name')}/blobServices/default`]?.['parent']).toBe(`? ${group}/providers/${storage}/\${parameters('name')}`);
    expect(bodies[`${storage}/blobServices/\${parameters('name')}`]).not.toHaveProperty('parent');
  });
});

describe('types', () => {
  it('are spelled as their documentation spells them', () => {
    const { declarations } = readTemplateOf({
      resources: [{ type: 'MICROSOFT.STORAGE/storageaccounts', name: 'x', resources: [{ type: 'blobservices', name: 'default' }] }],
    });
    expect(declarations.map(one => one.type)).toEqual([storage, `${storage}/blobServices`]);
  });
});

describe('extensions', () => {
  const lock = { id: `? ${group}/providers/${storage}/x/providers/Microsoft.Authorization/locks/keep`, name: 'keep', scope: `→ ${storage}/x.id` };
  it.each([
    ['by scope', { type: 'Microsoft.Authorization/locks', name: 'keep', scope: `${storage}/x` }],
    ['by scope as an id', { type: 'Microsoft.Authorization/locks', name: 'keep', scope: `[resourceId('${storage}', 'x')]` }],
    ['by type and name', { type: `${storage}/providers/locks`, name: 'x/Microsoft.Authorization/keep' }],
  ])('%s', (_, extension) =>
    expect(readTemplateOf({ resources: [account('x'), extension] }).bodies[`${storage}/x/providers/Microsoft.Authorization/locks/keep`]).toEqual(lock),
  );
  it('in what they extend', () => {
    const inside = { type: 'providers/locks', name: 'Microsoft.Authorization/keep' };
    expect(readTemplateOf({ resources: [account('x', { resources: [inside] })] }).bodies[`${storage}/x/providers/Microsoft.Authorization/locks/keep`]).toEqual(
      lock,
    );
  });
});

describe('references', () => {
  it('lead from ids, whatever their letters, to what is declared', () => {
    const { bodies } = readTemplateOf({
      resources: [
        account('x', { properties: { primary: 'said' } }),
        {
          type: 'Test.Test/things',
          name: 't',
          properties: {
            id: "[resourceId('microsoft.storage/storageaccounts', 'X')]",
            inner: `[concat(resourceId('${storage}', 'x'), '/containers/c')]`,
            other: `[resourceId('${storage}', 'other')]`,
            attribute: "[reference('x').primary]",
            later: `[reference(resourceId('${storage}', 'x')).endpoints.blob]`,
            full: `[reference('x', '2023-01-01', 'Full').identity.principalId]`,
            whole: `[reference('x')]`,
          },
        },
      ],
    });
    expect(bodies['Test.Test/things/t']?.['properties']).toEqual({
      id: `→ ${storage}/x.id`,
      inner: `→ ${storage}/x.containers/c`,
      other: `? ${group}/providers/${storage}/other`,
      attribute: `→ ${storage}/x.properties.primary`,
      later: `→ ${storage}/x.properties.endpoints.blob`,
      full: `→ ${storage}/x.identity.principalId`,
      whole: `→ ${storage}/x.properties`,
    });
  });
  it('carry what the template says of the other', () => {
    const { declarations } = readTemplateOf({
      resources: [
        account('x', { properties: { primary: 'said' } }),
        { type: 'Test.Test/things', name: 't', properties: { value: "[reference('x').primary]" } },
      ],
    });
    const properties = declarations[1]?.body.entries['properties'];
    const node = properties?.is === 'map' ? properties.entries['value'] : undefined;
    expect(node?.is === 'reference' && node.value).toMatchObject({ is: 'value', value: 'said' });
  });
});

describe('symbolic names', () => {
  it('are addresses; what exists already is named and not declared', () => {
    const { bodies, messages } = readTemplateOf({
      languageVersion: '2.0',
      resources: {
        vault: { existing: true, type: 'Microsoft.KeyVault/vaults', apiVersion: '2023-01-01', name: 'kv' },
        stg: account("[format('st{0}', copyIndex())]", {
          copy: { name: 'stg', count: 2 },
          properties: { of: "[reference('vault').vaultUri]", vault: "[resourceInfo('vault').id]" },
        }),
        blob: {
          type: `${storage}/blobServices`,
          name: 'st1/default',
          properties: { all: "[map(references('stg', 'full'), lambda('s', lambdaVariables('s').id))]" },
        },
      },
    });
    expect(messages).toEqual([]);
    expect(Object.keys(bodies)).toEqual(['stg[0]', 'stg[1]', 'blob']);
    expect(bodies['stg[1]']?.['properties']).toEqual({ of: "? ${reference('vault').vaultUri}", vault: `? ${group}/providers/Microsoft.KeyVault/vaults/kv` });
    expect(bodies['blob']).toMatchObject({ parent: '→ stg[1].id', properties: { all: ['→ stg[0].id', '→ stg[1].id'] } });
  });
});

describe('what is not known of names', () => {
  it('is the same only where the same is meant', () => {
    const name = "[concat('st', uniqueString(resourceGroup().id, string(copyIndex())))]";
    const { declarations, bodies } = readTemplateOf({
      resources: [
        account(name, { copy: { name: 'c', count: 2 } }),
        {
          type: `${storage}/blobServices`,
          name: "[concat('st', uniqueString(resourceGroup().id, string(copyIndex())), '/default')]",
          copy: { name: 'c', count: 2 },
        },
        {
          type: 'Microsoft.Web/sites',
          name: 'w',
          identity: { userAssignedIdentities: { "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'i')]": {} } },
        },
      ],
    });
    const [first, second, ...blobs] = declarations;
    expect(first?.address).not.toBe(second?.address);
    expect(blobs.slice(0, 2).map(one => one.body.entries['parent'])).toMatchObject([{ to: first?.id }, { to: second?.id }]);
    expect(bodies['Microsoft.Web/sites/w']?.['identity']).toEqual({
      userAssignedIdentities: {
        [`${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i`]: {},
        '…': `the name of a property is not known: ${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i`,
      },
    });
  });
});
