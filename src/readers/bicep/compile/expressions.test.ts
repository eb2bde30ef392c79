import { describe, expect, it } from 'vitest';
import { compiled, type Json } from '../bicep.fixture.ts';

const declared = `param p object
param list array
param s string
var v = 'plain'
resource a 'My.Rp/a@2020-01-01' = {
  name: 'a-name'
}
resource b 'My.Rp/a/b@2021-01-01' = {
  parent: a
  name: 'b-name'
}
resource many 'My.Rp/a@2020-01-01' = [for (x, i) in list: {
  name: '\${x}-\${i}'
}]
resource there 'My.Rp/a@2020-01-01' existing = {
  name: 'there'
  scope: resourceGroup('other')
}
resource on 'My.Rp/lock@2020-01-01' = {
  name: 'on'
  scope: a
}
`;

const lowered = (text: string): Json => {
  const { template, problems } = compiled(`${declared}output o object = ${text}\n`);
  expect(problems).toEqual([]);
  return (template['outputs'] as Readonly<Record<string, { readonly value: Json }>>)['o']?.value ?? null;
};

describe('an expression becomes', () => {
  it.each<readonly [string, Json]>([
    ["'text'", 'text'],
    ["'[brackets]'", '[[brackets]'],
    ["'[not at the end'", '[not at the end'],
    ['12', 12],
    ['-12', -12],
    ['[1, true, null]', [1, true, null]],
    ["{ a: 'b', '${s}': 1 }", { a: 'b', "[format('{0}', parameters('s'))]": 1 }],
    ['{ copy: 1 }', { "[string('copy')]": 1 }],
    ['v', "[variables('v')]"],
    ["'a{${s}}b'", "[format('a{{{0}}}b', parameters('s'))]"],
    [String.raw`concat('it\'s', s)`, "[concat('it''s', parameters('s'))]"],
    ['1 + 2 * 3', '[add(1, mul(2, 3))]'],
    ['-p.x', "[sub(0, parameters('p').x)]"],
    ['5000000000 * 2', "[mul(json('5000000000'), 2)]"],
    ["s == 'a' && !(s != 'b')", "[and(equals(parameters('s'), 'a'), not(not(equals(parameters('s'), 'b'))))]"],
    ["s =~ 'A' || s !~ 'B'", "[or(equals(toLower(parameters('s')), toLower('A')), not(equals(toLower(parameters('s')), toLower('B'))))]"],
    ["p.x ?? 'y'", "[coalesce(parameters('p').x, 'y')]"],
    ['true ? 1 : [2]', '[if(true(), 1, createArray(2))]'],
    ["p['a-b'][0].c", "[parameters('p')['a-b'][0].c]"],
    ["p['c']", "[parameters('p').c]"],
    ['p.?x.y', "[tryGet(parameters('p'), 'x', 'y')]"],
    ['p.?x!.y', "[tryGet(parameters('p'), 'x', 'y')]"],
    ['(p.?x).y', "[tryGet(parameters('p'), 'x').y]"],
    ['p.?x.?y[?0]', "[tryGet(tryGet(tryGet(parameters('p'), 'x'), 'y'), 0)]"],
    ['list[^1]', "[indexFromEnd(parameters('list'), 1)]"],
    ['list[?^1]', "[tryIndexFromEnd(parameters('list'), 1)]"],
    ['p.?x[^1]', "[tryGet(parameters('p'), 'x', createObject('value', 1, 'fromEnd', true()))]"],
    ['any(s)', "[parameters('s')]"],
    ['sys.length(list)', "[length(parameters('list'))]"],
    ['az.resourceGroup().location', '[resourceGroup().location]'],
    ['nameof(p.x.y)', 'y'],
    ['map(list, (x, i) => x.y)', "[map(parameters('list'), lambda('x', 'i', lambdaVariables('x').y))]"],
    ['[...list, 1]', "[flatten(createArray(parameters('list'), createArray(1)))]"],
    ['{ a: 1, ...p }', "[shallowMerge(createArray(createObject('a', 1), parameters('p')))]"],
    ['a.id', "[resourceId('My.Rp/a', 'a-name')]"],
    ['a.name', 'a-name'],
    ['a.type', 'My.Rp/a'],
    ['a.apiVersion', '2020-01-01'],
    ['a.properties.x', "[reference(resourceId('My.Rp/a', 'a-name'), '2020-01-01').x]"],
    ['a.location', "[reference(resourceId('My.Rp/a', 'a-name'), '2020-01-01', 'full').location]"],
    ['a', "[reference(resourceId('My.Rp/a', 'a-name'), '2020-01-01', 'full')]"],
    ['b.id', "[resourceId('My.Rp/a/b', 'a-name', 'b-name')]"],
    ['b.name', 'b-name'],
    ['many[2].id', "[resourceId('My.Rp/a', format('{0}-{1}', parameters('list')[2], 2))]"],
    ['there.id', "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'other'), 'My.Rp/a', 'there')]"],
    ['on.id', "[extensionResourceId(resourceId('My.Rp/a', 'a-name'), 'My.Rp/lock', 'on')]"],
    ['a.listKeys().key', "[listKeys(resourceId('My.Rp/a', 'a-name'), '2020-01-01').key]"],
    ["a.listKeys('2019-01-01', { x: 1 })", "[listKeys(resourceId('My.Rp/a', 'a-name'), '2019-01-01', createObject('x', 1))]"],
    [
      '{ x: [for i in list: { y: i }] }',
      { copy: [{ name: 'x', count: "[length(parameters('list'))]", input: { y: "[parameters('list')[copyIndex('x')]]" } }] },
    ],
  ])('%s', (text, becomes) => expect(lowered(text)).toEqual(becomes));

  it('null and a problem when a name is not declared', () => {
    const { template, problems } = compiled("var x = nothing\nvar y = { z: 'good' }\n");
    expect(template['variables']).toEqual({ x: null, y: { z: 'good' } });
    expect(problems).toEqual([
      { file: 'main.bicep', line: 1, message: 'Nothing is called nothing here: it is read as null. Declare it, or correct its name.' },
    ]);
  });
  it('itself once more where a variable is only known at deployment', () => {
    const { template } = compiled(`${declared}var r = a.properties.x\nvar q = [r]\noutput o array = q\n`);
    expect(template['variables']).toEqual({ v: 'plain' });
    expect(template['outputs']).toMatchObject({ o: { value: ["[reference(resourceId('My.Rp/a', 'a-name'), '2020-01-01').x]"] } });
  });
  it('a copy where a variable or an output is a loop', () => {
    const { template } = compiled('var x = [for i in range(0, 3): i]\nvar y = [for i in x: true]\noutput z array = [for i in x: { i: i }]\n');
    expect(template['variables']).toEqual({
      copy: [
        { name: 'x', count: '[length(range(0, 3))]', input: "[range(0, 3)[copyIndex('x')]]" },
        { name: 'y', count: "[length(variables('x'))]", input: '[true()]' },
      ],
    });
    expect(template['outputs']).toMatchObject({ z: { copy: { count: "[length(variables('x'))]", input: { i: "[variables('x')[copyIndex()]]" } } } });
  });
});
