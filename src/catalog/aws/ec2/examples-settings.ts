import { examples } from '../../../model/index.ts';

/** Settings of an account in a region. */
export default examples(
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
