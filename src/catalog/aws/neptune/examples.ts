import { type Example, examples, variant } from '../../../model/index.ts';

const bare: Example = {
  shows: 'a cluster of which only the name is said',
  terraform: `
resource "aws_neptune_cluster" "graph" {
  cluster_identifier = "graph"
  engine             = "neptune"
}`,
  cloudformation: `
Resources:
  Graph:
    Type: AWS::Neptune::DBCluster
    Properties:
      DBClusterIdentifier: graph`,
  gives: {
    'aws.neptune.encrypts-storage': 'unmet',
    'aws.neptune.uses-your-own-key': 'none',
    'aws.neptune.callers-sign-in': 'unmet',
    'aws.neptune.keeps-an-audit-log': 'unmet',
    'aws.neptune.keeps-backups': 'unmet',
    'aws.neptune.is-protected-from-deletion': 'unmet',
    'aws.neptune.is-not-opened-by-a-group': 'unproven',
  },
  holds: { 'encrypt-in-transit': 'provider', 'control-keys': 'not-applicable', 'limit-exposure': 'provider' },
};

const people: Example = {
  shows: 'a cluster with a key of your own, sign-in, backups and an audit log',
  terraform: `
resource "aws_kms_key" "people" {
  enable_key_rotation = true
}

resource "aws_security_group" "people" {
  ingress {
    from_port   = 8182
    to_port     = 8182
    protocol    = "tcp"
    cidr_blocks = ["10.2.0.0/16"]
  }
}

resource "aws_neptune_cluster" "people" {
  cluster_identifier                  = "people"
  engine                              = "neptune"
  storage_encrypted                   = true
  kms_key_arn                         = aws_kms_key.people.arn
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  deletion_protection                 = true
  enable_cloudwatch_logs_exports      = ["audit"]
  vpc_security_group_ids              = [aws_security_group.people.id]
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: people
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 8182, ToPort: 8182, CidrIp: 10.2.0.0/16 }
  People:
    Type: AWS::Neptune::DBCluster
    Properties:
      DBClusterIdentifier: people
      StorageEncrypted: true
      KmsKeyId: !GetAtt Key.Arn
      IamAuthEnabled: true
      BackupRetentionPeriod: 14
      DeletionProtection: true
      EnableCloudwatchLogsExports: [audit]
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.neptune.encrypts-storage': 'met',
    'aws.neptune.uses-your-own-key': 'met',
    'aws.neptune.callers-sign-in': 'met',
    'aws.neptune.keeps-an-audit-log': 'met',
    'aws.neptune.keeps-backups': 'met',
    'aws.neptune.is-protected-from-deletion': 'met',
    'aws.neptune.is-not-opened-by-a-group': 'met',
  },
  holds: { 'control-keys': 'provider+customer' },
};

const instance: Example = {
  shows: 'an instance of a cluster, in the network only',
  terraform: `
resource "aws_neptune_cluster_instance" "one" {
  identifier         = "one"
  cluster_identifier = "people"
  instance_class     = "db.r6g.large"
}`,
  cloudformation: `
Resources:
  One:
    Type: AWS::Neptune::DBInstance
    Properties:
      DBInstanceIdentifier: one
      DBClusterIdentifier: people
      DBInstanceClass: db.r6g.large`,
  gives: {
    'aws.neptune.instance-has-no-public-endpoint': 'met',
    'aws.neptune.instance-installs-minor-versions': 'none',
    'aws.neptune.public-instance-is-not-opened-by-a-group': 'none',
  },
  holds: { 'apply-platform-patches': 'provider' },
};

const publicInstance: Example = {
  shows: 'a public instance behind an open group, with you installing minor versions',
  terraform: `
resource "aws_security_group" "any" {
  ingress {
    from_port   = 8182
    to_port     = 8182
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_neptune_cluster" "any" {
  cluster_identifier     = "any"
  storage_encrypted      = true
  vpc_security_group_ids = [aws_security_group.any.id]
}

resource "aws_neptune_cluster_instance" "any" {
  cluster_identifier         = aws_neptune_cluster.any.id
  instance_class             = "db.r6g.large"
  publicly_accessible        = true
  auto_minor_version_upgrade = false
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: any
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 8182, ToPort: 8182, CidrIp: 0.0.0.0/0 }
  Cluster:
    Type: AWS::Neptune::DBCluster
    Properties:
      DBClusterIdentifier: any
      StorageEncrypted: true
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]
  Any:
    Type: AWS::Neptune::DBInstance
    Properties:
      DBClusterIdentifier: !Ref Cluster
      DBInstanceClass: db.r6g.large
      PubliclyAccessible: true
      AutoMinorVersionUpgrade: false`,
  gives: {
    'aws.neptune.instance-has-no-public-endpoint': 'unmet',
    'aws.neptune.instance-installs-minor-versions': 'unmet',
    'aws.neptune.public-instance-is-not-opened-by-a-group': 'unmet',
    'aws.neptune.is-not-opened-by-a-group': 'unmet',
    'aws.neptune.uses-your-own-key': 'unmet',
  },
  holds: { 'apply-platform-patches': 'provider+customer' },
};

export default examples(
  bare,
  people,
  instance,
  publicInstance,
  variant(publicInstance, {
    shows: 'a public instance behind a group for the office',
    terraform: [['"0.0.0.0/0"', '"203.0.113.0/24"']],
    cloudformation: [['CidrIp: 0.0.0.0/0', 'CidrIp: 203.0.113.0/24']],
    gives: { 'aws.neptune.public-instance-is-not-opened-by-a-group': 'met' },
  }),
  {
    shows: 'a cluster and an instance of variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "days" { type = number }
variable "logs" { type = list(string) }

resource "aws_neptune_cluster" "c" {
  cluster_identifier                  = "c"
  storage_encrypted                   = var.on
  kms_key_arn                         = var.key
  iam_database_authentication_enabled = var.on
  backup_retention_period             = var.days
  deletion_protection                 = var.on
  enable_cloudwatch_logs_exports      = var.logs
}

resource "aws_neptune_cluster_instance" "i" {
  cluster_identifier         = aws_neptune_cluster.c.id
  publicly_accessible        = var.on
  auto_minor_version_upgrade = var.on
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Days: { Type: Number }
  Logs: { Type: CommaDelimitedList }
Resources:
  C:
    Type: AWS::Neptune::DBCluster
    Properties:
      DBClusterIdentifier: c
      StorageEncrypted: !Ref Switch
      KmsKeyId: !Ref Key
      IamAuthEnabled: !Ref Switch
      BackupRetentionPeriod: !Ref Days
      DeletionProtection: !Ref Switch
      EnableCloudwatchLogsExports: !Ref Logs
  I:
    Type: AWS::Neptune::DBInstance
    Properties:
      DBClusterIdentifier: !Ref C
      PubliclyAccessible: !Ref Switch
      AutoMinorVersionUpgrade: !Ref Switch`,
    gives: {
      'aws.neptune.encrypts-storage': 'unproven',
      'aws.neptune.uses-your-own-key': 'unproven',
      'aws.neptune.callers-sign-in': 'unproven',
      'aws.neptune.keeps-an-audit-log': 'unproven',
      'aws.neptune.keeps-backups': 'unproven',
      'aws.neptune.is-protected-from-deletion': 'unproven',
      'aws.neptune.instance-has-no-public-endpoint': 'unproven',
      'aws.neptune.instance-installs-minor-versions': 'unproven',
      'aws.neptune.public-instance-is-not-opened-by-a-group': 'unproven',
    },
  },
);
