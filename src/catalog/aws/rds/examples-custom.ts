import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'RDS Custom for Oracle: the system is yours to patch, and you choose the patches of the engine',
    terraform: `
resource "aws_db_instance" "erp" {
  identifier                 = "erp"
  engine                     = "custom-oracle-ee"
  instance_class             = "db.m5.xlarge"
  storage_encrypted          = true
  kms_key_id                 = "arn:aws:kms:eu-west-1:111122223333:key/0a1b"
  auto_minor_version_upgrade = false
  backup_retention_period    = 7
  publicly_accessible        = false
}`,
    cloudformation: `
Resources:
  Erp:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: erp
      Engine: custom-oracle-ee
      BackupRetentionPeriod: 7
      DBInstanceClass: db.m5.xlarge
      StorageEncrypted: true
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/0a1b
      AutoMinorVersionUpgrade: false
      PubliclyAccessible: false`,
    gives: { 'aws.rds.installs-minor-versions': 'none', 'aws.rds.encrypts-storage': 'met', 'aws.rds.takes-tokens': 'none' },
    holds: {
      'apply-os-patches': 'customer',
      'apply-platform-patches': 'provider+customer',
      'publish-platform-patches': 'third-party:oracle',
      'harden-os': 'customer',
      'publish-os-patches': 'provider',
    },
  },
  {
    shows: 'RDS Custom for SQL Server with the image of AWS, which patches system and engine',
    terraform: `
resource "aws_db_instance" "crm" {
  identifier                 = "crm"
  engine                     = "custom-sqlserver-ee"
  engine_version             = "15.00.4312.2.v1"
  instance_class             = "db.m5.xlarge"
  storage_encrypted          = true
  kms_key_id                 = "arn:aws:kms:eu-west-1:111122223333:key/0a1b"
  auto_minor_version_upgrade = false
  publicly_accessible        = false
}`,
    cloudformation: `
Resources:
  Crm:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: crm
      Engine: custom-sqlserver-ee
      EngineVersion: 15.00.4312.2.v1
      DBInstanceClass: db.m5.xlarge
      StorageEncrypted: true
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/0a1b
      BackupRetentionPeriod: 0
      AutoMinorVersionUpgrade: false
      PubliclyAccessible: false`,
    gives: { 'aws.rds.installs-minor-versions': 'none', 'aws.rds.exports-logs': 'none', 'aws.rds.demands-tls': 'unproven' },
    holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'publish-platform-patches': 'provider', 'harden-os': 'customer' },
  },
  {
    shows: 'RDS Custom for SQL Server with an image of your own: its patches are yours',
    terraform: `
resource "aws_db_instance" "crm" {
  identifier                 = "crm"
  engine                     = "custom-sqlserver-ee"
  engine_version             = "15.00.4249.2.acme-hardened"
  auto_minor_version_upgrade = false
}`,
    cloudformation: `
Resources:
  Crm:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: crm
      Engine: custom-sqlserver-ee
      EngineVersion: 15.00.4249.2.acme-hardened
      BackupRetentionPeriod: 0
      AutoMinorVersionUpgrade: false
      PubliclyAccessible: false`,
    gives: { 'aws.rds.installs-minor-versions': 'none' },
    holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'customer', 'publish-platform-patches': 'third-party:microsoft' },
  },
);
