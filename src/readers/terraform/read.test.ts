import { describe, expect, it } from 'vitest';
import { estateOf, plain } from './estate.fixture.ts';
import { readTerraform } from './read.ts';

describe('a first look at an estate', () => {
  const { declarations, problems } = estateOf({
    'main.tf': `
variable "names" { default = ["a", "b"] }
resource "aws_s3_bucket" "b" {
  for_each = toset(var.names)
  bucket   = "x-\${each.key}"
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = aws_s3_bucket.b
  bucket   = each.value.id
}
module "m" {
  source   = "./m"
  for_each = { k = aws_s3_bucket.b["a"].arn }
  arn      = each.value
}`,
    'm/main.tf': `
variable "arn" {}
resource "aws_x" "y" {
  arn = var.arn
}`,
  });
  it('has every instance under its address', () => {
    expect(problems).toEqual([]);
    expect(declarations.map(declaration => declaration.address)).toEqual([
      'aws_s3_bucket.b["a"]',
      'aws_s3_bucket.b["b"]',
      'aws_s3_bucket_versioning.v["a"]',
      'aws_s3_bucket_versioning.v["b"]',
      'module.m["k"].aws_x.y',
    ]);
  });
  it('keeps references through loops and modules', () => {
    expect(plain(declarations[2]?.body)).toEqual({ bucket: '→ .:aws_s3_bucket.b["a"] id' });
    expect(plain(declarations[4]?.body)).toEqual({ arn: '→ .:aws_s3_bucket.b["a"] arn' });
  });
});

describe('what declares nothing', () => {
  it('is passed over', () => {
    const { declarations, problems } = estateOf({
      'main.tf': `
terraform {
  backend "s3" {}
}
moved {
  from = aws_a.old
  to   = aws_a.new
}
import {
  to = aws_a.new
  id = "x"
}
removed {
  from = aws_a.gone
  lifecycle {
    destroy = false
  }
}
check "health" {
  data "http" "x" {
    url = "https://\${aws_a.new.name}"
  }
  assert {
    condition     = data.http.x.status_code == 200
    error_message = "down"
  }
}
ephemeral "random_password" "p" {
  length = 16
}
something "new" {}
resource "aws_a" "new" {
  secret = ephemeral.random_password.p.result
}
`,
      'main.tftest.hcl': 'run "x" {',
      '.hidden.tf': 'resource "aws_a" "hidden" {}',
    });
    expect(problems).toEqual([]);
    expect(declarations.map(declaration => declaration.address)).toEqual(['aws_a.new']);
    expect(declarations[0]?.body.entries['secret']).toMatchObject({ is: 'unresolved', sensitive: true });
  });
  it('is said where a line or a label is out of place', () => {
    expect(estateOf({ 'main.tf': 'x = 1\nresource "a" {}' }).problems).toEqual([
      { file: 'main.tf', line: 1, message: '"x" stands outside of any block, where Terraform allows blocks only; it is not read.' },
      { file: 'main.tf', line: 2, message: 'A resource block needs a type and a name: this one has 1 labels and is not read.' },
    ]);
  });
});

describe('folders', () => {
  it('may be written with or without a dot', () => {
    const tree = {
      list: (folder: string) => (folder === '.' ? ['main.tf'] : undefined),
      read: (file: string) => (file === 'main.tf' ? { text: 'resource "a_b" "c" {}' } : { problem: 'There is no such file.' }),
    };
    for (const folder of ['.', '', './']) expect(readTerraform([folder], tree).declarations.map(declaration => declaration.id)).toEqual(['.:a_b.c']);
  });
  it('may hold files that cannot be read', () => {
    const tree = { list: () => ['main.tf'], read: () => ({ problem: 'It may not be read.' }) };
    expect(readTerraform(['x'], tree).problems).toEqual([{ file: 'x/main.tf', line: 1, message: 'It may not be read.' }]);
  });
  it('may not be there', () =>
    expect(readTerraform(['gone'], { list: () => undefined, read: () => ({ problem: '' }) })).toMatchObject({ declarations: [], problems: [], files: 0 }));
});
