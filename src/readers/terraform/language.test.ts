import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

type Files = Readonly<Record<string, string>>;
const told = (files: Files, options: Parameters<typeof estateOf>[1] = {}): readonly string[] =>
  estateOf(files, options).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
const scopes = (files: Files): readonly unknown[] => estateOf(files).declarations.map(({ id, region }) => [id, region]);

describe('validation', () => {
  const size = 'variable "size" {\n  default = 3\n  validation {\n    condition = var.size > 5\n    error_message = "Too small: ${var.size}."\n  }\n}';
  it('is a problem at the value that it refuses', () => {
    expect(told({ 'main.tf': size })).toEqual(['main.tf:2 var.size has a value that its validation refuses: Too small: 3.']);
    expect(told({ 'main.tf': size, 'terraform.tfvars': '\nsize = 4' })).toEqual([
      'terraform.tfvars:2 var.size has a value that its validation refuses: Too small: 4.',
    ]);
    expect(told({ 'main.tf': size }, { vars: { size: '9' } })).toEqual([]);
  });
  it('is a problem at the argument of a module', () => {
    expect(told({ 'main.tf': 'module "m" {\n  source = "./m"\n  size = 1\n}', 'm/v.tf': size })).toEqual([
      'main.tf:3 module.m.var.size has a value that its validation refuses: Too small: 1.',
    ]);
  });
  it('says nothing of what is not known, or goes wrong itself', () => {
    expect(told({ 'main.tf': 'variable "a" {\n validation {\n condition = length(var.a) > 1\n error_message = ""\n }\n}' })).toEqual([]);
    expect(told({ 'main.tf': 'variable "a" {\n default = 1\n validation {\n condition = var.a.b\n error_message = ""\n }\n}' })).toEqual([]);
  });
  it('never shows a secret', () => {
    const secret =
      'variable "p" {\n default = "hush"\n sensitive = true\n validation {\n condition = length(var.p) > 9\n error_message = "not ${var.p}"\n }\n}';
    expect(told({ 'main.tf': secret })).toEqual(['main.tf:2 var.p has a value that its validation refuses.']);
  });
});

describe('mistakes that nobody would see', () => {
  it('are circles of locals that nothing asks for', () => {
    expect(told({ 'main.tf': 'locals {\n  a = local.b\n  b = [for x in local.a : x]\n  c = local.a\n  d = "local.d"\n}' })).toEqual([
      'main.tf:2 local.a → local.b → local.a is a circle: nothing in it has a value.',
    ]);
  });
  it('are count and for_each in one block', () => {
    expect(told({ 'main.tf': 'resource "x_y" "z" {\n  count = 1\n  for_each = toset(["a"])\n}' })).toEqual([
      'main.tf:2 count and for_each cannot stand in one block: for_each is not read.',
    ]);
  });
  it('are variables on the command line that no root has', () => {
    const files = { 'a/main.tf': 'variable "region" {}', 'b/main.tf': 'variable "stage" {}' };
    expect(told(files, { vars: { region: 'x', stge: 'y' } })).toEqual(['--var:1 No root module declares a variable stge. Did you mean stage?']);
  });
});

describe('blocks that make nothing', () => {
  it('are read without noise', () => {
    const main = `check "up" {
  data "http" "site" {
    url = "https://example.com"
  }
  assert {
    condition = data.http.site.status_code == 200
    error_message = "down"
  }
}
moved {
  from = x_y.old
  to = x_y.z
}
import {
  to = x_y.z
  id = "i-1"
}
removed {
  from = x_y.gone
  lifecycle {
    destroy = false
  }
}
resource "x_y" "z" {}
`;
    expect(told({ 'main.tf': main })).toEqual([]);
    expect(scopes({ 'main.tf': main })).toEqual([['.:x_y.z', undefined]]);
  });
  it('nor are tests a part of the module', () => {
    expect(scopes({ 'main.tf': 'resource "x_y" "z" {}', 'main.tftest.hcl': 'run "x" {}', 'tests/a.tftest.hcl': 'run "x" {}' })).toHaveLength(1);
  });
});

describe('providers', () => {
  const regions = `variable "regions" {
  default = { ireland = "eu-west-1", oregon = "us-west-2" }
}
provider "aws" {
  alias = "by_region"
  for_each = var.regions
  region = each.value
  default_tags {
    tags = { Where = each.key }
  }
}
`;
  it('with for_each are one for each key', () => {
    const files = { 'main.tf': `${regions}resource "aws_s3_bucket" "b" {\n  for_each = var.regions\n  provider = aws.by_region[each.key]\n}` };
    expect(told(files)).toEqual([]);
    expect(scopes(files)).toEqual([
      ['.@by_region["ireland"]:aws_s3_bucket.b["ireland"]', 'eu-west-1'],
      ['.@by_region["oregon"]:aws_s3_bucket.b["oregon"]', 'us-west-2'],
    ]);
    expect(plain(bodyOf(estateOf(files), 'aws_s3_bucket.b["oregon"]'))).toEqual({ tags: { Where: 'oregon' } });
  });
  it('are handed to modules, one to each', () => {
    const call = 'module "m" {\n  source = "./m"\n  for_each = var.regions\n  providers = {\n    aws = aws.by_region[each.key]\n  }\n}';
    const files = { 'main.tf': regions + call, 'm/main.tf': 'resource "aws_s3_bucket" "b" {}' };
    expect(scopes(files)).toEqual([
      ['.@by_region["ireland"]:module.m["ireland"].aws_s3_bucket.b', 'eu-west-1'],
      ['.@by_region["oregon"]:module.m["oregon"].aws_s3_bucket.b', 'us-west-2'],
    ]);
  });
  it('are one of several as long as the key is not known', () => {
    const files = { 'main.tf': `variable "k" {}\n${regions}resource "aws_s3_bucket" "b" {\n  provider = aws.by_region[var.k]\n}` };
    expect(scopes(files)).toEqual([['.@by_region[*]:aws_s3_bucket.b', undefined]]);
  });
});

