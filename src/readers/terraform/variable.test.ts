import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';
import type { Options } from './scope.ts';

const read = (main: string, more: Readonly<Record<string, string>> = {}, options: Partial<Options> = {}) => estateOf({ 'main.tf': main, ...more }, options);
const resultOf = (declaration: string, more: Readonly<Record<string, string>> = {}, options: Partial<Options> = {}): unknown =>
  plain(bodyOf(read(`${declaration}\nresource "x_y" "z" {\n  v = var.a\n}`, more, options), 'x_y.z')?.entries['v']);

describe('where a variable takes its value from', () => {
  const declared = 'variable "a" { default = "default" }';
  it('is the default when nothing else is said', () => expect(resultOf(declared)).toBe('default'));
  it('is the environment before the default', () => expect(resultOf(declared, {}, { environment: { a: 'environment' } })).toBe('environment'));
  it('goes through every source in the order of Terraform', () => {
    const sources: readonly (readonly [string, Readonly<Record<string, string>>, Partial<Options>])[] = [
      ['environment', {}, { environment: { a: 'environment' } }],
      ['tfvars', { 'terraform.tfvars': 'a = "tfvars"' }, {}],
      ['json', { 'terraform.tfvars.json': '{ "a": "json" }' }, {}],
      ['auto a', { 'a.auto.tfvars': 'a = "auto a"' }, {}],
      ['auto b', { 'b.auto.tfvars.json': '{"a": "auto b"}' }, {}],
      ['auto c', { 'c.auto.tfvars': 'a = "auto c"' }, {}],
      ['file', { 'x/y.tfvars': 'a = "file"' }, { varFiles: ['x/y.tfvars'] }],
      ['line', {}, { vars: { a: 'line' } }],
    ];
    for (const [i, [wanted]] of sources.entries()) {
      const used = sources.slice(0, i + 1);
      const files = Object.assign({}, ...used.map(source => source[1]));
      const options = Object.assign({}, ...used.map(source => source[2]));
      expect(resultOf(declared, files, options)).toBe(wanted);
    }
  });
  it('reads a text of the command line by the type', () => {
    const given = (type: string, text: string): unknown => resultOf(`variable "a" { ${type} }`, {}, { vars: { a: text } });
    expect(given('type = string', '[1]')).toBe('[1]');
    expect(given('', '[1]')).toBe('[1]');
    expect(given('type = number', '12')).toBe(12);
    expect(given('type = bool', 'true')).toBe(true);
    expect(given('type = list(number)', '[1, 2]')).toEqual([1, 2]);
    expect(given('type = any', '{ b = "c" }')).toEqual({ b: 'c' });
  });
  it('says so when such a text cannot be read', () => {
    const { problems } = read('variable "a" { type = list(string) }\nresource "x_y" "z" {\n  v = var.a\n}', {}, { vars: { a: '[unclosed' } });
    expect(problems).toEqual([{ file: '--var', line: 1, message: 'The value of var.a cannot be read as an expression; write it as in a .tfvars file.' }]);
  });
  it('says so when a file of values is not there, or holds blocks', () => {
    expect(read('', {}, { varFiles: ['no.tfvars'] }).problems[0]).toMatchObject({ file: 'no.tfvars', line: 1 });
    expect(read('', { 'terraform.tfvars': 'x {\n}' }).problems[0]?.message).toBe('A file of values holds no blocks; "x" is not read.');
  });
});

describe('what a variable without a value is', () => {
  it('is unknown, and says which', () => expect(resultOf('variable "a" {}')).toBe('? var.a has no value'));
  it('is one of two for a bool', () => expect(resultOf('variable "a" { type = bool }')).toEqual({ why: 'var.a has no value', among: [true, false] }));
  it('is one of what its validation lets through', () => {
    const among = { why: 'var.a has no value', among: ['dev', 'prod'] };
    expect(resultOf('variable "a" {\n validation {\n condition = contains(["dev", "prod"], var.a)\n error_message = ""\n }\n}')).toEqual(among);
    expect(resultOf('variable "a" {\n validation {\n condition = length(var.a) > 1 && (contains(["dev", "prod"], var.a))\n error_message = ""\n }\n}')).toEqual(
      among,
    );
  });
});

