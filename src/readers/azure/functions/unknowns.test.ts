import { describe, expect, it } from 'vitest';
import { resultOf } from '../template.fixture.ts';

describe('what is not known', () => {
  const around = {
    parameters: {
      name: { type: 'string' },
      tier: { type: 'string', allowedValues: ['Standard', 'Premium'] },
      flag: { type: 'bool' },
      size: { type: 'int' },
      tags: { type: 'object' },
      zones: { type: 'array' },
      key: { type: 'securestring', defaultValue: 'hunter2' },
    },
  };
  it.each<readonly [string, unknown]>([
    ["parameters('name')", "? ${parameters('name')}"],
    ["concat('st', parameters('name'), '-', resourceGroup().location)", "? st${parameters('name')}-${resourceGroup().location}"],
    ["format('{0}-kv', toLower(parameters('name')))", "? ${toLower(parameters('name'))}-kv"],
    ["parameters('tier')", { among: ['Standard', 'Premium'] }],
    ["concat(parameters('tier'), '_LRS')", { among: ['Standard_LRS', 'Premium_LRS'] }],
    ["if(equals(parameters('tier'), 'Basic'), 1, 2)", 2],
    ["if(equals(parameters('tier'), 'Standard'), 1, 2)", { among: [1, 2] }],
    ["if(parameters('flag'), 'a', 'a')", 'a'],
    ["not(parameters('flag'))", { among: [false, true] }],
    ["and(parameters('flag'), false())", false],
    ["or(parameters('flag'), true())", true],
    ["add(parameters('size'), 1)", "? ${add(parameters('size'), 1)}"],
    ["startsWith(concat('abc', parameters('name')), 'ab')", true],
    ["startsWith(concat('abc', parameters('name')), 'x')", false],
    ["equals(concat('abc', parameters('name')), 'xyz')", false],
    ["contains(concat('abc', parameters('name')), 'bc')", true],
    ["union(createObject('a', 1), parameters('tags'), createObject('b', 2)).b", 2],
    ["union(createObject('a', 1), parameters('tags')).a", "? ${union(createObject('a', 1), parameters('tags'))}"],
    ["concat(createArray('a'), parameters('zones'))", ['a', '… parameter zones has no value: give it with --parameter zones=…']],
    ["contains(concat(createArray('a'), parameters('zones')), 'a')", true],
    ["parameters('tags').x", "? ${parameters('tags').x}"],
    ["first(split(concat('a/', parameters('name')), '/'))", 'a'],
    ["coalesce(null(), parameters('name'))", "? ${coalesce(null(), parameters('name'))}"],
    ['environment().suffixes.storage', { among: ['core.windows.net', 'core.usgovcloudapi.net', 'core.chinacloudapi.cn'] }],
    ["utcNow('yyyy')", "? ${utcNow('yyyy')}"],
    ['newGuid()', '? ${newGuid()}'],
    ["listKeys('x', '2020-01-01').keys[0].value", "! ${listKeys('x', '2020-01-01').keys[0].value}"],
    ["parameters('key')", '! hunter2'],
    ["concat('p=', parameters('key'))", '! p=hunter2'],
    ["string(createObject('n', parameters('name')))", '? {"n":"${parameters(\'name\')}"}'],
    ["json(string(createObject('n', parameters('name'), 'm', 1))).m", 1],
    ['uniqueString(resourceGroup().id)', '? ${uniqueString(resourceGroup().id)}'],
    ["filter(createArray(1, 2), lambda('x', parameters('flag')))", ['… parameter flag has no value: give it with --parameter flag=…']],
    ['subscription().id', '? /subscriptions/${subscription().subscriptionId}'],
    ['tenant().tenantId', '? ${tenant().tenantId}'],
    ['deployment().name', '? ${deployment().name}'],
    ["pickZones('Microsoft.Compute', 'virtualMachines', 'westus2')", ["… pickZones('Microsoft.Compute', 'virtualMachines', 'westus2') is known at deployment"]],
  ])('%s', (expression, value) => expect(resultOf(expression, around)).toEqual(value));

  it('goes by a name of its own in texts, whatever is cut from them', () => {
    const texts = [
      "take(concat('a', parameters('name')), 5)",
      "take(concat('a', parameters('tier'), parameters('name')), 5)",
      "format('a{0}', parameters('size'))",
      "format('a{0:D3}', parameters('size'))",
      "padLeft(parameters('name'), 9)",
    ];
    const told = texts.map(text => resultOf(text, around));
    expect(new Set(told).size).toBe(texts.length);
    expect(told.join()).not.toContain('unknown');
  });
  it('never prints a secret in a problem', () => {
    expect(JSON.stringify(resultOf("add(parameters('key'), 1)", around))).not.toContain('hunter2');
    expect(JSON.stringify(resultOf("fail(parameters('key'))", around))).not.toContain('hunter2');
  });
});

describe('ids', () => {
  const group = '/subscriptions/${subscription().subscriptionId}/resourceGroups/${resourceGroup().name}';
  it.each([
    ["resourceId('Microsoft.Storage/storageAccounts', 'a')", `? ${group}/providers/Microsoft.Storage/storageAccounts/a`],
    [
      "resourceId('other', 'Microsoft.Storage/storageAccounts', 'a')",
      '? /subscriptions/${subscription().subscriptionId}/resourceGroups/other/providers/Microsoft.Storage/storageAccounts/a',
    ],
    [
      "resourceId('1111', 'other', 'Microsoft.Sql/servers/databases', 's', 'd')",
      '/subscriptions/1111/resourceGroups/other/providers/Microsoft.Sql/servers/s/databases/d',
    ],
    ["resourceId('Microsoft.Sql/servers/databases', 's/d')", `? ${group}/providers/Microsoft.Sql/servers/s/databases/d`],
    [
      "subscriptionResourceId('1111', 'Microsoft.Authorization/roleDefinitions', 'r')",
      '/subscriptions/1111/providers/Microsoft.Authorization/roleDefinitions/r',
    ],
    ["subscriptionResourceId('1111', 'Microsoft.Resources/resourceGroups', 'rg')", '/subscriptions/1111/resourceGroups/rg'],
    ["tenantResourceId('Microsoft.Authorization/roleDefinitions', 'r')", '/providers/Microsoft.Authorization/roleDefinitions/r'],
    ["extensionResourceId('/subscriptions/1', 'Microsoft.Authorization/locks', 'l')", '/subscriptions/1/providers/Microsoft.Authorization/locks/l'],
    [
      "managementGroupResourceId('mg', 'Microsoft.Authorization/policyDefinitions', 'p')",
      '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyDefinitions/p',
    ],
  ])('%s', (expression, value) => expect(resultOf(expression)).toEqual(value));
});
