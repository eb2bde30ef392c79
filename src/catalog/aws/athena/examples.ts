import { type Example, examples, variant } from '../../../model/index.ts';

const base: Example = {
  shows: 'a workgroup that holds its clients to encryption with a key of the account',
  terraform: `
resource "aws_kms_key" "results" {
  enable_key_rotation = true
}

resource "aws_s3_bucket" "results" {
  bucket = "acme-athena-results"
}

resource "aws_athena_workgroup" "analysts" {
  name = "analysts"

  configuration {
    enforce_workgroup_configuration    = true
    publish_cloudwatch_metrics_enabled = true
    bytes_scanned_cutoff_per_query     = 1099511627776

    result_configuration {
      output_location = "s3://\${aws_s3_bucket.results.bucket}/analysts/"

      encryption_configuration {
        encryption_option = "SSE_KMS"
        kms_key_arn       = aws_kms_key.results.arn
      }
    }
  }
}`,
  cloudformation: `
Resources:
  ResultsKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Results:
    Type: AWS::S3::Bucket
    Properties: { BucketName: acme-athena-results }
  Analysts:
    Type: AWS::Athena::WorkGroup
    Properties:
      Name: analysts
      WorkGroupConfiguration:
        EnforceWorkGroupConfiguration: true
        PublishCloudWatchMetricsEnabled: true
        BytesScannedCutoffPerQuery: 1099511627776
        ResultConfiguration:
          OutputLocation: !Sub s3://\${Results}/analysts/
          EncryptionConfiguration:
            EncryptionOption: SSE_KMS
            KmsKey: !GetAtt ResultsKey.Arn`,
  gives: {
    'aws.athena.workgroup-encrypts-results': 'met',
    'aws.athena.workgroup-overrides-clients': 'met',
    'aws.athena.workgroup-uses-your-own-key': 'met',
    'aws.athena.workgroup-publishes-metrics': 'met',
    'aws.athena.workgroup-limits-scans': 'met',
    'aws.athena.workgroup-engine-upgrades-itself': 'none',
  },
  holds: { 'upgrade-platform': 'provider', 'encrypt-at-rest': 'provider+customer', 'control-keys': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a workgroup of which only the name is said',
    terraform: `
resource "aws_athena_workgroup" "w" {
  name = "scratch"
}`,
    cloudformation: `
Resources:
  W:
    Type: AWS::Athena::WorkGroup
    Properties:
      Name: scratch`,
    gives: {
      'aws.athena.workgroup-encrypts-results': 'unmet',
      'aws.athena.workgroup-overrides-clients': 'unproven',
      'aws.athena.workgroup-uses-your-own-key': 'unmet',
      'aws.athena.workgroup-publishes-metrics': 'unmet',
      'aws.athena.workgroup-limits-scans': 'unmet',
    },
  },
  variant(base, {
    shows: 'clients may do as they like, and the engine stays at one version',
    terraform: [
      ['enforce_workgroup_configuration    = true', 'enforce_workgroup_configuration    = false'],
      ['    publish_cloudwatch', '    engine_version {\n      selected_engine_version = "Athena engine version 3"\n    }\n    publish_cloudwatch'],
      ['        kms_key_arn       = aws_kms_key.results.arn\n', ''],
    ],
    cloudformation: [
      [
        'EnforceWorkGroupConfiguration: true',
        'EnforceWorkGroupConfiguration: false\n        EngineVersion: { SelectedEngineVersion: Athena engine version 3 }',
      ],
      ['            KmsKey: !GetAtt ResultsKey.Arn', '            KmsKey: alias/aws/s3'],
    ],
    gives: {
      'aws.athena.workgroup-overrides-clients': 'unmet',
      'aws.athena.workgroup-uses-your-own-key': 'unmet',
      'aws.athena.workgroup-engine-upgrades-itself': 'unmet',
    },
    holds: { 'upgrade-platform': 'provider+customer' },
  }),
  {
    shows: 'results that Athena keeps, encrypts and deletes itself',
    terraform: `
resource "aws_athena_workgroup" "reports" {
  name = "reports"
  configuration {
    managed_query_results_configuration {
      enabled = true
    }
  }
}`,
    cloudformation: `
Resources:
  Reports:
    Type: AWS::Athena::WorkGroup
    Properties:
      Name: reports
      WorkGroupConfiguration:
        EnforceWorkGroupConfiguration: true
        PublishCloudWatchMetricsEnabled: true
        ManagedQueryResultsConfiguration: { Enabled: true }`,
    gives: { 'aws.athena.workgroup-encrypts-results': 'none', 'aws.athena.workgroup-uses-your-own-key': 'unmet' },
    holds: { 'encrypt-at-rest': 'provider', 'retain-and-dispose': 'provider' },
  },
  {
    shows: 'every setting from a variable without a value',
    terraform: `
variable "on" { type = bool }
variable "how" {}
variable "key" {}
variable "engine" {}
variable "limit" { type = number }

resource "aws_athena_workgroup" "w" {
  name = "w"
  configuration {
    enforce_workgroup_configuration    = var.on
    publish_cloudwatch_metrics_enabled = var.on
    bytes_scanned_cutoff_per_query     = var.limit
    engine_version {
      selected_engine_version = var.engine
    }
    result_configuration {
      encryption_configuration {
        encryption_option = var.how
        kms_key_arn       = var.key
      }
    }
  }
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  How: { Type: String }
  Key: { Type: String }
  Engine: { Type: String }
  Limit: { Type: Number }
Resources:
  W:
    Type: AWS::Athena::WorkGroup
    Properties:
      Name: w
      WorkGroupConfiguration:
        EnforceWorkGroupConfiguration: !Ref Switch
        PublishCloudWatchMetricsEnabled: !Ref Switch
        BytesScannedCutoffPerQuery: !Ref Limit
        EngineVersion: { SelectedEngineVersion: !Ref Engine }
        ResultConfiguration:
          EncryptionConfiguration: { EncryptionOption: !Ref How, KmsKey: !Ref Key }`,
    gives: {
      'aws.athena.workgroup-encrypts-results': 'unproven',
      'aws.athena.workgroup-overrides-clients': 'unproven',
      'aws.athena.workgroup-uses-your-own-key': 'unproven',
      'aws.athena.workgroup-publishes-metrics': 'unproven',
      'aws.athena.workgroup-limits-scans': 'unproven',
      'aws.athena.workgroup-engine-upgrades-itself': 'unproven',
    },
    holds: { 'upgrade-platform': 'provider or provider+customer' },
  },
  {
    shows: 'a database with encryption',
    terraform: `
resource "aws_athena_database" "sales" {
  name   = "sales"
  bucket = "acme-athena-results"
  encryption_configuration {
    encryption_option = "SSE_S3"
  }
}`,
    gives: { 'aws.athena.database-is-encrypted': 'met' },
  },
  {
    shows: 'a database that says nothing of encryption',
    terraform: `
resource "aws_athena_database" "sales" {
  name   = "sales"
  bucket = "acme-athena-results"
}`,
    gives: { 'aws.athena.database-is-encrypted': 'unmet' },
  },
  {
    shows: 'a database whose encryption is a variable without a value',
    terraform: `
variable "how" {}

resource "aws_athena_database" "sales" {
  name   = "sales"
  bucket = "acme-athena-results"
  encryption_configuration {
    encryption_option = var.how
  }
}`,
    gives: { 'aws.athena.database-is-encrypted': 'unproven' },
  },
);
