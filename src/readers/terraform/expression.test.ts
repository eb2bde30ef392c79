import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

const declared = `variable "open" {}
variable "text" {
  type = string
}
variable "flag" {
  type = bool
}
variable "env" {
  validation {
    condition = contains(["dev", "prod"], var.env)
    error_message = ""
  }
}
locals {
  sizes = { dev = 1, prod = 2 }
}
`;
const read = (expression: string) => estateOf({ 'main.tf': `${declared}resource "x_y" "z" {\n  v = ${expression}\n}` });
const resultOf = (expression: string): unknown => {
  const estate = read(expression);
  expect(estate.problems).toEqual([]);
  return plain(bodyOf(estate, 'x_y.z')?.entries['v']);
};
const problemOf = (expression: string): string | undefined => read(expression).problems.map(problem => problem.message)[0];
const open = '? var.open has no value';
const either = (...among: readonly unknown[]) => ({ why: 'var.flag has no value', among });

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['"5" - 2', 3],
    ['7 % 4', 3],
    ['1 / 4', 0.25],
    ['-(3)', -3],
    ['2 >= 2', true],
    ['1 < "2"', true],
    ['"a" == "a"', true],
    ['1 == "1"', false],
    ['[1] == [1]', true],
    ['null == null', true],
    ['{ a = 1 } != { a = 2 }', true],
    ['true && !false', true],
    ['false || "true"', true],
    ['true ? 1 : 2', 1],
    ['false ? 1 : "x"', 'x'],
    ['true ? 1 : "x"', '1'],
    ['null != null ? "x".y : 1', 1],
    ['false && null.x', false],
    ['true || null.x', true],
  ])('%s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it.each([
    ['0 / 0', '0 / 0: nothing is divided by nothing.'],
    ['"x" + 1', '"x" + 1: + needs numbers on both sides.'],
    ['null + 1', 'null + 1: + cannot be used with null.'],
    ['!"x"', '!"x": ! needs a bool.'],
    ['null ? 1 : 2', 'null: a condition cannot be null.'],
    ['[1][3]', '[1][3]: there is no item 3: the list has 1.'],
    ['{ a = 1 }.b', '{ a = 1 }.b: it has no attribute "b".'],
    ['"x".y', '"x".y: a text has no attribute "y".'],
    ['toset([1])[0]', 'toset([1])[0]: a set has no order, so its items have no index: turn it into a list first.'],
    ['{ (null) = 1 }', '(null) cannot be a key: a key is a text.'],
  ])('%s is a problem', (expression, wanted) => expect(problemOf(expression)).toBe(wanted));
});

