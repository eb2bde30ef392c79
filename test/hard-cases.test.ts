import { describe, expect, it } from 'vitest';
import { opened } from './opened.ts';

describe('security groups written three ways, and instances behind them', () => {
  const network = opened({
    'main.tf': `
variable "office" {}
resource "aws_security_group" "web" {
  name = "web"
  ingress {
    description = "https"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group_rule" "ssh" {
  type              = "ingress"
  security_group_id = aws_security_group.web.id
  description       = "ssh"
  from_port         = 0
  to_port           = 1024
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8", "0.0.0.0/0"]
}
resource "aws_security_group_rule" "out" {
  type              = "egress"
  security_group_id = aws_security_group.web.id
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_security_group" "db" { name = "db" }
resource "aws_vpc_security_group_ingress_rule" "db" {
  security_group_id = aws_security_group.db.id
  ip_protocol       = "-1"
  cidr_ipv4         = var.office
}
resource "aws_security_group" "closed" { name = "closed" }
resource "aws_instance" "front" { 
  associate_public_ip_address = true
  vpc_security_group_ids = [aws_security_group.web.id, aws_security_group.db.id] 
}
resource "aws_instance" "back" { 
  associate_public_ip_address = true
  vpc_security_group_ids = [aws_security_group.db.id] 
}
resource "aws_instance" "quiet" { 
  associate_public_ip_address = true
  vpc_security_group_ids = [aws_security_group.closed.id] 
}
resource "aws_instance" "plain" { associate_public_ip_address = true }
resource "aws_instance" "foreign" { 
  associate_public_ip_address = true
  vpc_security_group_ids = ["sg-0123"] 
}
`,
  });
  const instance = 'aws.ec2.public-instance-keeps-admin-ports-closed';

  it('a separate rule opens the group, and the instance behind it', () => {
    expect(network.verdict('aws_security_group.web', 'aws.vpc.group-keeps-ssh-closed')).toBe('unmet');
    expect(network.verdict('aws_instance.front', instance)).toBe('unmet');
  });
  it('an unknown source leaves both open', () => {
    expect(network.verdict('aws_security_group.db', 'aws.vpc.group-keeps-ssh-closed')).toBe('unproven');
    expect(network.verdict('aws_instance.back', instance)).toBe('unproven');
    expect(network.because('aws_instance.back', instance)).toContain('var.office');
  });
  it('a group that lets nobody in is met', () => {
    expect(network.verdict('aws_instance.quiet', instance)).toBe('met');
  });
  it('the default group and a group that was not read are not known', () => {
    expect(network.verdict('aws_instance.plain', instance)).toBe('unproven');
    expect(network.verdict('aws_instance.foreign', instance)).toBe('unproven');
    expect(network.because('aws_instance.foreign', instance)).toContain('sg-0123 was not read');
  });
});

describe('node groups through their cluster and launch template', () => {
  const kube = opened({
    'main.tf': `
variable "auto" { type = bool }
variable "ami" {}
variable "arm" { type = bool }
resource "aws_eks_cluster" "a" {
  name = "a"
  compute_config { enabled = var.auto }
}
resource "aws_launch_template" "own" { image_id = "ami-0123456789abcdef0" }
resource "aws_launch_template" "plain" { key_name = "k" }
resource "aws_launch_template" "maybe" { image_id = var.ami }
resource "aws_eks_node_group" "aws" {
  cluster_name = aws_eks_cluster.a.name
  launch_template { id = aws_launch_template.plain.id }
}
resource "aws_eks_node_group" "own" {
  cluster_name = "a"
  launch_template { id = aws_launch_template.own.id }
}
resource "aws_eks_node_group" "maybe" {
  cluster_name = "a"
  launch_template { id = aws_launch_template.maybe.id }
}
resource "aws_eks_node_group" "either" {
  cluster_name = "a"
  ami_type     = var.arm ? "AL2023_ARM_64_STANDARD" : "BOTTLEROCKET_x86_64"
}
`,
  });
  it('publishing and applying patches are two duties', () => {
    expect(kube.holders('aws_eks_node_group.aws', 'publish-os-patches')).toEqual(['provider']);
    expect(kube.holders('aws_eks_node_group.aws', 'apply-os-patches').every(h => h.includes('customer'))).toBe(true);
    expect(kube.holders('aws_eks_node_group.own', 'publish-os-patches').every(h => h.includes('customer'))).toBe(true);
  });
  it('an unknown image leaves a set, and an image that is one of two of AWS does not', () => {
    expect(kube.holders('aws_eks_node_group.maybe', 'publish-os-patches').length).toBeGreaterThan(1);
    expect(kube.holders('aws_eks_node_group.either', 'publish-os-patches')).toEqual(['provider']);
  });
  it('Auto Mode that is not known leaves the cluster’s line open', () => {
    expect(kube.row('aws_eks_cluster.a', 'apply-os-patches').turnsOn[0]?.fact).toMatchObject({ is: 'unknown', why: expect.stringContaining('var.auto') });
  });
});

