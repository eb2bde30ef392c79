import { type Example, examples, variant } from '../../../model/index.ts';

const bids: Example = {
  shows: 'a cluster with a key, users, snapshots and a network of your own',
  terraform: `
resource "aws_security_group" "bids" {
  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["10.4.0.0/16"]
  }
}

resource "aws_memorydb_cluster" "bids" {
  name                       = "bids"
  node_type                  = "db.r7g.large"
  acl_name                   = "bidders"
  kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  num_replicas_per_shard     = 2
  snapshot_retention_limit   = 7
  tls_enabled                = true
  auto_minor_version_upgrade = true
  security_group_ids         = [aws_security_group.bids.id]
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: bids
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIp: 10.4.0.0/16 }
  Bids:
    Type: AWS::MemoryDB::Cluster
    Properties:
      ClusterName: bids
      NodeType: db.r7g.large
      ACLName: bidders
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      NumReplicasPerShard: 2
      SnapshotRetentionLimit: 7
      TLSEnabled: true
      AutoMinorVersionUpgrade: true
      SecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.memorydb.uses-your-own-key': 'met',
    'aws.memorydb.demands-tls': 'met',
    'aws.memorydb.clients-sign-in': 'met',
    'aws.memorydb.keeps-snapshots': 'met',
    'aws.memorydb.installs-minor-versions': 'none',
    'aws.memorydb.has-replicas': 'met',
    'aws.memorydb.is-not-opened-by-a-group': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'apply-platform-patches': 'provider', 'limit-exposure': 'provider' },
};

const user: Example = {
  shows: 'a user who signs in with tokens of IAM',
  terraform: `
resource "aws_memorydb_user" "app" {
  user_name     = "app"
  access_string = "on ~app::* +@read"
  authentication_mode {
    type = "iam"
  }
}`,
  cloudformation: `
Resources:
  App:
    Type: AWS::MemoryDB::User
    Properties:
      UserName: app
      AccessString: 'on ~app::* +@read'
      AuthenticationMode: { Type: iam }`,
  gives: { 'aws.memorydb.user-shows-who-it-is': 'met', 'aws.memorydb.user-password-is-not-in-the-source': 'met' },
};

export default examples(
  bids,
  variant(bids, {
    shows: 'a cluster that everything was switched off on',
    terraform: [
      ['"10.4.0.0/16"', '"0.0.0.0/0"'],
      ['"bidders"', '"open-access"'],
      ['  kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n', ''],
      ['num_replicas_per_shard     = 2', 'num_replicas_per_shard     = 0'],
      ['  snapshot_retention_limit   = 7\n', ''],
      ['tls_enabled                = true', 'tls_enabled                = false'],
      ['auto_minor_version_upgrade = true', 'auto_minor_version_upgrade = false'],
    ],
    cloudformation: [
      ['CidrIp: 10.4.0.0/16', 'CidrIp: 0.0.0.0/0'],
      ['ACLName: bidders', 'ACLName: open-access'],
      ['      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n', ''],
      ['NumReplicasPerShard: 2', 'NumReplicasPerShard: 0'],
      ['      SnapshotRetentionLimit: 7\n', ''],
      ['TLSEnabled: true', 'TLSEnabled: false'],
      ['AutoMinorVersionUpgrade: true', 'AutoMinorVersionUpgrade: false'],
    ],
    gives: {
      'aws.memorydb.uses-your-own-key': 'unmet',
      'aws.memorydb.demands-tls': 'unmet',
      'aws.memorydb.clients-sign-in': 'unmet',
      'aws.memorydb.keeps-snapshots': 'unmet',
      'aws.memorydb.installs-minor-versions': 'unmet',
      'aws.memorydb.has-replicas': 'unmet',
      'aws.memorydb.is-not-opened-by-a-group': 'unmet',
    },
    holds: { 'apply-platform-patches': 'customer', 'encrypt-at-rest': 'provider' },
  }),
  {
    shows: 'a cluster of variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "list" {}
variable "many" { type = number }
variable "groups" { type = list(string) }

resource "aws_memorydb_cluster" "c" {
  name                       = "c"
  acl_name                   = var.list
  kms_key_arn                = var.key
  num_replicas_per_shard     = var.many
  snapshot_retention_limit   = var.many
  tls_enabled                = var.on
  auto_minor_version_upgrade = var.on
  security_group_ids         = var.groups
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  List: { Type: String }
  Many: { Type: Number }
  Groups: { Type: 'List<AWS::EC2::SecurityGroup::Id>' }
Resources:
  C:
    Type: AWS::MemoryDB::Cluster
    Properties:
      ClusterName: c
      ACLName: !Ref List
      KmsKeyId: !Ref Key
      NumReplicasPerShard: !Ref Many
      SnapshotRetentionLimit: !Ref Many
      TLSEnabled: !Ref Switch
      AutoMinorVersionUpgrade: !Ref Switch
      SecurityGroupIds: !Ref Groups`,
    gives: {
      'aws.memorydb.uses-your-own-key': 'unproven',
      'aws.memorydb.demands-tls': 'unproven',
      'aws.memorydb.clients-sign-in': 'unproven',
      'aws.memorydb.keeps-snapshots': 'unproven',
      'aws.memorydb.installs-minor-versions': 'unproven',
      'aws.memorydb.has-replicas': 'unproven',
      'aws.memorydb.is-not-opened-by-a-group': 'unproven',
    },
    holds: { 'apply-platform-patches': 'customer or provider' },
  },
  user,
  variant(user, {
    shows: 'a user with a password in the source',
    terraform: [['type = "iam"', 'type      = "password"\n    passwords = ["not-a-real-password-1"]']],
    cloudformation: [['{ Type: iam }', '{ Type: password, Passwords: [not-a-real-password-1] }']],
    gives: { 'aws.memorydb.user-shows-who-it-is': 'met', 'aws.memorydb.user-password-is-not-in-the-source': 'unmet' },
  }),
  variant(user, {
    shows: 'a user whom nobody asks for a password',
    terraform: [['"iam"', '"no-password"']],
    cloudformation: [['{ Type: iam }', '{ Type: no-password }']],
    gives: { 'aws.memorydb.user-shows-who-it-is': 'unmet' },
  }),
  {
    shows: 'a user of variables without a value',
    terraform: `
variable "type" {}
variable "passwords" { type = list(string) }

resource "aws_memorydb_user" "u" {
  user_name     = "u"
  access_string = "on ~* +@all"
  authentication_mode {
    type      = var.type
    passwords = var.passwords
  }
}`,
    cloudformation: `
Parameters:
  Type: { Type: String }
  Passwords: { Type: CommaDelimitedList }
Resources:
  U:
    Type: AWS::MemoryDB::User
    Properties:
      UserName: u
      AccessString: 'on ~* +@all'
      AuthenticationMode: { Type: !Ref Type, Passwords: !Ref Passwords }`,
    gives: { 'aws.memorydb.user-shows-who-it-is': 'unproven', 'aws.memorydb.user-password-is-not-in-the-source': 'unproven' },
  },
);
