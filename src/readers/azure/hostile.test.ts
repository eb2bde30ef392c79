import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExpression, parseExpression } from './expression/parse.ts';
import { definitions, forms } from './functions/index.ts';
import { readFiles, readTemplateOf, resultOf } from './template.fixture.ts';

const storage = 'Microsoft.Storage/storageAccounts';
const account = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ type: storage, name: 'x', ...more });

describe('templates that multiply', () => {
  it.each([
    ['arrays', (from: string) => `[concat(variables('${from}'), variables('${from}'), variables('${from}'))]`, "[createArray('a', 'b')]"],
    ['texts', (from: string) => `[concat(variables('${from}'), variables('${from}'), variables('${from}'))]`, 'abc'],
    ['trees', (from: string) => [`[variables('${from}')]`, `[variables('${from}')]`, `[variables('${from}')]`], 'abc'],
    ['objects', (from: string) => ({ a: `[variables('${from}')]`, b: `[variables('${from}')]`, c: `[variables('${from}')]` }), 'abc'],
    ['JSON', (from: string) => `[string(createArray(variables('${from}'), variables('${from}')))]`, 'abc'],
  ])('%s', (_, next, start) => {
    const variables = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`v${i}`, i === 0 ? start : next(`v${i - 1}`)]));
    const { declarations } = readTemplateOf({ variables, resources: [account({ properties: { value: "[variables('v39')]" } })] });
    expect(declarations).toHaveLength(1);
  });
  it('by loops in loops', () => {
    const inner = { name: 'c', count: 5000, input: { copy: [{ name: 'd', count: 5000, input: { copy: [{ name: 'e', count: 5000, input: 'x' }] } }] } };
    const { messages } = readTemplateOf({ resources: [account({ properties: { copy: [inner] } })] });
    expect(messages.join()).toContain('multiply into more than can be read');
  });
  it('by nested deployments of many instances', () => {
    const nest = (depth: number): Readonly<Record<string, unknown>> => ({
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          name: 'n',
          copy: { name: 'c', count: 100 },
          properties: { template: depth === 0 ? { resources: [account({})] } : nest(depth - 1) },
        },
      ],
    });
    const { messages } = readTemplateOf(nest(4));
    expect(messages.join()).toContain('multiply into more than can be read');
  });
  it('by a count', () => {
    const { declarations, messages } = readTemplateOf({ resources: [account({ name: "[concat('x', copyIndex())]", copy: { name: 'c', count: 1e9 } })] });
    expect(declarations).toHaveLength(10_000);
    expect(messages).toEqual(['main.json:8 The copy loop c has a count of 1000000000: only the first 10000 instances are read.']);
  });
});

describe('circles', () => {
  it('of variables, resources and linked files end', () => {
    const link = (path: string): Readonly<Record<string, unknown>> => ({
      type: 'Microsoft.Resources/deployments',
      name: 'n',
      properties: { templateLink: { relativePath: path } },
    });
    const { declarations, messages } = readFiles({
      'a.json': {
        variables: { a: "[variables('b')]", b: "[variables('a')]" },
        resources: [
          link('b.json'),
          account({ properties: { a: "[variables('a')]", other: "[reference('y').value]" } }),
          { type: storage, name: 'y', properties: { value: "[reference('x').other]" } },
        ],
      },
      'b.json': { resources: [link('a.json')] },
    });
    expect(declarations.length).toBeGreaterThan(2);
    expect(messages.join()).toContain('Break the circle');
  });
  it('of functions of the template end', () => {
    const functions = [{ namespace: 'a', members: { b: { parameters: [], output: { type: 'string', value: '[a.b()]' } } } }];
    expect(resultOf('a.b()', { functions })).toBeTypeOf('string');
  });
});

describe('depth', () => {
  it('of expressions is bounded', () => {
    const deep = `${'concat('.repeat(5_000)}'a'${')'.repeat(5_000)}`;
    expect(resultOf(deep)).toMatchObject({ problem: expect.stringContaining('nested more than 100 deep') });
  });
  it('of trees, and of chains of variables, is bounded', () => {
    const variables = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`v${i}`, i === 0 ? 'a' : `[concat(variables('v${i - 1}'), 'b')]`]));
    readTemplateOf({ variables, resources: [account({ properties: { value: "[variables('v2999')]" } })] });
    readFiles({ 'x.json': `{ "$schema": "x/deploymentTemplate.json#", "resources": ${'['.repeat(100_000)}` });
    expect(resultOf(`json('${'['.repeat(100_000)}')`)).toHaveProperty('problem');
  });
});

