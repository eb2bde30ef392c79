provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "backup"
  region = "eu-west-1"
}

locals {
  databases = {
    orders   = { size = 100, public = false }
    wiki     = { size = 20, public = true }
  }
}

module "db" {
  source   = "./modules/db"
  for_each = local.databases
  name     = each.key
  size     = each.value.size
  public   = each.value.public
}

module "copy" {
  source = "./modules/db"
  name   = "copy"
  size   = 20
  providers = {
    aws = aws.backup
  }
}
