locals {
  name   = "prod"
  region = "eu-west-1"
}
