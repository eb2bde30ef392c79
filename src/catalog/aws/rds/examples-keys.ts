import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'the key that AWS manages for RDS',
    terraform: `
resource "aws_db_instance" "d" {
  identifier              = "d"
  engine                  = "mariadb"
  storage_encrypted       = true
  backup_retention_period = 7
}

resource "aws_rds_cluster" "c" {
  cluster_identifier = "c"
  engine             = "aurora-mysql"
  storage_encrypted  = true
}`,
    cloudformation: `
Resources:
  D:
    Type: AWS::RDS::DBInstance
    Properties: { DBInstanceIdentifier: d, Engine: mariadb, StorageEncrypted: true, BackupRetentionPeriod: 7, PubliclyAccessible: false }
  C:
    Type: AWS::RDS::DBCluster
    Properties: { DBClusterIdentifier: c, Engine: aurora-mysql, StorageEncrypted: true }`,
    gives: { 'aws.rds.uses-your-own-key': 'unmet', 'aws.rds.cluster-uses-your-own-key': 'unmet' },
  },
  {
    shows: 'Aurora of which nothing is said: AWS encrypts it since 2026-02-18, with a key of its own',
    terraform: `
resource "aws_rds_cluster" "c" {
  cluster_identifier = "c"
  engine             = "aurora-postgresql"
}`,
    cloudformation: `
Resources:
  C:
    Type: AWS::RDS::DBCluster
    Properties: { DBClusterIdentifier: c, Engine: aurora-postgresql }`,
    gives: { 'aws.rds.cluster-encrypts-storage': 'none', 'aws.rds.cluster-uses-your-own-key': 'unmet' },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'Aurora of which encryption is refused: AWS encrypts it all the same',
    terraform: `
resource "aws_rds_cluster" "c" {
  cluster_identifier = "c"
  engine             = "aurora-mysql"
  storage_encrypted  = false
}`,
    cloudformation: `
Resources:
  C:
    Type: AWS::RDS::DBCluster
    Properties: { DBClusterIdentifier: c, Engine: aurora-mysql, StorageEncrypted: false }`,
    gives: { 'aws.rds.cluster-encrypts-storage': 'none' },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a Multi-AZ cluster whose encryption is a variable without a value',
    terraform: `
variable "encrypted" { type = bool }

resource "aws_rds_cluster" "c" {
  cluster_identifier = "c"
  engine             = "mysql"
  storage_encrypted  = var.encrypted
}`,
    cloudformation: `
Parameters:
  Encrypted: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  C:
    Type: AWS::RDS::DBCluster
    Properties: { DBClusterIdentifier: c, Engine: mysql, StorageEncrypted: !Ref Encrypted }`,
    gives: { 'aws.rds.cluster-encrypts-storage': 'unproven' },
    holds: { 'encrypt-at-rest': 'provider+customer' },
  },
  {
    shows: 'a database from a copy, which is encrypted if the copied one was, and a replica of it',
    terraform: `
resource "aws_db_instance" "restored" {
  identifier          = "restored"
  instance_class      = "db.t4g.small"
  engine              = "postgres"
  snapshot_identifier = "rds:orders-2026-11-01"
}

resource "aws_db_instance" "replica" {
  identifier          = "replica"
  instance_class      = "db.t4g.small"
  replicate_source_db = aws_db_instance.restored.identifier
}`,
    cloudformation: `
Resources:
  Restored:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: restored
      DBInstanceClass: db.t4g.small
      Engine: postgres
      BackupRetentionPeriod: 0
      PubliclyAccessible: false
      DBSnapshotIdentifier: rds:orders-2026-11-01
  Replica:
    Type: AWS::RDS::DBInstance
    Properties: { DBInstanceIdentifier: replica, DBInstanceClass: db.t4g.small, SourceDBInstanceIdentifier: !Ref Restored }`,
    gives: { 'aws.rds.encrypts-storage': 'unproven', 'aws.rds.uses-your-own-key': 'unproven' },
    about: { terraform: 'aws_db_instance.restored', cloudformation: 'Restored' },
  },
  {
    shows: 'queries kept by Performance Insights under a key of AWS, on an instance of a cluster',
    terraform: `
resource "aws_rds_cluster_instance" "c" {
  identifier                   = "c-1"
  cluster_identifier           = "c"
  engine                       = "aurora-mysql"
  instance_class               = "db.r7g.large"
  performance_insights_enabled = true
}`,
    cloudformation: `
Resources:
  One:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: c-1
      DBClusterIdentifier: c
      Engine: aurora-mysql
      DBInstanceClass: db.r7g.large
      PubliclyAccessible: false
      EnablePerformanceInsights: true`,
    gives: { 'aws.rds.insights-use-your-own-key': 'unmet', 'aws.rds.uses-your-own-key': 'none' },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'the same under a key of your own',
    terraform: `
resource "aws_kms_key" "insights" {
  enable_key_rotation = true
}

resource "aws_rds_cluster_instance" "c" {
  identifier                      = "c-1"
  cluster_identifier              = "c"
  engine                          = "aurora-mysql"
  instance_class                  = "db.r7g.large"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.insights.arn
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  One:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: c-1
      DBClusterIdentifier: c
      Engine: aurora-mysql
      DBInstanceClass: db.r7g.large
      PubliclyAccessible: false
      EnablePerformanceInsights: true
      PerformanceInsightsKMSKeyId: !GetAtt Key.Arn`,
    gives: { 'aws.rds.insights-use-your-own-key': 'met' },
  },
  {
    shows: 'the same under a key that is not known',
    terraform: `
variable "key" {}

resource "aws_rds_cluster_instance" "c" {
  identifier                      = "c-1"
  cluster_identifier              = "c"
  engine                          = "aurora-mysql"
  instance_class                  = "db.r7g.large"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.key
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
Resources:
  One:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: c-1
      DBClusterIdentifier: c
      Engine: aurora-mysql
      DBInstanceClass: db.r7g.large
      PubliclyAccessible: false
      EnablePerformanceInsights: true
      PerformanceInsightsKMSKeyId: !Ref Key`,
    gives: { 'aws.rds.insights-use-your-own-key': 'unproven' },
  },
  {
    shows: 'passwords that are fetched from where they are kept, in templates of databases that are spelled with capitals',
    terraform: `
data "aws_secretsmanager_secret_version" "orders" {
  secret_id = "orders"
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "MySQL8.0"
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "MySQL"
  password                = data.aws_secretsmanager_secret_version.orders.secret_string
  backup_retention_period = 7
  parameter_group_name    = aws_db_parameter_group.orders.id
}`,
    cloudformation: `
Resources:
  Parameters:
    Type: AWS::RDS::DBParameterGroup
    Properties: { DBParameterGroupName: orders, Description: orders, Family: MySQL8.0 }
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: orders
      Engine: MySQL
      MasterUserPassword: '{{resolve:secretsmanager:orders:SecretString:password}}'
      BackupRetentionPeriod: 7
      DBParameterGroupName: !Ref Parameters
      PubliclyAccessible: false`,
    gives: { 'aws.rds.keeps-its-password-out-of-the-source': 'met', 'aws.rds.demands-tls': 'unmet' },
  },
);
