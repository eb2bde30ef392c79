variable "name" {
  type = string
}

variable "size" {
  type = number
}

variable "public" {
  type    = bool
  default = false
}

variable "minor" {
  type = bool
}

resource "aws_db_instance" "this" {
  identifier                 = var.name
  engine                     = "postgres"
  allocated_storage          = var.size
  publicly_accessible        = var.public
  storage_encrypted          = var.size > 50
  auto_minor_version_upgrade = var.minor
  backup_retention_period    = 7
}
