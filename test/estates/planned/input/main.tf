variable "versions" {
  type = string
}

data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-${data.aws_caller_identity.current.account_id}"
}

resource "aws_s3_bucket_versioning" "reports" {
  bucket = aws_s3_bucket.reports.id
  versioning_configuration {
    status = var.versions
  }
}

module "archive" {
  source  = "example/archive/aws"
  version = "1.0.0"
}
