import { describe, expect, it } from 'vitest';
import { compiled, type Json } from '../bicep.fixture.ts';

const resourcesOf = (text: string): readonly Json[] => {
  const { template, problems } = compiled(text);
  expect(problems).toEqual([]);
  return template['resources'] as readonly Json[];
};

describe('a resource', () => {
  it('keeps what it says, with its condition, description and loop', () => {
    expect(
      resourcesOf(`param on bool
@description('why')
@batchSize(2)
resource r 'A.B/c@1' = [for i in range(0, 2): if (on) {
  name: 'r\${i}'
  location: 'here'
  properties: { x: i }
}]`),
    ).toEqual([
      {
        condition: "[parameters('on')]",
        copy: { name: 'r', count: '[length(range(0, 2))]', mode: 'serial', batchSize: 2 },
        type: 'A.B/c',
        apiVersion: '1',
        name: "[format('r{0}', range(0, 2)[copyIndex()])]",
        location: 'here',
        properties: { x: '[range(0, 2)[copyIndex()]]' },
        metadata: { description: 'why' },
      },
    ]);
  });
  it('nested in others has their types, names and conditions, and waits for them', () => {
    expect(
      resourcesOf(`param on bool
resource a 'A.B/c@1' = if (on) {
  name: 'a'
  resource b 'd' = {
    name: 'b'
    resource e 'f@2' = if (!on) {
      name: 'e'
      properties: { x: b.properties.y }
    }
  }
}
output o string = a::b::e.id`),
    ).toMatchObject([
      {
        condition: "[and(parameters('on'), not(parameters('on')))]",
        type: 'A.B/c/d/f',
        apiVersion: '2',
        name: "[format('{0}/{1}/{2}', 'a', 'b', 'e')]",
        properties: { x: "[reference(resourceId('A.B/c/d', 'a', 'b'), '1').y]" },
        dependsOn: ["[resourceId('A.B/c/d', 'a', 'b')]"],
      },
      { condition: "[parameters('on')]", type: 'A.B/c/d', apiVersion: '1', dependsOn: ["[resourceId('A.B/c', 'a')]"] },
      { type: 'A.B/c' },
    ]);
  });
  it('waits for what it mentions, through variables and through what is only looked up', () => {
    const [, last] = resourcesOf(`resource a 'A.B/c@1' = { name: 'a' }
resource looked 'A.B/c@1' existing = { name: a.properties.other }
var v = { x: looked.id }
resource r 'A.B/c@1' = { name: 'r', properties: v }`);
    expect(last).toMatchObject({ dependsOn: ["[resourceId('A.B/c', 'a')]"] });
  });
  it('waits for a whole loop, or for the one of it that it names', () => {
    const text = (x: string): string => `resource a 'A.B/c@1' = [for i in range(0, 2): { name: 'a\${i}' }]
resource r 'A.B/c@1' = { name: 'r', properties: ${x} }`;
    expect(resourcesOf(text('{ x: a[0].id }'))[1]).toMatchObject({ dependsOn: ["[resourceId('A.B/c', format('a{0}', range(0, 2)[0]))]"] });
    expect(resourcesOf(text('{ x: [for j in range(0, 2): a[j].id] }'))[1]).toMatchObject({ dependsOn: ['a'] });
    expect(resourcesOf(`${text('{}')}\nresource s 'A.B/c@1' = { name: 's', dependsOn: [a, r] }`)[2]).toMatchObject({
      dependsOn: ['a', "[resourceId('A.B/c', 'r')]"],
    });
  });
  it('may stand on another, or in another place', () => {
    expect(
      resourcesOf(`targetScope = 'subscription'
resource g 'Microsoft.Resources/resourceGroups@2021-04-01' = { name: 'g', location: 'x' }
resource l 'Microsoft.Authorization/locks@1' = { name: 'l', scope: g2 }
resource g2 'A.B/c@1' = { name: 'c' }
resource t 'A.B/c@1' = { name: 't', scope: tenant() }`),
    ).toMatchObject([
      { type: 'Microsoft.Resources/resourceGroups' },
      { scope: "[subscriptionResourceId('A.B/c', 'c')]", dependsOn: ["[subscriptionResourceId('A.B/c', 'c')]"] },
      { name: 'c' },
      { scope: '/' },
    ]);
  });
  it('with several names in one is cut at its slashes', () => {
    const { template } = compiled(`resource a 'A.B/c/d@1' = { name: 'x/y' }\noutput o string = a.id`);
    expect(template['outputs']).toMatchObject({ o: { value: "[resourceId('A.B/c/d', split('x/y', '/')[0], split('x/y', '/')[1])]" } });
  });
  it('that leads back to itself is a problem, and nothing hangs', () => {
    for (const text of [
      "resource a 'A.B/c@1' = { name: b.name }\nresource b 'A.B/c@1' = { name: a.name }",
      "resource a 'A.B/c@1' = { name: 'a', scope: b }\nresource b 'A.B/c@1' = { name: 'b', scope: a }",
      "resource a 'A.B/c/d@1' = { name: 'a', parent: b }\nresource b 'A.B/c/d@1' = { name: 'b', parent: a }",
      "resource a 'A.B/c@1' = { name: 'a', properties: x }\nvar x = { y: x, z: a.properties.x }",
    ]) {
      const { template, problems } = compiled(text);
      expect(template['resources']).toBeDefined();
      expect(problems.length).toBeLessThan(10);
    }
  });
});

