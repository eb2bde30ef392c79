import { describe, expect, it } from 'vitest';
import { estateOf, plain } from './estate.fixture.ts';

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
