import { describe, expect, it } from 'vitest';
import { type Change, type Spelled, spelledMap } from '../../model/index.ts';
import { withEdits } from '../draft.ts';
import { armWriter } from './edit.ts';
import { readFiles, treeOf } from './template.fixture.ts';

/** Writes changes into files; declarations are called by the ends of their addresses. */
const fixed = (texts: Readonly<Record<string, string>>, changes: readonly Change[]) => {
  const { declarations } = readFiles(texts);
  const idOf = (end: string): string => declarations.find(one => one.address.endsWith(end))?.id ?? end;
  const pointed = (spelled: Spelled): Spelled => {
    if (typeof spelled !== 'object') return spelled;
    if (spelled.is === 'pointer') return { ...spelled, of: idOf(spelled.of) };
    if (spelled.is === 'joined') return { ...spelled, parts: spelled.parts.map(part => (typeof part === 'string' ? part : { ...part, of: idOf(part.of) })) };
    return spelled.is === 'map' ? spelledMap(Object.fromEntries(Object.entries(spelled.entries).map(([key, inner]) => [key, pointed(inner)]))) : spelled;
  };
  const withIds = changes.map((change): Change => {
    if (change.do === 'add') return { ...change, beside: idOf(change.beside), body: pointed(change.body) as typeof change.body };
    return change.do === 'set' ? { ...change, on: idOf(change.on), to: pointed(change.to) } : { ...change, on: idOf(change.on) };
  });
  const declared = new Map(declarations.map(one => [one.id, one]));
  const { edits, byHand, reaches } = armWriter.write(withIds, { tree: treeOf(texts), declared, form: () => undefined });
  const files = Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      withEdits(
        text,
        edits.filter(edit => edit.file === file),
      ),
    ]),
  );
  return { files, text: files['main.json'], byHand: byHand.map(({ what, at }) => `${at.file}:${at.line} ${what}`), reaches: Object.fromEntries(reaches) };
};
const set = (on: string, path: string, to: Spelled): Change => ({
  do: 'set',
  on,
  path: path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step)),
  to,
});

const main = `{
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "parameters": {
        "name": { "type": "string" },
        "tls": { "type": "string", "defaultValue": "TLS1_0", "allowedValues": ["TLS1_0", "TLS1_2"] }
    },
    "variables": {
        "public": true // for now
    },
    "resources": [
        {
            "type": "Microsoft.Storage/storageAccounts",
            "apiVersion": "2023-01-01",
            "name": "[parameters('name')]",
            "location": "[resourceGroup().location]", // where the rest is
            "sku": { "name": "Standard_LRS" },
            "properties": {
                "MinimumTlsVersion": "[parameters('tls')]",
                "allowBlobPublicAccess": "[variables('public')]",
                "supportsHttpsTrafficOnly": "[not(variables('public'))]"
            }
        },
        {
            "type": "Microsoft.KeyVault/vaults",
            "apiVersion": "2023-07-01",
            "name": "keys",
            "location": "westeurope"
        }
    ]
}
`;

