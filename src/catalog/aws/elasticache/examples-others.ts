import { type Example, examples, variant } from '../../../model/index.ts';

const group = {
  terraform: `
resource "aws_security_group" "cache" {
  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["10.1.0.0/16"]
  }
}
`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: cache
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIp: 10.1.0.0/16 }`,
};
const openTerraform = ['"10.1.0.0/16"', '"0.0.0.0/0"'] as const;
const openCloudFormation = ['CidrIp: 10.1.0.0/16', 'CidrIp: 0.0.0.0/0'] as const;

const single: Example = {
  shows: 'one node of Redis with backups, TLS and subnets of its own',
  terraform: `${group.terraform}
resource "aws_elasticache_cluster" "one" {
  cluster_id                 = "one"
  engine                     = "redis"
  node_type                  = "cache.t4g.small"
  num_cache_nodes            = 1
  snapshot_retention_limit   = 5
  transit_encryption_enabled = true
  auto_minor_version_upgrade = true
  subnet_group_name          = "data"
  security_group_ids         = [aws_security_group.cache.id]
}`,
  cloudformation: `${group.cloudformation}
  One:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      ClusterName: one
      Engine: redis
      CacheNodeType: cache.t4g.small
      NumCacheNodes: 1
      SnapshotRetentionLimit: 5
      TransitEncryptionEnabled: true
      AutoMinorVersionUpgrade: true
      CacheSubnetGroupName: data
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.elasticache.cluster-keeps-backups': 'met',
    'aws.elasticache.cluster-encrypts-traffic': 'met',
    'aws.elasticache.cluster-installs-minor-versions': 'met',
    'aws.elasticache.cluster-has-subnets-of-its-own': 'met',
    'aws.elasticache.cluster-is-not-opened-by-a-group': 'met',
  },
  holds: { 'encrypt-at-rest': 'nobody', 'apply-platform-patches': 'provider+customer', 'back-up-data': 'provider+customer' },
};

