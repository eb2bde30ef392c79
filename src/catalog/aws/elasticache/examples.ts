import { type Example, examples, variant } from '../../../model/index.ts';

const plain: Example = {
  shows: 'a group of Redis nodes of which only the size is said',
  terraform: `
resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id = "sessions"
  description          = "sessions of the shop"
  node_type            = "cache.t4g.small"
  num_cache_clusters   = 1
}`,
  cloudformation: `
Resources:
  Sessions:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupId: sessions
      ReplicationGroupDescription: sessions of the shop
      CacheNodeType: cache.t4g.small
      NumCacheClusters: 1`,
  gives: {
    'aws.elasticache.encrypts-at-rest': 'unmet',
    'aws.elasticache.uses-your-own-key': 'none',
    'aws.elasticache.encrypts-traffic': 'unmet',
    'aws.elasticache.refuses-plain-connections': 'none',
    'aws.elasticache.clients-sign-in': 'unmet',
    'aws.elasticache.keeps-its-token-out-of-the-source': 'met',
    'aws.elasticache.keeps-backups': 'unmet',
    'aws.elasticache.installs-minor-versions': 'met',
    'aws.elasticache.fails-over': 'unmet',
    'aws.elasticache.spans-zones': 'unmet',
    'aws.elasticache.has-subnets-of-its-own': 'unmet',
    'aws.elasticache.is-not-opened-by-a-group': 'unproven',
  },
  holds: { 'control-keys': 'not-applicable', 'limit-exposure': 'provider', 'apply-platform-patches': 'provider+customer' },
};

