import { type Example, examples, variant } from '../../../model/index.ts';

const bare: Example = {
  shows: 'a cluster with a password in the source and nothing else',
  terraform: `
resource "aws_docdb_cluster" "catalog" {
  cluster_identifier = "catalog"
  master_username    = "keeper"
  master_password    = "Not-a-real-1"
}`,
  cloudformation: `
Resources:
  Catalog:
    Type: AWS::DocDB::DBCluster
    Properties:
      DBClusterIdentifier: catalog
      MasterUsername: keeper
      MasterUserPassword: Not-a-real-1`,
  gives: {
    'aws.documentdb.encrypts-storage': 'unmet',
    'aws.documentdb.uses-your-own-key': 'none',
    'aws.documentdb.demands-tls': 'met',
    'aws.documentdb.exports-logs': 'unmet',
    'aws.documentdb.exports-the-audit-log': 'unmet',
    'aws.documentdb.keeps-backups': 'unmet',
    'aws.documentdb.is-protected-from-deletion': 'unmet',
    'aws.documentdb.keeps-its-password-out-of-the-source': 'unmet',
    'aws.documentdb.is-not-opened-by-a-group': 'unproven',
  },
  holds: { 'limit-exposure': 'provider', 'control-keys': 'not-applicable', 'apply-platform-patches': 'provider+customer' },
};

const orders: Example = {
  shows: 'a cluster with a key and parameters of your own, an audit log and backups',
  terraform: `
resource "aws_security_group" "orders" {
  ingress {
    from_port   = 27017
    to_port     = 27017
    protocol    = "tcp"
    cidr_blocks = ["10.3.0.0/16"]
  }
}

resource "aws_docdb_cluster_parameter_group" "orders" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "tls1.2+"
  }
  parameter {
    name  = "audit_logs"
    value = "enabled"
  }
}

resource "aws_docdb_cluster" "orders" {
  cluster_identifier              = "orders"
  master_username                 = "keeper"
  manage_master_user_password     = true
  storage_encrypted               = true
  kms_key_id                      = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  backup_retention_period         = 14
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["audit", "profiler"]
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.orders.id
  vpc_security_group_ids          = [aws_security_group.orders.id]
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: orders
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 27017, ToPort: 27017, CidrIp: 10.3.0.0/16 }
  Parameters:
    Type: AWS::DocDB::DBClusterParameterGroup
    Properties:
      Description: orders
      Family: docdb5.0
      Parameters: { tls: tls1.2+, audit_logs: enabled }
  Orders:
    Type: AWS::DocDB::DBCluster
    Properties:
      DBClusterIdentifier: orders
      MasterUsername: keeper
      ManageMasterUserPassword: true
      StorageEncrypted: true
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      BackupRetentionPeriod: 14
      DeletionProtection: true
      EnableCloudwatchLogsExports: [audit, profiler]
      DBClusterParameterGroupName: !Ref Parameters
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.documentdb.encrypts-storage': 'met',
    'aws.documentdb.uses-your-own-key': 'met',
    'aws.documentdb.demands-tls': 'met',
    'aws.documentdb.exports-logs': 'met',
    'aws.documentdb.exports-the-audit-log': 'met',
    'aws.documentdb.keeps-backups': 'met',
    'aws.documentdb.is-protected-from-deletion': 'met',
    'aws.documentdb.keeps-its-password-out-of-the-source': 'met',
    'aws.documentdb.is-not-opened-by-a-group': 'met',
    'aws.documentdb.parameters-switch-auditing-on': 'met',
  },
  holds: { 'control-keys': 'provider+customer' },
};

export default examples(
  bare,
  orders,
  variant(orders, {
    shows: 'parameters that switch TLS and auditing off, an open group, and the key that AWS manages',
    terraform: [
      ['"tls1.2+"', '"disabled"'],
      ['"enabled"', '"disabled"'],
      ['"10.3.0.0/16"', '"0.0.0.0/0"'],
      ['  kms_key_id                      = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n', ''],
      ['["audit", "profiler"]', '["profiler"]'],
    ],
    cloudformation: [
      ['tls: tls1.2+', 'tls: disabled'],
      ['audit_logs: enabled', 'audit_logs: disabled'],
      ['CidrIp: 10.3.0.0/16', 'CidrIp: 0.0.0.0/0'],
      ['      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n', ''],
      ['[audit, profiler]', '[profiler]'],
    ],
    gives: {
      'aws.documentdb.demands-tls': 'unmet',
      'aws.documentdb.parameters-switch-auditing-on': 'unmet',
      'aws.documentdb.is-not-opened-by-a-group': 'unmet',
      'aws.documentdb.uses-your-own-key': 'unmet',
      'aws.documentdb.exports-the-audit-log': 'unmet',
      'aws.documentdb.exports-logs': 'met',
    },
  }),
  {
    shows: 'a cluster whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "days" { type = number }
variable "logs" { type = list(string) }
variable "password" { sensitive = true }
variable "audits" {}

resource "aws_docdb_cluster_parameter_group" "p" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = var.audits
  }
  parameter {
    name  = "audit_logs"
    value = var.audits
  }
}

resource "aws_docdb_cluster" "c" {
  cluster_identifier              = "c"
  master_password                 = var.password
  storage_encrypted               = var.on
  kms_key_id                      = var.key
  backup_retention_period         = var.days
  deletion_protection             = var.on
  enabled_cloudwatch_logs_exports = var.logs
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.p.id
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Days: { Type: Number }
  Logs: { Type: CommaDelimitedList }
  Password: { Type: String, NoEcho: true }
  Audits: { Type: String }
Resources:
  P:
    Type: AWS::DocDB::DBClusterParameterGroup
    Properties:
      Description: p
      Family: docdb5.0
      Parameters: { tls: !Ref Audits, audit_logs: !Ref Audits }
  C:
    Type: AWS::DocDB::DBCluster
    Properties:
      DBClusterIdentifier: c
      MasterUserPassword: !Ref Password
      StorageEncrypted: !Ref Switch
      KmsKeyId: !Ref Key
      BackupRetentionPeriod: !Ref Days
      DeletionProtection: !Ref Switch
      EnableCloudwatchLogsExports: !Ref Logs
      DBClusterParameterGroupName: !Ref P`,
    gives: {
      'aws.documentdb.encrypts-storage': 'unproven',
      'aws.documentdb.uses-your-own-key': 'unproven',
      'aws.documentdb.demands-tls': 'unproven',
      'aws.documentdb.exports-logs': 'unproven',
      'aws.documentdb.exports-the-audit-log': 'unproven',
      'aws.documentdb.keeps-backups': 'unproven',
      'aws.documentdb.is-protected-from-deletion': 'unproven',
      'aws.documentdb.keeps-its-password-out-of-the-source': 'unproven',
      'aws.documentdb.parameters-switch-auditing-on': 'unproven',
    },
  },
);