describe('secrets', () => {
  it.each([
    '{ a = 1 }[var.secret]',
    '[1][var.secret]',
    '{ for x in [1, 2] : var.secret => x }',
    'var.secret + 1',
    'var.secret ? 1 : 2',
    'tonumber(var.secret)',
    '{ (var.secret) = 1 }.b',
    '[for x in var.secret : x]',
    'var.secret.a',
    'regex("a", var.secret)',
  ])('are not told in what is wrong with %s', expression => {
    const main = `variable "secret" {\n sensitive = true\n default = "hunter2"\n}\nresource "x_y" "z" {\n v = ${expression}\n}\nresource "x_y" "w" {\n count = var.secret\n}`;
    const { problems } = estateOf({ 'main.tf': main });
    expect(problems.length).toBeGreaterThan(1);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});

describe('what is not known', () => {
  it.each([
    ['var.open', open],
    ['var.open.a[0].b', open],
    ['var.open + 1', open],
    ['[var.open, 1]', [open, 1]],
    ['!var.flag', either(false, true)],
    ['var.flag == true', either(true, false)],
    ['var.flag ? 1 : 2', either(1, 2)],
    ['var.flag ? 1 : 1', 1],
    ['var.flag ? { a = 1 }.a : 2', either(1, 2)],
    ['(var.flag ? 1 : 2) + 1', either(2, 3)],
    ['(var.flag ? 1 : 2) > 0', true],
    ['var.flag && false', false],
    ['false && var.flag', false],
    ['var.flag || true', true],
    ['var.open == "x" ? 1 : 2', { why: 'var.open has no value', among: [1, 2] }],
    ['var.open ? var.text : 1', '? var.open has no value'],
    ['"a-${var.text}"', 'a-${var.text}'],
    ['"a-${var.text}" == "b-x"', false],
    ['"a-${var.text}" == "a-x"', { why: 'it depends on a value that is not known', among: [true, false] }],
    ['local.sizes[var.env]', { why: 'var.env has no value', among: [1, 2] }],
    ['lookup(local.sizes, var.env, 0)', { why: 'var.env has no value', among: [1, 2] }],
    ['var.env == "test"', false],
    ['var.env == "prod" ? "big" : "small"', { why: 'var.env has no value', among: ['big', 'small'] }],
    ['upper(var.env)', { why: 'var.env has no value', among: ['DEV', 'PROD'] }],
    ['{ "${var.text}-a" = 1 }', { '\uE000var.text\uE001-a': 1 }],
    ['{ (var.text) = 1, b = 2 }["b"]', 2],
    ['merge({ a = 1 }, var.open)', { a: open, '…': 'var.open has no value' }],
    ['merge(var.open, { a = 1 })', { a: 1, '…': 'var.open has no value' }],
    ['[for x in var.open : x]', open],
    ['[for x in [1, 2] : x if var.flag]', ['… var.flag has no value']],
    ['{ for x in [1, 2] : var.text => x }', { '\uE000var.text\uE001': 1, '…': 'the key ${var.text} is not known' }],
    ['var.open[*].id', open],
    ['can(var.open.x)', { why: 'var.open has no value', among: [true, false] }],
    ['try(var.open.x, 1)', open],
    ['concat([1], var.open)', [1, '… var.open has no value']],
    ['max(var.open...)', open],
    ['jsonencode({ a = var.text })', '{"a":"${var.text}"}'],
  ])('%s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it('keeps the tree of what was encoded, its unknowns included', () => {
    const node = bodyOf(read('jsonencode({ a = var.text, b = 1 })'), 'x_y.z')?.entries['v'];
    expect(node).toMatchObject({ is: 'unresolved', tree: { is: 'map', entries: { a: { is: 'unresolved', why: 'var.text has no value' }, b: { value: 1 } } } });
    expect(bodyOf(read('jsonencode({ b = 1 })'), 'x_y.z')?.entries['v']).toMatchObject({ is: 'value', value: '{"b":1}', tree: { is: 'map' } });
  });
});

describe('loops', () => {
  it.each([
    ['[for x in [1, 2, 3] : x * 2 if x != 2]', [2, 6]],
    ['[for i, x in ["a", "b"] : "${i}${x}"]', ['0a', '1b']],
    ['[for k, v in { b = 1, a = 2 } : "${k}${v}"]', ['a2', 'b1']],
    ['[for k, v in toset(["s"]) : "${k}${v}"]', ['ss']],
    ['{ for x in ["a", "b"] : x => upper(x) }', { a: 'A', b: 'B' }],
    ['{ for x in ["a", "b", "aa"] : length(x) => x... }', { 1: ['a', 'b'], 2: ['aa'] }],
    ['[for x in [[1], [2]] : [for y in x : y + 1]]', [[2], [3]]],
    ['[{ a = 1 }, { a = 2 }][*].a', [1, 2]],
    ['[{ a = [1] }, { a = [2] }][*].a[0]', [1, 2]],
    ['[{ a = [1] }].*.a', [[1]]],
    ['null[*]', []],
    ['"x"[*]', ['x']],
    ['flatten([[1], [[2]]])', [1, 2]],
    ['max([1, 5, 2]...)', 5],
  ])('%s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it.each([
    ['[for x in 5 : x]', '5: a number cannot be gone over: a list, a set or a map is needed.'],
    ['[for x in null : x]', 'null: it is null, and there is nothing to go over.'],
    ['{ for x in ["a", "a"] : x => 1 }', 'Two items have the same key "a"; write ... after the value if they should be grouped.'],
    ['max(1...)', 'max(1...): ... needs a list before it.'],
  ])('%s is a problem', (expression, wanted) => expect(problemOf(expression)).toBe(wanted));
});

