resource "aws_kms_key" "shop" {
  description         = "Data of the shop"
  enable_key_rotation = true
}

# No encryption block, no public access block: both are the provider's doing since 2023.
module "bucket" {
  source   = "./modules/bucket"
  for_each = { invoices = true, exports = false }
  name     = "shop-${each.key}-${var.environment}"
  versions = each.value
}

resource "aws_s3_bucket" "cards" {
  bucket = "shop-cards-${var.environment}"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "cards" {
  bucket = aws_s3_bucket.cards.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.shop.arn
    }
  }
}

data "aws_iam_policy_document" "cards" {
  statement {
    sid       = "PartnerReads"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.cards.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "cards" {
  bucket = aws_s3_bucket.cards.id
  policy = data.aws_iam_policy_document.cards.json
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 100
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.shop.arn
  username                    = "shop"
  manage_master_user_password = true
  backup_retention_period     = 14
  deletion_protection         = true
  auto_minor_version_upgrade  = var.automatic_minor_versions
  publicly_accessible         = false
  vpc_security_group_ids      = [aws_security_group.web.id]
}

resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}
