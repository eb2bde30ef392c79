import { describe, expect, it } from 'vitest';
import { arm } from './format.ts';

const schema = (name: string): string => `"$schema": "https://schema.management.azure.com/schemas/2019-04-01/${name}.json#"`;
const is = (text: string): boolean | undefined => arm.is?.(text, 'x.json');

describe('a template is told by its own schema', () => {
  it.each(['deploymentTemplate', 'subscriptionDeploymentTemplate', 'managementGroupDeploymentTemplate', 'tenantDeploymentTemplate', 'DeploymentTemplate'])(
    '%s',
    name => {
      expect(is(`{\n  ${schema(name)},\n  "resources": []\n}`)).toBe(true);
    },
  );
  it('that may come after a comment, or last', () => {
    expect(is(`// it's a { comment\n{ /* [ */ "resources": [{ "a": "}" }], ${schema('deploymentTemplate')} }`)).toBe(true);
  });
  it.each([
    ['a parameters file', `{ ${schema('deploymentParameters')}, "parameters": {} }`],
    ['the page of the portal', '{ "$schema": "https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#" }'],
    [
      'a policy that deploys',
      `{ "properties": { "policyRule": { "then": { "details": { "deployment": { "properties": { "template": { ${schema('deploymentTemplate')} } } } } } } } }`,
    ],
    ['another JSON file', '{ "Resources": {} }'],
    ['no JSON', 'deploymentTemplate.json'],
  ])('%s is none', (_, text) => expect(is(text)).toBe(false));
  it.each([
    ['a/main.json', true],
    ['main.jsonc', true],
    ['x.template', true],
    ['main.tf.json', false],
    ['a/package-lock.json', false],
    ['main.bicep', false],
  ])('%s may be one: %s', (file, may) => expect(arm.mayBe(file)).toBe(may));
});