describe('templates', () => {
  it.each([
    ['"${1}${true}"', '1true'],
    ['"${[1]}"', [1]],
    ['"%{ if true }a%{ else }b%{ endif }"', 'a'],
    ['"%{ for k, v in { x = 1 } }${k}${v};%{ endfor }"', 'x1;'],
    ['"%{ if var.flag }a%{ endif }-"', '${if var.flag …}-'],
    ['"%{ for x in var.open }${x}%{ endfor }-"', '${for var.open …}-'],
    ['"$${a}"', '${a}'],
    ['<<-EOT\n    a ${1 + 1}\n      b\n    EOT\n', 'a 2\n  b\n'],
  ])('%s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it('cannot hold null or a list', () => {
    expect(problemOf('"a${null}"')).toBe('null: it is null, and a text cannot hold null.');
    expect(problemOf('"a${[1]}"')).toContain('a list, a map or a whole resource cannot be put into a text');
  });
  it('are read from files', () => {
    const files = {
      'main.tf': 'resource "x_y" "z" {\n v = templatefile("${path.module}/t.tpl", { n = ["a", "b"] })\n w = file("t.tpl")\n}',
      't.tpl': '%{ for x in n ~}\n- ${x} "q"\n%{ endfor ~}\n',
    };
    const estate = estateOf(files);
    expect(estate.problems).toEqual([]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: '- a "q"\n- b "q"\n', w: files['t.tpl'] });
  });
  it('in files know nothing but what they are given, and call for no other', () => {
    const problems = (template: string): readonly string[] =>
      estateOf({ 'main.tf': 'variable "a" {}\nresource "x_y" "z" {\n v = templatefile("t.tpl", {})\n}', 't.tpl': template }).problems.map(
        problem => `${problem.file}:${problem.line} ${problem.message}`,
      );
    expect(problems('\n${var.a}')[0]).toMatch(/^t\.tpl:2 var\.a is not declared/);
    expect(problems('${templatefile("t.tpl", {})}')[0]).toMatch(/^t\.tpl:1 .*a template cannot call for another template/);
    expect(problems('${')[0]).toMatch(/^main\.tf:3 .*t\.tpl/);
  });
});

describe('try and can', () => {
  it.each([
    ['try({}.a, "x".y, 3)', 3],
    ['try(1, null.x)', 1],
    ['try([][0], null)', null],
    ['can({}.a)', false],
    ['can({ a = 1 }.a)', true],
    ['can(regex("^a", "b"))', false],
  ])('%s', (expression, wanted) => expect(resultOf(expression)).toEqual(wanted));
  it('is a problem when nothing can be worked out', () => expect(problemOf('try({}.a)')).toBe('try({}.a): none of its arguments can be worked out.'));
});

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const json = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string().filter(text => !/[\uE000\uE001]/.test(text)),
    fc.array(fc.constantFrom('$', '{', '%', '"', 'a', '}', '\\')).map(letters => letters.join('')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter(key => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

const quoted = (text: string): string =>
  `"${[...text]
    .map(letter =>
      letter === '"' || letter === '\\'
        ? `\\${letter}`
        : (letter.codePointAt(0) ?? 0) < 32 || letter === '\u2028' || letter === '\u2029'
          ? `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
          : letter,
    )
    .join('')
    .replaceAll(/[$%](?=\{)/g, sign => sign + sign)}"`;
const written = (value: Json): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${quoted(key)} = ${written(entry)}`)
      .join(', ')} }`;
  return String(value);
};

describe('values', () => {
  it('are what was written, however they travel', () =>
    fc.assert(
      fc.property(json, value => {
        const estate = estateOf({
          'main.tf': `variable "v" {\n default = ${written(value)}\n}\nlocals {\n l = var.v\n}\nmodule "m" {\n source = "./m"\n in = local.l\n}\nresource "x_y" "z" {\n a = ${written(value)}\n b = var.v\n c = local.l\n d = module.m.out\n e = [for x in [local.l] : x][0]\n f = { k = var.v }["k"]\n g = jsondecode(jsonencode(var.v))\n}`,
          'm/main.tf': 'variable "in" {}\noutput "out" {\n value = var.in\n}',
        });
        expect(estate.problems).toEqual([]);
        for (const [, node] of Object.entries(bodyOf(estate, 'x_y.z')?.entries ?? {})) expect(plain(node)).toEqual(value);
      }),
      { numRuns: 150 },
    ));
  it('are the same in the JSON syntax', () =>
    fc.assert(
      fc.property(json, value => {
        const asTemplate = (part: Json): Json => {
          if (typeof part === 'string') return part.replaceAll(/[$%](?=\{)/g, sign => sign + sign);
          if (Array.isArray(part)) return part.map(asTemplate);
          if (typeof part !== 'object' || part === null) return part;
          return Object.fromEntries(Object.entries(part).map(([key, entry]) => [String(asTemplate(key)), asTemplate(entry)]));
        };
        const main = { variable: { v: { default: value } }, resource: { x_y: { z: { a: [asTemplate(value)], b: ['${var.v}'] } } } };
        const estate = estateOf({ 'main.tf.json': JSON.stringify(main) });
        expect(estate.problems).toEqual([]);
        expect(plain(bodyOf(estate, 'x_y.z')?.entries['b'])).toEqual([value]);
        expect(plain(bodyOf(estate, 'x_y.z')?.entries['a'])).toEqual([value]);
      }),
      { numRuns: 150 },
    ));
});
