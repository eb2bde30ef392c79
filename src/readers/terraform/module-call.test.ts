import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

const addresses = ({ declarations }: ReturnType<typeof estateOf>): readonly string[] => declarations.map(declaration => declaration.address);

describe('modules', () => {
  it('are read where they are called, and only there', () => {
    const estate = estateOf({
      'envs/prod/main.tf': 'module "net" {\n source = "../../modules/net"\n name = "p"\n}\nresource "x_y" "z" {\n v = module.net.id\n n = module.net.name\n}',
      'modules/net/main.tf':
        'variable "name" {}\nmodule "inner" {\n source = "./inner"\n}\nresource "x_net" "n" {\n name = var.name\n at = path.module\n}\noutput "id" {\n value = x_net.n.id\n}\noutput "name" {\n value = var.name\n}',
      'modules/net/inner/main.tf': 'resource "x_in" "i" {}',
    });
    expect(estate.problems).toEqual([]);
    expect(estate.declarations.map(({ id, scope }) => [id, scope])).toEqual([
      ['envs/prod:x_y.z', 'envs/prod'],
      ['envs/prod:module.net.x_net.n', 'envs/prod'],
      ['envs/prod:module.net.module.inner.x_in.i', 'envs/prod'],
    ]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: '→ envs/prod:module.net.x_net.n id', n: 'p' });
    expect(plain(bodyOf(estate, 'module.net.x_net.n'))).toEqual({ name: 'p', at: '../../modules/net' });
  });
  it('have an instance for every count and for_each', () => {
    const estate = estateOf({
      'main.tf':
        'module "c" {\n source = "./m"\n count = 2\n n = count.index\n}\nmodule "e" {\n source = "./m"\n for_each = { k = 7 }\n n = each.value\n}\nresource "x_y" "z" {\n a = module.c[1].o\n b = module.e["k"].o\n c = module.c[*].o\n d = [for k, m in module.e : "${k}${m.o}"]\n e = module.e\n}',
      'm/main.tf': 'variable "n" {}\nresource "x_m" "r" {\n n = var.n\n}\noutput "o" {\n value = var.n\n}',
    });
    expect(estate.problems).toEqual([]);
    expect(addresses(estate)).toEqual(['x_y.z', 'module.c[0].x_m.r', 'module.c[1].x_m.r', 'module.e["k"].x_m.r']);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ a: 1, b: 7, c: [0, 1], d: ['k7'], e: { k: { o: 7 } } });
    expect(estate.declarations[1]?.block).toEqual({ id: 'm/main.tf:2', repeats: 'count' });
    expect(estate.declarations[3]?.block).toEqual({ id: 'm/main.tf:2', repeats: 'for_each' });
  });
  it('may not exist, and then what is in them may not', () => {
    const estate = estateOf({
      'main.tf':
        'variable "on" {\n type = bool\n}\nmodule "m" {\n source = "./m"\n count = var.on ? 1 : 0\n}\nresource "x_y" "z" {\n v = one(module.m[*].o)\n}',
      'm/main.tf': 'resource "x_m" "r" {}\noutput "o" {\n value = x_m.r.id\n}',
    });
    expect(estate.declarations[1]).toMatchObject({ address: 'module.m[*].x_m.r', maybe: 'its count is not known: var.on has no value' });
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: '→ .:module.m[*].x_m.r id' });
  });
  it('that are not there are a problem at their source, and what they give is unknown', () => {
    const estate = estateOf({
      'main.tf':
        'module "far" {\n source = "terraform-aws-modules/vpc/aws"\n version = "5"\n}\nmodule "near" {\n source = "./gone"\n}\nresource "x_y" "z" {\n a = module.far.id\n b = module.near.id\n}',
    });
    expect(estate.problems).toEqual([
      {
        file: 'main.tf',
        line: 2,
        message:
          'module "far" is not in the files that were read (source terraform-aws-modules/vpc/aws), so that its resources are not assessed: run "terraform init", or give the folder that holds it with --modules-from.',
      },
      { file: 'main.tf', line: 6, message: 'module "near": there are no Terraform files in gone, so that its resources are not assessed.' },
    ]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({
      a: '? module "far" is not in the files that were read',
      b: '? module "near" is not in the files that were read',
    });
  });
  it('from a registry are read where terraform init put them, and are locked', () => {
    const estate = estateOf({
      'main.tf': 'module "vpc" {\n source = "a/vpc/aws"\n}\nresource "x_y" "z" {\n v = module.vpc.o\n}',
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: '', Source: '', Dir: '.' },
          { Key: 'vpc', Source: 'registry.terraform.io/a/vpc/aws', Version: '5.0.0', Dir: '.terraform/modules/vpc' },
          { Key: 'vpc.deep', Source: 'b/deep/aws', Dir: '.terraform/modules/vpc.deep' },
        ],
      }),
      '.terraform/modules/vpc/main.tf':
        'module "deep" {\n source = "b/deep/aws"\n}\nmodule "own" {\n source = "./own"\n}\noutput "o" {\n value = 1\n}\nresource "x_m" "r" {}',
      '.terraform/modules/vpc/own/main.tf': 'resource "x_o" "r" {}',
      '.terraform/modules/vpc.deep/main.tf': 'resource "x_d" "r" {}',
    });
    const inRoot = estate.declarations.filter(each => each.scope === '.');
    expect(inRoot.map(each => [each.address, each.block?.locked])).toEqual([
      ['x_y.z', undefined],
      ['module.vpc.x_m.r', 'written by the module a/vpc/aws, which is fetched: set its input instead'],
      ['module.vpc.module.deep.x_d.r', 'written by the module b/deep/aws, which is fetched: set its input instead'],
      ['module.vpc.module.own.x_o.r', 'written by the module a/vpc/aws, which is fetched: set its input instead'],
    ]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: 1 });
  });
  it('survive a listing that cannot be read', () => {
    for (const listing of ['{', '[]', '{"Modules": 5}', '{"Modules": [null, 1, {"Key": 1}]}']) {
      expect(estateOf({ 'main.tf': 'module "m" {\n source = "a/b/c"\n}', '.terraform/modules/modules.json': listing }).problems).toHaveLength(1);
    }
  });
  it('that call themselves are a problem', () => {
    const estate = estateOf({ 'main.tf': 'module "m" {\n source = "./"\n}\nresource "x_y" "z" {}' });
    expect(addresses(estate)).toEqual(['x_y.z']);
    expect(estate.problems.map(problem => `${problem.line} ${problem.message}`)).toEqual([
      '2 module "m" calls the folder it stands in (.), directly or through others: a circle that cannot be read.',
    ]);
    const round = estateOf({
      'a/main.tf': 'module "m" {\n source = "../b"\n}\nresource "x_a" "z" {}',
      'b/main.tf': 'module "m" {\n source = "../a"\n}\nresource "x_b" "z" {}',
    });
    expect(addresses(round)).toEqual(['x_a.z', 'module.m.x_b.z']);
    expect(round.problems).toHaveLength(1);
  });
  it('are told about what they are not given, or not asked for', () => {
    const estate = estateOf({
      'main.tf': 'module "m" {\n source = "./m"\n nme = 1\n}\nresource "x_y" "z" {\n v = module.m.nothing\n}',
      'm/main.tf': 'variable "name" {}\nvariable "other" {\n default = 1\n}\nresource "x_m" "r" {\n v = var.name\n}\noutput "nothin" {\n value = 1\n}',
    });
    expect(estate.problems.map(problem => `${problem.file}:${problem.line} ${problem.message}`)).toEqual([
      'main.tf:1 module "m" does not set name, which has no default in m.',
      'main.tf:3 module "m" has no variable nme (m does not declare it). Did you mean name?',
      'main.tf:6 module.m.nothing: module.m has no output "nothing". Did you mean nothin?',
    ]);
  });
  it('that are roots each have a scope', () => {
    const estate = estateOf({ 'a/main.tf': 'resource "x_y" "z" {}', 'b/main.tf': 'resource "x_y" "z" {}' });
    expect(estate.declarations.map(each => each.id)).toEqual(['a:x_y.z', 'b:x_y.z']);
    expect(estate.files).toBe(2);
  });
});
