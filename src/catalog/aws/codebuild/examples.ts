import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.codebuild.${check}`;

const shop = {
  shows: 'A project set up with care: a key of your own, secrets where they are kept, an image of AWS, in your network',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_kms_key" "build" {
  enable_key_rotation = true
}

resource "aws_codebuild_project" "shop" {
  name           = "shop"
  service_role   = "arn:aws:iam::111122223333:role/build"
  encryption_key = aws_kms_key.build.arn

  source {
    type     = "GITHUB"
    location = "https://github.com/example/shop.git"
  }
  artifacts {
    type                = "S3"
    location            = "shop-artifacts"
    encryption_disabled = false
  }
  environment {
    type            = "LINUX_CONTAINER"
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/standard:7.0"
    privileged_mode = false
    environment_variable {
      name  = "DB_PASSWORD"
      value = "/build/db"
      type  = "PARAMETER_STORE"
    }
  }
  logs_config {
    cloudwatch_logs {
      status = "ENABLED"
    }
    s3_logs {
      status              = "ENABLED"
      location            = "shop-logs/build"
      encryption_disabled = false
    }
  }
  vpc_config {
    vpc_id             = "vpc-0a1b2c3d"
    subnets            = ["subnet-0aaa1111"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }
  project_visibility = "PRIVATE"
}

resource "aws_codebuild_report_group" "tests" {
  name = "tests"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = "shop-reports"
      encryption_key      = aws_kms_key.build.arn
      encryption_disabled = false
    }
  }
}

resource "aws_codebuild_source_credential" "git" {
  auth_type   = "CODECONNECTIONS"
  server_type = "GITHUB"
  token       = aws_codestarconnections_connection.git.arn
}

resource "aws_codestarconnections_connection" "git" {
  name          = "git"
  provider_type = "GitHub"
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  BuildKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Shop:
    Type: AWS::CodeBuild::Project
    Properties:
      Name: shop
      ServiceRole: arn:aws:iam::111122223333:role/build
      EncryptionKey: !GetAtt BuildKey.Arn
      Source: { Type: GITHUB, Location: 'https://github.com/example/shop.git' }
      Artifacts:
        Type: S3
        Location: shop-artifacts
        EncryptionDisabled: false
      Environment:
        Type: LINUX_CONTAINER
        ComputeType: BUILD_GENERAL1_SMALL
        Image: aws/codebuild/standard:7.0
        PrivilegedMode: false
        EnvironmentVariables:
          - { Name: DB_PASSWORD, Value: /build/db, Type: PARAMETER_STORE }
      LogsConfig:
        CloudWatchLogs: { Status: ENABLED }
        S3Logs: { Status: ENABLED, Location: shop-logs/build, EncryptionDisabled: false }
      VpcConfig:
        VpcId: vpc-0a1b2c3d
        Subnets: [subnet-0aaa1111]
        SecurityGroupIds: [sg-0123456789abcdef0]
      Visibility: PRIVATE
  Tests:
    Type: AWS::CodeBuild::ReportGroup
    Properties:
      Name: tests
      Type: TEST
      ExportConfig:
        ExportConfigType: S3
        S3Destination: { Bucket: shop-reports, EncryptionKey: !GetAtt BuildKey.Arn, EncryptionDisabled: false }
  Git:
    Type: AWS::CodeBuild::SourceCredential
    Properties: { AuthType: CODECONNECTIONS, ServerType: GITHUB, Token: !Ref Connection }
  Connection:
    Type: AWS::CodeStarConnections::Connection
    Properties: { ConnectionName: git, ProviderType: GitHub }
`,
  gives: {
    [it('encrypts-artifacts')]: 'met',
    [it('encrypts-logs')]: 'met',
    [it('uses-your-own-key')]: 'met',
    [it('runs-without-privileges')]: 'met',
    [it('keeps-secrets-out-of-variables')]: 'met',
    [it('keeps-secrets-out-of-addresses')]: 'met',
    [it('logs-builds')]: 'met',
    [it('is-private')]: 'met',
    [it('encrypts-reports')]: 'met',
    [it('reports-use-your-own-key')]: 'met',
    [it('keeps-tokens-out-of-the-source')]: 'met',
  },
  holds: {
    'apply-os-patches': 'provider+customer',
    'publish-os-patches': 'provider',
    'filter-traffic': 'customer',
    'segment-network': 'customer',
    'control-keys': 'provider+customer',
  },
} as const;