describe('the type of a variable', () => {
  it('converts', () => {
    expect(resultOf('variable "a" {\n type = string\n default = 5\n}')).toBe('5');
    expect(resultOf('variable "a" {\n type = set(string)\n default = ["b", "a", "b"]\n}')).toEqual(['a', 'b']);
    expect(resultOf('variable "a" {\n type = "list"\n default = ["b"]\n}')).toEqual(['b']);
    expect(
      resultOf('variable "a" {\n type = object({ x = optional(bool, true), y = tuple([string]), w = optional(map(any)) })\n default = { y = [1], z = 3 }\n}'),
    ).toEqual({
      x: true,
      y: ['1'],
      w: null,
    });
  });
  it('is reported where the value is wrong', () => {
    const { problems } = read('variable "a" {\n type = number\n default = "x"\n}\nresource "x_y" "z" {\n v = var.a\n}');
    expect(problems).toEqual([{ file: 'main.tf', line: 3, message: 'var.a: a number is required.' }]);
  });
  it('is reported where it is not a type', () => {
    const { problems } = read('variable "a" {\n type = text\n}\nresource "x_y" "z" {\n v = var.a\n}');
    expect(problems[0]).toMatchObject({ line: 2 });
    expect(problems[0]?.message).toContain('text is not a type');
  });
  it('never shows a secret', () => {
    const { problems } = read('variable "a" {\n type = number\n sensitive = true\n default = "hunter2"\n}\nresource "x_y" "z" {\n v = var.a\n}');
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
  it('keeps a secret marked', () => {
    const main = 'variable "a" {\n sensitive = true\n default = { b = "s" }\n}\nresource "x_y" "z" {\n v = var.a.b\n w = "x-${var.a.b}"\n u = var.a\n}';
    const body = bodyOf(read(main), 'x_y.z');
    expect(body?.entries['v']).toMatchObject({ value: 's', sensitive: true });
    expect(body?.entries['w']).toMatchObject({ value: 'x-s', sensitive: true });
    expect(body?.entries['u']).toMatchObject({ sensitive: true, entries: { b: { value: 's', sensitive: true } } });
  });
  it('takes the default for null where null is not allowed', () => {
    expect(resultOf('variable "a" {\n default = "d"\n nullable = false\n}', { 'terraform.tfvars': 'a = null' })).toBe('d');
    expect(resultOf('variable "a" {\n default = "d"\n}', { 'terraform.tfvars': 'a = null' })).toBe(null);
  });
});

describe('override files', () => {
  it('replace arguments one by one, and blocks by their type', () => {
    const estate = estateOf({
      'main.tf': 'locals {\n l = 1\n}\nresource "x_y" "z" {\n a = 1\n b = local.l\n r {\n n = 1\n }\n r {\n n = 2\n }\n s {\n n = 1\n }\n}',
      'a_override.tf': 'locals {\n l = 2\n}\nresource "x_y" "z" {\n a = 3\n c = 4\n r {\n n = 5\n }\n}',
    });
    expect(estate.problems).toEqual([]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ a: 3, b: 2, c: 4, r: [{ n: 5 }], s: [{ n: 1 }] });
    expect(bodyOf(estate, 'x_y.z')?.entries['a']?.at).toEqual({ file: 'a_override.tf', line: 5 });
  });
  it('are not mistaken for a second declaration', () => {
    expect(estateOf({ 'a.tf': 'resource "x_y" "z" {}', 'b.tf': 'resource "x_y" "z" {}' }).problems).toEqual([
      { file: 'b.tf', line: 1, message: 'resource x_y.z is declared twice in this module (first in a.tf, line 1); this one is not read.' },
    ]);
  });
});
