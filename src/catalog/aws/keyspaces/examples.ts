import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a table of which nothing is said: encrypted with a key that AWS owns, without backups',
    terraform: `
resource "aws_keyspaces_table" "events" {
  keyspace_name = "shop"
  table_name    = "events"
  schema_definition {
    column {
      name = "id"
      type = "text"
    }
    partition_key {
      name = "id"
    }
  }
}`,
    cloudformation: `
Resources:
  Events:
    Type: AWS::Cassandra::Table
    Properties:
      KeyspaceName: shop
      TableName: events
      PartitionKeyColumns: [{ ColumnName: id, ColumnType: text }]`,
    gives: { 'aws.keyspaces.uses-your-own-key': 'unmet', 'aws.keyspaces.can-go-back-in-time': 'unmet' },
    holds: { 'encrypt-at-rest': 'provider', 'encrypt-in-transit': 'provider', 'control-keys': 'provider+customer', 'survive-failure': 'provider' },
  },
  {
    shows: 'a table with a key of your own and recovery',
    terraform: `
resource "aws_keyspaces_table" "events" {
  keyspace_name = "shop"
  table_name    = "events"
  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
  point_in_time_recovery {
    status = "ENABLED"
  }
}`,
    cloudformation: `
Resources:
  Events:
    Type: AWS::Cassandra::Table
    Properties:
      KeyspaceName: shop
      TableName: events
      PartitionKeyColumns: [{ ColumnName: id, ColumnType: text }]
      EncryptionSpecification:
        EncryptionType: CUSTOMER_MANAGED_KMS_KEY
        KmsKeyIdentifier: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      PointInTimeRecoveryEnabled: true`,
    gives: { 'aws.keyspaces.uses-your-own-key': 'met', 'aws.keyspaces.can-go-back-in-time': 'met' },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a table of variables without a value',
    terraform: `
variable "type" {}
variable "key" {}
variable "status" {}

resource "aws_keyspaces_table" "t" {
  keyspace_name = "k"
  table_name    = "t"
  encryption_specification {
    type               = var.type
    kms_key_identifier = var.key
  }
  point_in_time_recovery {
    status = var.status
  }
}`,
    cloudformation: `
Parameters:
  Type: { Type: String }
  Key: { Type: String }
  Status: { Type: String }
Resources:
  T:
    Type: AWS::Cassandra::Table
    Properties:
      KeyspaceName: k
      TableName: t
      EncryptionSpecification: { EncryptionType: !Ref Type, KmsKeyIdentifier: !Ref Key }
      PointInTimeRecoveryEnabled: !Ref Status`,
    gives: { 'aws.keyspaces.uses-your-own-key': 'unproven', 'aws.keyspaces.can-go-back-in-time': 'unproven' },
  },
);
