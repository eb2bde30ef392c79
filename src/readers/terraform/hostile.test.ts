import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estateOf } from './estate.fixture.ts';

const range = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);
const z = (body: string): string => `resource "x_y" "z" {\n${body}\n}\n`;
const locals = (lines: readonly string[]): string => `locals {\n${lines.join('\n')}\n}\n`;
const chain = (length: number, link: (name: string) => string, start: string): string =>
  locals([`a0 = ${start}`, ...range(length).map(i => `a${i + 1} = ${link(`local.a${i}`)}`)]);

const problemsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  estateOf(files, { maxInstances: 1000 }).problems.map(problem => problem.message);

describe('hostile files', () => {
  it.each([
    ['a chain without end', { 'main.tf': chain(5000, name => name, '1') + z('v = local.a5000') }, /More than 400 expressions depend on each other/],
    ['lists that double', { 'main.tf': chain(60, name => `[${name}, ${name}]`, '[1]') + z('v = local.a60') }, /has more than 1000000 items/],
    ['lists in lists', { 'main.tf': chain(300, name => `[${name}]`, '[1]') + z('u = local.a150\nv = local.a300') }, /is nested deeper than 200 levels/],
    ['texts that double', { 'main.tf': chain(60, name => `"\${${name}}\${${name}}"`, '"x"') + z('v = local.a60') }, /longer than 10 MB/],
    [
      'lists that are joined and double',
      { 'main.tf': chain(60, name => `concat(${name}, ${name})`, '[1]') + z('v = local.a60') },
      /more than 1,000,000 elements/,
    ],
    [
      'loops in loops',
      {
        'main.tf':
          locals(['r = range(1000)']) + z('v = [for a in local.r : a if length([for b in local.r : b if length([for c in local.r : c if c == a]) > 1]) > 1]'),
      },
      /takes too long/,
    ],
    [
      'blocks in blocks',
      {
        'main.tf': `${locals(['r = range(1000)'])}${z('dynamic "a" {\nfor_each = local.r\ncontent {\ndynamic "b" {\nfor_each = local.r\ncontent {\n}\n}\n}\n}')}`,
      },
      /More than 100000 nested blocks/,
    ],
    ['blocks nested too deeply', { 'main.tf': z(`${'a {\n'.repeat(60)}${'}\n'.repeat(60)}`) }, /nested deeper than 50 levels/],
    ['a million instances', { 'main.tf': z('count = 1000000') }, /only the first 1000 instances/],
    ['brackets', { 'main.tf': z(`v = ${'['.repeat(100_000)}`) }, /nested more than/],
    ['bytes', { 'main.tf': '\0\u0001\uFFFF{{{"' }, /./],
    ['a module in itself', { 'main.tf': 'module "m" {\n source = "./"\n count = 3\n}' }, /a circle that cannot be read/],
    [
      'templates in templates',
      { 'main.tf': chain(300, name => `"%{ for x in [1] }%{ if true }\${${name}}%{ endif }%{ endfor }"`, '"x"') + z('v = local.a300') },
      /More than 400 expressions|^$/,
    ],
  ])('%s end as a problem', (_, files, wanted) => expect(problemsOf(files).some(message => wanted.test(message))).toBe(true), 60_000);

  it('are many modules that call each other twice', () => {
    const files = Object.fromEntries(
      range(12).map(i => [`m${i}/main.tf`, `module "a" {\n source = "../m${i + 1}"\n}\nmodule "b" {\n source = "../m${i + 1}"\n}\n${z('')}`]),
    );
    const { declarations, problems } = estateOf(files);
    expect(declarations).toHaveLength(2 ** 12 - 1);
    expect(problems).toHaveLength(2);
  });
  it.each([
    [
      'a module that is given itself',
      {
        'main.tf': 'module "m" {\n source = "./m"\n in = module.m\n}',
        'm/main.tf': `variable "in" {}\noutput "a" {\n value = var.in\n}\noutput "b" {\n value = var.in\n}\n${z('v = var.in')}`,
      },
    ],
    [
      'a number of instances that depends on itself again and again',
      { 'main.tf': z(`count = length([${'x_y.z.v, x_y.z.w, '.repeat(5)}])\nv = [x_y.z.w, x_y.z.u]\nw = [x_y.z.v, x_y.z.u]\nu = [x_y.z.v, x_y.z.w]`) },
    ],
    [
      'a text that names itself',
      { 'main.tf': z('v = "x${x_y.z.w[x_y.z.v]}y"\nw = [x_y.z.v, x_y.z.u["a${x_y.z.v}"]]\nu = { (x_y.z.w[0]) = x_y.z.v["${x_y.z.w}"] }') },
    ],
  ])('may be %s', (_, files) => {
    expect(estateOf(files).problems.length).toBeGreaterThan(0);
  });
  it('do not make the work quadratic', () => {
    const length = 5000;
    const main = `resource "x_y" "a" {\n count = ${length}\n}\nresource "x_y" "b" {\n count = ${length}\n v = element(x_y.a[*].id, count.index)\n w = x_y.a[*].id\n}\n${range(
      length,
    )
      .map(i => `resource "x_y" "c${i}" {\n v = x_y.c${Math.max(0, i - 1)}x.id\n}`)
      .slice(0, 300)
      .join('\n')}`;
    const { declarations } = estateOf({ 'main.tf': main });
    expect(declarations.at(length + 7)?.body.entries['v']).toMatchObject({ to: '.:x_y.a[7]' });
    expect(declarations[length]?.body.entries['w']).toBe(declarations[length + 1]?.body.entries['w']);
  });
});

