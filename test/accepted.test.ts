import { describe, expect, it } from 'vitest';
import { opened } from './opened.ts';

describe('comments that accept a finding', () => {
  it('of every tool are honoured and shown', () => {
    const estate = opened({
      'main.tf': `
resource "aws_s3_bucket" "a" {
  # checkov:skip=CKV_AWS_21: scratch data
  bucket = "a"
}
# trivy:ignore:AVD-AWS-0090
resource "aws_s3_bucket" "b" {
  bucket = "b"
}
#tfsec:ignore:AVD-AWS-0090
resource "aws_s3_bucket" "c" {
  bucket = "c"
}
# demarc:ignore aws.s3.keeps-versions until=2027-01-31 moved next quarter
resource "aws_s3_bucket" "d" {
  bucket = "d"
}
# demarc:ignore aws.s3.keeps-versions until=2026-01-31 too late
resource "aws_s3_bucket" "e" {
  bucket = "e"
}
# kics-scan ignore-block
resource "aws_s3_bucket" "f" {
  bucket = "f"
}
# checkov:skip=CKV_AWS_999: another check
resource "aws_s3_bucket" "g" {
  bucket = "g"
}
`,
    });
    const verdicts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => estate.verdict(`aws_s3_bucket.${name}`, 'aws.s3.keeps-versions'));
    expect(verdicts).toEqual(['excepted', 'excepted', 'excepted', 'excepted', 'unmet', 'excepted', 'unmet']);
  });
});
