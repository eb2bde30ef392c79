import { describe, expect, it } from 'vitest';
import { readFiles, readTemplateOf } from '../template.fixture.ts';

const storage = 'Microsoft.Storage/storageAccounts';
const account = (name: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  type: storage,
  apiVersion: '2023-01-01',
  name,
  ...more,
});

describe('parameters', () => {
  const parameters = {
    name: { type: 'string', defaultValue: 'one' },
    size: { type: 'int', defaultValue: 1 },
    flag: { type: 'bool', defaultValue: false },
    list: { type: 'array', defaultValue: [] },
    kind: { type: 'string', allowedValues: ['a', 'b'] },
    key: { type: 'secureString' },
    maybe: { type: 'string', nullable: true },
  };
  const properties = Object.fromEntries(Object.keys(parameters).map(key => [key, `[parameters('${key.toUpperCase()}')]`]));
  const template = { parameters, resources: [account('x', { properties })] };
  it('have their defaults, or are one of what is allowed', () => {
    const { bodies, messages } = readTemplateOf(template);
    expect(messages).toEqual([]);
    expect(bodies[`${storage}/x`]?.['properties']).toEqual({
      name: 'one',
      size: 1,
      flag: false,
      list: [],
      kind: { among: ['a', 'b'] },
      key: "! ${parameters('key')}",
      maybe: null,
    });
  });
  it('take texts of the command line as their type says', () => {
    const { bodies } = readTemplateOf(template, { name: '5', size: '5', flag: 'TRUE', list: '["a"]', kind: 'b', key: 'hunter2' });
    expect(bodies[`${storage}/x`]?.['properties']).toEqual({ name: '5', size: 5, flag: true, list: ['a'], kind: 'b', key: '! hunter2', maybe: null });
  });
  it('refuse what is not allowed', () => {
    expect(readTemplateOf(template, { kind: 'z' }).messages).toEqual([
      'main.json:21 The value given for parameter kind is not one of its allowedValues: Azure would refuse it. Give one of them.',
    ]);
  });
  it('come from the file beside the template', () => {
    const given = { parameters: { name: { value: 'two' }, key: { reference: { keyVault: { id: 'x' }, secretName: 'admin' } } } };
    const { bodies } = readFiles({ 'a/main.json': template, 'a/main.parameters.json': JSON.stringify(given) });
    expect(bodies[`${storage}/x`]?.['properties']).toMatchObject({ name: 'two', key: '! ${secret admin}' });
  });
  it('may refer to types that the template defines', () => {
    const { bodies } = readTemplateOf({
      definitions: {
        tier: { type: 'string', allowedValues: ['Hot', 'Cool'] },
        login: { type: 'object', properties: { user: { type: 'string' }, password: { type: 'securestring' } } },
      },
      parameters: { tier: { $ref: '#/definitions/tier' }, login: { $ref: '#/definitions/login', defaultValue: { user: 'me', password: 'hunter2' } } },
      resources: [
        account('x', { properties: { tier: "[parameters('tier')]", user: "[parameters('login').user]", password: "[parameters('login').password]" } }),
      ],
    });
    expect(bodies[`${storage}/x`]?.['properties']).toEqual({ tier: { among: ['Hot', 'Cool'] }, user: 'me', password: '! hunter2' });
  });
  it('may have defaults that depend on each other, or on themselves', () => {
    const { bodies } = readTemplateOf({
      parameters: {
        a: { type: 'string', defaultValue: "[concat(parameters('b'), '!')]" },
        b: { type: 'string', defaultValue: 'x' },
        c: { type: 'string', defaultValue: "[parameters('c')]" },
      },
      resources: [account('x', { properties: { a: "[parameters('a')]", c: "[parameters('c')]" } })],
    });
    expect(bodies[`${storage}/x`]?.['properties']).toEqual({ a: 'x!', c: '? c depends on itself' });
  });
});

describe('variables and functions of the template', () => {
  it('are worked out, loops among them', () => {
    const { bodies, messages } = readTemplateOf({
      variables: {
        base: 'st',
        names: "[createArray(variables('base'))]",
        copy: [{ name: 'disks', count: 2, input: { lun: "[copyIndex('disks', 1)]" } }],
        copied: { copy: [{ name: 'ports', count: 2, input: "[copyIndex('ports')]" }] },
      },
      functions: [
        {
          namespace: 'contoso',
          members: { shout: { parameters: [{ name: 'word', type: 'string' }], output: { type: 'string', value: "[toUpper(parameters('word'))]" } } },
        },
      ],
      resources: [
        account("[contoso.shout(variables('base'))]", {
          properties: { names: "[variables('names')]", disks: "[variables('disks')]", copied: "[variables('copied')]" },
        }),
      ],
    });
    expect(messages).toEqual([]);
    expect(bodies[`${storage}/ST`]?.['properties']).toEqual({ names: ['st'], disks: [{ lun: 1 }, { lun: 2 }], copied: { ports: [0, 1] } });
  });
});

