import { examples } from '../../../model/index.ts';

const bucketChecks = ['blocks-public-acls', 'blocks-public-policies', 'ignores-public-acls', 'restricts-public-buckets'] as const;
const blocks = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(bucketChecks.map(check => [`aws.s3.${check}`, verdict] as const));

export default examples(
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
      'aws.s3.grants-no-public-groups': 'met',
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
);
