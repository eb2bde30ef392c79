import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a key of which nothing is said: not rotated, with the account’s default policy and thirty days to change one’s mind',
    terraform: `
resource "aws_kms_key" "data" {
  description = "data of the shop"
}`,
    cloudformation: `
Resources:
  Data:
    Type: AWS::KMS::Key
    Properties:
      Description: data of the shop`,
    gives: {
      'aws.kms.rotates-keys': 'unmet',
      'aws.kms.grants-nothing-to-everybody': 'met',
      'aws.kms.waits-before-deletion': 'met',
      'aws.kms.is-enabled': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
  },
  {
    shows: 'a rotated key whose policy names the account and one service',
    terraform: `
data "aws_caller_identity" "me" {}

resource "aws_kms_key" "data" {
  enable_key_rotation     = true
  deletion_window_in_days = 7
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Account", Effect = "Allow", Principal = { AWS = "arn:aws:iam::\${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Logs", Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = ["kms:Encrypt*", "kms:Decrypt*"], Resource = "*" },
    ]
  })
}`,
    cloudformation: `
Resources:
  Data:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
      PendingWindowInDays: 7
      KeyPolicy:
        Version: '2012-10-17'
        Statement:
          - { Sid: Account, Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }
          - { Sid: Logs, Effect: Allow, Principal: { Service: logs.amazonaws.com }, Action: ['kms:Encrypt*', 'kms:Decrypt*'], Resource: '*' }`,
    gives: { 'aws.kms.rotates-keys': 'met', 'aws.kms.grants-nothing-to-everybody': 'met', 'aws.kms.waits-before-deletion': 'unmet' },
  },
  {
    shows: 'a key for everybody',
    terraform: `
resource "aws_kms_key" "open" {
  enable_key_rotation = true
}

resource "aws_kms_key_policy" "open" {
  key_id = aws_kms_key.open.id
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": { "Sid": "Anyone", "Effect": "Allow", "Principal": { "AWS": ["*"] }, "Action": "kms:Decrypt", "Resource": "*" }
    }
  EOT
}`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
      KeyPolicy:
        Statement:
          Sid: Anyone
          Effect: Allow
          Principal: { AWS: ['*'] }
          Action: kms:Decrypt
          Resource: '*'`,
    gives: { 'aws.kms.grants-nothing-to-everybody': 'unmet', 'aws.kms.rotates-keys': 'met' },
  },
  {
    shows: 'a key to sign with, which KMS cannot rotate',
    terraform: `
resource "aws_kms_key" "sign" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}`,
    cloudformation: `
Resources:
  Sign:
    Type: AWS::KMS::Key
    Properties:
      KeyUsage: SIGN_VERIFY
      KeySpec: ECC_NIST_P256`,
    gives: { 'aws.kms.rotates-keys': 'none' },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'rotation, policy and waiting period from variables without a value',
    terraform: `
variable "rotate" { type = bool }
variable "reader" {}
variable "days" { type = number }
variable "enabled" { type = bool }

resource "aws_kms_key" "k" {
  is_enabled              = var.enabled
  enable_key_rotation     = var.rotate
  deletion_window_in_days = var.days
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.reader }, Action = "kms:Decrypt", Resource = "*" }]
  })
}`,
    cloudformation: `
Parameters:
  Rotate: { Type: String, AllowedValues: ['true', 'false'] }
  Reader: { Type: String }
  Days: { Type: Number }
  On: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  K:
    Type: AWS::KMS::Key
    Properties:
      Enabled: !Ref On
      EnableKeyRotation: !Ref Rotate
      PendingWindowInDays: !Ref Days
      KeyPolicy:
        Statement: [{ Effect: Allow, Principal: { AWS: !Ref Reader }, Action: 'kms:Decrypt', Resource: '*' }]`,
    gives: {
      'aws.kms.rotates-keys': 'unproven',
      'aws.kms.grants-nothing-to-everybody': 'unproven',
      'aws.kms.waits-before-deletion': 'unproven',
      'aws.kms.is-enabled': 'unproven',
    },
  },
  {
    shows: 'a replica: material and rotation stand on its primary',
    terraform: `
resource "aws_kms_key" "primary" {
  multi_region        = true
  enable_key_rotation = true
}

resource "aws_kms_replica_key" "copy" {
  primary_key_arn         = aws_kms_key.primary.arn
  deletion_window_in_days = 30
}`,
    cloudformation: `
Resources:
  Copy:
    Type: AWS::KMS::ReplicaKey
    Properties:
      PrimaryKeyArn: arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab
      PendingWindowInDays: 30
      KeyPolicy:
        Statement: []`,
    gives: { 'aws.kms.waits-before-deletion': 'met', 'aws.kms.rotates-keys': 'none' },
    holds: { 'control-keys': 'not-applicable' },
    about: { terraform: 'aws_kms_replica_key.copy', cloudformation: 'Copy' },
  },
  {
    shows: 'a key that is rotated every five years, and switched off',
    terraform: `
resource "aws_kms_key" "old" {
  description             = "payroll until 2024"
  is_enabled              = false
  enable_key_rotation     = true
  rotation_period_in_days = 1825
}`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::KMS::Key
    Properties:
      Description: payroll until 2024
      Enabled: false
      EnableKeyRotation: true
      RotationPeriodInDays: 1825`,
    gives: { 'aws.kms.rotates-keys': 'unmet', 'aws.kms.is-enabled': 'unmet' },
  },
  {
    shows: 'material of your own, which KMS does not rotate by itself',
    terraform: `
variable "material" {
  sensitive = true
}

resource "aws_kms_external_key" "ours" {
  description         = "made in our own modules"
  key_material_base64 = var.material
}`,
    cloudformation: `
Resources:
  Ours:
    Type: AWS::KMS::Key
    Properties:
      Description: made in our own modules
      Origin: EXTERNAL`,
    gives: { 'aws.kms.rotates-keys': 'none' },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a key that stays outside AWS',
    terraform: `
resource "aws_kms_key" "outside" {
  custom_key_store_id = "cks-1234567890abcdef0"
  xks_key_id          = "bb8562717f809024"
}`,
    cloudformation: `
Resources:
  Outside:
    Type: AWS::KMS::Key
    Properties:
      Origin: EXTERNAL_KEY_STORE`,
    gives: { 'aws.kms.rotates-keys': 'none' },
    holds: { 'control-keys': 'provider+customer', 'encrypt-in-transit': 'provider' },
  },
  {
    shows: 'a key in a cluster of CloudHSM',
    terraform: `
resource "aws_kms_key" "cluster" {
  custom_key_store_id = "cks-0987654321fedcba0"
}`,
    cloudformation: `
Resources:
  Cluster:
    Type: AWS::KMS::Key
    Properties:
      Origin: AWS_CLOUDHSM`,
    gives: { 'aws.kms.rotates-keys': 'none' },
    holds: { 'control-keys': 'provider+customer' },
  },
);
