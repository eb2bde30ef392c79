import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estateOf } from '../../../test/estate-of.ts';
import type { Declaration } from '../../model/index.ts';
import type { ReadOptions } from '../reader.ts';
import { plain } from '../terraform/estate.fixture.ts';

type Texts = Readonly<Record<string, string>>;
/** What every declaration says, by its id, without places. */
const bodies = (texts: Texts, options: ReadOptions = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(estateOf(texts, options).declarations.map(({ id, body }) => [id, plain(body)]));
const problems = (texts: Texts, options: ReadOptions = {}): readonly string[] =>
  estateOf(texts, options).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
const declaration = (texts: Texts, id: string): Declaration | undefined => estateOf(texts).declarations.find(one => one.id === id);

/** A module that shows its variables. */
const echo = (...names: readonly string[]): string =>
  `${names.map(name => `variable "${name}" {\n  default = null\n}\n`).join('')}resource "aws_x" "a" {\n${names.map(name => `  ${name} = var.${name}\n`).join('')}}\noutput "id" {\n  value = aws_x.a.id\n}\noutput "first" {\n  value = var.${names[0]}\n}\n`;
const unit = (source: string, inputs: string, more = ''): string => `terraform {\n  source = "${source}"\n}\ninputs = {\n${inputs}\n}\n${more}`;
const including = 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n';
/** What the functions of one unit give, `live/dev/vpc` with a `root.hcl` in `live`. */
const gives = (expression: string, more: Texts = {}): unknown => {
  const texts = {
    'live/root.hcl': '',
    'live/dev/vpc/terragrunt.hcl': `${including}${unit('../../../modules/m', `a = ${expression}`)}`,
    'modules/m/main.tf': echo('a'),
    ...more,
  };
  return (bodies(texts)['live/dev/vpc:aws_x.a'] as { readonly a: unknown } | undefined)?.a;
};

describe('a unit', () => {
  it('runs the module of its source with its inputs, in a scope of its own', () => {
    const texts = {
      'live/a/terragrunt.hcl': unit('../../modules//m', 'x = "a"'),
      'live/b/terragrunt.hcl': unit('${get_terragrunt_dir()}/../../modules/m?ref=v1', 'x = "b"'),
      'modules/m/main.tf': echo('x'),
    };
    expect(bodies(texts)).toEqual({ 'live/a:aws_x.a': { x: 'a' }, 'live/b:aws_x.a': { x: 'b' } });
    expect(declaration(texts, 'live/a:aws_x.a')).toMatchObject({
      at: { file: 'modules/m/main.tf' },
      body: { entries: { x: { from: { file: 'live/a/terragrunt.hcl', line: 5 } } } },
    });
    expect(problems(texts)).toEqual([]);
  });
  it('is the module itself where no source is written', () => {
    expect(bodies({ 'a/terragrunt.hcl': 'inputs = { x = 1 }', 'a/main.tf': echo('x') })).toEqual({ 'a:aws_x.a': { x: 1 } });
  });
  it('leaves other roots and their modules as they are', () => {
    const texts = {
      'live/a/terragrunt.hcl': unit('../../modules/m', 'x = 1'),
      'modules/m/main.tf': `${echo('x')}module "n" {\n  source = "../n"\n  y = 2\n}\n`,
      'modules/n/main.tf': echo('y'),
      'other/main.tf': echo('z'),
    };
    expect(Object.keys(bodies(texts)).sort()).toEqual(['live/a:aws_x.a', 'live/a:module.n.aws_x.a', 'other:aws_x.a']);
  });
  it('keeps the arguments of a module that is not there', () => {
    const source = 'git::git@github.com:acme/modules.git//vpc?ref=v1';
    const texts = { 'live/a/terragrunt.hcl': unit(source, 'cidr = "10.0.0.0/16"') };
    expect(declaration(texts, 'live/a:module')).toMatchObject({ type: 'module', address: 'live/a' });
    expect(bodies(texts)).toEqual({ 'live/a:module': { cidr: '10.0.0.0/16', source } });
    expect(problems(texts)).toEqual([
      `live/a/terragrunt.hcl:2 the module of this unit is not in the files that were read (source ${source}), so that its resources are not assessed: give the folder that holds it with --modules-from.`,
    ]);
  });
  it('finds fetched modules where the user says they are', () => {
    const texts = {
      'live/a/terragrunt.hcl': unit('git::git@github.com:acme/modules.git//vpc?ref=v1', 'x = 1'),
      'live/b/terragrunt.hcl': unit('tfr:///acme/vpc/aws?version=1.2.3', 'x = 2'),
      'fetched/modules/vpc/main.tf': echo('x'),
      'fetched/acme/vpc/aws/1.2.3/main.tf': echo('x'),
    };
    expect(bodies(texts, { modulesFrom: 'fetched' })).toEqual({ 'live/a:aws_x.a': { x: 1 }, 'live/b:aws_x.a': { x: 2 } });
  });
  it('says what is wrong with its source', () => {
    expect(problems({ 'a/terragrunt.hcl': unit('../nowhere', '') })).toEqual([
      'a/terragrunt.hcl:2 there are no Terraform files in nowhere, so that the resources of this unit are not assessed.',
    ]);
    expect(problems({ 'a/terragrunt.hcl': unit('${get_aws_account_id()}/m', '') })).toEqual([
      'a/terragrunt.hcl:2 the source of this unit is not known, so that its resources are not assessed.',
    ]);
  });
});

describe('values', () => {
  const module = { 'modules/m/main.tf': echo('a', 'b', 'c', 'd', 'e') };
  it('come from inputs, the environment, files of the module and of the unit, and the command line: the last wins', () => {
    const texts = {
      ...module,
      'live/a/terragrunt.hcl': unit('../../modules/m', 'a = "input"\nb = "input"\nc = "input"\nd = "input"\ne = "input"'),
      'modules/m/terraform.tfvars': 'c = "module"\nd = "module"\ne = "module"\n',
      'live/a/terraform.tfvars': 'd = "unit"\ne = "unit"\n',
    };
    const options = { environment: { b: 'environment', c: 'environment' }, vars: { e: 'command line' } };
    expect(bodies(texts, options)['live/a:aws_x.a']).toEqual({ a: 'input', b: 'environment', c: 'module', d: 'unit', e: 'command line' });
  });
  it('come from extra arguments', () => {
    const extra = [
      'terraform {\n  source = "../../modules/m"\n  extra_arguments "vars" {\n    commands = get_terraform_commands_that_need_vars()',
      '    arguments = ["-var-file=${get_terragrunt_dir()}/../arguments.tfvars", "-var", "b=argument"]',
      '    required_var_files = ["${get_terragrunt_dir()}/../required.tfvars"]\n    optional_var_files = ["../optional.tfvars", "../nowhere.tfvars"]',
      '    env_vars = { TF_VAR_e = "set", OTHER = "x" }\n  }',
      '  extra_arguments "others" {\n    commands = ["output"]\n    arguments = ["-var", "a=never"]\n  }\n}\n',
    ].join('\n');
    const texts = {
      ...module,
      'live/a/terragrunt.hcl': extra,
      'live/arguments.tfvars': 'a = "file"',
      'live/required.tfvars': 'c = "required"',
      'live/optional.tfvars': 'd = "optional"',
    };
    expect(bodies(texts)['live/a:aws_x.a']).toEqual({ a: 'file', b: 'argument', c: 'required', d: 'optional', e: 'set' });
    expect(problems(texts)).toEqual([]);
  });
  it('that are null are not passed on, and those that are not known are', () => {
    const texts = {
      'a/terragrunt.hcl': 'inputs = merge({ x = null, y = get_aws_account_id() }, {})',
      'a/main.tf': 'variable "x" {\n  default = 1\n}\nvariable "y" {}\nresource "aws_x" "a" {\n  x = var.x\n  y = var.y\n}\n',
    };
    expect(bodies(texts)).toEqual({ 'a:aws_x.a': { x: 1, y: '? get_aws_account_id() is known only where Terragrunt runs' } });
  });
});

describe('includes', () => {
  const root =
    'locals {\n  env = read_terragrunt_config(find_in_parent_folders("env.hcl")).locals.env\n}\ninputs = {\n  a = "root"\n  b = local.env\n  list = ["root"]\n  map = { x = 1 }\n}\n';
  const child = (strategy: string): string =>
    `include "root" {\n  path = find_in_parent_folders("root.hcl")\n  expose = true\n  merge_strategy = "${strategy}"\n}\n${unit('../../modules/m', 'a = "child"\nlist = ["child"]\nmap = { y = 2 }\nlocals = include.root.locals.env')}`;
  const texts = (strategy: string): Texts => ({
    'live/root.hcl': root,
    'live/env.hcl': 'locals {\n  env = "dev"\n}\n',
    'live/a/terragrunt.hcl': child(strategy),
    'modules/m/main.tf': echo('a', 'b', 'list', 'map', 'locals'),
  });
  it.each([
    ['shallow', { a: 'child', b: 'dev', list: ['child'], map: { y: 2 }, locals: 'dev' }],
    ['deep', { a: 'child', b: 'dev', list: ['root', 'child'], map: { x: 1, y: 2 }, locals: 'dev' }],
    ['no_merge', { a: 'child', b: null, list: ['child'], map: { y: 2 }, locals: 'dev' }],
  ])('are merged: %s', (strategy, expected) => {
    expect(bodies(texts(strategy))['live/a:aws_x.a']).toEqual(expected);
  });
  it('take the first of several where both say something', () => {
    const several = 'include "one" {\n  path = "../one.hcl"\n}\ninclude "two" {\n  path = "../two.hcl"\n}\nterraform {\n  source = "../../modules/m"\n}\n';
    const made = {
      'live/a/terragrunt.hcl': several,
      'live/one.hcl': 'inputs = { a = 1 }',
      'live/two.hcl': 'inputs = { a = 2, b = 2 }',
      'modules/m/main.tf': echo('a', 'b'),
    };
    expect(bodies(made)['live/a:aws_x.a']).toEqual({ a: 1, b: 2 });
  });
  it('may bring the source; what is included is no unit', () => {
    const made = {
      'terragrunt.hcl': 'terraform {\n  source = "${path_relative_from_include()}/modules//${path_relative_to_include()}"\n}\n',
      'vpc/terragrunt.hcl': 'include {\n  path = find_in_parent_folders()\n}\ninputs = { x = 1 }\n',
      'modules/vpc/main.tf': echo('x'),
    };
    expect(bodies(made)).toEqual({ 'vpc:aws_x.a': { x: 1 } });
    expect(problems(made)).toEqual([]);
  });
  it('that are not there are told', () => {
    expect(problems({ 'a/terragrunt.hcl': 'include "x" {\n  path = "../x.hcl"\n}\n', 'a/main.tf': '' })).toEqual([
      'a/terragrunt.hcl:1 The file that is included cannot be read: x.hcl. Correct the path, or give the folder that holds it.',
    ]);
  });
});

describe('dependencies', () => {
  const module = echo('x');
  const consumer = (output: string, more = ''): string =>
    unit('../../modules/m', `x = dependency.vpc.outputs.${output}`, `dependency "vpc" {\n  config_path = "../vpc"\n${more}}\n`);
  it('give what the unit they name gives out, and lead to its resources', () => {
    const texts = {
      'live/vpc/terragrunt.hcl': unit('../../modules/m', 'x = "v"'),
      'live/a/terragrunt.hcl': consumer('id'),
      'live/b/terragrunt.hcl': consumer('first'),
      'modules/m/main.tf': module,
    };
    expect(bodies(texts)).toMatchObject({ 'live/a:aws_x.a': { x: '→ live/vpc:aws_x.a id' }, 'live/b:aws_x.a': { x: 'v' } });
  });
  it('do not take mocks for outputs', () => {
    const texts = { 'live/a/terragrunt.hcl': consumer('id', '  mock_outputs = { id = "mock" }\n'), 'modules/m/main.tf': module };
    expect(bodies(texts)['live/a:aws_x.a']).toEqual({ x: '? dependency "vpc" is not read' });
  });
  it('take mocks where nobody asks for outputs', () => {
    const texts = { 'live/a/terragrunt.hcl': consumer('id', '  skip_outputs = true\n  mock_outputs = { id = "mock" }\n'), 'modules/m/main.tf': module };
    expect(bodies(texts)['live/a:aws_x.a']).toEqual({ x: 'mock' });
  });
  it('say when there is no such output', () => {
    const texts = { 'live/vpc/terragrunt.hcl': unit('../../modules/m', ''), 'live/a/terragrunt.hcl': consumer('nothing'), 'modules/m/main.tf': module };
    expect(problems(texts)).toEqual([expect.stringMatching(/^live\/a\/terragrunt.hcl:5 .*has no nothing/)]);
  });
  it('that go in a circle are not known', () => {
    const to = (name: string): string => unit('../../modules/m', 'x = dependency.d.outputs.first', `dependency "d" {\n  config_path = "../${name}"\n}\n`);
    const texts = { 'live/a/terragrunt.hcl': to('b'), 'live/b/terragrunt.hcl': to('a'), 'modules/m/main.tf': module };
    expect(Object.keys(bodies(texts))).toEqual(['live/a:aws_x.a', 'live/b:aws_x.a']);
  });
  it('may stand in an included file', () => {
    const texts = {
      'live/root.hcl': 'dependency "vpc" {\n  config_path = "${get_terragrunt_dir()}/../vpc"\n}\ninputs = { x = dependency.vpc.outputs.first }\n',
      'live/vpc/terragrunt.hcl': unit('../../modules/m', 'x = "v"'),
      'live/a/terragrunt.hcl': `${including}terraform {\n  source = "../../modules/m"\n}\n`,
      'modules/m/main.tf': module,
    };
    expect(bodies(texts)['live/a:aws_x.a']).toEqual({ x: 'v' });
  });
});

describe('generated files', () => {
  const provider =
    'generate "provider" {\n  path = "provider.tf"\n  if_exists = "overwrite"\n  contents = <<EOF\nprovider "aws" {\n  region = "${local.region}"\n}\nEOF\n}\n';
  it('are files of the module', () => {
    const texts = {
      'root.hcl': `locals {\n  region = "eu-west-1"\n}\n${provider}`,
      'live/a/terragrunt.hcl': `${including}${unit('../../modules/m', '')}`,
      'modules/m/main.tf': echo('x'),
      'modules/m/provider.tf': 'provider "aws" {\n  region = "us-east-1"\n}\n',
    };
    expect(declaration(texts, 'live/a:aws_x.a')?.region).toBe('eu-west-1');
    expect(problems(texts)).toEqual([]);
  });
  it('stand at their lines in the file of Terragrunt', () => {
    const texts = {
      'a/terragrunt.hcl': 'generate "r" {\n  path = "r.tf"\n  if_exists = "skip"\n  contents = <<EOF\nresource "aws_x" "g" {\n  y = 1\n}\nEOF\n}\n',
      'a/main.tf': echo('x'),
    };
    expect(declaration(texts, 'a:aws_x.g')).toMatchObject({
      at: { file: 'a/terragrunt.hcl', line: 5, endLine: 7 },
      body: { entries: { y: { at: { line: 6 } } } },
    });
  });
  it('are left out where they are disabled, or where the file is there', () => {
    const generated = (more: string): string => `generate "r" {\n  path = "r.tf"\n  contents = "resource \\"aws_x\\" \\"g\\" {}"\n  ${more}\n}\n`;
    expect(Object.keys(bodies({ 'a/terragrunt.hcl': generated('disable = true'), 'a/main.tf': echo('x') }))).toEqual(['a:aws_x.a']);
    expect(Object.keys(bodies({ 'a/terragrunt.hcl': generated('if_exists = "skip"'), 'a/main.tf': echo('x'), 'a/r.tf': '' }))).toEqual(['a:aws_x.a']);
  });
  it('may have parts that are not known', () => {
    const texts = { 'a/terragrunt.hcl': `locals {\n  region = get_env("REGION")\n}\n${provider}`, 'a/main.tf': echo('x') };
    expect(declaration(texts, 'a:aws_x.a')?.region).toBeUndefined();
    expect(problems(texts)).toEqual([]);
  });
});

describe('functions', () => {
  it.each([
    ['path_relative_to_include()', 'dev/vpc'],
    ['path_relative_to_include("root")', 'dev/vpc'],
    ['path_relative_from_include()', '../..'],
    ['basename(get_terragrunt_dir())', 'vpc'],
    ['basename(get_original_terragrunt_dir())', 'vpc'],
    ['basename(get_parent_terragrunt_dir())', 'live'],
    ['basename(dirname(find_in_parent_folders("root.hcl")))', 'live'],
    ['find_in_parent_folders("nothing.hcl", "fallback.hcl")', 'fallback.hcl'],
    ['get_env("HOME_OF_NOBODY", "usual")', 'usual'],
    ['get_path_from_repo_root()', 'dev/vpc'],
    ['get_path_to_repo_root()', '../..'],
    ['get_terragrunt_source_cli_flag()', ''],
    ['contains(get_terraform_commands_that_need_vars(), "plan")', true],
    ['run_cmd("echo", "x")', '? run_cmd() is known only where Terragrunt runs'],
    ['get_aws_account_id()', '? get_aws_account_id() is known only where Terragrunt runs'],
    ['get_env("NOT_SET")', '? the environment variable NOT_SET is known only where Terragrunt runs'],
    ['deep_merge({ a = { b = 1, c = [1] } }, { a = { c = [2] } })', { a: { b: 1, c: [1, 2] } }],
    ['mark_as_read("x")', 'x'],
  ])('%s', (expression, expected) => {
    expect(gives(expression, { 'live/.git/HEAD': '' })).toEqual(expected);
  });
  it('read files', () => {
    const files = {
      'live/dev/common.hcl': 'locals {\n  a = 1\n  b = local.a + 1\n}\ninputs = { c = local.b }\n',
      'live/dev/vpc/some.tfvars': 'x = "y"\nz = [1]\n',
      'live/dev/vpc/t.txt': 'text',
    };
    expect(gives('read_terragrunt_config(find_in_parent_folders("common.hcl")).locals.b', files)).toBe(2);
    expect(gives('read_terragrunt_config("../common.hcl").inputs.c', files)).toBe(2);
    expect(gives('read_terragrunt_config("../nothing.hcl", { locals = {} })', files)).toEqual({ locals: {} });
    expect(gives('jsondecode(read_tfvars_file("some.tfvars"))', files)).toEqual({ x: 'y', z: [1] });
    expect(gives('file("t.txt")', files)).toBe('text');
    expect(gives('file("${get_terragrunt_dir()}/t.txt")', files)).toBe('text');
  });
  it('look for the repository, and else for what was read', () => {
    const texts = {
      'terragrunt/live/a/terragrunt.hcl': unit('${get_repo_root()}/modules/m', 'x = 1'),
      'terragrunt/modules/m/main.tf': echo('x'),
      'terragrunt/live/b/terragrunt.hcl': unit('${get_repo_root()}/../modules/m', 'x = 2'),
    };
    expect(bodies({ ...texts, 'terragrunt/.git/HEAD': '' })).toMatchObject({ 'terragrunt/live/a:aws_x.a': { x: 1 } });
    expect(bodies(texts)).toMatchObject({ 'terragrunt/live/b:aws_x.a': { x: 2 } });
  });
  it('never tell what the working directory is called', () => {
    expect(bodies({ 'terragrunt.hcl': 'inputs = { x = basename(get_terragrunt_dir()) }', 'main.tf': echo('x') })['.:aws_x.a']).not.toEqual({ x: '' });
  });
  it('do not go round for ever', () => {
    const round = 'locals {\n  other = read_terragrunt_config("../b/terragrunt.hcl").locals\n  x = local.other.x\n}\n';
    const texts = { 'a/terragrunt.hcl': round, 'b/terragrunt.hcl': round.replace('../b', '../a'), 'a/main.tf': '', 'b/main.tf': '' };
    expect(Array.isArray(problems(texts))).toBe(true);
  });
});

describe('stacks', () => {
  const stack = (name: string, values = ''): string =>
    `unit "${name}" {\n  source = "\${get_repo_root()}/units/u"\n  path = "${name}"\n  values = {\n${values}\n  }\n}\n`;
  const template = {
    '.git/HEAD': '',
    'units/u/terragrunt.hcl': 'terraform {\n  source = "."\n}\ninputs = {\n  x = values.x\n  y = try(values.y, "none")\n}\n',
    'units/u/main.tf': echo('x', 'y'),
  };
  it('make units with values; what they are made from is none', () => {
    const texts = { ...template, 'live/terragrunt.stack.hcl': `${stack('a', 'x = 1')}${stack('b', 'x = 2\ny = unit.a.path == unit.b.path')}` };
    expect(bodies(texts)).toEqual({ 'live/.terragrunt-stack/a:aws_x.a': { x: 1, y: 'none' }, 'live/.terragrunt-stack/b:aws_x.a': { x: 2, y: false } });
    expect(declaration(texts, 'live/.terragrunt-stack/a:aws_x.a')?.at.file).toBe('units/u/main.tf');
  });
  it('may be nested', () => {
    const outer = 'stack "dev" {\n  source = "../stacks/s"\n  path = "dev"\n  values = { x = "inner" }\n  no_dot_terragrunt_stack = true\n}\n';
    const texts = { ...template, 'live/terragrunt.stack.hcl': outer, 'stacks/s/terragrunt.stack.hcl': stack('a', 'x = values.x') };
    expect(bodies(texts)).toEqual({ 'live/dev/.terragrunt-stack/a:aws_x.a': { x: 'inner', y: 'none' } });
  });
  it('say what they cannot read', () => {
    const texts = {
      'terragrunt.stack.hcl':
        'unit "a" {\n  source = "git::https://example.com/x.git//units/a"\n  path = "a"\n}\nunit "b" {\n  source = "./nowhere"\n  path = "b"\n}\nunit "c" {\n  path = "c"\n}\n',
    };
    expect(problems(texts)).toEqual([
      'terragrunt.stack.hcl:1 The source of this unit is not in the files that were read (git::https://example.com/x.git//units/a): bring it into the files that are read, or run "terragrunt stack generate".',
      'terragrunt.stack.hcl:5 The source of this unit is not in the files that were read (./nowhere): correct the path.',
      'terragrunt.stack.hcl:9 A unit of a stack needs a source and a path that are known: this one is not read.',
    ]);
  });
});

it('bears units that depend on each other in a long row', () => {
  const texts: Record<string, string> = { 'm/main.tf': echo('x'), 'u0/terragrunt.hcl': unit('../m', 'x = 1') };
  for (let i = 1; i < 400; i++)
    texts[`u${i}/terragrunt.hcl`] = unit('../m', 'x = dependency.d.outputs.first', `dependency "d" {\n  config_path = "../u${i - 1}"\n}\n`);
  expect(Object.keys(bodies(texts))).toHaveLength(400);
});

it('never throws, whatever stands in its files', () => {
  const text = `${including}${unit('../m', 'x = dependency.d.outputs.first', 'dependency "d" {\n  config_path = "../b"\n}\ngenerate "g" {\n  path = "g.tf"\n  contents = "x"\n}\n')}`;
  const rest = { 'root.hcl': 'locals {\n  a = 1\n}\n', 'm/main.tf': echo('x'), 'b/terragrunt.hcl': unit('../m', 'x = 1') };
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(12), fc.constantFrom('', '"', '{', '}', '${', '(', '= ', '\n', 'x', '..'), (at, length, other) => {
      expect(Array.isArray(estateOf({ ...rest, 'a/terragrunt.hcl': text.slice(0, at) + other + text.slice(at + length) }).declarations)).toBe(true);
    }),
    { numRuns: 600 },
  );
});
