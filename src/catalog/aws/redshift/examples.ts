import { type Example, examples, variant } from '../../../model/index.ts';

const six = `
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}
`;

const plain: Example = {
  shows: 'a cluster of which only what must be is said: encrypted by Redshift, not public, and upgraded by AWS',
  terraform: `${six}
resource "aws_redshift_cluster" "sales" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "awsuser"
  manage_master_password = true
}`,
  cloudformation: `
Resources:
  Sales:
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterIdentifier: sales
      ClusterType: single-node
      DBName: sales
      NodeType: ra3.large
      MasterUsername: awsuser
      ManageMasterPassword: true`,
  gives: {
    'aws.redshift.encrypts-at-rest': 'none',
    'aws.redshift.uses-your-own-key': 'unmet',
    'aws.redshift.has-no-public-address': 'met',
    'aws.redshift.is-not-opened-by-a-group': 'none',
    'aws.redshift.demands-tls': 'met',
    'aws.redshift.keeps-an-audit-log': 'unmet',
    'aws.redshift.keeps-snapshots': 'unmet',
    'aws.redshift.takes-new-versions': 'none',
    'aws.redshift.routes-through-your-network': 'unmet',
    'aws.redshift.has-subnets-of-its-own': 'unmet',
    'aws.redshift.has-an-administrator-of-its-own': 'unmet',
    'aws.redshift.keeps-its-password-out-of-the-source': 'met',
    'aws.redshift.spans-zones': 'unmet',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'upgrade-platform': 'provider' },
};

const finance: Example = {
  shows: 'a cluster with a key, parameters, an audit log and a network of your own',
  terraform: `${six}
resource "aws_redshift_parameter_group" "finance" {
  name   = "finance"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

resource "aws_redshift_cluster" "finance" {
  cluster_identifier                  = "finance"
  node_type                           = "ra3.4xlarge"
  master_username                     = "keeper"
  manage_master_password              = true
  encrypted                           = true
  kms_key_id                          = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  publicly_accessible                 = false
  allow_version_upgrade               = true
  automated_snapshot_retention_period = 14
  enhanced_vpc_routing                = true
  multi_az                            = true
  cluster_subnet_group_name           = "finance"
  cluster_parameter_group_name        = aws_redshift_parameter_group.finance.id
}

resource "aws_redshift_logging" "finance" {
  cluster_identifier   = aws_redshift_cluster.finance.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog"]
}`,
  cloudformation: `
Resources:
  Parameters:
    Type: AWS::Redshift::ClusterParameterGroup
    Properties:
      Description: finance
      ParameterGroupFamily: redshift-1.0
      Parameters:
        - { ParameterName: require_ssl, ParameterValue: 'true' }
  Finance:
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterIdentifier: finance
      ClusterType: multi-node
      NumberOfNodes: 2
      DBName: finance
      NodeType: ra3.4xlarge
      MasterUsername: keeper
      ManageMasterPassword: true
      Encrypted: true
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      PubliclyAccessible: false
      AllowVersionUpgrade: true
      AutomatedSnapshotRetentionPeriod: 14
      EnhancedVpcRouting: true
      MultiAZ: true
      ClusterSubnetGroupName: finance
      ClusterParameterGroupName: !Ref Parameters
      LoggingProperties: { LogDestinationType: cloudwatch, LogExports: [connectionlog, userlog] }`,
  gives: {
    'aws.redshift.encrypts-at-rest': 'none',
    'aws.redshift.uses-your-own-key': 'met',
    'aws.redshift.has-no-public-address': 'met',
    'aws.redshift.demands-tls': 'met',
    'aws.redshift.keeps-an-audit-log': 'met',
    'aws.redshift.keeps-snapshots': 'met',
    'aws.redshift.takes-new-versions': 'none',
    'aws.redshift.routes-through-your-network': 'met',
    'aws.redshift.has-subnets-of-its-own': 'met',
    'aws.redshift.has-an-administrator-of-its-own': 'met',
    'aws.redshift.spans-zones': 'met',
  },
};

