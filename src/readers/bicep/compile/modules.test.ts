import { describe, expect, it } from 'vitest';
import { compiled, type Json } from '../bicep.fixture.ts';

const child = "param x string\noutput y string = x\n@secure()\noutput z string = 'hidden'\n";
const moduleIn = (files: Readonly<Record<string, string>>): Json => (compiled(files).template['resources'] as readonly Json[])[0] ?? null;

describe('a module', () => {
  it('is a deployment with its template and what it is given', () => {
    const { template, problems } = compiled({
      'main.bicep': "module m 'sub/child.bicep' = {\n  name: 'm'\n  params: { x: 'a' }\n}\noutput o string = m.outputs.y\noutput p string = m.outputs.z",
      'sub/child.bicep': child,
    });
    expect(problems).toEqual([]);
    expect(template['resources']).toMatchObject([
      {
        type: 'Microsoft.Resources/deployments',
        name: 'm',
        properties: {
          expressionEvaluationOptions: { scope: 'inner' },
          mode: 'Incremental',
          parameters: { x: { value: 'a' } },
          template: { outputs: { y: { type: 'string', value: "[parameters('x')]" } } },
        },
      },
    ]);
    const id = "resourceId('Microsoft.Resources/deployments', 'm')";
    expect(template['outputs']).toMatchObject({
      o: { value: `[reference(${id}, '2025-04-01').outputs.y.value]` },
      p: { value: `[listOutputsWithSecureValues(${id}, '2025-04-01').z]` },
    });
  });
  it('may be a JSON template, and need no name', () => {
    const json = '{ "resources": [], "outputs": { "y": { "type": "string", "value": "v" } } }';
    expect(moduleIn({ 'main.bicep': "module m 'a.json' = {}", 'a.json': json })).toMatchObject({
      name: "[format('m-{0}', uniqueString('m', deployment().name))]",
      properties: { template: { outputs: { y: { value: 'v' } } } },
    });
  });
  it('takes loops, choices and secrets as parameters', () => {
    expect(
      moduleIn({
        'main.bicep': `param on bool
resource kv 'Microsoft.KeyVault/vaults@1' existing = { name: 'kv' }
module m 'child.bicep' = {
  name: 'm'
  params: {
    x: [for i in range(0, 2): { i: i }]
    y: on ? 'a' : null
    z: kv.getSecret('s', 'v')
  }
}`,
        'child.bicep': '',
      }),
    ).toMatchObject({
      properties: {
        parameters: {
          x: { copy: [{ name: 'value', input: "[createObject('i', range(0, 2)[copyIndex('value')])]" }] },
          y: "[if(parameters('on'), createObject('value', 'a'), createObject('value', null()))]",
          z: { reference: { keyVault: { id: "[resourceId('Microsoft.KeyVault/vaults', 'kv')]" }, secretName: 's', secretVersion: 'v' } },
        },
      },
    });
  });
  it.each<readonly [string, string, Json]>([
    ['resourceGroup', "resourceGroup('g')", { resourceGroup: 'g' }],
    ['resourceGroup', "resourceGroup('s', 'g')", { subscriptionId: 's', resourceGroup: 'g' }],
    ['resourceGroup', 'subscription()', { subscriptionId: '[subscription().subscriptionId]', location: '[resourceGroup().location]' }],
    ['subscription', "subscription('s')", { subscriptionId: 's', location: '[deployment().location]' }],
    ['subscription', "managementGroup('m')", { scope: "[format('Microsoft.Management/managementGroups/{0}', 'm')]", location: '[deployment().location]' }],
    ['managementGroup', 'tenant()', { scope: '/', location: '[deployment().location]' }],
  ])('of a %s may be deployed to %s', (from, scope, where) => {
    expect(moduleIn({ 'main.bicep': `targetScope = '${from}'\nmodule m 'c.bicep' = { name: 'm', scope: ${scope} }`, 'c.bicep': '' })).toMatchObject(
      where as object,
    );
  });
  it('that is not there, that leads back or stands in a registry is a problem', () => {
    const said = (files: Readonly<Record<string, string>>): readonly string[] => compiled(files).problems.map(({ message }) => message);
    expect(said({ 'main.bicep': "module m './no.bicep' = {}" })).toEqual([
      'The module no.bicep cannot be read: put it there, or correct the path. What it makes is not known.',
    ]);
    expect(said({ 'main.bicep': "module m './a.bicep' = {}", 'a.bicep': "module m './main.bicep' = {}" })[0]).toContain('leads back to itself');
    expect(said({ 'main.bicep': "module m 'br/public:avm/res/x/y:1.0.0' = { params: { a: 1 } }" })[0]).toContain('--modules-from');
  });
  it('of a registry is read from the folder of such modules', () => {
    const main = { 'main.bicep': "module m 'br/public:avm/res/x/y:1.0.0' = {}\nmodule n 'br:host.io/a/b:v2' = {}" };
    const json = '{ "resources": [], "metadata": { "found": true } }';
    const { template, problems } = compiled({ ...main, 'cache/avm/res/x/y/1.0.0/main.json': json, 'cache/br/host.io/a$b/v2$/main.json': json }, 'cache');
    expect(problems).toEqual([]);
    expect(template['resources']).toMatchObject([{ properties: { template: { metadata: { found: true } } } }, { properties: { template: {} } }]);
    const aliased = {
      'app/main.bicep': '',
      'bicepconfig.json': '{ "moduleAliases": { "br": { "own": { "registry": "host.io", "modulePath": "a" } } } }',
      'main.bicep': "module m 'br/own:b:v2' = {}",
    };
    expect(compiled({ ...aliased, 'cache/br/host.io/a$b/v2$/main.json': json }, 'cache').problems).toEqual([]);
    expect(compiled(main, 'cache').problems[0]?.message).toContain('put it at cache/br/mcr.microsoft.com/bicep$avm$res$x$y/1.0.0$/main.json');
  });
});
