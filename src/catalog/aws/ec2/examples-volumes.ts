import { examples } from '../../../model/index.ts';

/** Volumes. */
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
);