describe('texts', () => {
  it('are expressions only in single brackets', () => {
    const { bodies } = readTemplateOf({
      variables: { key: 'team' },
      resources: [account('x', { tags: { "[variables('key')]": 'a', plain: "[[parameters('x')]", open: '[not closed', empty: '' } })],
    });
    expect(bodies[`${storage}/x`]?.['tags']).toEqual({ team: 'a', plain: "[parameters('x')]", open: '[not closed', empty: '' });
  });
});

describe('loops', () => {
  it('make resources and properties', () => {
    const { bodies, declarations } = readTemplateOf({
      resources: [
        account("[concat('st', copyIndex(1))]", {
          copy: { name: 'accounts', count: 2 },
          properties: { index: "[copyIndex('accounts')]", copy: [{ name: 'rules', count: 2, input: { of: '[copyIndex()]', rule: "[copyIndex('rules')]" } }] },
        }),
      ],
    });
    expect(Object.keys(bodies)).toEqual([`${storage}/st1`, `${storage}/st2`]);
    expect(bodies[`${storage}/st2`]?.['properties']).toEqual({
      index: 1,
      rules: [
        { of: 1, rule: 0 },
        { of: 1, rule: 1 },
      ],
    });
    expect(declarations.map(one => one.block?.repeats)).toEqual(['count', 'count']);
    expect(new Set(declarations.map(one => one.block?.id)).size).toBe(1);
  });
  it('of unknown length are read as one that may not be', () => {
    const { declarations, bodies } = readTemplateOf({
      parameters: { n: { type: 'int' } },
      resources: [
        account("[concat('st', copyIndex())]", {
          copy: { name: 'many', count: "[parameters('n')]" },
          properties: { copy: [{ name: 'rules', count: "[parameters('n')]", input: {} }] },
        }),
      ],
    });
    expect(declarations.map(one => [one.address, one.maybe])).toEqual([
      [`${storage}/st\${copyIndex()}`, 'how often many is repeated is not known: parameter n has no value: give it with --parameter n=…'],
    ]);
    expect(bodies[`${storage}/st\${copyIndex()}`]?.['properties']).toEqual({
      rules: ['… how often rules is repeated is not known: parameter n has no value: give it with --parameter n=…'],
    });
  });
  it('of nothing make nothing', () => {
    expect(readTemplateOf({ resources: [account('x', { copy: { name: 'none', count: 0 } })] }).declarations).toEqual([]);
  });
});

describe('conditions', () => {
  it('leave out, keep, or leave open', () => {
    const { declarations } = readTemplateOf({
      parameters: { flag: { type: 'bool' } },
      resources: [
        account('no', { condition: false }),
        account('yes', { condition: "[equals('a', 'a')]" }),
        account('open', { condition: "[parameters('flag')]" }),
      ],
    });
    expect(declarations.map(one => [one.address, one.maybe])).toEqual([
      [`${storage}/yes`, undefined],
      [`${storage}/open`, 'its condition is not known: parameter flag has no value: give it with --parameter flag=…'],
    ]);
  });
});

describe('a declaration', () => {
  it('knows its place, region and type', () => {
    const { declarations } = readTemplateOf({ resources: [account('x', { location: 'West Europe' })] });
    expect(declarations).toMatchObject([
      {
        id: `main.json:${storage}/x`,
        address: `${storage}/x`,
        type: storage,
        scope: 'main.json',
        region: 'westeurope',
        born: 'new',
        at: { file: 'main.json', line: 5, endLine: 10 },
      },
    ]);
  });
  it('of a name that is taken has an id of its own', () => {
    const { declarations } = readTemplateOf({
      parameters: { flag: { type: 'bool' } },
      resources: [account('x', { condition: "[parameters('flag')]" }), account('x', { condition: "[not(parameters('flag'))]" })],
    });
    expect(declarations.map(one => one.id)).toEqual([`main.json:${storage}/x`, `main.json:${storage}/x#2`]);
  });
});
