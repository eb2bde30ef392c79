import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a cache with encryption chosen when it was made, on three nodes',
    terraform: `
resource "aws_dax_cluster" "c" {
  cluster_name                     = "c"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.r5.large"
  replication_factor               = 3
  cluster_endpoint_encryption_type = "TLS"
  server_side_encryption {
    enabled = true
  }
}`,
    cloudformation: `
Resources:
  C:
    Type: AWS::DAX::Cluster
    Properties:
      ClusterName: c
      IAMRoleARN: arn:aws:iam::111122223333:role/dax
      NodeType: dax.r5.large
      ReplicationFactor: 3
      ClusterEndpointEncryptionType: TLS
      SSESpecification: { SSEEnabled: true }`,
    gives: { 'aws.dynamodb.encrypts-the-cache': 'met', 'aws.dynamodb.encrypts-traffic-to-the-cache': 'met', 'aws.dynamodb.runs-several-cache-nodes': 'met' },
  },
  {
    shows: 'a cache of which only the size is said',
    terraform: `
resource "aws_dax_cluster" "c" {
  cluster_name       = "c"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.small"
  replication_factor = 1
}`,
    cloudformation: `
Resources:
  C:
    Type: AWS::DAX::Cluster
    Properties:
      ClusterName: c
      IAMRoleARN: arn:aws:iam::111122223333:role/dax
      NodeType: dax.t3.small
      ReplicationFactor: 1`,
    gives: {
      'aws.dynamodb.encrypts-the-cache': 'unmet',
      'aws.dynamodb.encrypts-traffic-to-the-cache': 'unmet',
      'aws.dynamodb.runs-several-cache-nodes': 'unmet',
    },
  },
  {
    shows: 'a cache whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "transit" {}
variable "nodes" { type = number }

resource "aws_dax_cluster" "c" {
  cluster_name                     = "c"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.t3.small"
  replication_factor               = var.nodes
  cluster_endpoint_encryption_type = var.transit
  server_side_encryption {
    enabled = var.on
  }
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Transit: { Type: String }
  Nodes: { Type: Number }
Resources:
  C:
    Type: AWS::DAX::Cluster
    Properties:
      ClusterName: c
      IAMRoleARN: arn:aws:iam::111122223333:role/dax
      NodeType: dax.t3.small
      ReplicationFactor: !Ref Nodes
      ClusterEndpointEncryptionType: !Ref Transit
      SSESpecification: { SSEEnabled: !Ref Switch }`,
    gives: {
      'aws.dynamodb.encrypts-the-cache': 'unproven',
      'aws.dynamodb.encrypts-traffic-to-the-cache': 'unproven',
      'aws.dynamodb.runs-several-cache-nodes': 'unproven',
    },
  },
  {
    shows: 'a table with copies in two regions, one of which cannot be restored',
    terraform: `
resource "aws_dynamodb_table" "sessions" {
  name             = "sessions"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
  replica {
    region_name            = "eu-central-1"
    point_in_time_recovery = true
  }
  replica {
    region_name = "eu-west-3"
  }
}`,
    gives: { 'aws.dynamodb.can-go-back-in-time': 'unmet' },
  },
  {
    shows: 'a global table of which every copy can be restored and is protected',
    terraform: `
resource "aws_dynamodb_table" "ledger" {
  name                        = "ledger"
  billing_mode                = "PAY_PER_REQUEST"
  deletion_protection_enabled = true
  point_in_time_recovery {
    enabled = true
  }
  replica {
    region_name            = "eu-central-1"
    point_in_time_recovery = true
  }
}`,
    cloudformation: `
Resources:
  Ledger:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      TableName: ledger
      BillingMode: PAY_PER_REQUEST
      Replicas:
        - Region: eu-west-1
          DeletionProtectionEnabled: true
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
        - Region: eu-central-1
          DeletionProtectionEnabled: true
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }`,
    gives: { 'aws.dynamodb.can-go-back-in-time': 'met', 'aws.dynamodb.is-protected-from-deletion': 'met' },
  },
  {
    shows: 'a table of the serverless model',
    cloudformation: `
Transform: AWS::Serverless-2016-10-31
Resources:
  Votes:
    Type: AWS::Serverless::SimpleTable
    Properties:
      TableName: votes`,
    gives: { 'aws.dynamodb.uses-your-own-key': 'unmet', 'aws.dynamodb.can-go-back-in-time': 'unmet' },
    holds: { 'encrypt-at-rest': 'provider' },
  },
);
