import { examples } from '../../../model/index.ts';

const bucket = `
resource "aws_s3_bucket" "site" {
  bucket = "site-of-the-shop"
}
`;

export default examples(
  {
    shows: 'a bucket that takes keys of the sender again, with public access left to policies and ACLs',
    terraform: `
resource "aws_s3_bucket" "exchange" {
  bucket = "acme-exchange"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "exchange" {
  bucket = aws_s3_bucket.exchange.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
    blocked_encryption_types = ["NONE"]
  }
}

resource "aws_s3_bucket_public_access_block" "exchange" {
  bucket                  = aws_s3_bucket.exchange.id
  block_public_acls       = false
  ignore_public_acls      = false
  block_public_policy     = false
  restrict_public_buckets = false
}`,
    cloudformation: `
Resources:
  Exchange:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-exchange
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: AES256
            BlockedEncryptionTypes:
              EncryptionType: [NONE]
      PublicAccessBlockConfiguration:
        BlockPublicAcls: false
        IgnorePublicAcls: false
        BlockPublicPolicy: false
        RestrictPublicBuckets: false`,
    gives: { 'aws.s3.blocks-public-acls': 'unmet', 'aws.s3.restricts-public-buckets': 'unmet' },
    holds: { 'control-keys': 'provider+customer', 'limit-exposure': 'customer' },
  },
  {
    shows: 'an object encrypted with a key of the team, private as objects are',
    terraform: `${bucket}
resource "aws_kms_key" "site" {
  enable_key_rotation = true
}
resource "aws_s3_object" "prices" {
  bucket     = aws_s3_bucket.site.id
  key        = "prices.csv"
  source     = "prices.csv"
  kms_key_id = aws_kms_key.site.arn
}`,
    gives: { 'aws.s3.object-uses-your-own-key': 'met', 'aws.s3.object-acl-is-private': 'met' },
    holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider', 'survive-failure': 'not-applicable' },
    about: { terraform: 'aws_s3_object.prices' },
  },
  {
    shows: 'a public object in a bucket where ACLs count, encrypted with the key that AWS manages',
    terraform: `${bucket}
resource "aws_s3_bucket_ownership_controls" "site" {
  bucket = aws_s3_bucket.site.id
  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}
resource "aws_s3_object" "logo" {
  bucket                 = aws_s3_bucket.site.id
  key                    = "logo.png"
  source                 = "logo.png"
  acl                    = "public-read"
  server_side_encryption = "aws:kms"
}`,
    gives: { 'aws.s3.object-uses-your-own-key': 'unmet', 'aws.s3.object-acl-is-private': 'unmet' },
    holds: { 'control-keys': 'provider+customer' },
    about: { terraform: 'aws_s3_object.logo' },
  },
  {
    shows: 'an object of which nothing is said: its bucket decides, and S3 holds the keys',
    terraform: `${bucket}
resource "aws_s3_object" "readme" {
  bucket  = aws_s3_bucket.site.id
  key     = "readme.txt"
  content = "hello"
}`,
    gives: { 'aws.s3.object-uses-your-own-key': 'none', 'aws.s3.object-acl-is-private': 'met' },
    holds: { 'control-keys': 'provider' },
    about: { terraform: 'aws_s3_object.readme' },
  },
  {
    shows: 'an ACL and a key that nobody has said',
    terraform: `${bucket}
variable "acl" {}
variable "key" {}
resource "aws_s3_bucket_ownership_controls" "site" {
  bucket = aws_s3_bucket.site.id
  rule {
    object_ownership = "ObjectWriter"
  }
}
resource "aws_s3_object" "open" {
  bucket     = aws_s3_bucket.site.id
  key        = "open.txt"
  content    = "hello"
  acl        = var.acl
  kms_key_id = var.key
}`,
    gives: { 'aws.s3.object-uses-your-own-key': 'unproven', 'aws.s3.object-acl-is-private': 'unproven' },
    about: { terraform: 'aws_s3_object.open' },
  },
);
