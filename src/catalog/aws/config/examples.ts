import { examples, variant } from '../../../model/index.ts';

const recorder = {
  shows: 'a recorder that runs and records everything',
  terraform: `
resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_delivery_channel" "all" {
  name           = "all"
  s3_bucket_name = "acme-config"
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
  depends_on = [aws_config_delivery_channel.all]
}`,
  cloudformation: `
Resources:
  All:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      Name: all
      RoleARN: arn:aws:iam::111122223333:role/config
      RecordingGroup:
        AllSupported: true
        IncludeGlobalResourceTypes: true
  Channel:
    Type: AWS::Config::DeliveryChannel
    Properties: { Name: all, S3BucketName: acme-config }`,
  gives: { 'aws.config.recorder-is-running': 'met', 'aws.config.records-every-type': 'met' },
  holds: { 'record-access': 'provider+customer', 'control-keys': 'provider' },
} as const;
const aggregator = {
  shows: 'an aggregator of the whole organisation',
  terraform: `
resource "aws_config_configuration_aggregator" "all" {
  name = "all"
  organization_aggregation_source {
    all_regions = true
    role_arn    = "arn:aws:iam::111122223333:role/aggregator"
  }
}`,
  cloudformation: `
Resources:
  All:
    Type: AWS::Config::ConfigurationAggregator
    Properties:
      ConfigurationAggregatorName: all
      OrganizationAggregationSource:
        AllAwsRegions: true
        RoleArn: arn:aws:iam::111122223333:role/aggregator`,
  gives: { 'aws.config.gathers-from-every-region': 'met' },
  holds: { 'keep-inventory': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
} as const;

export default examples(
  recorder,
  variant(recorder, {
    shows: 'two types and no others',
    terraform: [
      [
        '    all_supported                 = true\n    include_global_resource_types = true\n',
        '    all_supported  = false\n    resource_types = ["AWS::EC2::Instance", "AWS::S3::Bucket"]\n',
      ],
    ],
    cloudformation: [
      [
        '        AllSupported: true\n        IncludeGlobalResourceTypes: true\n',
        '        AllSupported: false\n        ResourceTypes: [AWS::EC2::Instance, AWS::S3::Bucket]\n',
      ],
    ],
    gives: { 'aws.config.records-every-type': 'unmet' },
  }),
  {
    shows: 'a recorder that was never started',
    terraform: `
resource "aws_config_configuration_recorder" "idle" {
  name     = "idle"
  role_arn = "arn:aws:iam::111122223333:role/config"
}`,
    gives: { 'aws.config.recorder-is-running': 'unmet', 'aws.config.records-every-type': 'none' },
    holds: { 'record-access': 'customer' },
  },
  {
    shows: 'a recorder whose strategy leaves some types out, and one whose switch is not known',
    terraform: `
variable "on" { type = bool }

resource "aws_config_configuration_recorder" "r" {
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported = false
    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::NetworkInterface"]
    }
    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }
}

resource "aws_config_configuration_recorder_status" "r" {
  name       = aws_config_configuration_recorder.r.name
  is_enabled = var.on
}`,
    gives: { 'aws.config.recorder-is-running': 'unproven', 'aws.config.records-every-type': 'unproven' },
    holds: { 'record-access': 'provider+customer or customer' },
  },
  {
    shows: 'what is recorded is not known',
    terraform: `
variable "all" { type = bool }

resource "aws_config_configuration_recorder" "r" {
  role_arn = "arn:aws:iam::111122223333:role/config"
  recording_group {
    all_supported = var.all
  }
}

resource "aws_config_configuration_recorder_status" "r" {
  name       = aws_config_configuration_recorder.r.name
  is_enabled = true
}`,
    cloudformation: `
Parameters:
  All: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  R:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: arn:aws:iam::111122223333:role/config
      RecordingGroup: { AllSupported: !Ref All }`,
    gives: { 'aws.config.records-every-type': 'unproven' },
  },
  aggregator,
  variant(aggregator, {
    shows: 'an aggregator of two regions',
    terraform: [['all_regions = true', 'regions     = ["eu-west-1", "eu-central-1"]']],
    cloudformation: [['AllAwsRegions: true', 'AwsRegions: [eu-west-1, eu-central-1]']],
    gives: { 'aws.config.gathers-from-every-region': 'unmet' },
  }),
  {
    shows: 'an aggregator of accounts, from every region where a variable says so',
    terraform: `
variable "all" { type = bool }

resource "aws_config_configuration_aggregator" "some" {
  name = "some"
  account_aggregation_source {
    account_ids = ["111122223333", "444455556666"]
    all_regions = var.all
  }
}`,
    cloudformation: `
Parameters:
  All: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Some:
    Type: AWS::Config::ConfigurationAggregator
    Properties:
      ConfigurationAggregatorName: some
      AccountAggregationSources:
        - { AccountIds: ['111122223333', '444455556666'], AllAwsRegions: !Ref All }`,
    gives: { 'aws.config.gathers-from-every-region': 'unproven' },
  },
);
