import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a stream with a key of its own that keeps records for a week and lets one other account read',
  terraform: `
resource "aws_kms_key" "clicks" {
  enable_key_rotation = true
}

resource "aws_kinesis_stream" "clicks" {
  name             = "clicks"
  retention_period = 168
  encryption_type  = "KMS"
  kms_key_id       = aws_kms_key.clicks.arn

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_resource_policy" "clicks" {
  resource_arn = aws_kinesis_stream.clicks.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Analytics"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator"]
      Resource  = aws_kinesis_stream.clicks.arn
    }]
  })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties:
      Name: clicks
      RetentionPeriodHours: 168
      StreamModeDetails: { StreamMode: ON_DEMAND }
      StreamEncryption:
        EncryptionType: KMS
        KeyId: !GetAtt Key.Arn
  Policy:
    Type: AWS::Kinesis::ResourcePolicy
    Properties:
      ResourceArn: !GetAtt Clicks.Arn
      ResourcePolicy:
        Version: '2012-10-17'
        Statement:
          - Sid: Analytics
            Effect: Allow
            Principal: { AWS: 'arn:aws:iam::444455556666:root' }
            Action: ['kinesis:DescribeStreamSummary', 'kinesis:GetRecords', 'kinesis:GetShardIterator']
            Resource: !GetAtt Clicks.Arn`,
  gives: {
    'aws.kinesis.encrypts-records': 'none',
    'aws.kinesis.uses-your-own-key': 'met',
    'aws.kinesis.grants-nothing-to-everybody': 'met',
    'aws.kinesis.keeps-records-for-a-week': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'the key of Kinesis, and everybody in the policy',
    terraform: [
      ['aws_kms_key.clicks.arn', '"alias/aws/kinesis"'],
      ['{ AWS = "arn:aws:iam::444455556666:root" }', '{ AWS = "*" }'],
    ],
    cloudformation: [
      ['KeyId: !GetAtt Key.Arn', 'KeyId: alias/aws/kinesis'],
      [`{ AWS: 'arn:aws:iam::444455556666:root' }`, `{ AWS: '*' }`],
    ],
    gives: {
      'aws.kinesis.encrypts-records': 'none',
      'aws.kinesis.uses-your-own-key': 'unmet',
      'aws.kinesis.grants-nothing-to-everybody': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'a stream of which nothing is said: not encrypted, gone after a day',
    terraform: `
resource "aws_kinesis_stream" "logs" {
  name        = "logs"
  shard_count = 2
}`,
    cloudformation: `
Resources:
  Logs:
    Type: AWS::Kinesis::Stream
    Properties: { Name: logs, ShardCount: 2 }`,
    gives: {
      'aws.kinesis.encrypts-records': 'unmet',
      'aws.kinesis.uses-your-own-key': 'none',
      'aws.kinesis.grants-nothing-to-everybody': 'met',
      'aws.kinesis.keeps-records-for-a-week': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'customer', 'control-keys': 'not-applicable' },
  },
  {
    shows: 'what matters of a stream from variables without a value',
    terraform: `
variable "type" {}
variable "key" {}
variable "hours" { type = number }
variable "who" {}

resource "aws_kinesis_stream" "s" {
  name             = "s"
  encryption_type  = var.type
  kms_key_id       = var.key
  retention_period = var.hours
}

resource "aws_kinesis_resource_policy" "s" {
  resource_arn = aws_kinesis_stream.s.arn
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.who }, Action = "kinesis:GetRecords", Resource = "*" }]
  })
}`,
    cloudformation: `
Parameters:
  Type: { Type: String }
  Key: { Type: String }
  Hours: { Type: Number }
  Who: { Type: String }
Resources:
  S:
    Type: AWS::Kinesis::Stream
    Properties:
      Name: s
      RetentionPeriodHours: !Ref Hours
      StreamEncryption: { EncryptionType: !Ref Type, KeyId: !Ref Key }
  P:
    Type: AWS::Kinesis::ResourcePolicy
    Properties:
      ResourceArn: !GetAtt S.Arn
      ResourcePolicy:
        Statement: [{ Effect: Allow, Principal: { AWS: !Ref Who }, Action: 'kinesis:GetRecords', Resource: '*' }]`,
    gives: {
      'aws.kinesis.encrypts-records': 'unproven',
      'aws.kinesis.uses-your-own-key': 'unproven',
      'aws.kinesis.grants-nothing-to-everybody': 'unproven',
      'aws.kinesis.keeps-records-for-a-week': 'unproven',
    },
  },
);
