# The account 111122223333: what customers see.
provider "aws" {
  region = "eu-central-1"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "acme-uploads"
  tags   = { data = "personal" }
}

resource "aws_s3_bucket_versioning" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_db_instance" "orders" {
  identifier                 = "orders"
  engine                     = "postgres"
  instance_class             = "db.t4g.medium"
  allocated_storage          = 50
  storage_encrypted          = true
  auto_minor_version_upgrade = false
  backup_retention_period    = 14
  tags                       = { data = "personal" }
}

resource "aws_instance" "legacy" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  metadata_options {
    http_tokens = "optional"
  }
}

resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = "arn:aws:iam::111122223333:role/resize"
  handler       = "resize.handler"
  runtime       = "python3.7"
  filename      = "resize.zip"
}
