import { examples } from '../../../model/index.ts';

/** Volumes, snapshots, images, and the settings of an account. */
export default examples(
  {
    shows: 'a volume that is encrypted with a key of your own',
    terraform: `
resource "aws_kms_key" "ebs" {
  description         = "Volumes"
  enable_key_rotation = true
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
  encrypted         = true
  kms_key_id        = aws_kms_key.ebs.arn
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      Description: Volumes
      EnableKeyRotation: true
      KeyPolicy:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              AWS: !Sub arn:aws:iam::\${AWS::AccountId}:root
            Action: kms:*
            Resource: "*"
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 100
      Encrypted: true
      KmsKeyId: !GetAtt Key.Arn`,
    gives: { 'aws.ec2.volume-is-encrypted': 'met', 'aws.ec2.volume-uses-your-own-key': 'met' },
    holds: { 'encrypt-at-rest': 'provider+customer', 'control-keys': 'provider+customer', 'isolate-tenants': 'provider', 'apply-os-patches': 'not-applicable' },
  },
  {
    shows: 'a volume that is encrypted with the AWS managed key',
    terraform: `
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
  encrypted         = true
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 100
      Encrypted: true`,
    gives: { 'aws.ec2.volume-is-encrypted': 'met', 'aws.ec2.volume-uses-your-own-key': 'unmet' },
  },
  {
    shows: 'a volume of which nothing is said is stored in the clear',
    terraform: `
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 100`,
    gives: { 'aws.ec2.volume-is-encrypted': 'unmet', 'aws.ec2.volume-uses-your-own-key': 'none' },
    holds: { 'encrypt-at-rest': 'customer' },
  },
  {
    shows: 'a silent volume where the account encrypts: the line moves, and the duty is met',
    terraform: `
resource "aws_ebs_encryption_by_default" "region" {
  enabled = true
}

resource "aws_kms_key" "ebs" {
  description         = "Volumes"
  enable_key_rotation = true
}

resource "aws_ebs_default_kms_key" "region" {
  key_arn = aws_kms_key.ebs.arn
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
}`,
    gives: {
      'aws.ec2.volume-is-encrypted': 'met',
      'aws.ec2.volume-uses-your-own-key': 'met',
      'aws.ec2.account-encrypts-new-volumes': 'met',
    },
    holds: { 'encrypt-at-rest': 'provider+customer' },
    about: { terraform: 'aws_ebs_volume.data' },
  },
  {
    shows: 'encryption and key of a volume are handed in',
    terraform: `
variable "encrypted" {
  type = bool
}

variable "key" {
  type = string
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 100
  encrypted         = var.encrypted
  kms_key_id        = var.key
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Encrypted:
    Type: String
  Key:
    Type: String
Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 100
      Encrypted: !Ref Encrypted
      KmsKeyId: !Ref Key`,
    gives: { 'aws.ec2.volume-is-encrypted': 'unproven', 'aws.ec2.volume-uses-your-own-key': 'unproven' },
    holds: { 'encrypt-at-rest': 'customer or provider+customer' },
  },
  {
    shows: 'a volume from a snapshot that stands elsewhere is encrypted when the snapshot is',
    terraform: `
resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-central-1a"
  snapshot_id       = "snap-0a1b2c3d4e5f60718"
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Restored:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      SnapshotId: snap-0a1b2c3d4e5f60718`,
    gives: { 'aws.ec2.volume-is-encrypted': 'unproven' },
  },
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
  {
    shows: 'a region whose settings are as they should be',
    terraform: `
resource "aws_ebs_encryption_by_default" "region" {}

resource "aws_ebs_snapshot_block_public_access" "region" {
  state = "block-all-sharing"
}

resource "aws_ec2_image_block_public_access" "region" {
  state = "block-new-sharing"
}

resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens                 = "required"
  http_put_response_hop_limit = 1
}

resource "aws_ec2_serial_console_access" "region" {
  enabled = false
}`,
    gives: {
      'aws.ec2.account-encrypts-new-volumes': 'met',
      'aws.ec2.account-keeps-snapshots-from-everybody': 'met',
      'aws.ec2.account-keeps-images-from-everybody': 'met',
      'aws.ec2.account-demands-metadata-tokens': 'met',
      'aws.ec2.account-keeps-serial-consoles-shut': 'met',
    },
    holds: { 'encrypt-at-rest': 'provider+customer' },
  },
  {
    shows: 'a region whose settings were opened',
    terraform: `
resource "aws_ebs_encryption_by_default" "region" {
  enabled = false
}

resource "aws_ebs_snapshot_block_public_access" "region" {
  state = "unblocked"
}

resource "aws_ec2_image_block_public_access" "region" {
  state = "unblocked"
}

resource "aws_ec2_instance_metadata_defaults" "region" {
  http_put_response_hop_limit = 2
}

resource "aws_ec2_serial_console_access" "region" {}`,
    gives: {
      'aws.ec2.account-encrypts-new-volumes': 'unmet',
      'aws.ec2.account-keeps-snapshots-from-everybody': 'unmet',
      'aws.ec2.account-keeps-images-from-everybody': 'unmet',
      'aws.ec2.account-demands-metadata-tokens': 'unmet',
      'aws.ec2.account-keeps-serial-consoles-shut': 'unmet',
    },
  },
  {
    shows: 'a region whose settings are handed in',
    terraform: `
variable "on" {
  type = bool
}

variable "state" {
  type = string
}

resource "aws_ebs_encryption_by_default" "region" {
  enabled = var.on
}

resource "aws_ebs_snapshot_block_public_access" "region" {
  state = var.state
}

resource "aws_ec2_image_block_public_access" "region" {
  state = var.state
}

resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens = var.state
}

resource "aws_ec2_serial_console_access" "region" {
  enabled = var.on
}`,
    gives: {
      'aws.ec2.account-encrypts-new-volumes': 'unproven',
      'aws.ec2.account-keeps-snapshots-from-everybody': 'unproven',
      'aws.ec2.account-keeps-images-from-everybody': 'unproven',
      'aws.ec2.account-demands-metadata-tokens': 'unproven',
      'aws.ec2.account-keeps-serial-consoles-shut': 'unproven',
    },
  },
  {
    shows: 'the block of snapshots in the format of the cloud',
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Region:
    Type: AWS::EC2::SnapshotBlockPublicAccess
    Properties:
      State: block-new-sharing`,
    gives: { 'aws.ec2.account-keeps-snapshots-from-everybody': 'met' },
    holds: { 'prevent-leaks': 'provider+customer' },
  },
);
