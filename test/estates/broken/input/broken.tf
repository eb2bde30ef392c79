resource "aws_s3_bucket" "first" {
  bucket = "first"
}

resource "aws_s3_bucket" "second" {
  bucket = = "second"
}

resource "aws_s3_bucket" "third" {
  bucket = local.circle
}

locals {
  circle = local.other
  other  = local.circle
}

resource "aws_s3_bucket" "negative" {
  count  = -1
  bucket = "negative"
}

module "missing" {
  source = "./nowhere"
}

module "elsewhere" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "4.0.0"
}