export default examples(
  shop,
  variant(shop, {
    shows: 'An image of your own in privileged mode, secrets in plain, everything unencrypted, and results for everybody',
    terraform: [
      ['encryption_disabled = false\n  }\n  environment', 'encryption_disabled = true\n  }\n  environment'],
      [
        'location            = "shop-logs/build"\n      encryption_disabled = false',
        'location            = "shop-logs/build"\n      encryption_disabled = true',
      ],
      ['  encryption_key = aws_kms_key.build.arn\n', ''],
      ['privileged_mode = false', 'privileged_mode = true'],
      ['aws/codebuild/standard:7.0', '111122223333.dkr.ecr.eu-west-1.amazonaws.com/build:1'],
      ['value = "/build/db"\n      type  = "PARAMETER_STORE"', 'value = "wonder-land-7"'],
      ['https://github.com', 'https://build:wonder-land-7@github.com'],
      ['project_visibility = "PRIVATE"', 'project_visibility = "PUBLIC_READ"'],
      ['encryption_key      = aws_kms_key.build.arn\n      encryption_disabled = false', 'encryption_disabled = true'],
      ['token       = aws_codestarconnections_connection.git.arn', 'token       = "wonder-land-7"'],
    ],
    cloudformation: [
      ['        EncryptionDisabled: false\n      Environment', '        EncryptionDisabled: true\n      Environment'],
      ['Location: shop-logs/build, EncryptionDisabled: false', 'Location: shop-logs/build, EncryptionDisabled: true'],
      ['      EncryptionKey: !GetAtt BuildKey.Arn\n      Source', '      Source'],
      ['PrivilegedMode: false', 'PrivilegedMode: true'],
      ['aws/codebuild/standard:7.0', '111122223333.dkr.ecr.eu-west-1.amazonaws.com/build:1'],
      ['Value: /build/db, Type: PARAMETER_STORE', 'Value: wonder-land-7'],
      ['https://github.com', 'https://build:wonder-land-7@github.com'],
      ['Visibility: PRIVATE', 'Visibility: PUBLIC_READ'],
      ['EncryptionKey: !GetAtt BuildKey.Arn, EncryptionDisabled: false', 'EncryptionDisabled: true'],
      ['Token: !Ref Connection', 'Token: wonder-land-7'],
    ],
    gives: {
      [it('encrypts-artifacts')]: 'unmet',
      [it('encrypts-logs')]: 'unmet',
      [it('uses-your-own-key')]: 'unmet',
      [it('runs-without-privileges')]: 'unmet',
      [it('keeps-secrets-out-of-variables')]: 'unmet',
      [it('keeps-secrets-out-of-addresses')]: 'unmet',
      [it('is-private')]: 'unmet',
      [it('encrypts-reports')]: 'unmet',
      [it('reports-use-your-own-key')]: 'unmet',
      [it('keeps-tokens-out-of-the-source')]: 'unmet',
    },
    holds: { 'apply-os-patches': 'customer', 'publish-os-patches': 'customer', 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'A project as the defaults leave it: in a network of CodeBuild, with its logs in a group',
    terraform: `
resource "aws_codebuild_project" "plain" {
  name         = "plain"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type = "CODEPIPELINE"
  }
  artifacts {
    type = "CODEPIPELINE"
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
  }
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::CodeBuild::Project
    Properties:
      Name: plain
      ServiceRole: arn:aws:iam::111122223333:role/build
      Source: { Type: CODEPIPELINE }
      Artifacts: { Type: CODEPIPELINE }
      Environment: { Type: LINUX_CONTAINER, ComputeType: BUILD_GENERAL1_SMALL, Image: 'aws/codebuild/amazonlinux-x86_64-standard:5.0' }
`,
    gives: { [it('encrypts-artifacts')]: 'met', [it('uses-your-own-key')]: 'unmet', [it('logs-builds')]: 'met', [it('is-private')]: 'met' },
    holds: { 'filter-traffic': 'provider', 'segment-network': 'provider', 'encrypt-at-rest': 'provider+customer' },
  },
  variant(shop, {
    shows: 'Settings of a project that are handed in without a value',
    terraform: [
      ['encryption_disabled = false\n  }\n  environment', 'encryption_disabled = var.on\n  }\n  environment'],
      [
        'location            = "shop-logs/build"\n      encryption_disabled = false',
        'location            = "shop-logs/build"\n      encryption_disabled = var.on',
      ],
      ['  encryption_key = aws_kms_key.build.arn\n', '  encryption_key = var.v\n'],
      ['privileged_mode = false', 'privileged_mode = var.on'],
      ['value = "/build/db"\n      type  = "PARAMETER_STORE"', 'value = var.v'],
      ['"https://github.com/example/shop.git"', 'var.v'],
      ['project_visibility = "PRIVATE"', 'project_visibility = var.v'],
      ['cloudwatch_logs {\n      status = "ENABLED"', 'cloudwatch_logs {\n      status = var.v'],
      ['s3_logs {\n      status              = "ENABLED"', 's3_logs {\n      status              = var.v'],
      ['encryption_key      = aws_kms_key.build.arn\n      encryption_disabled = false', 'encryption_key      = var.v\n      encryption_disabled = var.on'],
      ['token       = aws_codestarconnections_connection.git.arn', 'token       = var.v'],
    ],
    cloudformation: [
      ['        EncryptionDisabled: false\n      Environment', '        EncryptionDisabled: !Ref Switch\n      Environment'],
      ['Location: shop-logs/build, EncryptionDisabled: false', 'Location: shop-logs/build, EncryptionDisabled: !Ref Switch'],
      ['      EncryptionKey: !GetAtt BuildKey.Arn\n      Source', '      EncryptionKey: !Ref V\n      Source'],
      ['PrivilegedMode: false', 'PrivilegedMode: !Ref Switch'],
      ['Value: /build/db, Type: PARAMETER_STORE', 'Value: !Ref V'],
      ["'https://github.com/example/shop.git'", '!Ref V'],
      ['Visibility: PRIVATE', 'Visibility: !Ref V'],
      ['CloudWatchLogs: { Status: ENABLED }', 'CloudWatchLogs: { Status: !Ref V }'],
      ['S3Logs: { Status: ENABLED', 'S3Logs: { Status: !Ref V'],
      ['EncryptionKey: !GetAtt BuildKey.Arn, EncryptionDisabled: false', 'EncryptionKey: !Ref V, EncryptionDisabled: !Ref Switch'],
      ['Token: !Ref Connection', 'Token: !Ref V'],
    ],
    gives: {
      [it('encrypts-artifacts')]: 'unproven',
      [it('encrypts-logs')]: 'unproven',
      [it('uses-your-own-key')]: 'unproven',
      [it('runs-without-privileges')]: 'unproven',
      [it('keeps-secrets-out-of-variables')]: 'unproven',
      [it('keeps-secrets-out-of-addresses')]: 'unproven',
      [it('logs-builds')]: 'unproven',
      [it('is-private')]: 'unproven',
      [it('encrypts-reports')]: 'unproven',
      [it('reports-use-your-own-key')]: 'unproven',
      [it('keeps-tokens-out-of-the-source')]: 'unproven',
    },
  }),
);