const carts: Example = {
  shows: 'a group over two zones with a key of your own, TLS, users, backups and subnets of its own',
  terraform: `
resource "aws_kms_key" "carts" {
  enable_key_rotation = true
}

resource "aws_security_group" "carts" {
  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["10.1.0.0/16"]
  }
}

resource "aws_elasticache_replication_group" "carts" {
  replication_group_id       = "carts"
  description                = "carts of the shop"
  engine                     = "redis"
  engine_version             = "7.1"
  node_type                  = "cache.r7g.large"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.carts.arn
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
  user_group_ids             = ["carts"]
  snapshot_retention_limit   = 7
  auto_minor_version_upgrade = true
  subnet_group_name          = "data"
  security_group_ids         = [aws_security_group.carts.id]
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: carts
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIp: 10.1.0.0/16 }
  Carts:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupId: carts
      ReplicationGroupDescription: carts of the shop
      Engine: redis
      EngineVersion: '7.1'
      CacheNodeType: cache.r7g.large
      NumCacheClusters: 2
      AutomaticFailoverEnabled: true
      MultiAZEnabled: true
      AtRestEncryptionEnabled: true
      KmsKeyId: !GetAtt Key.Arn
      TransitEncryptionEnabled: true
      TransitEncryptionMode: required
      UserGroupIds: [carts]
      SnapshotRetentionLimit: 7
      AutoMinorVersionUpgrade: true
      CacheSubnetGroupName: data
      SecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.elasticache.encrypts-at-rest': 'met',
    'aws.elasticache.uses-your-own-key': 'met',
    'aws.elasticache.encrypts-traffic': 'met',
    'aws.elasticache.refuses-plain-connections': 'met',
    'aws.elasticache.clients-sign-in': 'met',
    'aws.elasticache.keeps-backups': 'met',
    'aws.elasticache.installs-minor-versions': 'met',
    'aws.elasticache.fails-over': 'met',
    'aws.elasticache.spans-zones': 'met',
    'aws.elasticache.has-subnets-of-its-own': 'met',
    'aws.elasticache.is-not-opened-by-a-group': 'met',
  },
  holds: { 'control-keys': 'provider+customer' },
};

export default examples(
  plain,
  carts,
  variant(carts, {
    shows: 'a group that still takes plain connections, with a token in the source, an open group, and you installing minor versions',
    terraform: [
      ['"required"', '"preferred"'],
      ['user_group_ids             = ["carts"]', 'auth_token                 = "not-a-real-token-0123"'],
      ['auto_minor_version_upgrade = true', 'auto_minor_version_upgrade = false'],
      ['"10.1.0.0/16"', '"0.0.0.0/0"'],
      ['  kms_key_id                 = aws_kms_key.carts.arn\n', ''],
    ],
    cloudformation: [
      ['TransitEncryptionMode: required', 'TransitEncryptionMode: preferred'],
      ['UserGroupIds: [carts]', 'AuthToken: not-a-real-token-0123'],
      ['AutoMinorVersionUpgrade: true', 'AutoMinorVersionUpgrade: false'],
      ['CidrIp: 10.1.0.0/16', 'CidrIp: 0.0.0.0/0'],
      ['      KmsKeyId: !GetAtt Key.Arn\n', ''],
    ],
    gives: {
      'aws.elasticache.refuses-plain-connections': 'unmet',
      'aws.elasticache.clients-sign-in': 'met',
      'aws.elasticache.keeps-its-token-out-of-the-source': 'unmet',
      'aws.elasticache.installs-minor-versions': 'unmet',
      'aws.elasticache.is-not-opened-by-a-group': 'unmet',
      'aws.elasticache.uses-your-own-key': 'unmet',
    },
    holds: { 'apply-platform-patches': 'provider+customer', 'control-keys': 'provider+customer' },
  }),
  variant(plain, {
    shows: 'Valkey, which is encrypted at rest unless that is switched off',
    terraform: [['num_cache_clusters   = 1', 'num_cache_clusters   = 1\n  engine               = "valkey"']],
    cloudformation: [['NumCacheClusters: 1', 'NumCacheClusters: 1\n      Engine: valkey']],
    gives: { 'aws.elasticache.encrypts-at-rest': 'met', 'aws.elasticache.uses-your-own-key': 'unmet', 'aws.elasticache.encrypts-traffic': 'unmet' },
  }),
  {
    shows: 'a group whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}
variable "mode" {}
variable "token" { sensitive = true }
variable "users" { type = list(string) }
variable "days" { type = number }
variable "subnets" {}

resource "aws_elasticache_replication_group" "g" {
  replication_group_id       = "g"
  description                = "g"
  automatic_failover_enabled = var.on
  multi_az_enabled           = var.on
  at_rest_encryption_enabled = var.on
  kms_key_id                 = var.key
  transit_encryption_enabled = var.on
  transit_encryption_mode    = var.mode
  auth_token                 = var.token
  user_group_ids             = var.users
  snapshot_retention_limit   = var.days
  auto_minor_version_upgrade = var.on
  subnet_group_name          = var.subnets
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Mode: { Type: String }
  Token: { Type: String, NoEcho: true }
  Users: { Type: CommaDelimitedList }
  Days: { Type: Number }
  Subnets: { Type: String }
Resources:
  G:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupId: g
      ReplicationGroupDescription: g
      AutomaticFailoverEnabled: !Ref Switch
      MultiAZEnabled: !Ref Switch
      AtRestEncryptionEnabled: !Ref Switch
      KmsKeyId: !Ref Key
      TransitEncryptionEnabled: !Ref Switch
      TransitEncryptionMode: !Ref Mode
      AuthToken: !Ref Token
      UserGroupIds: !Ref Users
      SnapshotRetentionLimit: !Ref Days
      AutoMinorVersionUpgrade: !Ref Switch
      CacheSubnetGroupName: !Ref Subnets`,
    gives: {
      'aws.elasticache.encrypts-at-rest': 'unproven',
      'aws.elasticache.uses-your-own-key': 'unproven',
      'aws.elasticache.encrypts-traffic': 'unproven',
      'aws.elasticache.refuses-plain-connections': 'unproven',
      'aws.elasticache.clients-sign-in': 'unproven',
      'aws.elasticache.keeps-its-token-out-of-the-source': 'unproven',
      'aws.elasticache.keeps-backups': 'unproven',
      'aws.elasticache.installs-minor-versions': 'unproven',
      'aws.elasticache.fails-over': 'unproven',
      'aws.elasticache.spans-zones': 'unproven',
      'aws.elasticache.has-subnets-of-its-own': 'unproven',
    },
  },
);
