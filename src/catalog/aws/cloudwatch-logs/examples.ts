import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a log group with a key of its own that is kept for a year and cannot be deleted by mistake',
    terraform: `
resource "aws_kms_key" "logs" {
  enable_key_rotation = true
}

resource "aws_cloudwatch_log_group" "orders" {
  name                        = "/shop/orders"
  retention_in_days           = 365
  kms_key_id                  = aws_kms_key.logs.arn
  deletion_protection_enabled = true
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Orders:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: /shop/orders
      RetentionInDays: 365
      KmsKeyId: !GetAtt Key.Arn
      DeletionProtectionEnabled: true`,
    gives: {
      'aws.cloudwatch-logs.uses-your-own-key': 'met',
      'aws.cloudwatch-logs.sets-retention': 'met',
      'aws.cloudwatch-logs.keeps-logs-for-a-year': 'met',
      'aws.cloudwatch-logs.is-protected-from-deletion': 'met',
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'keep-logs': 'provider+customer' },
  },
  {
    shows: 'a log group of which nothing is said: encrypted with a key of the service, and kept for ever',
    terraform: `
resource "aws_cloudwatch_log_group" "jobs" {
  name = "/shop/jobs"
}`,
    cloudformation: `
Resources:
  Jobs:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: /shop/jobs }`,
    gives: {
      'aws.cloudwatch-logs.uses-your-own-key': 'unmet',
      'aws.cloudwatch-logs.sets-retention': 'unmet',
      'aws.cloudwatch-logs.keeps-logs-for-a-year': 'met',
      'aws.cloudwatch-logs.is-protected-from-deletion': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'two weeks, and an empty key',
    terraform: `
resource "aws_cloudwatch_log_group" "web" {
  name              = "/shop/web"
  retention_in_days = 14
  kms_key_id        = ""
}`,
    cloudformation: `
Resources:
  Web:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: /shop/web, RetentionInDays: 14, KmsKeyId: '' }`,
    gives: {
      'aws.cloudwatch-logs.uses-your-own-key': 'unmet',
      'aws.cloudwatch-logs.sets-retention': 'met',
      'aws.cloudwatch-logs.keeps-logs-for-a-year': 'unmet',
    },
  },
  {
    shows: 'what matters of a log group from variables without a value',
    terraform: `
variable "days" { type = number }
variable "key" {}
variable "protect" { type = bool }

resource "aws_cloudwatch_log_group" "g" {
  name                        = "g"
  retention_in_days           = var.days
  kms_key_id                  = var.key
  deletion_protection_enabled = var.protect
}`,
    cloudformation: `
Parameters:
  Days: { Type: Number }
  Key: { Type: String }
  Protect: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  G:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: g, RetentionInDays: !Ref Days, KmsKeyId: !Ref Key, DeletionProtectionEnabled: !Ref Protect }`,
    gives: {
      'aws.cloudwatch-logs.uses-your-own-key': 'unproven',
      'aws.cloudwatch-logs.sets-retention': 'unproven',
      'aws.cloudwatch-logs.keeps-logs-for-a-year': 'unproven',
      'aws.cloudwatch-logs.is-protected-from-deletion': 'unproven',
    },
    holds: { 'control-keys': 'provider+customer or provider+customer' },
  },
  {
    shows: 'a policy that lets one service write',
    terraform: `
resource "aws_cloudwatch_log_resource_policy" "dns" {
  policy_name = "dns"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "route53.amazonaws.com" }
      Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource  = "arn:aws:logs:*:111122223333:log-group:/aws/route53/*"
    }]
  })
}`,
    cloudformation: `
Resources:
  Dns:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyName: dns
      PolicyDocument: '{ "Statement": [{ "Effect": "Allow", "Principal": { "Service": "route53.amazonaws.com" }, "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "arn:aws:logs:*:111122223333:log-group:/aws/route53/*" }], "Version": "2012-10-17" }'`,
    gives: { 'aws.cloudwatch-logs.grants-nothing-to-everybody': 'met' },
    holds: { 'limit-exposure': 'customer', 'encrypt-at-rest': 'not-applicable' },
  },
  {
    shows: 'a destination for logs of other accounts that takes those of everybody',
    terraform: `
resource "aws_cloudwatch_log_destination_policy" "central" {
  destination_name = "central"
  access_policy    = <<-EOT
    { "Statement": [{ "Sid": "All", "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "logs:PutSubscriptionFilter", "Resource": "*" }] }
  EOT
}`,
    cloudformation: `
Resources:
  Central:
    Type: AWS::Logs::Destination
    Properties:
      DestinationName: central
      TargetArn: arn:aws:kinesis:eu-west-1:111122223333:stream/logs
      RoleArn: arn:aws:iam::111122223333:role/logs
      DestinationPolicy: '{ "Statement": [{ "Sid": "All", "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "logs:PutSubscriptionFilter", "Resource": "*" }] }'`,
    gives: { 'aws.cloudwatch-logs.grants-nothing-to-everybody': 'unmet' },
  },
  {
    shows: 'a policy for somebody who is not known',
    terraform: `
variable "who" {}

resource "aws_cloudwatch_log_resource_policy" "p" {
  policy_name     = "p"
  policy_document = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = var.who }, Action = "logs:PutLogEvents", Resource = "*" }] })
}`,
    cloudformation: `
Parameters:
  Who: { Type: String }
Resources:
  P:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyName: p
      PolicyDocument: !Sub '{ "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "\${Who}" }, "Action": "logs:PutLogEvents", "Resource": "*" }] }'`,
    gives: { 'aws.cloudwatch-logs.grants-nothing-to-everybody': 'unproven' },
  },
);
