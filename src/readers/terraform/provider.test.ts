import { describe, expect, it } from 'vitest';
import { bodyOf, estateOf, plain } from './estate.fixture.ts';

describe('the provider of a resource', () => {
  const providers =
    'provider "aws" {\n region = "eu-west-1"\n}\nprovider "aws" {\n alias = "us"\n region = var.us\n}\nvariable "us" {\n default = "us-east-1"\n}\n';
  it('gives region and scope', () => {
    const { declarations } = estateOf({
      'main.tf': `${providers}resource "aws_a" "d" {}\nresource "aws_a" "u" {\n provider = aws.us\n}\ndata "aws_b" "q" {\n provider = "aws.us"\n}\nresource "aws_a" "own" {\n region = "eu-north-1"\n}\nresource "google_a" "g" {\n location = "EU"\n}`,
    });
    expect(declarations.map(({ id, scope, region }) => [id, scope, region])).toEqual([
      ['.:aws_a.d', '.', 'eu-west-1'],
      ['.@us:aws_a.u', '.@us', 'us-east-1'],
      ['.:aws_a.own', '.', 'eu-north-1'],
      ['.:google_a.g', '.', 'EU'],
      ['.@us:data.aws_b.q', '.@us', 'us-east-1'],
    ]);
  });
  it('is handed on to modules, and references know the scope', () => {
    const estate = estateOf({
      'main.tf': `${providers}module "m" {\n source = "./m"\n providers = {\n aws = aws.us\n }\n}\nmodule "n" {\n source = "./m"\n}\nmodule "o" {\n source = "./o"\n providers = {\n aws.far = aws.us\n }\n}\nresource "x_y" "z" {\n v = module.m.id\n w = module.n.id\n}`,
      'm/main.tf': 'resource "aws_a" "r" {}\noutput "id" {\n value = aws_a.r.id\n}',
      'o/main.tf':
        'terraform {\n required_providers {\n aws = {\n source = "hashicorp/aws"\n configuration_aliases = [aws.far]\n }\n }\n}\nresource "aws_a" "r" {\n provider = aws.far\n}\nresource "aws_a" "s" {}',
    });
    expect(estate.problems).toEqual([]);
    expect(estate.declarations.map(({ id, region }) => [id, region])).toEqual([
      ['.:x_y.z', undefined],
      ['.@us:module.m.aws_a.r', 'us-east-1'],
      ['.:module.n.aws_a.r', 'eu-west-1'],
      ['.@us:module.o.aws_a.r', 'us-east-1'],
      ['.:module.o.aws_a.s', 'eu-west-1'],
    ]);
    expect(plain(bodyOf(estate, 'x_y.z'))).toEqual({ v: '→ .@us:module.m.aws_a.r id', w: '→ .:module.n.aws_a.r id' });
  });
  it('adds its default tags, and the own ones win', () => {
    const estate = estateOf({
      'main.tf':
        'variable "tags" {}\nprovider "aws" {\n default_tags {\n tags = {\n Team = "core"\n Env = "prod"\n }\n }\n}\nresource "aws_a" "own" {\n tags = {\n Team = "mine"\n }\n}\nresource "aws_a" "none" {}\nresource "aws_a" "open" {\n tags = merge(var.tags, { A = "a" })\n}\nresource "aws_autoscaling_group" "g" {}\ndata "aws_a" "d" {}\nresource "other_a" "o" {\n tags = {}\n}',
    });
    const tags = (address: string): unknown => plain(bodyOf(estate, address)?.entries['tags']);
    expect(tags('aws_a.own')).toEqual({ Team: 'mine', Env: 'prod' });
    expect(tags('aws_a.none')).toEqual({ Team: 'core', Env: 'prod' });
    expect(tags('aws_a.open')).toEqual({ Team: '? var.tags has no value', Env: '? var.tags has no value', A: 'a', '…': 'var.tags has no value' });
    expect([tags('aws_autoscaling_group.g'), tags('data.aws_a.d')]).toEqual([undefined, undefined]);
    expect(tags('other_a.o')).toEqual({});
    expect(bodyOf(estate, 'aws_a.own')?.entries['tags']).toMatchObject({
      entries: { Env: { at: { file: 'main.tf', line: 11 }, from: { file: 'main.tf', line: 6 } }, Team: { at: { file: 'main.tf', line: 12 } } },
    });
  });
});

describe('the version of a provider', () => {
  const underOf = (constraint: string, files = {}): string | undefined =>
    estateOf({
      'main.tf': `terraform {\n required_providers {\n aws = {\n source = "hashicorp/aws"\n version = "${constraint}"\n }\n }\n}\nresource "aws_a" "r" {}`,
      ...files,
    }).declarations[0]?.under;
  it.each([
    ['~> 5.0', 'aws@5.0'],
    ['~> 5.31.2', 'aws@5.31'],
    ['5.31.0', 'aws@5.31'],
    ['= 5.31.0', 'aws@5.31'],
    ['>= 5.1, < 6.0', 'aws@5.1'],
    ['>= 5.1, != 5.2, <= 5.9', 'aws@5.1'],
    ['>= 4.0', undefined],
    ['>= 4.0, < 6.0', undefined],
    ['~> 5', undefined],
    ['< 5.0', undefined],
    ['nonsense', undefined],
  ])('%s', (constraint, wanted) => expect(underOf(constraint)).toBe(wanted));
  it('is what the lock file names', () =>
    expect(
      underOf('>= 4.0', {
        '.terraform.lock.hcl': 'provider "registry.terraform.io/hashicorp/aws" {\n version = "5.31.0"\n constraints = ">= 4.0.0"\n hashes = []\n}',
      }),
    ).toBe('aws@5.31'));
  it('is narrowed by the modules above', () => {
    const required = (version: string): string =>
      `terraform {\n required_providers {\n aws = {\n source = "hashicorp/aws"\n version = "${version}"\n }\n }\n}\n`;
    const estate = estateOf({
      'main.tf': `${required('~> 5.4')}module "m" {\n source = "./m"\n}`,
      'm/main.tf': `${required('>= 5.0')}resource "aws_a" "r" {}`,
    });
    expect(estate.declarations[0]?.under).toBe('aws@5.4');
  });
});
