import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'an archive: rules say when versions go, and Object Lock keeps each for a year, from everybody',
    terraform: `
resource "aws_s3_bucket" "archive" {
  bucket              = "acme-archive"
  object_lock_enabled = true
}

resource "aws_s3_bucket_versioning" "archive" {
  bucket = aws_s3_bucket.archive.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "archive" {
  bucket = aws_s3_bucket.archive.id
  rule {
    default_retention {
      mode  = "COMPLIANCE"
      years = 1
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "archive" {
  bucket = aws_s3_bucket.archive.id
  rule {
    id     = "old uploads"
    status = "Disabled"
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
  rule {
    id     = "old versions"
    status = "Enabled"
    filter {}
    noncurrent_version_expiration {
      noncurrent_days = 400
    }
  }
}`,
    cloudformation: `
Resources:
  Archive:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-archive
      VersioningConfiguration: { Status: Enabled }
      ObjectLockEnabled: true
      ObjectLockConfiguration:
        ObjectLockEnabled: Enabled
        Rule:
          DefaultRetention: { Mode: COMPLIANCE, Years: 1 }
      LifecycleConfiguration:
        Rules:
          - { Id: old uploads, Status: Disabled, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }
          - { Id: old versions, Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 400 } }`,
    gives: { 'aws.s3.has-lifecycle-rules': 'met', 'aws.s3.locks-objects-for-a-period': 'met', 'aws.s3.keeps-versions': 'met' },
    holds: { 'retain-and-dispose': 'customer', 'keep-residency': 'provider+customer', 'find-vulnerabilities': 'provider' },
  },
  {
    shows: 'Object Lock without a period, and rules that are all switched off',
    terraform: `
resource "aws_s3_bucket" "claims" {
  bucket              = "acme-claims"
  object_lock_enabled = true
}

resource "aws_s3_bucket_lifecycle_configuration" "claims" {
  bucket = aws_s3_bucket.claims.id
  rule {
    id     = "later"
    status = "Disabled"
    expiration {
      days = 3650
    }
  }
}`,
    cloudformation: `
Resources:
  Claims:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-claims
      ObjectLockEnabled: true
      LifecycleConfiguration:
        Rules:
          - Id: later
            Status: Disabled
            ExpirationInDays: 3650`,
    gives: { 'aws.s3.has-lifecycle-rules': 'unmet', 'aws.s3.locks-objects-for-a-period': 'unmet' },
  },
  {
    shows: 'the rule in the bucket itself, as providers before 4.0 wrote it',
    terraform: `
resource "aws_s3_bucket" "scratch" {
  bucket = "acme-scratch"
  acl    = "private"

  lifecycle_rule {
    enabled = true
    expiration {
      days = 14
    }
  }
}`,
    gives: { 'aws.s3.has-lifecycle-rules': 'met', 'aws.s3.locks-objects-for-a-period': 'none' },
  },
  {
    shows: 'whether rules and lock are in force comes from variables or parameters without a value',
    terraform: `
variable "rules" {}
variable "mode" {}

resource "aws_s3_bucket" "records" {
  bucket              = "acme-records"
  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "records" {
  bucket = aws_s3_bucket.records.id
  rule {
    default_retention {
      mode = var.mode
      days = 90
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "records" {
  bucket = aws_s3_bucket.records.id
  rule {
    id     = "after ninety days"
    status = var.rules
    expiration {
      days = 90
    }
  }
}`,
    cloudformation: `
Parameters:
  Rules: { Type: String }
  Mode: { Type: String }
Resources:
  Records:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-records
      ObjectLockEnabled: true
      ObjectLockConfiguration:
        ObjectLockEnabled: Enabled
        Rule:
          DefaultRetention: { Mode: !Ref Mode, Days: 90 }
      LifecycleConfiguration:
        Rules:
          - { Id: after ninety days, Status: !Ref Rules, ExpirationInDays: 90 }`,
    gives: { 'aws.s3.has-lifecycle-rules': 'unproven', 'aws.s3.locks-objects-for-a-period': 'unproven' },
  },
);
