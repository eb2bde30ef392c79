import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a delivery stream into a bucket, with a key of its own and errors logged',
  terraform: `
resource "aws_kms_key" "clicks" {
  enable_key_rotation = true
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = aws_kms_key.clicks.arn
  }

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn = "arn:aws:s3:::acme-clicks"
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "/aws/kinesisfirehose/clicks"
      log_stream_name = "S3Delivery"
    }
  }
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Clicks:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamName: clicks
      DeliveryStreamEncryptionConfigurationInput:
        KeyType: CUSTOMER_MANAGED_CMK
        KeyARN: !GetAtt Key.Arn
      ExtendedS3DestinationConfiguration:
        RoleARN: arn:aws:iam::111122223333:role/firehose
        BucketARN: arn:aws:s3:::acme-clicks
        CloudWatchLoggingOptions: { Enabled: true, LogGroupName: /aws/kinesisfirehose/clicks, LogStreamName: S3Delivery }`,
  gives: {
    'aws.data-firehose.encrypts-records': 'none',
    'aws.data-firehose.uses-your-own-key': 'met',
    'aws.data-firehose.logs-errors': 'met',
    'aws.data-firehose.secrets-are-not-in-the-source': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'a key of AWS',
    terraform: [['"CUSTOMER_MANAGED_CMK"\n    key_arn  = aws_kms_key.clicks.arn', '"AWS_OWNED_CMK"']],
    cloudformation: [['CUSTOMER_MANAGED_CMK\n        KeyARN: !GetAtt Key.Arn', 'AWS_OWNED_CMK']],
    gives: { 'aws.data-firehose.uses-your-own-key': 'unmet' },
    holds: { 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'a delivery stream to a partner of which little is said, with the token in the source',
    terraform: `
resource "aws_kinesis_firehose_delivery_stream" "partner" {
  name        = "partner"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url        = "https://collect.example.com/v1"
    name       = "partner"
    access_key = "Zm9vYmFyYmF6cXV4"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    s3_configuration {
      role_arn   = "arn:aws:iam::111122223333:role/firehose"
      bucket_arn = "arn:aws:s3:::acme-failed"
    }
  }
}`,
    cloudformation: `
Resources:
  Partner:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamName: partner
      HttpEndpointDestinationConfiguration:
        EndpointConfiguration: { Url: 'https://collect.example.com/v1', Name: partner, AccessKey: Zm9vYmFyYmF6cXV4 }
        RoleARN: arn:aws:iam::111122223333:role/firehose
        S3Configuration: { RoleARN: 'arn:aws:iam::111122223333:role/firehose', BucketARN: 'arn:aws:s3:::acme-failed' }`,
    gives: {
      'aws.data-firehose.encrypts-records': 'unmet',
      'aws.data-firehose.uses-your-own-key': 'none',
      'aws.data-firehose.logs-errors': 'unmet',
      'aws.data-firehose.secrets-are-not-in-the-source': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'customer', 'control-keys': 'not-applicable' },
  },
  {
    shows: 'records that are read from a data stream, where they are encrypted or not',
    terraform: `
resource "aws_kinesis_firehose_delivery_stream" "archive" {
  name        = "archive"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"
    role_arn           = "arn:aws:iam::111122223333:role/firehose"
  }
  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn = "arn:aws:s3:::acme-archive"
  }
}`,
    cloudformation: `
Resources:
  Archive:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamName: archive
      DeliveryStreamType: KinesisStreamAsSource
      KinesisStreamSourceConfiguration:
        KinesisStreamARN: arn:aws:kinesis:eu-west-1:111122223333:stream/clicks
        RoleARN: arn:aws:iam::111122223333:role/firehose
      ExtendedS3DestinationConfiguration:
        RoleARN: arn:aws:iam::111122223333:role/firehose
        BucketARN: arn:aws:s3:::acme-archive`,
    gives: { 'aws.data-firehose.encrypts-records': 'none', 'aws.data-firehose.uses-your-own-key': 'none', 'aws.data-firehose.logs-errors': 'unmet' },
    holds: { 'encrypt-at-rest': 'not-applicable', 'control-keys': 'not-applicable' },
  },
  {
    shows: 'what matters of a delivery stream from variables without a value',
    terraform: `
variable "on" { type = bool }
variable "type" {}
variable "token" {}

resource "aws_kinesis_firehose_delivery_stream" "d" {
  name        = "d"
  destination = "splunk"
  server_side_encryption {
    enabled  = var.on
    key_type = var.type
  }
  splunk_configuration {
    hec_endpoint = "https://splunk.example.com:8088"
    hec_token    = var.token
    cloudwatch_logging_options {
      enabled = var.on
    }
  }
}`,
    gives: {
      'aws.data-firehose.encrypts-records': 'unproven',
      'aws.data-firehose.uses-your-own-key': 'unproven',
      'aws.data-firehose.logs-errors': 'unproven',
      'aws.data-firehose.secrets-are-not-in-the-source': 'unproven',
    },
  },
  {
    shows: 'a key, logs and a token that are not known',
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  KeyKind: { Type: String }
  Token: { Type: String, NoEcho: true }
Resources:
  D:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamName: d
      DeliveryStreamEncryptionConfigurationInput: { KeyType: !Ref KeyKind }
      SplunkDestinationConfiguration:
        HECEndpoint: https://splunk.example.com:8088
        HECToken: !Ref Token
        CloudWatchLoggingOptions: { Enabled: !Ref Switch }`,
    gives: {
      'aws.data-firehose.uses-your-own-key': 'unproven',
      'aws.data-firehose.logs-errors': 'unproven',
      'aws.data-firehose.secrets-are-not-in-the-source': 'unproven',
    },
  },
);
