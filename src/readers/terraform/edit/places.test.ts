import { describe, expect, it } from 'vitest';
import type { Change } from '../../../model/index.ts';
import { withEdits } from '../../draft.ts';
import { treeOf } from '../estate.fixture.ts';
import { read } from '../index.ts';
import { fixed } from './plan.fixture.ts';
import { terraformWriter } from './write.ts';

type Files = Readonly<Record<string, string>>;
const encrypt = (...addresses: readonly string[]): readonly Change[] =>
  addresses.map(address => ({ do: 'set', on: `.:${address}`, path: ['encrypted'], to: true }));
/** The lines that are new, by file. */
const changed = (before: Files, ...changes: readonly Change[]): Readonly<Record<string, readonly string[]>> => {
  const { files, byHand } = fixed(before, changes);
  expect(byHand).toEqual([]);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const old = new Set((before[file] ?? '').split('\n'));
      return [file, text.split('\n').filter(line => !old.has(line))];
    }),
  );
};
const refused = (before: Files, ...changes: readonly Change[]): readonly string[] => {
  const { files, byHand } = fixed(before, changes);
  expect(files).toEqual({});
  return byHand;
};
const disk = (value: string, more = ''): Files => ({ 'main.tf': `resource "d" "x" {\n  encrypted = ${value}\n}\n${more}` });

describe('a value that comes from a name of the same folder', () => {
  it('is changed in the local', () => {
    expect(changed(disk('local.e', 'locals {\n  e = false\n}\n'), ...encrypt('d.x'))).toEqual({ 'main.tf': ['  e = true'] });
  });
  it('is changed in the default of the variable', () => {
    expect(changed(disk('var.e', 'variable "e" {\n  default = false\n}\n'), ...encrypt('d.x'))).toEqual({ 'main.tf': ['  default = true'] });
  });
  it('is changed in the file of values that counts', () => {
    const files = {
      ...disk('var.e', 'variable "e" {\n  default = false\n}\n'),
      'terraform.tfvars': 'e = false\n',
      'x.auto.tfvars': 'other = 1\ne = false # for now\n',
    };
    expect(changed(files, ...encrypt('d.x'))).toEqual({ 'x.auto.tfvars': ['e = true # for now'] });
  });
  it('is changed in a file of values that is JSON', () => {
    const files = { ...disk('var.e', 'variable "e" {}\n'), 'terraform.tfvars.json': '{\n  "e": false\n}\n' };
    expect(changed(files, ...encrypt('d.x'))).toEqual({ 'terraform.tfvars.json': ['  "e": true'] });
  });
  it('is changed at the end of a row of names', () => {
    const more = 'locals {\n  a = var.v.enc\n}\nvariable "v" {\n  default = { enc = false }\n}\n';
    expect(changed(disk('"${local.a}"', more), ...encrypt('d.x'))).toEqual({ 'main.tf': ['  default = { enc = true }'] });
  });
  it('is changed in the entry of its instance', () => {
    const files = {
      'main.tf':
        'resource "d" "x" {\n  for_each  = local.all\n  encrypted = each.value.enc\n}\nlocals {\n  all = {\n    one = { enc = false }\n    two = { enc = false, b = 1 }\n  }\n}\n',
    };
    expect(changed(files, ...encrypt('d.x["two"]'))).toEqual({ 'main.tf': ['    two = { enc = true, b = 1 }'] });
  });
  it('is changed in the item that a dynamic block goes over', () => {
    const rules = 'resource "d" "x" {\n  dynamic "rule" {\n    for_each = local.rules\n    content {\n      encrypted = rule.value.enc\n    }\n  }\n}\n';
    const second: Change = { do: 'set', on: '.:d.x', path: ['rule', 1, 'encrypted'], to: true };
    const list = `${rules}locals {\n  rules = [\n    { enc = false, a = 1 },\n    { enc = false, b = 1 },\n  ]\n}\n`;
    expect(changed({ 'main.tf': list }, second)).toEqual({ 'main.tf': ['    { enc = true, b = 1 },'] });
    const map = `${rules}locals {\n  rules = {\n    z = { enc = false, last = 1 }\n    a = { enc = false, first = 1 }\n  }\n}\n`;
    expect(changed({ 'main.tf': map }, second)).toEqual({ 'main.tf': ['    z = { enc = true, last = 1 }'] });
  });
  it('is changed where the override file says it', () => {
    const files = { ...disk('true'), 'main_override.tf': 'resource "d" "x" {\n  encrypted = false\n}\n' };
    expect(changed(files, ...encrypt('d.x'))).toEqual({ 'main_override.tf': ['  encrypted = true'] });
  });
});

