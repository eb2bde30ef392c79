import { type Example, examples, variant } from '../../../model/index.ts';

const nightly: Example = {
  shows: 'a long-running cluster with encryption everywhere and logs that outlive it',
  terraform: `
resource "aws_emr_security_configuration" "all" {
  name = "all"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = true
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration        = { EncryptionMode = "SSE-S3" }
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
      }
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = { CertificateProviderType = "PEM", S3Object = "s3://acme-code/certs.zip" }
      }
    }
    InstanceMetadataServiceConfiguration = {
      MinimumInstanceMetadataServiceVersion  = 2
      HttpPutResponseHopLimit                = 1
    }
  })
}

resource "aws_emr_cluster" "nightly" {
  name                   = "nightly"
  release_label          = "emr-7.5.0"
  applications           = ["Spark"]
  service_role           = "arn:aws:iam::111122223333:role/emr"
  security_configuration = aws_emr_security_configuration.all.name
  log_uri                = "s3://acme-logs/emr/"
  termination_protection = true

  ec2_attributes {
    subnet_id        = "subnet-0a1b2c3d4e5f60718"
    instance_profile = "arn:aws:iam::111122223333:instance-profile/emr"
  }
  master_instance_group {
    instance_type  = "m7g.xlarge"
    instance_count = 3
  }
  core_instance_group {
    instance_type  = "m7g.xlarge"
    instance_count = 4
  }
}`,
  cloudformation: `
Resources:
  All:
    Type: AWS::EMR::SecurityConfiguration
    Properties:
      Name: all
      SecurityConfiguration:
        EncryptionConfiguration:
          EnableAtRestEncryption: true
          EnableInTransitEncryption: true
          AtRestEncryptionConfiguration:
            S3EncryptionConfiguration: { EncryptionMode: SSE-S3 }
            LocalDiskEncryptionConfiguration:
              EncryptionKeyProviderType: AwsKms
              AwsKmsKey: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
          InTransitEncryptionConfiguration:
            TLSCertificateConfiguration: { CertificateProviderType: PEM, S3Object: 's3://acme-code/certs.zip' }
        InstanceMetadataServiceConfiguration:
          MinimumInstanceMetadataServiceVersion: 2
          HttpPutResponseHopLimit: 1
  Nightly:
    Type: AWS::EMR::Cluster
    Properties:
      Name: nightly
      ReleaseLabel: emr-7.5.0
      Applications: [{ Name: Spark }]
      ServiceRole: arn:aws:iam::111122223333:role/emr
      JobFlowRole: arn:aws:iam::111122223333:instance-profile/emr
      SecurityConfiguration: !Ref All
      LogUri: s3://acme-logs/emr/
      Instances:
        TerminationProtected: true
        Ec2SubnetId: subnet-0a1b2c3d4e5f60718
        MasterInstanceGroup: { InstanceType: m7g.xlarge, InstanceCount: 3 }
        CoreInstanceGroup: { InstanceType: m7g.xlarge, InstanceCount: 4 }`,
  gives: {
    'aws.emr.cluster-has-security-configuration': 'met',
    'aws.emr.cluster-archives-its-logs': 'met',
    'aws.emr.cluster-offers-no-login': 'met',
    'aws.emr.cluster-is-protected-from-termination': 'met',
    'aws.emr.cluster-has-several-first-nodes': 'met',
    'aws.emr.security-configuration-encrypts-objects': 'met',
    'aws.emr.security-configuration-encrypts-disks': 'met',
    'aws.emr.security-configuration-encrypts-in-transit': 'met',
    'aws.emr.security-configuration-asks-for-tokens': 'met',
  },
  holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'provider+customer' },
};

const block = (lines: string): string => `
variable "on" { type = bool }
variable "port" { type = number }

resource "aws_emr_block_public_access_configuration" "region" {
${lines}
}`;
const range = (low: string, high: string): string => `
  permitted_public_security_group_rule_range {
    min_range = ${low}
    max_range = ${high}
  }`;

