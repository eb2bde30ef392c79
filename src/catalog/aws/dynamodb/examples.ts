import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a table of which nothing is said: encrypted with a key of AWS, without backups and protection',
    terraform: `
resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}`,
    cloudformation: `
Resources:
  Carts:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: carts
      BillingMode: PAY_PER_REQUEST
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]`,
    gives: {
      'aws.dynamodb.uses-your-own-key': 'unmet',
      'aws.dynamodb.can-go-back-in-time': 'unmet',
      'aws.dynamodb.is-protected-from-deletion': 'unmet',
      'aws.dynamodb.grants-nothing-to-everybody': 'met',
    },
    holds: {
      'encrypt-at-rest': 'provider',
      'control-keys': 'provider+customer',
      'encrypt-in-transit': 'provider+customer',
      'limit-exposure': 'provider+customer',
    },
  },
  {
    shows: 'a table with a key of your own, recovery and protection',
    terraform: `
resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_dynamodb_table" "orders" {
  name                        = "orders"
  deletion_protection_enabled = true
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.orders.arn
  }
  point_in_time_recovery {
    enabled = true
  }
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
      DeletionProtectionEnabled: true
      SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !Ref Key }
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }`,
    gives: { 'aws.dynamodb.uses-your-own-key': 'met', 'aws.dynamodb.can-go-back-in-time': 'met', 'aws.dynamodb.is-protected-from-deletion': 'met' },
  },
  {
    shows: 'a key that AWS manages in the account is not your own, and neither is one that is named and switched off',
    terraform: `
resource "aws_dynamodb_table" "a" {
  name = "a"
  server_side_encryption {
    enabled = true
  }
}`,
    cloudformation: `
Resources:
  A:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: a
      SSESpecification: { SSEEnabled: true, KMSMasterKeyId: alias/aws/dynamodb }`,
    gives: { 'aws.dynamodb.uses-your-own-key': 'unmet' },
  },
  {
    shows: 'a table that its policy opens to everybody',
    terraform: `
resource "aws_dynamodb_table" "open" {
  name = "open"
}

resource "aws_dynamodb_resource_policy" "open" {
  resource_arn = aws_dynamodb_table.open.arn
  policy = jsonencode({
    Statement = [{ Sid = "All", Effect = "Allow", Principal = { AWS = "*" }, Action = "dynamodb:GetItem", Resource = "*" }]
  })
}`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: open
      ResourcePolicy:
        PolicyDocument:
          Statement: [{ Sid: All, Effect: Allow, Principal: { AWS: '*' }, Action: 'dynamodb:GetItem', Resource: '*' }]`,
    gives: { 'aws.dynamodb.grants-nothing-to-everybody': 'unmet' },
  },
  {
    shows: 'every setting of a table from a variable without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "reader" {}

resource "aws_dynamodb_table" "t" {
  name                        = "t"
  deletion_protection_enabled = var.on
  server_side_encryption {
    enabled     = var.on
    kms_key_arn = var.key
  }
  point_in_time_recovery {
    enabled = var.on
  }
}

resource "aws_dynamodb_resource_policy" "t" {
  resource_arn = aws_dynamodb_table.t.arn
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.reader }, Action = "dynamodb:GetItem", Resource = "*" }]
  })
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Reader: { Type: String }
Resources:
  T:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: t
      DeletionProtectionEnabled: !Ref Switch
      SSESpecification: { SSEEnabled: !Ref Switch, KMSMasterKeyId: !Ref Key }
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: !Ref Switch }
      ResourcePolicy:
        PolicyDocument:
          Statement: [{ Effect: Allow, Principal: { AWS: !Ref Reader }, Action: 'dynamodb:GetItem', Resource: '*' }]`,
    gives: {
      'aws.dynamodb.uses-your-own-key': 'unproven',
      'aws.dynamodb.can-go-back-in-time': 'unproven',
      'aws.dynamodb.is-protected-from-deletion': 'unproven',
      'aws.dynamodb.grants-nothing-to-everybody': 'unproven',
    },
    holds: { 'control-keys': 'provider+customer or provider+customer or provider+customer' },
  },
);
