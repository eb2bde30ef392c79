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
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider', 'limit-exposure': 'provider+customer' },
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
  {
    shows: 'grants of an ACL to everybody with an AWS account, and a block for the whole account that takes their effect',
    terraform: `
resource "aws_s3_account_public_access_block" "all" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "b" {
  bucket = "acme-partners"
  grant {
    type        = "Group"
    permissions = ["READ"]
    uri         = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
  }
}

resource "aws_s3_bucket_public_access_block" "b" {
  bucket = aws_s3_bucket.b.id
}

resource "aws_s3_bucket_versioning" "b" {
  bucket = aws_s3_bucket.b.id
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}`,
    gives: {
      'aws.s3.grants-no-public-groups': 'unmet',
      ...blocks('met'),
      'aws.s3.deletes-with-mfa': 'met',
      'aws.s3.account-blocks-public-acls': 'met',
      'aws.s3.account-ignores-public-acls': 'met',
      'aws.s3.account-blocks-public-policies': 'met',
      'aws.s3.account-restricts-public-buckets': 'met',
    },
  },
  {
    shows: 'a block for the account that is written and empty, and versions that can be deleted with a password alone',
    terraform: `
resource "aws_s3_account_public_access_block" "all" {}

resource "aws_s3_bucket" "b" {
  bucket = "acme-partners"
}

resource "aws_s3_bucket_acl" "b" {
  bucket = aws_s3_bucket.b.id
  access_control_policy {
    owner { id = "79a5" }
    grant {
      permission = "WRITE"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

resource "aws_s3_bucket_versioning" "b" {
  bucket = "acme-partners"
  versioning_configuration {
    status = "Enabled"
  }
}`,
    gives: {
      'aws.s3.grants-no-public-groups': 'met',
      'aws.s3.deletes-with-mfa': 'unmet',
      'aws.s3.account-blocks-public-acls': 'unmet',
      'aws.s3.account-ignores-public-acls': 'unmet',
      'aws.s3.account-blocks-public-policies': 'unmet',
      'aws.s3.account-restricts-public-buckets': 'unmet',
    },
  },
  {
    shows: 'an account’s block, grants and a second factor from variables without a value',
    terraform: `
variable "block" { type = bool }
variable "grants" { type = list(string) }
variable "mfa" {}

resource "aws_s3_account_public_access_block" "all" {
  block_public_acls       = var.block
  block_public_policy     = var.block
  ignore_public_acls      = var.block
  restrict_public_buckets = var.block
}

resource "aws_s3_bucket" "b" {
  bucket = "acme-partners"
  dynamic "grant" {
    for_each = var.grants
    content {
      type        = "Group"
      permissions = ["READ"]
      uri         = grant.value
    }
  }
}

resource "aws_s3_bucket_versioning" "b" {
  bucket = aws_s3_bucket.b.id
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = var.mfa
  }
}`,
    gives: {
      'aws.s3.grants-no-public-groups': 'unproven',
      'aws.s3.deletes-with-mfa': 'unproven',
      'aws.s3.account-blocks-public-acls': 'unproven',
      'aws.s3.account-ignores-public-acls': 'unproven',
      'aws.s3.account-blocks-public-policies': 'unproven',
      'aws.s3.account-restricts-public-buckets': 'unproven',
    },
  },
  {
    shows: 'a bucket that receives the access logs of another: logging its own would never end',
    terraform: `
resource "aws_s3_bucket" "logs" {
  bucket = "acme-logs"
}

resource "aws_s3_bucket" "data" {
  bucket = "acme-data"
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "data/"
}`,
    cloudformation: `
Resources:
  Logs:
    Type: AWS::S3::Bucket
    Properties: { BucketName: acme-logs }
  Data:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-data
      LoggingConfiguration: { DestinationBucketName: !Ref Logs, LogFilePrefix: data/ }`,
    gives: { 'aws.s3.logs-access': 'none' },
    about: { terraform: 'aws_s3_bucket.logs', cloudformation: 'Logs' },
  },
  {
    shows: 'a trail that records writes of every object, and reads of one bucket by its name',
    terraform: `
resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "acme-trail"
  event_selector {
    read_write_type = "WriteOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
  event_selector {
    read_write_type = "ReadOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::\${aws_s3_bucket.orders.bucket}/"]
    }
  }
}`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-trail
      EventSelectors:
        - ReadWriteType: WriteOnly
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }]
        - ReadWriteType: ReadOnly
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::acme-orders/'] }]`,
    gives: { 'aws.s3.records-writes': 'met', 'aws.s3.records-reads': 'met' },
  },
  {
    shows: 'a trail that records another bucket, and names this one without the slash that would mean its objects',
    terraform: `
resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "acme-trail"
  event_selector {
    read_write_type = "All"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::acme-invoices/", "arn:aws:s3:::acme-orders"]
    }
  }
}`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-trail
      EventSelectors:
        - ReadWriteType: All
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::acme-invoices/', 'arn:aws:s3:::acme-orders'] }]`,
    gives: { 'aws.s3.records-writes': 'unmet', 'aws.s3.records-reads': 'unmet' },
  },
  {
    shows: 'a trail whose selectors come from a variable without a value',
    terraform: `
variable "objects" { type = list(string) }

resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "acme-trail"
  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = var.objects
    }
  }
}`,
    cloudformation: `
Parameters:
  Objects: { Type: CommaDelimitedList }
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-trail
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ['AWS::S3::Object'] }
            - { Field: resources.ARN, StartsWith: !Ref Objects }`,
    gives: { 'aws.s3.records-writes': 'unproven', 'aws.s3.records-reads': 'unproven' },
  },
);
