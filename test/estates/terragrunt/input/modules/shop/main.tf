variable "environment" {
  type = string
}

variable "bucket" {
  type = string
}

variable "groups" {
  type = list(string)
}

variable "encrypted" {
  type    = bool
  default = true
}

resource "aws_s3_bucket" "images" {
  bucket = var.bucket
}

resource "aws_s3_bucket_versioning" "images" {
  bucket = aws_s3_bucket.images.id
  versioning_configuration {
    status = var.environment == "prod" ? "Enabled" : "Suspended"
  }
}

resource "aws_ebs_volume" "cache" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = var.encrypted
}