const tokens = [
  'resource',
  '"x_y"',
  '"z"',
  'module',
  'variable',
  'locals',
  'output',
  'data',
  '{',
  '}',
  '=',
  '[',
  ']',
  '(',
  ')',
  '\n',
  '\n',
  'count',
  'for_each',
  'source',
  '"./m"',
  'each.key',
  'each.value',
  'var.a',
  'local.a',
  'x_y.z',
  'module.m',
  '.id',
  '[*]',
  '[0]',
  '?',
  ':',
  '==',
  '+',
  '&&',
  '1',
  '-1',
  'null',
  'true',
  '"${',
  '}"',
  'for',
  'in',
  'if',
  'toset',
  'merge',
  'try',
  'jsonencode',
  ',',
  '...',
  'dynamic',
  'content',
  'a',
  'default',
  'value',
  'type',
  'provider',
  'aws.b',
  '<<E\n',
  '\nE\n',
  'depends_on',
  'lifecycle',
];
const blocks = [
  'variable "a" {\n default = X\n}',
  'variable "a" {\n type = X\n}',
  'locals {\n a = X\n b = X\n}',
  'resource "x_y" "z" {\n count = X\n v = X\n}',
  'resource "x_y" "w" {\n for_each = X\n v = X\n dynamic "d" {\n for_each = X\n content {\n n = X\n }\n }\n}',
  'module "m" {\n source = "./m"\n for_each = X\n in = X\n}',
  'output "o" {\n value = X\n}',
  'provider "aws" {\n region = X\n default_tags {\n tags = X\n }\n}',
  'resource "aws_a" "t" {\n tags = X\n provider = X\n}',
];
const leaf = fc.constantFrom(
  '1',
  '-1',
  '"x"',
  'null',
  'true',
  'var.a',
  'local.a',
  'local.b',
  'x_y.z',
  'x_y.w',
  'x_y.z.v',
  'x_y.w["k"].v',
  'each.value',
  'each.key',
  'count.index',
  'module.m',
  'module.m["k"].o',
  'd.value',
  '[]',
  '{}',
  'toset(["k"])',
  '{ k = 1 }',
  'var.none',
  '"a${local.b}"',
);
const expression = fc.letrec<{ e: string }>(tie => ({
  e: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(fc.constantFrom('+', '==', '&&', '||', '<', '%', '!='), tie('e'), tie('e')).map(([operator, a, b]) => `(${a} ${operator} ${b})`),
    fc.tuple(tie('e'), tie('e'), tie('e')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `[${a}, ${b}]`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `{ (${a}) = ${b}, k = ${a} }`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `[for q, r in ${a} : ${b} if ${b}]`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `{ for q, r in ${a} : r => ${b}... }`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `(${a})[${b}]`),
    tie('e').map(a => `(${a})[*].v`),
    tie('e').map(a => `(${a}).v`),
    tie('e').map(a => `!${a}`),
    tie('e').map(a => `"x\${${a}}y"`),
    fc
      .tuple(
        fc.constantFrom('try', 'merge', 'concat', 'length', 'lookup', 'jsonencode', 'element', 'coalesce', 'toset', 'values', 'flatten', 'format'),
        tie('e'),
        tie('e'),
      )
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
  ),
})).e;

const runs = Number(process.env['DEMARC_FUZZ'] ?? 300);
describe('anything at all', () => {
  it(
    'is read without failing: words',
    () =>
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 60 }), words => {
          const text = words.join(' ');
          estateOf(
            {
              'main.tf': text,
              'm/main.tf': text,
              't.tf.json': text,
              'terraform.tfvars': text,
              '.terraform.lock.hcl': text,
              '.terraform/modules/modules.json': text,
            },
            { maxInstances: 10 },
          );
        }),
        { numRuns: runs },
      ),
    600_000,
  );
  it(
    'is read without failing: expressions',
    () =>
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.constantFrom(...blocks), fc.array(expression, { minLength: 4, maxLength: 4 })), { maxLength: 6 }), made => {
          const main = made.map(([block, fills]) => fills.reduce((text, fill) => text.replace('X', () => fill), block)).join('\n');
          const { declarations, problems } = estateOf(
            { 'main.tf': main, 'm/main.tf': 'variable "in" {}\noutput "o" {\n value = var.in\n}\nresource "x_m" "r" {\n v = var.in\n}' },
            { maxInstances: 10 },
          );
          for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
          expect(new Set(declarations.map(declaration => declaration.id)).size).toBe(declarations.length);
        }),
        { numRuns: runs },
      ),
    600_000,
  );
});
