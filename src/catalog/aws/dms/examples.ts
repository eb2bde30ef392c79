import { type Example, examples, variant } from '../../../model/index.ts';

const move: Example = {
  shows: 'a replication instance in your network, with a key of your own and a standby',
  terraform: `
resource "aws_dms_replication_instance" "move" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.r6i.large"
  publicly_accessible        = false
  auto_minor_version_upgrade = true
  multi_az                   = true
  kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}`,
  cloudformation: `
Resources:
  Move:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      ReplicationInstanceIdentifier: move
      ReplicationInstanceClass: dms.r6i.large
      PubliclyAccessible: false
      AutoMinorVersionUpgrade: true
      MultiAZ: true
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
  gives: {
    'aws.dms.has-no-public-address': 'met',
    'aws.dms.is-not-opened-by-a-group': 'none',
    'aws.dms.installs-minor-versions': 'none',
    'aws.dms.uses-your-own-key': 'met',
    'aws.dms.has-a-standby': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
};

const open: Example = {
  shows: 'a replication instance that is public because nobody said otherwise, behind an open group',
  terraform: `
resource "aws_security_group" "any" {
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_dms_replication_instance" "quick" {
  replication_instance_id    = "quick"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = false
  vpc_security_group_ids     = [aws_security_group.any.id]
}`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: any
      SecurityGroupIngress:
        - { IpProtocol: '-1', FromPort: 0, ToPort: 0, CidrIp: 0.0.0.0/0 }
  Quick:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      ReplicationInstanceIdentifier: quick
      ReplicationInstanceClass: dms.t3.medium
      AutoMinorVersionUpgrade: false
      VpcSecurityGroupIds: [!GetAtt Group.GroupId]`,
  gives: {
    'aws.dms.has-no-public-address': 'unmet',
    'aws.dms.is-not-opened-by-a-group': 'unmet',
    'aws.dms.installs-minor-versions': 'unmet',
    'aws.dms.uses-your-own-key': 'unmet',
    'aws.dms.has-a-standby': 'unmet',
  },
  holds: { 'apply-platform-patches': 'customer' },
};

const endpoint: Example = {
  shows: 'an endpoint that verifies the database, with its password in Secrets Manager',
  terraform: `
resource "aws_dms_endpoint" "source" {
  endpoint_id                     = "source"
  endpoint_type                   = "source"
  engine_name                     = "postgres"
  ssl_mode                        = "verify-full"
  secrets_manager_arn             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:source"
  secrets_manager_access_role_arn = "arn:aws:iam::111122223333:role/dms"
}`,
  cloudformation: `
Resources:
  Source:
    Type: AWS::DMS::Endpoint
    Properties:
      EndpointIdentifier: source
      EndpointType: source
      EngineName: postgres
      SslMode: verify-full
      PostgreSqlSettings:
        SecretsManagerSecretId: arn:aws:secretsmanager:eu-west-1:111122223333:secret:source
        SecretsManagerAccessRoleArn: arn:aws:iam::111122223333:role/dms`,
  gives: { 'aws.dms.endpoint-uses-tls': 'met', 'aws.dms.endpoint-keeps-its-password-out-of-the-source': 'met' },
};

export default examples(
  move,
  open,
  variant(open, {
    shows: 'a public replication instance behind a group for the office',
    terraform: [['"0.0.0.0/0"', '"203.0.113.0/24"']],
    cloudformation: [['CidrIp: 0.0.0.0/0', 'CidrIp: 203.0.113.0/24']],
    gives: { 'aws.dms.is-not-opened-by-a-group': 'met' },
  }),
  {
    shows: 'a replication instance of variables without a value',
    terraform: `
variable "on" { type = bool }
variable "key" {}

resource "aws_dms_replication_instance" "r" {
  replication_instance_id    = "r"
  publicly_accessible        = var.on
  auto_minor_version_upgrade = var.on
  multi_az                   = var.on
  kms_key_arn                = var.key
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
Resources:
  R:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      ReplicationInstanceIdentifier: r
      PubliclyAccessible: !Ref Switch
      AutoMinorVersionUpgrade: !Ref Switch
      MultiAZ: !Ref Switch
      KmsKeyId: !Ref Key`,
    gives: {
      'aws.dms.has-no-public-address': 'unproven',
      'aws.dms.is-not-opened-by-a-group': 'unproven',
      'aws.dms.installs-minor-versions': 'unproven',
      'aws.dms.uses-your-own-key': 'unproven',
      'aws.dms.has-a-standby': 'unproven',
    },
    holds: { 'apply-platform-patches': 'customer or provider' },
  },
  endpoint,
  {
    shows: 'an endpoint without TLS and with its password in the source',
    terraform: `
resource "aws_dms_endpoint" "old" {
  endpoint_id   = "old"
  endpoint_type = "source"
  engine_name   = "mysql"
  server_name   = "db.example.com"
  username      = "dms"
  password      = "Not-a-real-1"
}`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::DMS::Endpoint
    Properties:
      EndpointIdentifier: old
      EndpointType: source
      EngineName: mysql
      ServerName: db.example.com
      Username: dms
      Password: Not-a-real-1`,
    gives: { 'aws.dms.endpoint-uses-tls': 'unmet', 'aws.dms.endpoint-keeps-its-password-out-of-the-source': 'unmet' },
  },
  {
    shows: 'an endpoint that is a bucket, which is reached over HTTPS',
    terraform: `
resource "aws_dms_endpoint" "lake" {
  endpoint_id   = "lake"
  endpoint_type = "target"
  engine_name   = "s3"
}`,
    cloudformation: `
Resources:
  Lake:
    Type: AWS::DMS::Endpoint
    Properties:
      EndpointIdentifier: lake
      EndpointType: target
      EngineName: s3`,
    gives: { 'aws.dms.endpoint-uses-tls': 'none' },
  },
  {
    shows: 'an endpoint of variables without a value',
    terraform: `
variable "mode" {}
variable "password" { sensitive = true }

resource "aws_dms_endpoint" "e" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "oracle"
  ssl_mode      = var.mode
  password      = var.password
}`,
    cloudformation: `
Parameters:
  Mode: { Type: String }
  Password: { Type: String, NoEcho: true }
Resources:
  E:
    Type: AWS::DMS::Endpoint
    Properties:
      EndpointIdentifier: e
      EndpointType: source
      EngineName: oracle
      SslMode: !Ref Mode
      Password: !Ref Password`,
    gives: { 'aws.dms.endpoint-uses-tls': 'unproven', 'aws.dms.endpoint-keeps-its-password-out-of-the-source': 'unproven' },
  },
);