export default examples(
  nightly,
  variant(nightly, {
    shows: 'a cluster from an image of your own, without encryption or logs',
    terraform: [
      [
        '  security_configuration = aws_emr_security_configuration.all.name\n  log_uri                = "s3://acme-logs/emr/"\n  termination_protection = true\n',
        '  custom_ami_id = "ami-0a1b2c3d4e5f60718"\n',
      ],
      ['    subnet_id        =', '    key_name = "ops"\n    subnet_id        ='],
      ['    instance_count = 3\n', ''],
      [
        'EnableAtRestEncryption    = true\n      EnableInTransitEncryption = true',
        'EnableAtRestEncryption    = false\n      EnableInTransitEncryption = "false"',
      ],
      ['MinimumInstanceMetadataServiceVersion  = 2', 'MinimumInstanceMetadataServiceVersion  = 1'],
    ],
    cloudformation: [
      ['      SecurityConfiguration: !Ref All\n      LogUri: s3://acme-logs/emr/\n', '      CustomAmiId: ami-0a1b2c3d4e5f60718\n'],
      ['        TerminationProtected: true\n', '        Ec2KeyName: ops\n'],
      ['InstanceType: m7g.xlarge, InstanceCount: 3', 'InstanceType: m7g.xlarge, InstanceCount: 1'],
      [
        'EnableAtRestEncryption: true\n          EnableInTransitEncryption: true',
        "EnableAtRestEncryption: false\n          EnableInTransitEncryption: 'false'",
      ],
      ['MinimumInstanceMetadataServiceVersion: 2', 'MinimumInstanceMetadataServiceVersion: 1'],
    ],
    gives: {
      'aws.emr.cluster-has-security-configuration': 'unmet',
      'aws.emr.cluster-archives-its-logs': 'unmet',
      'aws.emr.cluster-offers-no-login': 'unmet',
      'aws.emr.cluster-is-protected-from-termination': 'unmet',
      'aws.emr.cluster-has-several-first-nodes': 'unmet',
      'aws.emr.security-configuration-encrypts-objects': 'unmet',
      'aws.emr.security-configuration-encrypts-disks': 'unmet',
      'aws.emr.security-configuration-encrypts-in-transit': 'unmet',
      'aws.emr.security-configuration-asks-for-tokens': 'unmet',
    },
    holds: { 'publish-os-patches': 'customer+provider' },
  }),
  variant(nightly, {
    shows: 'every setting from a variable without a value',
    terraform: [
      [
        'resource "aws_emr_security_configuration" "all" {',
        'variable "v" {}\nvariable "n" { type = number }\nvariable "on" { type = bool }\n\nresource "aws_emr_security_configuration" "all" {',
      ],
      [
        'aws_emr_security_configuration.all.name\n  log_uri                = "s3://acme-logs/emr/"\n  termination_protection = true',
        'var.v\n  log_uri = var.v\n  termination_protection = var.on',
      ],
      ['    subnet_id        =', '    key_name = var.v\n    subnet_id        ='],
      ['instance_count = 3', 'instance_count = var.n'],
      [
        'EnableAtRestEncryption    = true\n      EnableInTransitEncryption = true',
        'EnableAtRestEncryption    = var.on\n      EnableInTransitEncryption = var.on',
      ],
      ['MinimumInstanceMetadataServiceVersion  = 2', 'MinimumInstanceMetadataServiceVersion  = var.n'],
    ],
    cloudformation: [
      [
        'Resources:\n  All:',
        "Parameters:\n  V: { Type: String }\n  N: { Type: Number }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:\n  All:",
      ],
      ['SecurityConfiguration: !Ref All\n      LogUri: s3://acme-logs/emr/', 'SecurityConfiguration: !Ref V\n      LogUri: !Ref V'],
      ['TerminationProtected: true', 'TerminationProtected: !Ref Switch\n        Ec2KeyName: !Ref V'],
      ['InstanceType: m7g.xlarge, InstanceCount: 3', 'InstanceType: m7g.xlarge, InstanceCount: !Ref N'],
      [
        'EnableAtRestEncryption: true\n          EnableInTransitEncryption: true',
        'EnableAtRestEncryption: !Ref Switch\n          EnableInTransitEncryption: !Ref Switch',
      ],
      ['MinimumInstanceMetadataServiceVersion: 2', 'MinimumInstanceMetadataServiceVersion: !Ref N'],
    ],
    gives: {
      'aws.emr.cluster-has-security-configuration': 'unproven',
      'aws.emr.cluster-archives-its-logs': 'unproven',
      'aws.emr.cluster-offers-no-login': 'unproven',
      'aws.emr.cluster-is-protected-from-termination': 'unproven',
      'aws.emr.cluster-has-several-first-nodes': 'unproven',
      'aws.emr.security-configuration-encrypts-objects': 'unproven',
      'aws.emr.security-configuration-encrypts-disks': 'unproven',
      'aws.emr.security-configuration-encrypts-in-transit': 'unproven',
      'aws.emr.security-configuration-asks-for-tokens': 'unproven',
    },
  }),
  {
    shows: 'public access is blocked, SSH excepted',
    terraform: block(`  block_public_security_group_rules = true\n${range('22', '22')}`),
    gives: { 'aws.emr.public-access-is-blocked': 'met', 'aws.emr.public-access-excepts-ssh-at-most': 'met' },
  },
  {
    shows: 'public access is not blocked',
    terraform: block('  block_public_security_group_rules = false'),
    gives: { 'aws.emr.public-access-is-blocked': 'unmet', 'aws.emr.public-access-excepts-ssh-at-most': 'none' },
  },
  {
    shows: 'public access is blocked but for consoles',
    terraform: block(`  block_public_security_group_rules = true\n${range('22', '22')}\n${range('8080', '8099')}`),
    gives: { 'aws.emr.public-access-is-blocked': 'met', 'aws.emr.public-access-excepts-ssh-at-most': 'unmet' },
  },
  {
    shows: 'a switch from a variable without a value',
    terraform: block('  block_public_security_group_rules = var.on'),
    gives: { 'aws.emr.public-access-is-blocked': 'unproven' },
  },
  {
    shows: 'an excepted port from a variable without a value',
    terraform: block(`  block_public_security_group_rules = true\n${range('var.port', 'var.port')}`),
    gives: { 'aws.emr.public-access-excepts-ssh-at-most': 'unproven' },
  },
);
