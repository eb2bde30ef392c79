import { examples } from '../../../model/index.ts';
import alarms from './examples-alarms.ts';

const trailChecks = ['is-switched-on', 'covers-all-regions', 'records-global-services', 'validates-its-files', 'uses-your-own-key', 'reaches-alarms'] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(trailChecks.map(check => [`aws.cloudtrail.${check}`, verdict] as const));

export default examples(
  {
    shows: 'a trail with everything, into a private bucket that logs requests',
    terraform: `
resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}

resource "aws_s3_bucket" "trail" {
  bucket = "acme-trail"
}

resource "aws_s3_bucket_logging" "trail" {
  bucket        = aws_s3_bucket.trail.id
  target_bucket = "acme-access-logs"
  target_prefix = "trail/"
}

resource "aws_cloudwatch_log_group" "trail" {
  name = "trail"
}

resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = aws_s3_bucket.trail.id
  is_multi_region_trail      = true
  enable_log_file_validation = true
  kms_key_id                 = aws_kms_key.trail.arn
  cloud_watch_logs_group_arn = "\${aws_cloudwatch_log_group.trail.arn}:*"
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-trail
      LoggingConfiguration: { DestinationBucketName: acme-access-logs, LogFilePrefix: trail/ }
  Group:
    Type: AWS::Logs::LogGroup
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: all
      IsLogging: true
      S3BucketName: !Ref Bucket
      IsMultiRegionTrail: true
      EnableLogFileValidation: true
      KMSKeyId: !GetAtt Key.Arn
      CloudWatchLogsLogGroupArn: !Sub '\${Group.Arn}:*'`,
    gives: { ...all('met'), 'aws.cloudtrail.keeps-its-bucket-private': 'met', 'aws.cloudtrail.logs-access-to-its-bucket': 'met' },
    holds: { 'record-access': 'provider+customer', 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a trail of which only the bucket is said: one region, no validation, no key of its own, no alarms',
    terraform: `
resource "aws_s3_bucket" "trail" {
  bucket = "acme-trail"
  acl    = "public-read"
}

resource "aws_cloudtrail" "one" {
  name           = "one"
  s3_bucket_name = "acme-trail"
}`,
    cloudformation: `
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties: { BucketName: acme-trail, AccessControl: PublicRead }
  One:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: one
      IsLogging: true
      S3BucketName: acme-trail`,
    gives: {
      'aws.cloudtrail.is-switched-on': 'met',
      'aws.cloudtrail.records-global-services': 'met',
      'aws.cloudtrail.covers-all-regions': 'unmet',
      'aws.cloudtrail.validates-its-files': 'unmet',
      'aws.cloudtrail.uses-your-own-key': 'unmet',
      'aws.cloudtrail.reaches-alarms': 'unmet',
      'aws.cloudtrail.keeps-its-bucket-private': 'unmet',
      'aws.cloudtrail.logs-access-to-its-bucket': 'unmet',
    },
  },
  {
    shows: 'a trail that is switched off and leaves global services out',
    terraform: `
resource "aws_cloudtrail" "off" {
  name                          = "off"
  s3_bucket_name                = "acme-elsewhere"
  enable_logging                = false
  include_global_service_events = false
}`,
    cloudformation: `
Resources:
  Off:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: 'off'
      S3BucketName: acme-elsewhere
      IsLogging: false
      IncludeGlobalServiceEvents: false`,
    gives: {
      'aws.cloudtrail.is-switched-on': 'unmet',
      'aws.cloudtrail.records-global-services': 'unmet',
      'aws.cloudtrail.keeps-its-bucket-private': 'unproven',
      'aws.cloudtrail.logs-access-to-its-bucket': 'unproven',
    },
  },
  {
    shows: 'every setting from a variable without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "group" {}

resource "aws_cloudtrail" "t" {
  name                          = "t"
  s3_bucket_name                = "acme-elsewhere"
  enable_logging                = var.on
  is_multi_region_trail         = var.on
  include_global_service_events = var.on
  enable_log_file_validation    = var.on
  kms_key_id                    = var.key
  cloud_watch_logs_group_arn    = var.group
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Group: { Type: String }
Resources:
  T:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: t
      S3BucketName: acme-elsewhere
      IsLogging: !Ref Switch
      IsMultiRegionTrail: !Ref Switch
      IncludeGlobalServiceEvents: !Ref Switch
      EnableLogFileValidation: !Ref Switch
      KMSKeyId: !Ref Key
      CloudWatchLogsLogGroupArn: !Ref Group`,
    gives: all('unproven'),
    holds: { 'control-keys': 'provider+customer or provider+customer' },
  },
  ...alarms,
);