describe('the workspace', () => {
  const main = 'resource "x_y" "z" {\n  v = terraform.workspace\n}';
  it('is the one that was last chosen', () => {
    expect(plain(bodyOf(estateOf({ 'main.tf': main, '.terraform/environment': 'prod' }), 'x_y.z'))).toEqual({ v: 'prod' });
    expect(plain(bodyOf(estateOf({ 'main.tf': main }), 'x_y.z'))).toEqual({ v: '? terraform.workspace is known only when Terraform runs' });
  });
});

describe('the JSON syntax', () => {
  const json = (body: unknown): unknown => plain(bodyOf(estateOf({ 'main.tf.json': JSON.stringify({ resource: { x_y: { z: body } } }) }), 'x_y.z'));
  it('has blocks where the native syntax has them, and maps where it has maps', () => {
    const native = `resource "x_y" "z" {
  tags = { Name = "n" }
  versioning_configuration {
    status = "Enabled"
  }
  environment {
    variables = { A = "1" }
  }
  rule {
    apply {
      kms = "k"
    }
  }
  rule {
    apply {
      kms = "l"
    }
  }
  metadata {
    name = "m"
    labels = { app = "a" }
  }
  app_settings = { "a:b" = "c" }
}`;
    const said = {
      tags: { Name: 'n' },
      versioning_configuration: { status: 'Enabled' },
      environment: { variables: { A: '1' } },
      rule: [{ apply: { kms: 'k' } }, { apply: [{ kms: 'l' }] }],
      metadata: { name: 'm', labels: { app: 'a' } },
      app_settings: { 'a:b': 'c' },
    };
    expect(json(said)).toEqual(plain(bodyOf(estateOf({ 'main.tf': native }), 'x_y.z')));
  });
});

describe('modules that are fetched', () => {
  const call = (source: string, version = ''): string => `module "m" {\n  source = "${source}"\n${version}  name = "n"\n}`;
  const module = 'variable "name" {}\nresource "x_y" "z" {\n  v = var.name\n}';
  const found = (source: string, folder: string, version = ''): readonly unknown[] => {
    const estate = estateOf({ 'main.tf': call(source, version), [`mods/${folder}/main.tf`]: module }, { modulesFrom: 'mods' });
    return [...estate.problems, ...estate.declarations.map(({ address, at }) => `${address} ${at.file}`)];
  };
  it.each([
    ['terraform-aws-modules/vpc/aws', 'terraform-aws-modules/vpc/aws'],
    ['terraform-aws-modules/vpc/aws', 'terraform-aws-modules/vpc/aws/5.1.0'],
    ['terraform-aws-modules/vpc/aws', 'terraform-aws-vpc'],
    ['terraform-aws-modules/vpc/aws', 'vpc'],
    ['terraform-aws-modules/iam/aws//modules/role', 'terraform-aws-iam/modules/role'],
    ['app.terraform.io/acme/net/aws', 'acme/net/aws'],
    ['git::https://github.com/acme/net.git//deep/er?ref=v1.2.0', 'acme/net/deep/er'],
    ['git::https://github.com/acme/net.git?ref=v1.2.0', 'net/v1.2.0'],
    ['git@github.com:acme/net.git', 'github.com/acme/net'],
    ['github.com/acme/net', 'net'],
    ['https://example.com/files/net.zip', 'net'],
  ])('%s is found in %s', (source, folder) => expect(found(source, folder)).toEqual([`module.m.x_y.z mods/${folder}/main.tf`]));
  it('are of the newest version that is allowed', () => {
    const files = Object.fromEntries(['4.9.0', '5.1.0', '5.10.2', '6.0.0'].map(version => [`mods/a/vpc/aws/${version}/main.tf`, module]));
    const { declarations } = estateOf({ 'main.tf': call('a/vpc/aws', '  version = "~> 5.0"\n'), ...files }, { modulesFrom: 'mods' });
    expect(declarations.map(({ at }) => at.file)).toEqual(['mods/a/vpc/aws/5.10.2/main.tf']);
  });
  it('cannot lead out of the folder', () => {
    const estate = estateOf({ 'main.tf': call('a/vpc/aws//../../../../secret'), 'secret/main.tf': module }, { modulesFrom: 'mods' });
    expect(estate.declarations.filter(({ type }) => type !== 'module').map(({ address }) => address)).toEqual(['x_y.z']);
    const listed = '{"Modules":[{"Key":"m","Dir":"../../secret"}]}';
    expect(told({ 'r/main.tf': call('a/vpc/aws'), 'r/.terraform/modules/modules.json': listed, 'secret/x.txt': '' })[0]).toMatch(
      /^r\/main.tf:2 module "m" is not/,
    );
  });
  it('are kept with what they are given when they are not there', () => {
    const { problems, declarations } = estateOf({
      'main.tf': `${call('a/vpc/aws', '  version = "5"\n').replace('}', '  for_each = toset(["k"])\n  key = each.key\n}')}`,
    });
    expect(problems).toHaveLength(1);
    expect(declarations.map(({ id, type, body }) => ({ id, type, body: plain(body) }))).toEqual([
      { id: '.:module.m["k"]', type: 'module', body: { source: 'a/vpc/aws', version: '5', name: 'n', key: 'k' } },
    ]);
  });
});