describe('any text', () => {
  it('is an expression or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '(', ')', '[', ']', '.', ',', '?', 'a', 'concat', '1', '-', ' ', '\n', '{', '\uE000') }), inner => {
        const text = `[${inner}]`;
        if (!isExpression(text)) return;
        const read = parseExpression(text);
        if ('fault' in read) expect(read.fault).not.toBe('');
        else expect(text).toContain(read.written);
      }),
    );
  });
  it('in quotes is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), inner => {
        const read = parseExpression(`['${inner.replaceAll("'", "''")}']`);
        expect('value' in read && read.value).toBe(inner);
      }),
    );
  });
  it('cut off or changed anywhere is a template all the same', () => {
    const whole = JSON.stringify({
      $schema: 'x/deploymentTemplate.json#',
      parameters: { a: { type: 'string', defaultValue: "[concat('x', 'y')]" } },
      resources: [
        account({
          copy: { name: 'c', count: 2 },
          properties: { copy: [{ name: 'd', count: 2, input: "[copyIndex('d')]" }] },
          resources: [{ type: 'child', name: 'n' }],
        }),
      ],
    });
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 4 }), fc.nat(6), (at, put, cut) => {
        const { declarations } = readFiles({ 'x.json': whole.slice(0, at) + put + whole.slice(at + cut) }, {}, ['x.json']);
        expect(Array.isArray(declarations)).toBe(true);
      }),
    );
  });
});

describe('any call of any function', () => {
  const literal = fc.oneof(
    fc.string({ maxLength: 8 }).map(text => `'${text.replaceAll("'", "''").replaceAll(/[\r\n\\]/g, '')}'`),
    fc.integer({ min: -20, max: 300 }).map(String),
    fc.constantFrom(
      'true()',
      'null()',
      'createArray(1,2)',
      "createObject('a',1)",
      "parameters('open')",
      "parameters('one')",
      "concat('a', parameters('open'))",
      "lambda('x', lambdaVariables('x'))",
      "lambda('x', 'y', parameters('open'))",
      'resourceGroup()',
    ),
  );
  const parameters = { open: { type: 'string' }, one: { type: 'string', allowedValues: ['a', 'b'] } };
  it('gives a value or a problem', () => {
    const names = [...definitions.keys(), ...forms.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(literal, { maxLength: 4 }), (name, args) => {
        expect(() => resultOf(`${name}(${args.join(', ')})`, { parameters })).not.toThrow();
      }),
      { numRuns: 3_000 },
    );
  });
  /** Whatever is given for what is not known, the answer fits what was said without it. */
  it('of what is one of a few is what it is of one of them', () => {
    const pure = [
      'concat',
      'toUpper',
      'length',
      'contains',
      'startsWith',
      'endsWith',
      'equals',
      'format',
      'replace',
      'split',
      'empty',
      'first',
      'last',
      'indexOf',
      'padLeft',
      'uniqueString',
      'guid',
      'base64',
      'if',
      'coalesce',
      'string',
      'union',
      'createArray',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pure), fc.array(literal, { minLength: 0, maxLength: 2 }), fc.constantFrom('a', 'b'), (name, args, choice) => {
        const call = `${name}(${["parameters('one')", ...args].join(', ')})`;
        const [open, known] = [
          resultOf(call, { parameters }),
          resultOf(call, { parameters: { ...parameters, one: { type: 'string', defaultValue: choice } } }),
        ];
        if (typeof open === 'object' && open !== null && 'among' in open && !JSON.stringify(known).includes('problem'))
          expect(open.among).toContainEqual(known);
        else if (typeof open !== 'object' && !String(open).startsWith('?')) expect(known).toEqual(open);
      }),
      { numRuns: 2_000 },
    );
  });
});