describe('policies with unknown parts', () => {
  const bucketWith = (name: string, statement: string) => `
resource "aws_s3_bucket" "${name}" { bucket = "${name}" }
resource "aws_s3_bucket_policy" "${name}" {
  bucket = aws_s3_bucket.${name}.id
  policy = jsonencode({ Statement = [{ Sid = "S", Effect = "Allow", Action = "s3:GetObject", Resource = "*", ${statement} }] })
}
`;
  const grants = opened({
    'main.tf': `
variable "who" {}
variable "condition" { type = any }
resource "aws_iam_role" "ci" {
  assume_role_policy = "{}"
}
data "aws_iam_role" "other" { name = "other" }
${bucketWith('open', 'Principal = "*"')}
${bucketWith('org', 'Principal = { AWS = ["*"] }, Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1" } }')}
${bucketWith('vague', 'Principal = { AWS = [var.who] }')}
${bucketWith('role', 'Principal = { AWS = aws_iam_role.ci.arn }')}
${bucketWith('data', 'Principal = { AWS = data.aws_iam_role.other.arn }')}
${bucketWith('conditional', 'Principal = "*", Condition = var.condition')}
`,
  });
  it.each([
    ['open', 'unmet'],
    ['org', 'met'],
    ['vague', 'unproven'],
    ['role', 'met'],
    ['data', 'met'],
    ['conditional', 'unproven'],
  ])('a bucket policy: %s is %s', (name, verdict) => {
    expect(grants.verdict(`aws_s3_bucket.${name}`, 'aws.s3.grants-nothing-to-everybody')).toBe(verdict);
  });
});

describe('companions through modules and variables', () => {
  const texts = (count: string) => ({
    'main.tf': `
variable "names" {
  type    = map(bool)
  default = { a = true, b = false }
}
module "data" {
  source   = "./modules/bucket"
  for_each = var.names
  name     = "acme-\${each.key}"
}
module "keep" {
  source  = "./modules/versions"
  buckets = { for key, one in module.data : key => one.bucket if var.names[key] }
}
resource "aws_s3_bucket" "list" {
  count  = ${count}
  bucket = "list-\${count.index}"
}
resource "aws_s3_bucket_versioning" "list" {
  count  = length(aws_s3_bucket.list)
  bucket = aws_s3_bucket.list[count.index].id
  versioning_configuration { status = count.index == 0 ? "Enabled" : "Suspended" }
}
`,
    'modules/bucket/main.tf': `
variable "name" {}
resource "aws_s3_bucket" "this" { bucket = var.name }
output "bucket" { value = aws_s3_bucket.this.id }
`,
    'modules/versions/main.tf': `
variable "buckets" { type = map(string) }
resource "aws_s3_bucket_versioning" "this" {
  for_each = var.buckets
  bucket   = each.value
  versioning_configuration { status = "Enabled" }
}
`,
  });
  const estate = opened(texts('2'));
  const check = 'aws.s3.keeps-versions';

  it('bind instance by instance', () => {
    expect(estate.problems).toEqual([]);
    expect(estate.verdict('module.data["a"].aws_s3_bucket.this', check)).toBe('met');
    expect(estate.verdict('module.data["b"].aws_s3_bucket.this', check)).toBe('unmet');
    expect(estate.verdict('aws_s3_bucket.list[0]', check)).toBe('met');
    expect(estate.verdict('aws_s3_bucket.list[1]', check)).toBe('unmet');
  });
  it('follow the variables that are given', () => {
    const other = opened(texts('2'), { vars: { names: '{"a"=false,"b"=true}' } });
    expect(other.verdict('module.data["a"].aws_s3_bucket.this', check)).toBe('unmet');
    expect(other.verdict('module.data["b"].aws_s3_bucket.this', check)).toBe('met');
  });
});

describe('settings of the account', () => {
  it('answer for every bucket and volume of their root, and for no other', () => {
    const estate = opened({
      'one/main.tf': `
resource "aws_s3_account_public_access_block" "all" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
resource "aws_s3_bucket" "b" { bucket = "one" }
resource "aws_s3_bucket_public_access_block" "b" { bucket = aws_s3_bucket.b.id }
resource "aws_ebs_encryption_by_default" "on" { enabled = true }
resource "aws_ebs_volume" "one" { availability_zone = "eu-west-1a" }
`,
      'two/main.tf': `
resource "aws_s3_bucket" "c" { bucket = "two" }
resource "aws_s3_bucket_public_access_block" "c" { bucket = aws_s3_bucket.c.id }
resource "aws_ebs_volume" "two" { availability_zone = "eu-west-1a" }
`,
    });
    expect(estate.row('aws_s3_bucket.b', 'limit-exposure').verdict).toBe('met');
    expect(estate.row('aws_s3_bucket.c', 'limit-exposure').verdict).toBe('unmet');
    expect(estate.verdict('aws_ebs_volume.one', 'aws.ec2.volume-is-encrypted')).toBe('met');
    expect(estate.verdict('aws_ebs_volume.two', 'aws.ec2.volume-is-encrypted')).toBe('unmet');
  });
});
