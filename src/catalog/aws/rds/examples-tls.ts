import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'parameters that refuse plain connections, for an old PostgreSQL and a MySQL',
    terraform: `
resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "postgres13"
  parameter {
    name  = "log_connections"
    value = "1"
  }
  parameter {
    name         = "rds.force_ssl"
    value        = 1
    apply_method = "pending-reboot"
  }
}

resource "aws_db_instance" "orders" {
  identifier           = "orders"
  engine               = "postgres"
  engine_version       = "13.18"
  parameter_group_name = aws_db_parameter_group.orders.id
}`,
    cloudformation: `
Resources:
  Parameters:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Description: orders
      Family: postgres13
      Parameters:
        log_connections: 1
        rds.force_ssl: 1
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: orders
      Engine: postgres
      EngineVersion: '13.18'
      BackupRetentionPeriod: 0
      PubliclyAccessible: false
      DBParameterGroupName: !Ref Parameters`,
    gives: { 'aws.rds.demands-tls': 'met' },
    holds: { 'encrypt-in-transit': 'provider+customer' },
  },
  {
    shows: 'parameters of a new PostgreSQL that let plain connections in again',
    terraform: `
resource "aws_db_parameter_group" "orders" {
  name   = "orders-17"
  family = "postgres17"
  parameter {
    name  = "rds.force_ssl"
    value = "0"
  }
}

resource "aws_db_instance" "orders" {
  identifier           = "orders"
  engine               = "postgres"
  engine_version       = "17.5"
  parameter_group_name = "orders-17"
}`,
    cloudformation: `
Resources:
  Parameters:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      DBParameterGroupName: orders-17
      Description: orders
      Family: postgres17
      Parameters: { rds.force_ssl: '0' }
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: orders
      Engine: postgres
      EngineVersion: '17.5'
      BackupRetentionPeriod: 0
      PubliclyAccessible: false
      DBParameterGroupName: orders-17`,
    gives: { 'aws.rds.demands-tls': 'unmet' },
  },
  {
    shows: 'the default parameters of SQL Server, by name',
    terraform: `
resource "aws_db_instance" "books" {
  identifier           = "books"
  engine               = "sqlserver-se"
  parameter_group_name = "default.sqlserver-se-16.0"
}`,
    cloudformation: `
Resources:
  Books:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: books
      Engine: sqlserver-se
      BackupRetentionPeriod: 0
      PubliclyAccessible: false
      DBParameterGroupName: default.sqlserver-se-16.0`,
    gives: { 'aws.rds.demands-tls': 'unmet' },
  },
  {
    shows: 'a parameter that a variable without a value switches',
    terraform: `
variable "tls" {}

resource "aws_rds_cluster_parameter_group" "shop" {
  name   = "shop"
  family = "aurora-mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = var.tls
  }
}

resource "aws_rds_cluster" "shop" {
  cluster_identifier              = "shop"
  engine                          = "aurora-mysql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.shop.id
}`,
    cloudformation: `
Parameters:
  Tls: { Type: String }
Resources:
  Parameters:
    Type: AWS::RDS::DBClusterParameterGroup
    Properties:
      Description: shop
      Family: aurora-mysql8.0
      Parameters:
        require_secure_transport: !Ref Tls
  Shop:
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: shop
      Engine: aurora-mysql
      DBClusterParameterGroupName: !Ref Parameters`,
    gives: { 'aws.rds.cluster-demands-tls': 'unproven' },
  },
  {
    shows: 'a cluster whose parameters demand TLS in the words of MySQL',
    terraform: `
resource "aws_rds_cluster_parameter_group" "shop" {
  name   = "shop"
  family = "aurora-mysql8.0"
  dynamic "parameter" {
    for_each = { require_secure_transport = "ON", tls_version = "TLSv1.2,TLSv1.3" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_rds_cluster" "shop" {
  cluster_identifier              = "shop"
  engine                          = "aurora-mysql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.shop.id
}`,
    cloudformation: `
Resources:
  Parameters:
    Type: AWS::RDS::DBClusterParameterGroup
    Properties:
      Description: shop
      Family: aurora-mysql8.0
      Parameters: { require_secure_transport: 'ON', tls_version: 'TLSv1.2,TLSv1.3' }
  Shop:
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: shop
      Engine: aurora-mysql
      DBClusterParameterGroupName: !Ref Parameters`,
    gives: { 'aws.rds.cluster-demands-tls': 'met' },
  },
  {
    shows: 'Oracle, which is told by an option and not by a parameter',
    terraform: `
resource "aws_db_instance" "erp" {
  identifier        = "erp"
  engine            = "oracle-se2"
  engine_version    = "19.0.0.0.ru-2025-04.rur-2025-04.r1"
  option_group_name = "erp-tls"
}`,
    cloudformation: `
Resources:
  Erp:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: erp
      Engine: oracle-se2
      EngineVersion: 19.0.0.0.ru-2025-04.rur-2025-04.r1
      BackupRetentionPeriod: 0
      PubliclyAccessible: false
      OptionGroupName: erp-tls`,
    gives: { 'aws.rds.demands-tls': 'unproven', 'aws.rds.takes-tokens': 'none' },
    holds: { 'upgrade-platform': 'provider+customer' },
  },
);
