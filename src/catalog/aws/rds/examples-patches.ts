import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'automatic minor versions of MySQL without backups, on which they wait',
    terraform: `
resource "aws_db_instance" "blog" {
  identifier                 = "blog"
  engine                     = "mysql"
  engine_version             = "8.0"
  instance_class             = "db.t4g.micro"
  auto_minor_version_upgrade = true
}`,
    cloudformation: `
Resources:
  Blog:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: blog
      Engine: mysql
      EngineVersion: '8.0'
      DBInstanceClass: db.t4g.micro
      BackupRetentionPeriod: 0
      AutoMinorVersionUpgrade: true
      PubliclyAccessible: false`,
    gives: { 'aws.rds.keeps-the-backups-that-upgrades-need': 'unmet', 'aws.rds.installs-minor-versions': 'met' },
    holds: { 'apply-platform-patches': 'customer' },
  },
  {
    shows: 'the same with a week of backups: nothing is left to do',
    terraform: `
resource "aws_db_instance" "blog" {
  identifier              = "blog"
  engine                  = "mariadb"
  engine_version          = "11.8"
  instance_class          = "db.t4g.micro"
  backup_retention_period = 7
}`,
    cloudformation: `
Resources:
  Blog:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: blog
      Engine: mariadb
      EngineVersion: '11.8'
      DBInstanceClass: db.t4g.micro
      BackupRetentionPeriod: 7
      PubliclyAccessible: false`,
    gives: { 'aws.rds.keeps-the-backups-that-upgrades-need': 'none', 'aws.rds.installs-minor-versions': 'none', 'aws.rds.demands-tls': 'met' },
    holds: { 'apply-platform-patches': 'provider', 'upgrade-platform': 'provider+customer' },
  },
  {
    shows: 'days of backups that are not known',
    terraform: `
variable "days" { type = number }

resource "aws_db_instance" "blog" {
  identifier              = "blog"
  engine                  = "mysql"
  backup_retention_period = var.days
}`,
    cloudformation: `
Parameters:
  Days: { Type: Number }
Resources:
  Blog:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: blog
      Engine: mysql
      BackupRetentionPeriod: !Ref Days
      PubliclyAccessible: false`,
    gives: { 'aws.rds.keeps-the-backups-that-upgrades-need': 'unproven' },
    holds: { 'apply-platform-patches': 'customer or provider' },
  },
  {
    shows: 'one instance of an Aurora cluster has automatic minor versions off, and so has the cluster',
    terraform: `
resource "aws_rds_cluster" "shop" {
  cluster_identifier = "shop"
  engine             = "aurora-mysql"
  engine_version     = "8.0.mysql_aurora.3.08.2"
}

resource "aws_rds_cluster_instance" "writer" {
  identifier         = "shop-writer"
  cluster_identifier = aws_rds_cluster.shop.id
  engine             = aws_rds_cluster.shop.engine
  instance_class     = "db.r7g.large"
}

resource "aws_rds_cluster_instance" "reader" {
  identifier                 = "shop-reader"
  cluster_identifier         = aws_rds_cluster.shop.id
  engine                     = aws_rds_cluster.shop.engine
  instance_class             = "db.r7g.large"
  auto_minor_version_upgrade = false
}`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::RDS::DBCluster
    Properties: { DBClusterIdentifier: shop, Engine: aurora-mysql, EngineVersion: 8.0.mysql_aurora.3.08.2 }
  Writer:
    Type: AWS::RDS::DBInstance
    Properties: { DBInstanceIdentifier: shop-writer, DBClusterIdentifier: !Ref Shop, Engine: aurora-mysql, DBInstanceClass: db.r7g.large }
  Reader:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: shop-reader
      DBClusterIdentifier: !Ref Shop
      Engine: aurora-mysql
      DBInstanceClass: db.r7g.large
      AutoMinorVersionUpgrade: false`,
    gives: {
      'aws.rds.cluster-installs-minor-versions': 'unmet',
      'aws.rds.cluster-has-a-second-instance': 'met',
      'aws.rds.cluster-demands-tls': 'unmet',
    },
    holds: { 'apply-platform-patches': 'customer' },
  },
  {
    shows: 'a lonely instance of a cluster, and what of it stands on the cluster',
    terraform: `
resource "aws_rds_cluster" "shop" {
  cluster_identifier = "shop"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "only" {
  identifier         = "shop-only"
  cluster_identifier = "shop"
  engine             = "aurora-postgresql"
  instance_class     = "db.serverless"
}`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::RDS::DBCluster
    Properties: { DBClusterIdentifier: shop, Engine: aurora-postgresql }
  Only:
    Type: AWS::RDS::DBInstance
    Properties: { DBInstanceIdentifier: shop-only, DBClusterIdentifier: shop, Engine: aurora-postgresql, DBInstanceClass: db.serverless, PubliclyAccessible: false }`,
    gives: { 'aws.rds.cluster-has-a-second-instance': 'unmet', 'aws.rds.encrypts-storage': 'none' },
    holds: { 'encrypt-at-rest': 'not-applicable', 'back-up-data': 'not-applicable', 'apply-platform-patches': 'provider', 'limit-exposure': 'customer' },
    about: { terraform: 'aws_rds_cluster_instance.only', cloudformation: 'Only' },
  },
  {
    shows: 'as many instances as a variable without a value says',
    terraform: `
variable "readers" { type = number }

resource "aws_rds_cluster" "shop" {
  cluster_identifier = "shop"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "shop" {
  count              = var.readers
  cluster_identifier = aws_rds_cluster.shop.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}`,
    gives: { 'aws.rds.cluster-has-a-second-instance': 'unproven' },
  },
  {
    shows: 'a replica runs the engine of the instance it follows, which may be spelled with capitals',
    terraform: `
resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "MySQL"
  backup_retention_period = 7
}

resource "aws_db_instance" "reader" {
  identifier              = "orders-reader"
  replicate_source_db     = aws_db_instance.orders.identifier
  backup_retention_period = 0
}`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties: { DBInstanceIdentifier: orders, Engine: MySQL, BackupRetentionPeriod: 7, PubliclyAccessible: false }
  Reader:
    Type: AWS::RDS::DBInstance
    Properties: { DBInstanceIdentifier: orders-reader, SourceDBInstanceIdentifier: !Ref Orders, BackupRetentionPeriod: 0, PubliclyAccessible: false }`,
    gives: { 'aws.rds.takes-tokens': 'unmet', 'aws.rds.keeps-the-backups-that-upgrades-need': 'unmet', 'aws.rds.keeps-backups': 'none' },
    holds: { 'apply-platform-patches': 'customer' },
    about: { terraform: 'aws_db_instance.reader', cloudformation: 'Reader' },
  },
);
