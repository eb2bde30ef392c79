import { examples } from '../../../model/index.ts';

const instanceChecks = [
  'installs-minor-versions',
  'has-no-public-address',
  'encrypts-storage',
  'uses-your-own-key',
  'keeps-backups',
  'is-protected-from-deletion',
  'takes-tokens',
  'demands-tls',
  'keeps-its-password-out-of-the-source',
  'exports-logs',
  'has-a-standby',
] as const;
type Given = 'met' | 'unmet' | 'unproven';
const instances = (verdict: Given) => Object.fromEntries(instanceChecks.map(check => [`aws.rds.${check}`, verdict] as const));

export default examples(
  {
    shows: 'a database with everything switched on',
    terraform: `
resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_security_group" "db" {
  name = "db"
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = "db.t4g.medium"
  username                            = "shop"
  manage_master_user_password         = true
  storage_encrypted                   = true
  kms_key_id                          = aws_kms_key.orders.arn
  backup_retention_period             = 14
  deletion_protection                 = true
  iam_database_authentication_enabled = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  auto_minor_version_upgrade          = true
  publicly_accessible                 = false
  multi_az                            = true
  vpc_security_group_ids              = [aws_security_group.db.id]
}`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: db
      GroupDescription: db
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 10.20.0.0/16 }]
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: orders
      Engine: postgres
      EngineVersion: '16.4'
      DBInstanceClass: db.t4g.medium
      MasterUsername: shop
      ManageMasterUserPassword: true
      StorageEncrypted: true
      KmsKeyId: !GetAtt Key.Arn
      BackupRetentionPeriod: 14
      DeletionProtection: true
      EnableIAMDatabaseAuthentication: true
      EnableCloudwatchLogsExports: [postgresql]
      AutoMinorVersionUpgrade: true
      PubliclyAccessible: false
      MultiAZ: true
      VPCSecurityGroups: [!GetAtt Group.GroupId]`,
    gives: { ...instances('met'), 'aws.rds.installs-minor-versions': 'none', 'aws.rds.is-not-opened-by-a-group': 'none' },
    holds: {
      'apply-platform-patches': 'provider',
      'apply-os-patches': 'provider+customer',
      'control-keys': 'provider+customer',
      'upgrade-platform': 'provider+customer',
      'encrypt-in-transit': 'provider+customer',
      'encrypt-at-rest': 'provider+customer',
      'back-up-data': 'provider+customer',
    },
  },
  {
    shows: 'a database with everything switched off, and open to the internet',
    terraform: `
resource "aws_security_group" "open" {
  name = "open"
}

resource "aws_security_group_rule" "open" {
  type              = "ingress"
  security_group_id = aws_security_group.open.id
  protocol          = "tcp"
  from_port         = 3306
  to_port           = 3306
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_db_instance" "wiki" {
  identifier                      = "wiki"
  engine                          = "mysql"
  instance_class                  = "db.t4g.micro"
  username                        = "wiki"
  password                        = "correct-horse"
  storage_encrypted               = false
  backup_retention_period         = 0
  auto_minor_version_upgrade      = false
  publicly_accessible             = true
  vpc_security_group_ids          = [aws_security_group.open.id]
}`,
    cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupName: open, GroupDescription: open }
  Rule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIp: 0.0.0.0/0 }
  Wiki:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: wiki
      Engine: mysql
      DBInstanceClass: db.t4g.micro
      MasterUsername: wiki
      MasterUserPassword: correct-horse
      StorageEncrypted: false
      BackupRetentionPeriod: 0
      AutoMinorVersionUpgrade: false
      PubliclyAccessible: true
      VPCSecurityGroups: [!Ref Group]`,
    gives: { ...instances('unmet'), 'aws.rds.uses-your-own-key': 'none', 'aws.rds.is-not-opened-by-a-group': 'unmet' },
    holds: { 'apply-platform-patches': 'customer', 'apply-os-patches': 'provider+customer', 'control-keys': 'not-applicable', 'back-up-data': 'customer' },
  },
  {
    shows: 'every setting from a variable without a value: who installs minor versions depends on it',
    terraform: `
variable "on" { type = bool }
variable "days" { type = number }
variable "key" {}
variable "password" { sensitive = true }
variable "exports" { type = list(string) }
variable "groups" { type = list(string) }
variable "parameters" {}

resource "aws_db_instance" "d" {
  identifier                          = "d"
  engine                              = "mysql"
  instance_class                      = "db.t4g.micro"
  username                            = "d"
  password                            = var.password
  storage_encrypted                   = var.on
  kms_key_id                          = var.key
  backup_retention_period             = var.days
  deletion_protection                 = var.on
  iam_database_authentication_enabled = var.on
  enabled_cloudwatch_logs_exports     = var.exports
  auto_minor_version_upgrade          = var.on
  publicly_accessible                 = var.on
  multi_az                            = var.on
  vpc_security_group_ids              = var.groups
  parameter_group_name                = var.parameters
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Days: { Type: Number }
  Key: { Type: String }
  Password: { Type: String, NoEcho: true }
  Exports: { Type: CommaDelimitedList }
  Groups: { Type: CommaDelimitedList }
  Parameters: { Type: String }
Resources:
  D:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: d
      Engine: mysql
      DBInstanceClass: db.t4g.micro
      MasterUsername: d
      MasterUserPassword: !Ref Password
      StorageEncrypted: !Ref Switch
      KmsKeyId: !Ref Key
      BackupRetentionPeriod: !Ref Days
      DeletionProtection: !Ref Switch
      EnableIAMDatabaseAuthentication: !Ref Switch
      EnableCloudwatchLogsExports: !Ref Exports
      AutoMinorVersionUpgrade: !Ref Switch
      PubliclyAccessible: !Ref Switch
      MultiAZ: !Ref Switch
      VPCSecurityGroups: !Ref Groups
      DBParameterGroupName: !Ref Parameters`,
    gives: { ...instances('unproven'), 'aws.rds.is-not-opened-by-a-group': 'unproven' },
    holds: { 'apply-platform-patches': 'provider or customer' },
  },
  {
    shows: 'a public instance behind a group that lets in one address',
    terraform: `
resource "aws_security_group" "office" {
  name = "office"
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["203.0.113.7/32"]
  }
}

resource "aws_db_instance" "d" {
  identifier             = "d"
  engine                 = "postgres"
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.office.id]
}`,
    cloudformation: `
Resources:
  Office:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupName: office
      GroupDescription: office
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 203.0.113.7/32 }]
  D:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: d
      Engine: postgres
      BackupRetentionPeriod: 0
      PubliclyAccessible: true
      VPCSecurityGroups: [!GetAtt Office.GroupId]`,
    gives: { 'aws.rds.is-not-opened-by-a-group': 'met', 'aws.rds.has-no-public-address': 'unmet' },
  },
);
