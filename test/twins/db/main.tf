variable "name" {
  type = string
}

variable "key_arn" {
  type = string
}

variable "groups" {
  type = list(string)
}


resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "shop"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = var.key_arn
  vpc_security_group_ids      = var.groups
  backup_retention_period     = 7
  multi_az                    = false
  skip_final_snapshot         = true
}
