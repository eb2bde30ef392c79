import { type Example, examples, variant } from '../../../model/index.ts';

const shares: Example = {
  shows: 'a file system of Windows over two zones, with a key of your own, backups and an audit log',
  terraform: `
resource "aws_security_group" "shares" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["10.5.0.0/16"]
  }
}

resource "aws_fsx_windows_file_system" "shares" {
  storage_capacity                = 300
  throughput_capacity             = 64
  subnet_ids                      = ["subnet-1", "subnet-2"]
  preferred_subnet_id             = "subnet-1"
  deployment_type                 = "MULTI_AZ_1"
  kms_key_id                      = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  automatic_backup_retention_days = 30
  security_group_ids              = [aws_security_group.shares.id]
  audit_log_configuration {
    file_access_audit_log_level = "SUCCESS_AND_FAILURE"
    audit_log_destination       = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/fsx/shares"
  }
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: shares
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 445, ToPort: 445, CidrIp: 10.5.0.0/16 }
  Shares:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: WINDOWS
      StorageCapacity: 300
      SubnetIds: [subnet-1, subnet-2]
      SecurityGroupIds: [!GetAtt Group.GroupId]
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      WindowsConfiguration:
        ThroughputCapacity: 64
        PreferredSubnetId: subnet-1
        DeploymentType: MULTI_AZ_1
        AutomaticBackupRetentionDays: 30
        AuditLogConfiguration:
          FileAccessAuditLogLevel: SUCCESS_AND_FAILURE
          AuditLogDestination: arn:aws:logs:eu-west-1:111122223333:log-group:/aws/fsx/shares`,
  gives: {
    'aws.fsx.uses-your-own-key': 'met',
    'aws.fsx.keeps-backups': 'met',
    'aws.fsx.spans-zones': 'met',
    'aws.fsx.logs-access': 'met',
    'aws.fsx.is-not-opened-by-a-group': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'back-up-data': 'provider+customer', 'apply-os-patches': 'provider' },
};

export default examples(
  shares,
  variant(shares, {
    shows: 'the same in one zone, without a key, backups and audit log, behind an open group',
    terraform: [
      ['"10.5.0.0/16"', '"0.0.0.0/0"'],
      ['"MULTI_AZ_1"', '"SINGLE_AZ_2"'],
      ['  kms_key_id                      = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n', ''],
      ['automatic_backup_retention_days = 30', 'automatic_backup_retention_days = 0'],
      ['"SUCCESS_AND_FAILURE"', '"DISABLED"'],
    ],
    cloudformation: [
      ['CidrIp: 10.5.0.0/16', 'CidrIp: 0.0.0.0/0'],
      ['DeploymentType: MULTI_AZ_1', 'DeploymentType: SINGLE_AZ_2'],
      ['      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n', ''],
      ['AutomaticBackupRetentionDays: 30', 'AutomaticBackupRetentionDays: 0'],
      ['FileAccessAuditLogLevel: SUCCESS_AND_FAILURE', 'FileAccessAuditLogLevel: DISABLED'],
    ],
    gives: {
      'aws.fsx.uses-your-own-key': 'unmet',
      'aws.fsx.keeps-backups': 'unmet',
      'aws.fsx.spans-zones': 'unmet',
      'aws.fsx.logs-access': 'unmet',
      'aws.fsx.is-not-opened-by-a-group': 'unmet',
    },
  }),
  {
    shows: 'a scratch file system of Lustre, which keeps nothing for long',
    terraform: `
resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity = 1200
  subnet_ids       = ["subnet-1"]
  deployment_type  = "SCRATCH_2"
}`,
    cloudformation: `
Resources:
  Scratch:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: LUSTRE
      StorageCapacity: 1200
      SubnetIds: [subnet-1]
      LustreConfiguration: { DeploymentType: SCRATCH_2 }`,
    gives: { 'aws.fsx.keeps-backups': 'none', 'aws.fsx.uses-your-own-key': 'none', 'aws.fsx.spans-zones': 'none', 'aws.fsx.logs-access': 'none' },
    holds: { 'control-keys': 'provider', 'back-up-data': 'not-applicable' },
  },
  {
    shows: 'a file system of ONTAP of which it is not said how long backups are kept',
    terraform: `
resource "aws_fsx_ontap_file_system" "vol" {
  storage_capacity    = 1024
  subnet_ids          = ["subnet-1", "subnet-2"]
  deployment_type     = "MULTI_AZ_1"
  preferred_subnet_id = "subnet-1"
}`,
    cloudformation: `
Resources:
  Vol:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: ONTAP
      StorageCapacity: 1024
      SubnetIds: [subnet-1, subnet-2]
      OntapConfiguration: { DeploymentType: MULTI_AZ_1, PreferredSubnetId: subnet-1 }`,
    gives: { 'aws.fsx.keeps-backups': 'unproven', 'aws.fsx.spans-zones': 'met', 'aws.fsx.logs-access': 'none' },
  },
  {
    shows: 'a file system of variables without a value',
    terraform: `
variable "type" {}
variable "key" {}
variable "days" { type = number }
variable "level" {}
variable "groups" { type = list(string) }

resource "aws_fsx_windows_file_system" "w" {
  deployment_type                 = var.type
  kms_key_id                      = var.key
  automatic_backup_retention_days = var.days
  security_group_ids              = var.groups
  audit_log_configuration {
    file_access_audit_log_level = var.level
  }
}`,
    cloudformation: `
Parameters:
  Type: { Type: String }
  Key: { Type: String }
  Days: { Type: Number }
  Level: { Type: String }
  Groups: { Type: 'List<AWS::EC2::SecurityGroup::Id>' }
Resources:
  W:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: WINDOWS
      KmsKeyId: !Ref Key
      SecurityGroupIds: !Ref Groups
      WindowsConfiguration:
        DeploymentType: !Ref Type
        AutomaticBackupRetentionDays: !Ref Days
        AuditLogConfiguration: { FileAccessAuditLogLevel: !Ref Level }`,
    gives: {
      'aws.fsx.uses-your-own-key': 'unproven',
      'aws.fsx.keeps-backups': 'unproven',
      'aws.fsx.spans-zones': 'unproven',
      'aws.fsx.logs-access': 'unproven',
      'aws.fsx.is-not-opened-by-a-group': 'unproven',
    },
  },
);