const open: Example = {
  shows: 'an older cluster: plain on disk, public, without TLS, its password in the source, upgraded by nobody',
  terraform: `
resource "aws_security_group" "any" {
  ingress {
    from_port   = 5439
    to_port     = 5439
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_redshift_parameter_group" "any" {
  name   = "any"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "false"
  }
}

resource "aws_redshift_cluster" "any" {
  cluster_identifier           = "any"
  node_type                    = "dc2.large"
  master_username              = "any"
  master_password              = "Not-a-real-1"
  encrypted                    = false
  publicly_accessible          = true
  allow_version_upgrade        = false
  vpc_security_group_ids       = [aws_security_group.any.id]
  cluster_parameter_group_name = aws_redshift_parameter_group.any.id
  logging {
    enable = false
  }
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: any
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 5439, ToPort: 5439, CidrIp: 0.0.0.0/0 }
  Parameters:
    Type: AWS::Redshift::ClusterParameterGroup
    Properties:
      Description: any
      ParameterGroupFamily: redshift-1.0
      Parameters:
        - { ParameterName: require_ssl, ParameterValue: 'false' }
  Any:
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterIdentifier: any
      ClusterType: single-node
      DBName: any
      NodeType: dc2.large
      MasterUsername: any
      MasterUserPassword: Not-a-real-1
      Encrypted: false
      PubliclyAccessible: true
      AllowVersionUpgrade: false
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]
      ClusterParameterGroupName: !Ref Parameters`,
  gives: {
    'aws.redshift.encrypts-at-rest': 'unmet',
    'aws.redshift.uses-your-own-key': 'none',
    'aws.redshift.has-no-public-address': 'unmet',
    'aws.redshift.is-not-opened-by-a-group': 'unmet',
    'aws.redshift.demands-tls': 'unmet',
    'aws.redshift.takes-new-versions': 'unmet',
    'aws.redshift.keeps-its-password-out-of-the-source': 'unmet',
  },
  holds: { 'encrypt-at-rest': 'customer', 'control-keys': 'not-applicable', 'upgrade-platform': 'customer' },
};

export default examples(
  plain,
  finance,
  open,
  variant(open, {
    shows: 'a public cluster behind a group for the office',
    terraform: [['"0.0.0.0/0"', '"203.0.113.0/24"']],
    cloudformation: [['CidrIp: 0.0.0.0/0', 'CidrIp: 203.0.113.0/24']],
    gives: { 'aws.redshift.is-not-opened-by-a-group': 'met' },
  }),
  {
    shows: 'a cluster that the provider’s fifth major version makes public by itself',
    terraform: `
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.80.0"
    }
  }
}

resource "aws_redshift_cluster" "old" {
  cluster_identifier     = "old"
  node_type              = "ra3.large"
  master_username        = "old"
  manage_master_password = true
  logging {
    enable      = true
    bucket_name = "audit"
  }
}`,
    gives: { 'aws.redshift.has-no-public-address': 'unmet', 'aws.redshift.keeps-an-audit-log': 'met' },
  },
  {
    shows: 'a cluster whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "days" { type = number }
variable "name" {}
variable "password" { sensitive = true }

resource "aws_redshift_cluster" "c" {
  cluster_identifier                  = "c"
  node_type                           = "ra3.large"
  master_username                     = var.name
  master_password                     = var.password
  encrypted                           = var.on
  kms_key_id                          = var.key
  publicly_accessible                 = var.on
  allow_version_upgrade               = var.on
  automated_snapshot_retention_period = var.days
  enhanced_vpc_routing                = var.on
  multi_az                            = var.on
  cluster_subnet_group_name           = var.name
  cluster_parameter_group_name        = var.name
  logging {
    enable = var.on
  }
}`,
    gives: {
      'aws.redshift.encrypts-at-rest': 'unproven',
      'aws.redshift.uses-your-own-key': 'unproven',
      'aws.redshift.has-no-public-address': 'unproven',
      'aws.redshift.is-not-opened-by-a-group': 'unproven',
      'aws.redshift.demands-tls': 'unproven',
      'aws.redshift.keeps-an-audit-log': 'unproven',
      'aws.redshift.keeps-snapshots': 'unproven',
      'aws.redshift.takes-new-versions': 'unproven',
      'aws.redshift.routes-through-your-network': 'unproven',
      'aws.redshift.has-subnets-of-its-own': 'unproven',
      'aws.redshift.has-an-administrator-of-its-own': 'unproven',
      'aws.redshift.keeps-its-password-out-of-the-source': 'unproven',
      'aws.redshift.spans-zones': 'unproven',
    },
    holds: { 'upgrade-platform': 'customer or provider', 'encrypt-at-rest': 'customer or provider' },
  },
);
