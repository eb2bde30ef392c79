import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a bucket that receives the access logs of another: logging its own would never end',
    terraform: `
resource "aws_s3_bucket" "logs" {
  bucket = "acme-logs"
}

resource "aws_s3_bucket" "data" {
  bucket = "acme-data"
}

resource "aws_s3_bucket_logging" "data" {
  bucket        = aws_s3_bucket.data.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "data/"
}`,
    cloudformation: `
Resources:
  Logs:
    Type: AWS::S3::Bucket
    Properties: { BucketName: acme-logs }
  Data:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-data
      LoggingConfiguration: { DestinationBucketName: !Ref Logs, LogFilePrefix: data/ }`,
    gives: { 'aws.s3.logs-access': 'none' },
    about: { terraform: 'aws_s3_bucket.logs', cloudformation: 'Logs' },
  },
  {
    shows: 'a trail that records writes of every object, and reads of one bucket by its name',
    terraform: `
resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "acme-trail"
  event_selector {
    read_write_type = "WriteOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
  event_selector {
    read_write_type = "ReadOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::\${aws_s3_bucket.orders.bucket}/"]
    }
  }
}`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-trail
      EventSelectors:
        - ReadWriteType: WriteOnly
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }]
        - ReadWriteType: ReadOnly
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::acme-orders/'] }]`,
    gives: { 'aws.s3.records-writes': 'met', 'aws.s3.records-reads': 'met' },
  },
  {
    shows: 'a trail that records another bucket, and names this one without the slash that would mean its objects',
    terraform: `
resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "acme-trail"
  event_selector {
    read_write_type = "All"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::acme-invoices/", "arn:aws:s3:::acme-orders"]
    }
  }
}`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-trail
      EventSelectors:
        - ReadWriteType: All
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::acme-invoices/', 'arn:aws:s3:::acme-orders'] }]`,
    gives: { 'aws.s3.records-writes': 'unmet', 'aws.s3.records-reads': 'unmet' },
  },
  {
    shows: 'no trail is written beside the bucket: that of the account or organisation may record it',
    terraform: `
resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders`,
    gives: { 'aws.s3.records-writes': 'unproven', 'aws.s3.records-reads': 'unproven' },
  },
  {
    shows: 'a trail whose selectors come from a variable without a value',
    terraform: `
variable "objects" { type = list(string) }

resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "acme-trail"
  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = var.objects
    }
  }
}`,
    cloudformation: `
Parameters:
  Objects: { Type: CommaDelimitedList }
Resources:
  Orders:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: acme-orders
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      IsLogging: true
      S3BucketName: acme-trail
      AdvancedEventSelectors:
        - FieldSelectors:
            - { Field: eventCategory, Equals: [Data] }
            - { Field: resources.type, Equals: ['AWS::S3::Object'] }
            - { Field: resources.ARN, StartsWith: !Ref Objects }`,
    gives: { 'aws.s3.records-writes': 'unproven', 'aws.s3.records-reads': 'unproven' },
  },
);
