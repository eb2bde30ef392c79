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

export default examples(
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
);
