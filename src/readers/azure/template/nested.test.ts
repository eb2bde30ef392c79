import { describe, expect, it } from 'vitest';
import { readFiles, readTemplateOf } from '../template.fixture.ts';

const storage = 'Microsoft.Storage/storageAccounts';
const account = (name: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  type: storage,
  apiVersion: '2023-01-01',
  name,
  ...more,
});

describe('nested deployments', () => {
  const nested = (properties: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
    type: 'Microsoft.Resources/deployments',
    name: 'inner',
    ...more,
    properties: { mode: 'Incremental', ...properties },
  });
  const template = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    ...more,
  });
  const inner = { expressionEvaluationOptions: { scope: 'inner' } };

  it('of inner scope see their own parameters, and put something out', () => {
    const { bodies, messages } = readTemplateOf({
      parameters: { name: { type: 'string', defaultValue: 'outer' } },
      resources: [
        nested({
          ...inner,
          parameters: { name: { value: "[concat(parameters('name'), 'x')]" } },
          template: template({
            parameters: { name: { type: 'string' } },
            resources: [account("[parameters('name')]")],
            outputs: { id: { type: 'string', value: `[resourceId('${storage}', parameters('name'))]` }, fixed: { type: 'string', value: 'seven' } },
          }),
        }),
        account('y', { properties: { id: "[reference('inner').outputs.id.value]", fixed: "[reference('inner').outputs.fixed.value]" } }),
      ],
    });
    expect(messages).toEqual([]);
    expect(bodies[`${storage}/outerx`]).toBeDefined();
    expect(bodies[`${storage}/y`]?.['properties']).toEqual({ id: `→ ${storage}/outerx.id`, fixed: 'seven' });
    expect(bodies['Microsoft.Resources/deployments/inner']?.['properties']).toEqual({ mode: 'Incremental', expressionEvaluationOptions: { scope: 'inner' } });
  });
  it('of outer scope see what is around them', () => {
    const { bodies } = readTemplateOf({
      variables: { name: 'outer' },
      resources: [
        nested(
          { template: template({ variables: { name: 'inner' }, resources: [account("[concat(variables('name'), copyIndex())]")] }) },
          { copy: { name: 'many', count: 2 } },
        ),
      ],
    });
    expect(Object.keys(bodies)).toContain(`${storage}/inner1`);
  });
  it('may go to another group or subscription', () => {
    const { declarations, bodies } = readTemplateOf({
      resources: [
        nested(
          { ...inner, template: template({ resources: [account('x', { properties: { group: '[resourceGroup().id]' } })] }) },
          { resourceGroup: 'other', subscriptionId: '1111' },
        ),
      ],
    });
    expect(bodies[`${storage}/x`]).toMatchObject({
      id: `/subscriptions/1111/resourceGroups/other/providers/${storage}/x`,
      properties: { group: '/subscriptions/1111/resourceGroups/other' },
    });
    expect(declarations.map(one => one.scope)).toEqual(['main.json', 'main.json/inner']);
  });
  it('that may not be make what may not be', () => {
    const { declarations } = readTemplateOf({
      parameters: { flag: { type: 'bool' } },
      resources: [nested({ ...inner, template: template({ resources: [account('x')] }) }, { condition: "[parameters('flag')]" })],
    });
    expect(declarations.map(one => one.maybe?.slice(0, 26))).toEqual(['its condition is not known', 'its condition is not known']);
  });
  it('are read from the files that they link, and those are not read by themselves', () => {
    const linked = template({ parameters: { name: { type: 'string' } }, resources: [account("[parameters('name')]")] });
    const { declarations, messages } = readFiles({
      'a/main.json': {
        parameters: { base: { type: 'string', defaultValue: '[deployment().properties.templateLink.uri]' } },
        resources: [
          nested({ templateLink: { relativePath: 'linked/one.json' }, parameters: { name: { value: 'one' } } }, { name: 'first' }),
          nested({ templateLink: { uri: "[uri(parameters('base'), 'linked/one.json')]" }, parameters: { name: { value: 'two' } } }, { name: 'second' }),
          nested({ templateLink: { uri: 'https://raw.example.com/org/repo/a/linked/one.json' }, parameters: { name: { value: 'three' } } }, { name: 'third' }),
        ],
      },
      'a/linked/one.json': linked,
    });
    expect(messages).toEqual([]);
    expect(declarations.filter(one => one.type === storage).map(one => one.address)).toEqual([`${storage}/one`, `${storage}/two`, `${storage}/three`]);
    expect(new Set(declarations.map(one => one.id)).size).toBe(declarations.length);
  });
  it('that cannot be read are a problem', () => {
    const { messages } = readFiles({
      'a/main.json': {
        resources: [
          nested({ templateLink: { uri: 'https://example.com/x.json' } }, { name: 'far' }),
          nested({ templateLink: { relativePath: 'gone.json' } }, { name: 'gone' }),
          nested({ templateLink: { relativePath: 'main.json' } }, { name: 'self' }),
        ],
      },
    });
    expect(messages).toEqual([
      'a/main.json:10 The template of the deployment Microsoft.Resources/deployments/far is at an address that is not a local file: what it declares is not judged. Put the file beside this one and link it by relativePath, or assess it by itself.',
      'a/main.json:20 The template of the deployment Microsoft.Resources/deployments/gone is a/gone.json, which cannot be read: what it declares is not judged. Put the file beside this one and link it by relativePath, or assess it by itself.',
      'a/main.json:30 The deployment Microsoft.Resources/deployments/self links itself: a/main.json → a/main.json. Break the circle.',
    ]);
  });
});

describe('deployments above a group', () => {
  it('go where their scope says', () => {
    const { bodies } = readTemplateOf({
      $schema: 'https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#',
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          name: 'd',
          scope: 'Microsoft.Management/managementGroups/mg',
          properties: { template: { resources: [{ type: 'Microsoft.Authorization/policyDefinitions', name: 'p' }] } },
        },
        { type: 'Microsoft.Management/managementGroups', name: 'new', scope: '/' },
      ],
    });
    expect(Object.values(bodies).map(body => body['id'])).toEqual([
      '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Resources/deployments/d',
      '/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyDefinitions/p',
      '/providers/Microsoft.Management/managementGroups/new',
    ]);
  });
  it('make groups, and deploy into them', () => {
    const { bodies } = readTemplateOf({
      $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
      resources: [
        { type: 'Microsoft.Resources/resourceGroups', name: 'rg', location: 'West Europe' },
        { type: 'Microsoft.Authorization/policyAssignments', name: 'p', properties: { on: '[subscription().id]' } },
      ],
    });
    expect(bodies['Microsoft.Resources/resourceGroups/rg']?.['id']).toBe('? /subscriptions/${subscription().subscriptionId}/resourceGroups/rg');
    expect(bodies['Microsoft.Authorization/policyAssignments/p']?.['id']).toBe(
      '? /subscriptions/${subscription().subscriptionId}/providers/Microsoft.Authorization/policyAssignments/p',
    );
  });
});
