import { examples } from '../../../model/index.ts';

/** Snapshots and images, which only Terraform writes. */
export default examples(
  {
    shows: 'snapshots of an encrypted volume, and a volume made from one',
    terraform: `
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
  encrypted         = true
}

resource "aws_ebs_snapshot" "data" {
  volume_id = aws_ebs_volume.data.id
}

resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-central-1b"
  snapshot_id       = aws_ebs_snapshot.data.id
}`,
    gives: { 'aws.ec2.snapshot-is-encrypted': 'met', 'aws.ec2.volume-is-encrypted': 'met' },
    holds: { 'encrypt-at-rest': 'customer' },
    about: { terraform: 'aws_ebs_snapshot.data' },
  },
  {
    shows: 'a snapshot of a plain volume',
    terraform: `
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
}

resource "aws_ebs_snapshot" "data" {
  volume_id = aws_ebs_volume.data.id
}`,
    gives: { 'aws.ec2.snapshot-is-encrypted': 'unmet' },
  },
  {
    shows: 'a copy that is encrypted on the way',
    terraform: `
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
}

resource "aws_ebs_snapshot" "data" {
  volume_id = aws_ebs_volume.data.id
}

resource "aws_ebs_snapshot_copy" "data" {
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region      = "eu-central-1"
  encrypted          = true
}`,
    gives: { 'aws.ec2.snapshot-is-encrypted': 'met' },
    about: { terraform: 'aws_ebs_snapshot_copy.data' },
  },
  {
    shows: 'a snapshot of a volume that stands elsewhere',
    terraform: `
resource "aws_ebs_snapshot" "data" {
  volume_id = "vol-0a1b2c3d4e5f60718"
}`,
    gives: { 'aws.ec2.snapshot-is-encrypted': 'unproven' },
  },
  {
    shows: 'an image that is encrypted, and shared with one account',
    terraform: `
resource "aws_ami_copy" "golden" {
  name              = "golden"
  source_ami_id     = "ami-0a1b2c3d4e5f60718"
  source_ami_region = "eu-central-1"
  encrypted         = true
}

resource "aws_ami_launch_permission" "partner" {
  image_id   = aws_ami_copy.golden.id
  account_id = "444455556666"
}`,
    gives: { 'aws.ec2.image-is-encrypted': 'met', 'aws.ec2.image-is-not-public': 'met' },
  },
  {
    shows: 'an image that is public and plain',
    terraform: `
resource "aws_ami" "open" {
  name                = "open"
  virtualization_type = "hvm"
  root_device_name    = "/dev/xvda"

  ebs_block_device {
    device_name = "/dev/xvda"
    volume_size = 8
  }
}

resource "aws_ami_launch_permission" "everybody" {
  image_id = aws_ami.open.id
  group    = "all"
}`,
    gives: { 'aws.ec2.image-is-encrypted': 'unmet', 'aws.ec2.image-is-not-public': 'unmet' },
  },
  {
    shows: 'an image whose snapshot stands elsewhere, shared with a group that is handed in',
    terraform: `
variable "group" {
  type = string
}

resource "aws_ami" "some" {
  name                = "some"
  virtualization_type = "hvm"
  root_device_name    = "/dev/xvda"

  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = "snap-0a1b2c3d4e5f60718"
  }
}

resource "aws_ami_launch_permission" "some" {
  image_id = aws_ami.some.id
  group    = var.group
}`,
    gives: { 'aws.ec2.image-is-encrypted': 'unproven', 'aws.ec2.image-is-not-public': 'unproven' },
  },
);
