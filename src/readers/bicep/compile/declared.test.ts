import { describe, expect, it } from 'vitest';
import { compiled, type Json } from '../bicep.fixture.ts';

const part = (key: string, files: Readonly<Record<string, string>> | string): Json => {
  const { template, problems } = compiled(files);
  expect(problems).toEqual([]);
  return template[key] ?? null;
};

describe('parameters', () => {
  it('say their type, what they may be and what they are by default', () => {
    expect(
      part(
        'parameters',
        `@secure()
@minLength(3)
@metadata({ a: 1 })
@description('d')
param s string
@allowed([1, 2])
param n int = 1
param u 'b' | 'a'?
param l string[]
param o { a: int, *: string }
param t [ int ]
param e resourceInput<'A.B/c@1'>.properties.x[*]
`,
      ),
    ).toEqual({
      s: { type: 'securestring', minLength: 3, metadata: { a: 1, description: 'd' } },
      n: { type: 'int', allowedValues: [1, 2], defaultValue: 1 },
      u: { type: 'string', allowedValues: ['a', 'b'], nullable: true },
      l: { type: 'array', items: { type: 'string' } },
      o: { type: 'object', properties: { a: { type: 'int' } }, additionalProperties: { type: 'string' } },
      t: { type: 'array', prefixItems: [{ type: 'int' }], items: false },
      e: { metadata: { '__bicep_resource_derived_type!': { source: 'A.B/c@1#properties/properties/properties/x/items' } } },
    });
  });
});

describe('types', () => {
  it('refer to each other, and to parts of each other', () => {
    expect(
      part(
        'definitions',
        "type a = { b: { c: string }, d: ('x' | 1)[] }\ntype e = a.b.c\n@export()\ntype f = a?\n@discriminator('k')\ntype g = h | { k: 'i' }\ntype h = { k: 'h' }\n",
      ),
    ).toEqual({
      a: { type: 'object', properties: { b: { type: 'object', properties: { c: { type: 'string' } } }, d: { type: 'array', allowedValues: ['x', 1] } } },
      e: { $ref: '#/definitions/a/properties/b/properties/c' },
      f: { $ref: '#/definitions/a', nullable: true, metadata: { '__bicep_export!': true } },
      g: {
        type: 'object',
        discriminator: {
          propertyName: 'k',
          mapping: { h: { $ref: '#/definitions/h' }, i: { type: 'object', properties: { k: { type: 'string', allowedValues: ['i'] } } } },
        },
      },
      h: { type: 'object', properties: { k: { type: 'string', allowedValues: ['h'] } } },
    });
  });
});

describe('imports', () => {
  const shared =
    "@export()\ntype t = { a: inner }\ntype inner = string\n@export()\nvar v = w\nvar w = [for i in range(0, 2): i]\n@export()\nfunc f(x t) string => '${x.a}${v[0]}'\n";
  it('by name bring what they lean on', () => {
    const { template, problems } = compiled({
      'main.bicep': "import { t, v as mine, f } from 's.bicep'\nparam p t\noutput o string = f(p)\noutput q array = mine\n",
      's.bicep': shared,
    });
    expect(problems).toEqual([]);
    expect(template).toMatchObject({
      definitions: { t: { properties: { a: { $ref: '#/definitions/_1.inner' } } }, '_1.inner': { type: 'string' } },
      variables: { mine: "[variables('_1.w')]", copy: [{ name: '_1.w', input: "[range(0, 2)[copyIndex('_1.w')]]" }] },
      functions: [
        {
          members: {
            f: { parameters: [{ $ref: '#/definitions/t', name: 'x' }], output: { value: "[format('{0}{1}', parameters('x').a, variables('mine')[0])]" } },
          },
        },
      ],
      parameters: { p: { $ref: '#/definitions/t' } },
      outputs: { o: { value: "[__bicep.f(parameters('p'))]" }, q: { value: "[variables('mine')]" } },
    });
  });
  it('of a whole file bring what is mentioned', () => {
    const { template } = compiled({ 'main.bicep': "import * as all from 's.bicep'\nparam p all.t\noutput o array = all.v\n", 's.bicep': shared });
    expect(template).toMatchObject({ parameters: { p: { $ref: '#/definitions/_1.t' } }, outputs: { o: { value: "[variables('_1.v')]" } } });
    expect(template['functions']).toBeUndefined();
  });
  it('of JSON templates are taken as they are', () => {
    const json = JSON.stringify({
      definitions: { t: { type: 'object', properties: { a: { $ref: '#/definitions/_1.u' } }, metadata: { '__bicep_export!': true } }, '_1.u': { type: 'int' } },
      functions: [{ namespace: '__bicep', members: { f: { parameters: [], output: { type: 'array', value: "[variables('v')]" } } } }],
      variables: { v: "[variables('w')]", copy: [{ name: 'w', count: 2, input: "[copyIndex('w')]" }] },
    });
    const { template, problems } = compiled({
      'main.bicep': "import { t, f } from 's.json'\nimport * as s from 's.json'\nparam p t\nvar x = f()\nvar y = s.v\n",
      's.json': json,
    });
    expect(problems).toEqual([]);
    expect(template).toMatchObject({
      definitions: { t: { properties: { a: { $ref: '#/definitions/_1._1.u' } } }, '_1._1.u': { type: 'int' } },
      functions: [{ members: { f: { output: { value: "[variables('_1.v')]" } } } }],
      variables: { '_1.v': "[variables('_1.w')]", copy: [{ name: '_1.w', input: "[copyIndex('_1.w')]" }], x: '[__bicep.f()]', y: "[variables('_1.v')]" },
    });
  });
});

describe('files', () => {
  const files = { 'a.txt': 'é\n', 'a.json': '{ "b": [{ "c": "[x]" }] }', 'a.yaml': 'b: [1]', 'dir/x.txt': '', 'dir/y.md': '' };
  it('are read as text, base64, JSON and YAML', () => {
    expect(
      part('variables', {
        ...files,
        'main.bicep':
          "var t = loadTextContent('a.txt')\nvar u = 'a${loadTextContent('./a.txt')}'\nvar b = loadFileAsBase64('a.txt')\nvar j = loadJsonContent('a.json', '$.b[0]')\nvar y = loadYamlContent('a.yaml')\n",
      }),
    ).toEqual({
      ...{ t: 'é\n', u: "[format('a{0}', variables('$fxv#0'))]", b: 'w6kK', j: "[variables('$fxv#1')]", y: "[variables('$fxv#2')]" },
      ...{ '$fxv#0': 'é\n', '$fxv#1': { c: '[[x]' }, '$fxv#2': { b: [1] } },
    });
  });
  it('of a folder are listed', () => {
    expect(part('variables', { ...files, 'main.bicep': "var d = [loadDirectoryFileInfo('dir', '*.txt')]" })).toMatchObject({
      '$fxv#0': [{ baseName: 'x.txt', extension: '.txt' }],
    });
  });
  it('that are not there are problems', () => {
    expect(compiled("var t = loadTextContent('no.txt')").problems[0]?.message).toBe(
      'The file no.txt cannot be read: put it there, or correct the path. It is read as null.',
    );
  });
});