const serverless: Example = {
  shows: 'a serverless cache with a key of your own, users and backups',
  terraform: `${group.terraform}
resource "aws_elasticache_serverless_cache" "hot" {
  engine                   = "valkey"
  name                     = "hot"
  kms_key_id               = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  snapshot_retention_limit = 3
  user_group_id            = "hot"
  security_group_ids       = [aws_security_group.cache.id]
}`,
  cloudformation: `${group.cloudformation}
  Hot:
    Type: AWS::ElastiCache::ServerlessCache
    Properties:
      Engine: valkey
      ServerlessCacheName: hot
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
      SnapshotRetentionLimit: 3
      UserGroupId: hot
      SecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.elasticache.serverless-uses-your-own-key': 'met',
    'aws.elasticache.serverless-keeps-backups': 'met',
    'aws.elasticache.serverless-clients-sign-in': 'met',
    'aws.elasticache.serverless-is-not-opened-by-a-group': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'encrypt-at-rest': 'provider', 'encrypt-in-transit': 'provider', 'survive-failure': 'provider' },
};

const user: Example = {
  shows: 'a user who signs in with tokens of IAM',
  terraform: `
resource "aws_elasticache_user" "app" {
  user_id       = "app"
  user_name     = "app"
  engine        = "redis"
  access_string = "on ~app::* +@read +@write"
  authentication_mode {
    type = "iam"
  }
}`,
  cloudformation: `
Resources:
  App:
    Type: AWS::ElastiCache::User
    Properties:
      UserId: app
      UserName: app
      Engine: redis
      AccessString: 'on ~app::* +@read +@write'
      AuthenticationMode:
        Type: iam`,
  gives: { 'aws.elasticache.user-shows-who-it-is': 'met', 'aws.elasticache.user-password-is-not-in-the-source': 'met' },
};

export default examples(
  single,
  {
    shows: 'one node of Redis of which only the size is said',
    terraform: `
resource "aws_elasticache_cluster" "one" {
  cluster_id      = "one"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
}`,
    cloudformation: `
Resources:
  One:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      ClusterName: one
      Engine: redis
      CacheNodeType: cache.t4g.small
      NumCacheNodes: 1`,
    gives: {
      'aws.elasticache.cluster-keeps-backups': 'unmet',
      'aws.elasticache.cluster-encrypts-traffic': 'unmet',
      'aws.elasticache.cluster-installs-minor-versions': 'met',
      'aws.elasticache.cluster-has-subnets-of-its-own': 'unmet',
      'aws.elasticache.cluster-is-not-opened-by-a-group': 'unproven',
    },
  },
  variant(single, {
    shows: 'an open group, and you installing minor versions',
    terraform: [openTerraform, ['auto_minor_version_upgrade = true', 'auto_minor_version_upgrade = false']],
    cloudformation: [openCloudFormation, ['AutoMinorVersionUpgrade: true', 'AutoMinorVersionUpgrade: false']],
    gives: { 'aws.elasticache.cluster-installs-minor-versions': 'unmet', 'aws.elasticache.cluster-is-not-opened-by-a-group': 'unmet' },
  }),
  {
    shows: 'Memcached, which has no backups and writes nothing to disks',
    terraform: `
resource "aws_elasticache_cluster" "pages" {
  cluster_id           = "pages"
  engine               = "memcached"
  node_type            = "cache.t4g.small"
  num_cache_nodes      = 2
  az_mode              = "cross-az"
  parameter_group_name = "default.memcached1.6"
}`,
    cloudformation: `
Resources:
  Pages:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      ClusterName: pages
      Engine: memcached
      CacheNodeType: cache.t4g.small
      NumCacheNodes: 2
      AZMode: cross-az
      CacheParameterGroupName: default.memcached1.6`,
    gives: { 'aws.elasticache.cluster-keeps-backups': 'none', 'aws.elasticache.cluster-encrypts-traffic': 'unmet' },
    holds: { 'encrypt-at-rest': 'not-applicable', 'back-up-data': 'not-applicable', 'apply-platform-patches': 'provider+customer' },
  },
  {
    shows: 'a node of a group, of which the group says the rest',
    terraform: `
resource "aws_elasticache_cluster" "replica" {
  cluster_id           = "replica"
  replication_group_id = "carts"
}`,
    gives: { 'aws.elasticache.cluster-keeps-backups': 'none', 'aws.elasticache.cluster-encrypts-traffic': 'none' },
    holds: { 'encrypt-at-rest': 'not-applicable', 'encrypt-in-transit': 'not-applicable' },
  },
  {
    shows: 'a cluster whose settings are variables without a value',
    terraform: `
variable "on" { type = bool }
variable "days" { type = number }
variable "subnets" {}

resource "aws_elasticache_cluster" "c" {
  cluster_id                 = "c"
  engine                     = "valkey"
  snapshot_retention_limit   = var.days
  transit_encryption_enabled = var.on
  auto_minor_version_upgrade = var.on
  subnet_group_name          = var.subnets
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Days: { Type: Number }
  Subnets: { Type: String }
Resources:
  C:
    Type: AWS::ElastiCache::CacheCluster
    Properties:
      ClusterName: c
      Engine: valkey
      SnapshotRetentionLimit: !Ref Days
      TransitEncryptionEnabled: !Ref Switch
      AutoMinorVersionUpgrade: !Ref Switch
      CacheSubnetGroupName: !Ref Subnets`,
    gives: {
      'aws.elasticache.cluster-keeps-backups': 'unproven',
      'aws.elasticache.cluster-encrypts-traffic': 'unproven',
      'aws.elasticache.cluster-installs-minor-versions': 'unproven',
      'aws.elasticache.cluster-has-subnets-of-its-own': 'unproven',
    },
  },
  serverless,
  variant(serverless, {
    shows: 'a serverless cache without a key, users and backups, behind an open group',
    terraform: [
      ['  kms_key_id               = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n', ''],
      ['  snapshot_retention_limit = 3\n', ''],
      ['  user_group_id            = "hot"\n', ''],
      openTerraform,
    ],
    cloudformation: [
      ['      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n', ''],
      ['      SnapshotRetentionLimit: 3\n', ''],
      ['      UserGroupId: hot\n', ''],
      openCloudFormation,
    ],
    gives: {
      'aws.elasticache.serverless-uses-your-own-key': 'unmet',
      'aws.elasticache.serverless-keeps-backups': 'unmet',
      'aws.elasticache.serverless-clients-sign-in': 'unmet',
      'aws.elasticache.serverless-is-not-opened-by-a-group': 'unmet',
    },
  }),
  {
    shows: 'a serverless cache whose settings are variables without a value',
    terraform: `
variable "key" {}
variable "days" { type = number }
variable "users" {}
variable "groups" { type = list(string) }

resource "aws_elasticache_serverless_cache" "s" {
  engine                   = "redis"
  name                     = "s"
  kms_key_id               = var.key
  snapshot_retention_limit = var.days
  user_group_id            = var.users
  security_group_ids       = var.groups
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
  Days: { Type: Number }
  Users: { Type: String }
  Groups: { Type: 'List<AWS::EC2::SecurityGroup::Id>' }
Resources:
  S:
    Type: AWS::ElastiCache::ServerlessCache
    Properties:
      Engine: redis
      ServerlessCacheName: s
      KmsKeyId: !Ref Key
      SnapshotRetentionLimit: !Ref Days
      UserGroupId: !Ref Users
      SecurityGroupIds: !Ref Groups`,
    gives: {
      'aws.elasticache.serverless-uses-your-own-key': 'unproven',
      'aws.elasticache.serverless-keeps-backups': 'unproven',
      'aws.elasticache.serverless-clients-sign-in': 'unproven',
      'aws.elasticache.serverless-is-not-opened-by-a-group': 'unproven',
    },
  },
  user,
  variant(user, {
    shows: 'a user whom nobody asks for a password',
    terraform: [['type = "iam"', 'type = "no-password-required"']],
    cloudformation: [['Type: iam', 'Type: no-password-required']],
    gives: { 'aws.elasticache.user-shows-who-it-is': 'unmet' },
  }),
  {
    shows: 'a user whose password stands in the source',
    terraform: `
resource "aws_elasticache_user" "old" {
  user_id       = "old"
  user_name     = "old"
  engine        = "REDIS"
  access_string = "on ~* +@all"
  passwords     = ["not-a-real-password-1"]
}`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::ElastiCache::User
    Properties:
      UserId: old
      UserName: old
      Engine: redis
      AccessString: 'on ~* +@all'
      Passwords: [not-a-real-password-1]`,
    gives: { 'aws.elasticache.user-shows-who-it-is': 'met', 'aws.elasticache.user-password-is-not-in-the-source': 'unmet' },
  },
  {
    shows: 'a user of variables without a value',
    terraform: `
variable "open" { type = bool }
variable "passwords" { type = list(string) }

resource "aws_elasticache_user" "u" {
  user_id              = "u"
  user_name            = "u"
  engine               = "REDIS"
  access_string        = "on ~* +@all"
  no_password_required = var.open
  passwords            = var.passwords
}`,
    cloudformation: `
Parameters:
  Open: { Type: String, AllowedValues: ['true', 'false'] }
  Passwords: { Type: CommaDelimitedList }
Resources:
  U:
    Type: AWS::ElastiCache::User
    Properties:
      UserId: u
      UserName: u
      Engine: redis
      AccessString: 'on ~* +@all'
      NoPasswordRequired: !Ref Open
      Passwords: !Ref Passwords`,
    gives: { 'aws.elasticache.user-shows-who-it-is': 'unproven', 'aws.elasticache.user-password-is-not-in-the-source': 'unproven' },
  },
);