const module = { 'm/main.tf': 'variable "e" {\n  default = false\n}\nresource "d" "x" {\n  encrypted = var.e\n}\n' };
const call = (name: string, line = ''): string => `module "${name}" {\n  source = "./m"\n${line}}\n`;

describe('a value that a module is given', () => {
  it('is changed in the call that passes it', () => {
    const files = { ...module, 'main.tf': call('a', '  e      = false\n') + call('b', '  e      = false\n') };
    expect(fixed(files, encrypt('module.b.d.x')).files).toEqual({ 'main.tf': call('a', '  e      = false\n') + call('b', '  e      = true\n') });
  });
  it('is added to the call when others rely on the default', () => {
    const files = { ...module, 'main.tf': call('a') + call('b') };
    expect(fixed(files, encrypt('module.b.d.x')).files).toEqual({ 'main.tf': call('a') + call('b', '\n  e = true\n') });
  });
  it('is added to a call of several instances, and says which others it reaches', () => {
    const files = { ...module, 'main.tf': `${call('a')}module "b" {\n  source = "./m"\n  count  = 2\n}\n` };
    const { files: after, reaches } = fixed(files, encrypt('module.b[1].d.x'));
    expect(after['main.tf']).toContain('  count  = 2\n\n  e = true\n');
    expect(reaches).toEqual({ 0: ['.:module.b[0].d.x'] });
  });
  it('is changed in the default when all that rely on it want the same', () => {
    const files = { ...module, 'main.tf': call('a') + call('b') + call('c', '  e = var.no\n') };
    expect(changed(files, ...encrypt('module.a.d.x', 'module.b.d.x'))).toEqual({ 'm/main.tf': ['  default = true'] });
  });
  it('is changed once for all instances, and says which others it reaches', () => {
    const files = { ...module, 'main.tf': 'module "a" {\n  source = "./m"\n  count  = 2\n  e      = false\n}\n' };
    const { files: after, reaches } = fixed(files, encrypt('module.a[0].d.x'));
    expect(after['main.tf']).toContain('  e      = true\n');
    expect(reaches).toEqual({ 0: ['.:module.a[1].d.x'] });
  });
  it('is changed further out where the call passes a name on', () => {
    const files = { ...module, 'main.tf': `${call('a', '  e      = local.e\n')}locals {\n  e = false\n}\n` };
    expect(changed(files, ...encrypt('module.a.d.x'))).toEqual({ 'main.tf': ['  e = true'] });
  });
  it('goes to the input of a module that is fetched', () => {
    const files = {
      'main.tf': 'module "a" {\n  source  = "org/m/aws"\n  version = "1.0"\n}\n',
      '.terraform/modules/modules.json': '{"Modules":[{"Key":"a","Dir":".terraform/modules/a"}]}',
      '.terraform/modules/a/main.tf': module['m/main.tf'],
    };
    expect(fixed(files, encrypt('module.a.d.x')).files).toEqual({ 'main.tf': 'module "a" {\n  source  = "org/m/aws"\n  version = "1.0"\n\n  e = true\n}\n' });
    const other: Change = { do: 'set', on: '.:module.a.d.x', path: ['other'], to: 1 };
    expect(refused(files, other)).toEqual([
      '.terraform/modules/a/main.tf:4 module.a.d.x, other: it is written by the module org/m/aws, which module "a" calls; write `other = 1` by hand',
    ]);
  });
});