describe('language version 2.0', () => {
  const symbolic = (text: string): Json => compiled(text).template['resources'] ?? null;
  it('names resources, those that are only looked up too', () => {
    expect(
      symbolic(`param x string?
resource a 'A.B/c@1' existing = { name: 'a', scope: resourceGroup('s', 'g') }
resource many 'A.B/c@1' = [for i in range(0, 2): { name: 'm\${i}' }]
resource r 'A.B/c@1' = { name: 'r', properties: { x: a.properties.x, y: many[1].properties.y, z: a.?location } }`),
    ).toEqual({
      a: { existing: true, type: 'A.B/c', apiVersion: '1', subscriptionId: 's', resourceGroup: 'g', name: 'a' },
      many: { copy: { name: 'many', count: '[length(range(0, 2))]' }, type: 'A.B/c', apiVersion: '1', name: "[format('m{0}', range(0, 2)[copyIndex()])]" },
      r: {
        type: 'A.B/c',
        apiVersion: '1',
        name: 'r',
        properties: { x: "[reference('a').x]", y: "[reference(format('many[{0}]', 1)).y]", z: "[tryGet(reference('a', '1', 'full'), 'location')]" },
        dependsOn: ['a', "[format('many[{0}]', 1)]"],
      },
    });
  });
  it.each([
    ['type t = string', true],
    ["var x string = ''", true],
    ['param x string?', true],
    ["param x 'a' | 'b'", true],
    ['param x string[]', true],
    ['func f() string => 1', true],
    ['@sealed()\nparam x object', true],
    ["resource a 'A/b@1' existing = { name: 'a' }\noutput o string = a.properties.?x", false],
    ["resource a 'A/b@1' existing = { name: 'a' }\noutput o string = a.?properties.x", false],
    ["module m 'm.bicep' = { name: 'm' }\noutput o string = m.outputs.?x", true],
    ["module m 'm.bicep' = [for i in range(0, 2): { name: 'm' }]\noutput o string = m[0]!.outputs.?x", true],
    ["module m 'm.bicep' = { name: 'm' }\noutput o string = m.?outputs.x", false],
    ['param x string', false],
    ["param x resourceInput<'A/b@1'>.tags", false],
    ['var x = [...y]\nvar y = []', false],
  ])('%s: %s', (text, needed) => expect(compiled(text).template['languageVersion']).toBe(needed ? '2.0' : undefined));
});
