import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of a made-up team: ten assets of several services with companions, variables, locals and a for_each, as real files have them. */
const fileText = (n: number): string => `
# Team ${n}: written by a generator for measuring.
variable "environment_${n}" {
  type    = string
  default = "prod"
}

locals {
  name_${n} = "team-${n}-\${var.environment_${n}}"
  tags_${n} = { team = "team-${n}", environment = var.environment_${n} }
}

resource "aws_s3_bucket" "data_${n}" {
  for_each = toset(["raw", "clean", "reports"])
  bucket   = "\${local.name_${n}}-\${each.key}"
  tags     = merge(local.tags_${n}, { purpose = each.key })
}

resource "aws_s3_bucket_versioning" "data_${n}" {
  for_each = aws_s3_bucket.data_${n}
  bucket   = each.value.id
  versioning_configuration {
    status = each.key == "raw" ? "Enabled" : "Suspended"
  }
}

resource "aws_security_group" "web_${n}" {
  name = "\${local.name_${n}}-web"
  ingress {
    description = "https"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  tags = local.tags_${n}
}

resource "aws_instance" "web_${n}" {
  count                  = 2
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  vpc_security_group_ids = [aws_security_group.web_${n}.id]
  metadata_options {
    http_tokens = ${n % 2 === 0 ? '"required"' : '"optional"'}
  }
  root_block_device {
    encrypted = ${n % 3 === 0}
  }
}

resource "aws_ebs_volume" "data_${n}" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = ${n % 2 === 0}
}

resource "aws_dynamodb_table" "state_${n}" {
  name         = "\${local.name_${n}}-state"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_iam_role" "app_${n}" {
  name = "\${local.name_${n}}-app"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_kms_key" "data_${n}" {
  description         = "team ${n}"
  enable_key_rotation = ${n % 4 !== 0}
}
`;
/** Assets of one generated file. */
export const assetsPerFile = 10;

/** Writes `files` Terraform files, a hundred to a folder; each folder is a root module. */
export const writeEstate = (folder: string, files: number): void => {
  for (let n = 0; n < files; n++) {
    const root = join(folder, `root-${Math.floor(n / 100)}`);
    if (n % 100 === 0) mkdirSync(root, { recursive: true });
    writeFileSync(join(root, `team-${n}.tf`), fileText(n));
  }
};
