terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { system = "shop", environment = var.environment }
  }
}

variable "environment" {
  type    = string
  default = "prod"
}

# Set per environment; no value is given here, so nobody can tell from the files who applies minor versions.
variable "automatic_minor_versions" {
  type = bool
}
