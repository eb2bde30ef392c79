import { examples } from '../../../model/index.ts';

const bucketChecks = ['blocks-public-acls', 'blocks-public-policies', 'ignores-public-acls', 'restricts-public-buckets'] as const;
const blocks = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(bucketChecks.map(check => [`aws.s3.${check}`, verdict] as const));

export default examples(
  {
    shows: 'a bucket of which nothing is said: blocked and encrypted by AWS, without versions and logs',
    terraform: `
resource "aws_s3_bucket" "reports" {
  bucket = "acme-reports"
}`,
    cloudformation: `
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-reports`,
    gives: {
      ...blocks('met'),
      'aws.s3.grants-nothing-to-everybody': 'met',
      'aws.s3.acl-is-private': 'met',
      'aws.s3.limits-cors': 'met',
      'aws.s3.demands-tls': 'unmet',
      'aws.s3.keeps-versions': 'unmet',
      'aws.s3.logs-access': 'unmet',
      'aws.s3.deletes-with-mfa': 'none',
      'aws.s3.disables-acls': 'met',
      'aws.s3.has-lifecycle-rules': 'unmet',
      'aws.s3.locks-objects-for-a-period': 'none',
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider', 'limit-exposure': 'provider+customer', 'retain-and-dispose': 'customer' },
  },
  {
    shows: 'a bucket with everything switched on, in companions that name it in different ways',
    terraform: `
resource "aws_s3_bucket" "ledger" {
  bucket = "acme-ledger"
}

resource "aws_kms_key" "ledger" {
  enable_key_rotation = true
}

resource "aws_s3_bucket_versioning" "ledger" {
  bucket = aws_s3_bucket.ledger.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "ledger" {
  bucket = aws_s3_bucket.ledger.bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.ledger.arn
    }
  }
}

resource "aws_s3_bucket_logging" "ledger" {
  bucket        = "acme-ledger"
  target_bucket = "acme-logs"
  target_prefix = "ledger/"
}

resource "aws_s3_bucket_policy" "ledger" {
  bucket = aws_s3_bucket.ledger.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.ledger.arn, "\${aws_s3_bucket.ledger.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
  Ledger:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-ledger
      VersioningConfiguration: { Status: Enabled }
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: aws:kms
              KMSMasterKeyID: !GetAtt Key.Arn
      LoggingConfiguration:
        DestinationBucketName: acme-logs
        LogFilePrefix: ledger/
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Ledger
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: TlsOnly
            Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource: [!GetAtt Ledger.Arn, !Sub '\${Ledger.Arn}/*']
            Condition: { Bool: { 'aws:SecureTransport': 'false' } }`,
    gives: { 'aws.s3.demands-tls': 'met', 'aws.s3.keeps-versions': 'met', 'aws.s3.logs-access': 'met', 'aws.s3.grants-nothing-to-everybody': 'met' },
    holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'the AWS managed key: encrypted with KMS, and no key of your own named',
    terraform: `
resource "aws_s3_bucket" "exports" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "exports" {
  bucket = aws_s3_bucket.exports.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}`,
    cloudformation: `
Resources:
  Exports:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' }`,
    gives: { 'aws.s3.acl-is-private': 'met' },
    holds: { 'control-keys': 'provider' },
  },
  {
    shows: 'an algorithm that is not known: the keys are the provider’s, or shared',
    terraform: `
variable "algorithm" {}
variable "key" {}

resource "aws_s3_bucket" "b" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.algorithm
      kms_master_key_id = var.key
    }
  }
}`,
    cloudformation: `
Parameters:
  Algorithm: { Type: String }
  Key: { Type: String }
Resources:
  B:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault: { SSEAlgorithm: !Ref Algorithm, KMSMasterKeyID: !Ref Key }`,
    gives: { 'aws.s3.acl-is-private': 'met' },
    holds: { 'control-keys': 'provider or provider or provider+customer', 'encrypt-at-rest': 'provider' },
  },
  {
    shows: 'everything that decides comes from variables without a value',
    terraform: `
variable "block" { type = bool }
variable "acl" {}
variable "versions" {}
variable "principal" {}
variable "origins" { type = list(string) }
variable "log_bucket" {}

resource "aws_s3_bucket" "b" {
  bucket = "acme-b"
}

resource "aws_s3_bucket_public_access_block" "b" {
  bucket                  = aws_s3_bucket.b.id
  block_public_acls       = var.block
  block_public_policy     = var.block
  ignore_public_acls      = var.block
  restrict_public_buckets = var.block
}

resource "aws_s3_bucket_acl" "b" {
  bucket = aws_s3_bucket.b.id
  acl    = var.acl
}

resource "aws_s3_bucket_versioning" "b" {
  bucket = aws_s3_bucket.b.id
  versioning_configuration {
    status = var.versions
  }
}

resource "aws_s3_bucket_logging" "b" {
  bucket        = aws_s3_bucket.b.id
  target_bucket = var.log_bucket
  target_prefix = ""
}

resource "aws_s3_bucket_cors_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = var.origins
  }
}

resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({
    Statement = [
      { Sid = "A", Effect = "Allow", Principal = { AWS = var.principal }, Action = "s3:GetObject", Resource = "*" },
      { Sid = "B", Effect = "Deny", Principal = { AWS = var.principal }, Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}`,
    cloudformation: `
Parameters:
  Block: { Type: String, AllowedValues: ['true', 'false'] }
  Acl: { Type: String }
  Versions: { Type: String }
  Who: { Type: String }
  Origins: { Type: CommaDelimitedList }
  Logs: { Type: String }
Resources:
  B:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-b
      AccessControl: !Ref Acl
      PublicAccessBlockConfiguration:
        BlockPublicAcls: !Ref Block
        BlockPublicPolicy: !Ref Block
        IgnorePublicAcls: !Ref Block
        RestrictPublicBuckets: !Ref Block
      VersioningConfiguration: { Status: !Ref Versions }
      LoggingConfiguration: !Ref Logs
      CorsConfiguration:
        CorsRules:
          - AllowedMethods: [GET]
            AllowedOrigins: !Ref Origins
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref B
      PolicyDocument:
        Statement:
          - { Sid: A, Effect: Allow, Principal: { AWS: !Ref Who }, Action: 's3:GetObject', Resource: '*' }
          - { Sid: B, Effect: Deny, Principal: { AWS: !Ref Who }, Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }`,
    gives: {
      ...blocks('unproven'),
      'aws.s3.acl-is-private': 'unproven',
      'aws.s3.keeps-versions': 'unproven',
      'aws.s3.limits-cors': 'unproven',
      'aws.s3.grants-nothing-to-everybody': 'unproven',
      'aws.s3.demands-tls': 'unproven',
      'aws.s3.logs-access': 'unproven',
    },
  },
);
