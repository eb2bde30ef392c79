import { examples } from '../../../model/index.ts';

const clusterChecks = [
  'installs-minor-versions',
  'is-not-opened-by-a-group',
  'encrypts-storage',
  'uses-your-own-key',
  'keeps-backups',
  'is-protected-from-deletion',
  'takes-tokens',
  'demands-tls',
  'keeps-its-password-out-of-the-source',
  'exports-logs',
] as const;
type Given = 'met' | 'unmet' | 'unproven';
const clusters = (verdict: Given) => Object.fromEntries(clusterChecks.map(check => [`aws.rds.cluster-${check}`, verdict] as const));

export default examples(
  {
    shows: 'an Aurora cluster with everything, and its instance, which asks for nothing of its own',
    terraform: `
resource "aws_kms_key" "c" {
  enable_key_rotation = true
}

resource "aws_security_group" "c" {
  name = "c"
}

resource "aws_rds_cluster" "c" {
  cluster_identifier                  = "c"
  engine                              = "aurora-postgresql"
  engine_version                      = "17.4"
  master_username                     = "c"
  manage_master_user_password         = true
  storage_encrypted                   = true
  kms_key_id                          = aws_kms_key.c.arn
  backup_retention_period             = 7
  deletion_protection                 = true
  iam_database_authentication_enabled = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  vpc_security_group_ids              = [aws_security_group.c.id]
}

resource "aws_rds_cluster_instance" "c" {
  count              = 2
  identifier         = "c-\${count.index}"
  cluster_identifier = aws_rds_cluster.c.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupName: c, GroupDescription: c }
  C:
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: c
      Engine: aurora-postgresql
      EngineVersion: '17.4'
      MasterUsername: c
      ManageMasterUserPassword: true
      StorageEncrypted: true
      KmsKeyId: !Ref Key
      BackupRetentionPeriod: 7
      DeletionProtection: true
      EnableIAMDatabaseAuthentication: true
      EnableCloudwatchLogsExports: [postgresql]
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]
  One:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: c-0
      DBClusterIdentifier: !Ref C
      Engine: aurora-postgresql
      DBInstanceClass: db.r6g.large
      PubliclyAccessible: false
  Two:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: c-1
      DBClusterIdentifier: !Ref C
      Engine: aurora-postgresql
      DBInstanceClass: db.r6g.large
      PubliclyAccessible: false`,
    gives: { ...clusters('met'), 'aws.rds.cluster-installs-minor-versions': 'none', 'aws.rds.cluster-has-a-second-instance': 'met' },
    holds: { 'survive-failure': 'provider+customer', 'apply-platform-patches': 'provider' },
  },
  {
    shows: 'a Multi-AZ cluster with everything off, whose password stands in the source',
    terraform: `
resource "aws_security_group" "open" {
  name = "open"
  ingress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_rds_cluster" "c" {
  cluster_identifier         = "c"
  engine                     = "postgres"
  engine_version             = "14.12"
  master_username            = "c"
  master_password            = "battery-staple"
  auto_minor_version_upgrade = false
  vpc_security_group_ids     = [aws_security_group.open.id]
}`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: open
      GroupDescription: open
      SecurityGroupIngress: [{ IpProtocol: -1, CidrIpv6: '::/0' }]
  C:
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: c
      Engine: postgres
      EngineVersion: '14.12'
      MasterUsername: c
      MasterUserPassword: battery-staple
      AutoMinorVersionUpgrade: false
      VpcSecurityGroupIds: [!GetAtt Open.GroupId]`,
    gives: { ...clusters('unmet'), 'aws.rds.cluster-uses-your-own-key': 'none' },
    holds: { 'apply-platform-patches': 'customer', 'survive-failure': 'provider', 'control-keys': 'not-applicable' },
  },
  {
    shows: 'a cluster whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "days" { type = number }
variable "key" {}
variable "password" {}
variable "exports" { type = list(string) }
variable "groups" { type = list(string) }
variable "release" {}

resource "aws_rds_cluster" "c" {
  cluster_identifier                  = "c"
  engine                              = "aurora-mysql"
  engine_version                      = var.release
  master_username                     = "c"
  master_password                     = var.password
  storage_encrypted                   = var.on
  kms_key_id                          = var.key
  backup_retention_period             = var.days
  deletion_protection                 = var.on
  iam_database_authentication_enabled = var.on
  enabled_cloudwatch_logs_exports     = var.exports
  auto_minor_version_upgrade          = var.on
  vpc_security_group_ids              = var.groups
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Days: { Type: Number }
  Key: { Type: String }
  Password: { Type: String, NoEcho: true }
  Exports: { Type: CommaDelimitedList }
  Groups: { Type: CommaDelimitedList }
  Release: { Type: String }
Resources:
  C:
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: c
      Engine: aurora-mysql
      EngineVersion: !Ref Release
      MasterUsername: c
      MasterUserPassword: !Ref Password
      StorageEncrypted: !Ref Switch
      KmsKeyId: !Ref Key
      BackupRetentionPeriod: !Ref Days
      DeletionProtection: !Ref Switch
      EnableIAMDatabaseAuthentication: !Ref Switch
      EnableCloudwatchLogsExports: !Ref Exports
      AutoMinorVersionUpgrade: !Ref Switch
      VpcSecurityGroupIds: !Ref Groups`,
    gives: { ...clusters('unproven'), 'aws.rds.cluster-encrypts-storage': 'met' },
    holds: { 'apply-platform-patches': 'provider or customer', 'encrypt-at-rest': 'provider+customer or provider' },
  },
);
