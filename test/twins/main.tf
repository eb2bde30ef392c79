terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.31"
    }
  }
}

variable "environment" {
  type = string
}

provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { team = "shop" }
  }
}

provider "aws" {
  alias  = "us"
  region = "us-east-1"
}

locals {
  name = "shop-${var.environment}"
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.logs.arn}/*"]
    principals {
      type        = "Service"
      identifiers = ["delivery.logs.amazonaws.com"]
    }
  }
}

resource "aws_s3_bucket" "logs" {
  bucket = "${local.name}-logs"
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = aws_s3_bucket.logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = false
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = data.aws_iam_policy_document.logs.json
}

resource "aws_kms_key" "main" {
  description             = "Key of ${data.aws_caller_identity.current.account_id}"
  enable_key_rotation     = true
  deletion_window_in_days = 10
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_security_group" "web" {
  for_each = toset(["blue", "green"])
  name     = "${local.name}-${each.key}"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_sns_topic" "alarms" {
  provider = aws.us
  name     = "${local.name}-alarms"
}

module "db" {
  source  = "./db"
  name    = local.name
  key_arn = aws_kms_key.main.arn
  groups  = [for group in aws_security_group.web : group.id]
}
