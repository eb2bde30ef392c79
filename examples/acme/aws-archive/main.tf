# The account 444455556666: what must be kept, in a region that the report leaves out.
provider "aws" {
  region = "ap-southeast-2"
}

resource "aws_s3_bucket" "records" {
  bucket = "acme-records"
  tags   = { data = "personal" }
}
