import { examples } from '../../../model/index.ts';

const bucketChecks = ['blocks-public-acls', 'blocks-public-policies', 'ignores-public-acls', 'restricts-public-buckets'] as const;
const blocks = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(bucketChecks.map(check => [`aws.s3.${check}`, verdict] as const));

export default examples(
  {
    shows: 'a bucket opened on purpose: block off, public policy, public ACL, any origin, versions suspended',
    terraform: `
resource "aws_s3_bucket" "site" {
  bucket = "acme-site"
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket                  = aws_s3_bucket.site.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = false
  restrict_public_buckets = false
}

resource "aws_s3_bucket_acl" "site" {
  bucket = aws_s3_bucket.site.id
  acl    = "public-read"
}

resource "aws_s3_bucket_versioning" "site" {
  bucket = aws_s3_bucket.site.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_s3_bucket_cors_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://www.example.com"]
  }
  cors_rule {
    allowed_methods = ["PUT"]
    allowed_origins = ["*"]
  }
}

resource "aws_s3_bucket_policy" "site" {
  bucket = aws_s3_bucket.site.id
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Sid": "Public", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "\${aws_s3_bucket.site.arn}/*" }
      ]
    }
  EOT
}`,
    cloudformation: `
{
  "Resources": {
    "Site": {
      "Type": "AWS::S3::Bucket",
      "Properties": {
        "BucketName": "acme-site",
        "AccessControl": "PublicRead",
        "PublicAccessBlockConfiguration": {
          "BlockPublicAcls": false, "BlockPublicPolicy": "false", "IgnorePublicAcls": false, "RestrictPublicBuckets": false
        },
        "VersioningConfiguration": { "Status": "Suspended" },
        "CorsConfiguration": {
          "CorsRules": [
            { "AllowedMethods": ["GET"], "AllowedOrigins": ["https://www.example.com"] },
            { "AllowedMethods": ["PUT"], "AllowedOrigins": ["*"] }
          ]
        }
      }
    },
    "SitePolicy": {
      "Type": "AWS::S3::BucketPolicy",
      "Properties": {
        "Bucket": { "Ref": "Site" },
        "PolicyDocument": {
          "Statement": [
            { "Sid": "Public", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": { "Fn::Sub": "\${Site.Arn}/*" } }
          ]
        }
      }
    }
  }
}`,
    gives: {
      ...blocks('unmet'),
      'aws.s3.grants-nothing-to-everybody': 'unmet',
      'aws.s3.acl-is-private': 'unmet',
      'aws.s3.keeps-versions': 'unmet',
      'aws.s3.limits-cors': 'unmet',
    },
  },
  {
    shows: 'a public policy that a condition ties to the organisation',
    terraform: `
data "aws_iam_policy_document" "shared" {
  statement {
    sid       = "Organisation"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-shared/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

resource "aws_s3_bucket" "shared" {
  bucket = "acme-shared"
}

resource "aws_s3_bucket_policy" "shared" {
  bucket = aws_s3_bucket.shared.id
  policy = data.aws_iam_policy_document.shared.json
}`,
    cloudformation: `
Resources:
  Shared:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-shared
  SharedPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: acme-shared
      PolicyDocument:
        Statement:
          Sid: Organisation
          Effect: Allow
          Principal: { AWS: '*' }
          Action: [s3:GetObject]
          Resource: arn:aws:s3:::acme-shared/*
          Condition: { StringEquals: { 'aws:PrincipalOrgID': [o-a1b2c3d4e5] } }`,
    gives: { 'aws.s3.grants-nothing-to-everybody': 'met' },
  },
  {
    shows: 'a public ACL and a public policy that the bucket’s own block takes the effect of',
    terraform: `
locals {
  bucket = "acme-legacy"
}

resource "aws_s3_bucket" "legacy" {
  bucket = local.bucket
  grant {
    type        = "Group"
    permissions = ["READ"]
    uri         = "http://acs.amazonaws.com/groups/global/AllUsers"
  }
}

resource "aws_s3_bucket_ownership_controls" "legacy" {
  bucket = aws_s3_bucket.legacy.id
  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "legacy" {
  bucket = aws_s3_bucket.legacy.id
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "legacy" {
  bucket                  = aws_s3_bucket.legacy.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "legacy" {
  bucket = aws_s3_bucket.legacy.id
  policy = jsonencode({
    Statement = { Sid = "Anyone", Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::acme-legacy/*" }
  })
}`,
    gives: {
      'aws.s3.acl-is-private': 'met',
      'aws.s3.grants-nothing-to-everybody': 'met',
      'aws.s3.grants-no-public-groups': 'met',
      'aws.s3.ignores-public-acls': 'met',
      'aws.s3.restricts-public-buckets': 'met',
      'aws.s3.blocks-public-acls': 'unmet',
      'aws.s3.disables-acls': 'unmet',
    },
  },
  {
    shows: 'a grant to everybody, with nothing written that would take its effect',
    terraform: `
resource "aws_s3_bucket" "downloads" {
  bucket = "acme-downloads"
}

resource "aws_s3_bucket_ownership_controls" "downloads" {
  bucket = aws_s3_bucket.downloads.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "downloads" {
  bucket = aws_s3_bucket.downloads.bucket
  access_control_policy {
    owner { id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" }
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}`,
    gives: { 'aws.s3.grants-no-public-groups': 'unmet', 'aws.s3.disables-acls': 'unmet' },
  },
  {
    shows: 'who owns the objects comes from a parameter or variable without a value',
    terraform: `
variable "ownership" {}

resource "aws_s3_bucket" "uploads" {
  bucket = "acme-uploads"
}

resource "aws_s3_bucket_ownership_controls" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  rule {
    object_ownership = var.ownership
  }
}`,
    cloudformation: `
Parameters:
  Ownership: { Type: String }
Resources:
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-uploads
      OwnershipControls:
        Rules:
          - ObjectOwnership: !Ref Ownership`,
    gives: { 'aws.s3.disables-acls': 'unproven' },
  },
  {
    shows: 'a bucket in which writers own what they write',
    terraform: `
resource "aws_s3_bucket" "dropbox" {
  bucket = "acme-dropbox"
}

resource "aws_s3_bucket_ownership_controls" "dropbox" {
  bucket = "acme-dropbox"
  rule {
    object_ownership = "ObjectWriter"
  }
}`,
    cloudformation: `
Resources:
  Dropbox:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-dropbox
      OwnershipControls:
        Rules: [{ ObjectOwnership: ObjectWriter }]`,
    gives: { 'aws.s3.disables-acls': 'unmet', 'aws.s3.acl-is-private': 'met' },
    holds: { 'limit-trust': 'provider+customer' },
  },
);