describe('changes in ARM templates', () => {
  it('writes values, and those of parameters and variables where they stand', () => {
    const { text, byHand } = fixed({ 'main.json': main }, [
      set('', 'properties.minimumTlsVersion', 'TLS1_2'),
      set('', 'properties.allowBlobPublicAccess', false),
      set('', 'properties.networkAcls.defaultAction', 'Deny'),
      set('keys', 'properties.enablePurgeProtection', true),
      set('keys', 'properties.enableSoftDelete', true),
    ]);
    expect(byHand).toEqual([]);
    expect(text).toBe(
      main
        .replace('"defaultValue": "TLS1_0"', '"defaultValue": "TLS1_2"')
        .replace('"public": true', '"public": false')
        .replace(
          `[not(variables('public'))]"\n`,
          `[not(variables('public'))]",
                "networkAcls": {
                    "defaultAction": "Deny"
                }\n`,
        )
        .replace(
          '"location": "westeurope"\n',
          `"location": "westeurope",
            "properties": {
                "enablePurgeProtection": true,
                "enableSoftDelete": true
            }\n`,
        ),
    );
  });

  it('leaves expressions and what is not allowed to a person', () => {
    const { text, byHand } = fixed({ 'main.json': main }, [
      set('', 'properties.supportsHttpsTrafficOnly', true),
      set('', 'properties.minimumTlsVersion', 'TLS1_3'),
    ]);
    expect(text).toBe(main);
    expect(byHand.map(one => one.replace(/ for \S+ by/, ' by'))).toEqual([
      "main.json:21 Write `properties.supportsHttpsTrafficOnly: true` by hand, because [not(variables('public'))] gives the value.",
      'main.json:19 Write `properties.minimumTlsVersion: TLS1_3` by hand, because parameter tls gives the value, and its allowedValues leave this one out.',
    ]);
  });

  it('writes the file of parameters where that gives the value', () => {
    const parameters = '{\n  "parameters": {\n    "name": { "value": "a" },\n    "tls": { "value": "TLS1_0" }\n  }\n}\n';
    const { files } = fixed({ 'main.json': main, 'main.parameters.json': parameters }, [set('/a', 'properties.minimumTlsVersion', 'TLS1_2')]);
    expect(files['main.parameters.json']).toBe(parameters.replace('TLS1_0', 'TLS1_2'));
    expect(files['main.json']).toBe(main);
  });

  it('adds children and what is attached to a resource', () => {
    const account = { is: 'pointer', of: '' } as const;
    const { text, byHand } = fixed({ 'main.json': main }, [
      {
        do: 'add',
        type: 'Microsoft.Storage/storageAccounts/blobServices',
        beside: '',
        name: 'blobs',
        body: spelledMap({ parent: account, properties: spelledMap({ isVersioningEnabled: true }) }),
      },
      {
        do: 'add',
        type: 'Microsoft.Insights/diagnosticSettings',
        beside: 'keys',
        name: 'auditLogs',
        body: spelledMap({ scope: { is: 'pointer', of: 'keys' }, properties: spelledMap({ workspaceId: '/subscriptions/x' }) }),
      },
    ]);
    expect(byHand).toEqual([]);
    expect(text).toBe(
      main
        .replace(
          '        },\n        {\n            "type": "Microsoft.KeyVault/vaults",',
          `        },
        {
            "type": "Microsoft.Storage/storageAccounts/blobServices",
            "apiVersion": "2023-01-01",
            "name": "[concat(parameters('name'), '/default')]",
            "dependsOn": ["[resourceId('Microsoft.Storage/storageAccounts', parameters('name'))]"],
            "properties": {
                "isVersioningEnabled": true
            }
        },
        {
            "type": "Microsoft.KeyVault/vaults",`,
        )
        .replace(
          '"location": "westeurope"\n        }\n',
          `"location": "westeurope"
        },
        {
            "type": "Microsoft.Insights/diagnosticSettings",
            "apiVersion": "2021-05-01-preview",
            "name": "diagnostic-setting",
            "scope": "[resourceId('Microsoft.KeyVault/vaults', 'keys')]",
            "dependsOn": ["[resourceId('Microsoft.KeyVault/vaults', 'keys')]"],
            "properties": {
                "workspaceId": "/subscriptions/x"
            }
        }\n`,
        ),
    );
    const read = readFiles({ 'main.json': text ?? '' });
    expect(read.messages).toEqual([]);
    expect(read.declarations.map(one => one.type)).toEqual([
      'Microsoft.Storage/storageAccounts',
      'Microsoft.Storage/storageAccounts/blobServices',
      'Microsoft.KeyVault/vaults',
      'Microsoft.Insights/diagnosticSettings',
    ]);
  });

  it('gives each that is added a name of its own', () => {
    const vault = (name: string, more = ''): string =>
      `    { "type": "Microsoft.KeyVault/vaults", "apiVersion": "2023-07-01", "name": "${name}", "location": "westeurope"${more} }`;
    const text = `{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "resources": [\n${vault('a')},\n${vault('b')}\n  ]\n}\n`;
    const endpoint = (beside: string): Change => ({
      do: 'add',
      type: 'Microsoft.Authorization/locks',
      beside,
      name: `${beside}|lock`,
      body: spelledMap({ properties: spelledMap({ level: 'CanNotDelete' }) }),
    });
    const { text: after, byHand } = fixed({ 'main.json': text }, [endpoint('/a'), endpoint('/b')]);
    expect(byHand).toEqual([]);
    const { resources } = JSON.parse(after ?? '') as { readonly resources: readonly { readonly name: string }[] };
    expect(resources.map(({ name }) => name).sort()).toEqual(['a', 'b', 'lock', 'lock-2']);
  });

  it('edits loops once, and resources of nested templates', () => {
    const nested = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01",
      "name": "[format('s{0}', copyIndex())]",
      "copy": { "name": "all", "count": 2 },
      "properties": {}
    },
    {
      "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "inner",
      "properties": {
        "expressionEvaluationOptions": { "scope": "inner" },
        "parameters": { "flag": { "value": false } },
        "template": {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "parameters": { "flag": { "type": "bool" } },
          "resources": [
            { "type": "Microsoft.KeyVault/vaults", "apiVersion": "2023-07-01", "name": "v", "properties": { "enableRbacAuthorization": "[parameters('flag')]" } }
          ]
        }
      }
    }
  ]
}
`;
    const { text, byHand, reaches } = fixed({ 'main.json': nested }, [
      set('/s0', 'properties.allowSharedKeyAccess', false),
      set('/s1', 'properties.allowSharedKeyAccess', false),
      set('/v', 'properties.enableRbacAuthorization', true),
      set('/v', 'properties.enablePurgeProtection', true),
    ]);
    expect(byHand).toEqual([]);
    expect(text).toBe(
      nested
        .replace('"properties": {}', '"properties": {\n        "allowSharedKeyAccess": false\n      }')
        .replace('"value": false', '"value": true')
        .replace(`"[parameters('flag')]" }`, `"[parameters('flag')]", "enablePurgeProtection": true }`),
    );
    expect(Object.keys(reaches)).toEqual(['0', '1']);
  });

  it.each([
    ["[concat(parameters('name'), '/default/', variables('x'))]", "parameters('name'), 'default', variables('x')"],
    ["[format('{0}/default/c{1}', parameters('name'), 1)]", "parameters('name'), 'default', concat('c', 1)"],
    ['a/default/b', "'a', 'default', 'b'"],
  ])('names what is called %s', (name, names) => {
    const text = JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        parameters: { name: { type: 'string', defaultValue: 'a' } },
        variables: { x: 'b' },
        resources: [{ type: 'Microsoft.Storage/storageAccounts/blobServices/containers', apiVersion: '2023-01-01', name }],
      },
      null,
      2,
    );
    const { declarations } = readFiles({ 'main.json': text });
    const container = declarations[0]?.address ?? '';
    const lock = spelledMap({ scope: { is: 'pointer', of: container }, properties: spelledMap({ level: 'CanNotDelete' }) });
    const { text: after, byHand } = fixed({ 'main.json': text }, [
      { do: 'add', type: 'Microsoft.Authorization/locks', beside: container, name: 'l', body: lock },
    ]);
    expect(byHand).toEqual([]);
    expect(after).toContain(`"scope": "[resourceId('Microsoft.Storage/storageAccounts/blobServices/containers', ${names})]"`);
  });
});
