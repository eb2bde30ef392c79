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
);