describe('a value that Terragrunt gives', () => {
  const files = {
    'live/terragrunt.hcl': 'terraform {\n  source = "../m"\n}\n\ninputs = {\n  e = false\n  n = local.n\n}\n\nlocals {\n  n = 1\n}\n',
    'm/main.tf': 'variable "e" {}\nvariable "n" {}\nresource "d" "x" {\n  encrypted = var.e\n  size      = var.n\n}\n',
  };
  const tree = treeOf(files);
  const { declarations } = read(Object.keys(files), tree, {});
  const write = (path: string) =>
    terraformWriter.write([{ do: 'set', on: 'live:d.x', path: [path], to: true }], {
      tree,
      form: () => undefined,
      declared: new Map(declarations.map(each => [each.id, each])),
    });
  it('is changed in its inputs', () => {
    const { edits } = write('encrypted');
    expect(withEdits(files['live/terragrunt.hcl'], edits)).toBe(files['live/terragrunt.hcl'].replace('false', 'true'));
  });
  it('is for a person when it is worked out there', () => {
    expect(write('size')).toMatchObject({
      edits: [],
      byHand: [{ what: 'd.x, size: it comes from local.n; write `size = true` by hand', at: { file: 'live/terragrunt.hcl', line: 7 } }],
    });
  });
});

describe('what only a person should change', () => {
  it.each([
    ['var.a ? true : false', 'a condition'],
    ['lookup(var.a, "x", false)', 'lookup(…)'],
    ['try(var.a.b, false)', 'try(…)'],
    ['d.other.encrypted', 'd.other.encrypted'],
    ['data.d.x.encrypted', 'data.d.x.encrypted'],
    ['"${var.a}-x"', 'a text with names in it'],
    ['!var.a', 'a calculation'],
    ['file("policy.json")', 'file("policy.json")'],
  ])('%s', (value, from) => {
    expect(refused(disk(value), ...encrypt('d.x'))).toEqual([`main.tf:2 d.x, encrypted: it comes from ${from}; write \`encrypted = true\` by hand`]);
  });
  it('a variable that is given when Terraform runs', () => {
    expect(refused(disk('var.e', 'variable "e" {}\n'), ...encrypt('d.x'))).toEqual([
      'main.tf:4 d.x, encrypted: it comes from var.e, which is given when Terraform runs; write `encrypted = true` by hand',
    ]);
    const { byHand } = fixed(disk('var.e', 'variable "e" {}\n'), encrypt('d.x'), undefined, { vars: { e: 'false' } });
    expect(byHand).toEqual(['main.tf:2 d.x, encrypted: var.e is set with --var on the command line; write `encrypted = true` by hand']);
  });
  it('a file that is generated', () => {
    expect(refused({ 'main.tf': `# Code generated by x. DO NOT EDIT.\n${disk('false')['main.tf']}` }, ...encrypt('d.x'))).toEqual([
      'main.tf:3 d.x, encrypted: main.tf is generated; write `encrypted = true` by hand',
    ]);
  });
  it('a block that cannot be read', () => {
    expect(refused({ 'main.tf': 'resource "d" "x" {\n  encrypted = false\n  bad = = 1\n}\n' }, ...encrypt('d.x'))).toEqual([
      'main.tf:3 d.x, encrypted: its block cannot be read; write `encrypted = true` by hand',
    ]);
  });
  it('what two changes want otherwise', () => {
    const files = { ...disk('local.e', 'resource "d" "y" {\n  encrypted = local.e\n}\nlocals {\n  e = "no"\n}\n') };
    const { byHand } = fixed(files, [...encrypt('d.x'), { do: 'set', on: '.:d.y', path: ['encrypted'], to: 'other' }]);
    expect(byHand).toEqual(['main.tf:8 d.y, encrypted: another change of this plan wants something else there; write `encrypted = "other"` by hand']);
  });
});
