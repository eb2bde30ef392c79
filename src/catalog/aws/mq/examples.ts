import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a pair of brokers in two zones, with logs, a key of its own and patches that come by themselves',
  terraform: `
resource "aws_kms_key" "broker" {
  enable_key_rotation = true
}

resource "random_password" "shop" {
  length  = 24
  special = false
}

resource "aws_mq_broker" "orders" {
  broker_name                = "orders"
  engine_type                = "ActiveMQ"
  engine_version             = "5.19"
  host_instance_type         = "mq.m5.large"
  deployment_mode            = "ACTIVE_STANDBY_MULTI_AZ"
  publicly_accessible        = false
  auto_minor_version_upgrade = true
  security_groups            = ["sg-0bbbbbbbbbbbbbbb1"]
  subnet_ids                 = ["subnet-0aaaaaaaaaaaaaaa1", "subnet-0aaaaaaaaaaaaaaa2"]

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = aws_kms_key.broker.arn
  }
  logs {
    general = true
    audit   = true
  }
  user {
    username = "shop"
    password = random_password.shop.result
  }
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Orders:
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: orders
      EngineType: ACTIVEMQ
      EngineVersion: '5.19'
      HostInstanceType: mq.m5.large
      DeploymentMode: ACTIVE_STANDBY_MULTI_AZ
      PubliclyAccessible: false
      AutoMinorVersionUpgrade: true
      SecurityGroups: [sg-0bbbbbbbbbbbbbbb1]
      SubnetIds: [subnet-0aaaaaaaaaaaaaaa1, subnet-0aaaaaaaaaaaaaaa2]
      EncryptionOptions: { UseAwsOwnedKey: false, KmsKeyId: !GetAtt Key.Arn }
      Logs: { General: true, Audit: true }
      Users:
        - Username: shop
          Password: '{{resolve:secretsmanager:orders/broker:SecretString:password}}'`,
  gives: {
    'aws.mq.is-not-public': 'met',
    'aws.mq.logs-what-happens': 'met',
    'aws.mq.logs-what-administrators-do': 'met',
    'aws.mq.takes-patches-by-itself': 'none',
    'aws.mq.runs-a-supported-version': 'met',
    'aws.mq.uses-your-own-key': 'met',
    'aws.mq.stands-in-several-zones': 'none',
    'aws.mq.passwords-are-not-in-the-source': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'survive-failure': 'provider', 'upgrade-platform': 'customer', 'control-keys': 'provider+customer' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'one public broker on a version that has ended, without patches and logs, its password in the source',
    terraform: [
      ['"5.19"', '"5.16.7"'],
      ['deployment_mode            = "ACTIVE_STANDBY_MULTI_AZ"\n', ''],
      ['publicly_accessible        = false', 'publicly_accessible        = true'],
      ['auto_minor_version_upgrade = true', 'auto_minor_version_upgrade = false'],
      ['general = true\n    audit   = true', 'general = false'],
      ['random_password.shop.result', '"MindTheGap12"'],
      ['use_aws_owned_key = false\n    kms_key_id        = aws_kms_key.broker.arn', 'use_aws_owned_key = true'],
    ],
    cloudformation: [
      [`EngineVersion: '5.19'`, 'EngineVersion: 5.16.7'],
      ['DeploymentMode: ACTIVE_STANDBY_MULTI_AZ', 'DeploymentMode: SINGLE_INSTANCE'],
      ['PubliclyAccessible: false', 'PubliclyAccessible: true'],
      ['AutoMinorVersionUpgrade: true', 'AutoMinorVersionUpgrade: false'],
      ['General: true, Audit: true', 'General: false'],
      [`'{{resolve:secretsmanager:orders/broker:SecretString:password}}'`, 'MindTheGap12'],
      ['UseAwsOwnedKey: false, KmsKeyId: !GetAtt Key.Arn', 'UseAwsOwnedKey: true'],
    ],
    gives: {
      'aws.mq.is-not-public': 'unmet',
      'aws.mq.logs-what-happens': 'unmet',
      'aws.mq.logs-what-administrators-do': 'unmet',
      'aws.mq.takes-patches-by-itself': 'unmet',
      'aws.mq.runs-a-supported-version': 'unmet',
      'aws.mq.uses-your-own-key': 'unmet',
      'aws.mq.stands-in-several-zones': 'unmet',
      'aws.mq.passwords-are-not-in-the-source': 'unmet',
    },
    holds: {
      'apply-platform-patches': 'customer',
      'survive-failure': 'customer',
      'upgrade-platform': 'provider+customer',
      'control-keys': 'provider+customer',
    },
  }),
  {
    shows: 'a cluster of RabbitMQ, with the key that AWS manages in the account',
    terraform: `
resource "aws_mq_broker" "rabbit" {
  broker_name                = "rabbit"
  engine_type                = "RabbitMQ"
  engine_version             = "3.13"
  host_instance_type         = "mq.m7g.large"
  deployment_mode            = "CLUSTER_MULTI_AZ"
  auto_minor_version_upgrade = true
  encryption_options {
    use_aws_owned_key = false
  }
  logs {
    general = true
  }
}`,
    cloudformation: `
Resources:
  Rabbit:
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: rabbit
      EngineType: RABBITMQ
      EngineVersion: '3.13'
      HostInstanceType: mq.m7g.large
      DeploymentMode: CLUSTER_MULTI_AZ
      AutoMinorVersionUpgrade: true
      EncryptionOptions: { UseAwsOwnedKey: false }
      Logs: { General: true }`,
    gives: {
      'aws.mq.is-not-public': 'met',
      'aws.mq.logs-what-happens': 'met',
      'aws.mq.logs-what-administrators-do': 'none',
      'aws.mq.uses-your-own-key': 'unmet',
      'aws.mq.runs-a-supported-version': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'survive-failure': 'provider' },
  },
  {
    shows: 'what matters of a broker from variables without a value',
    terraform: `
variable "version" {}
variable "mode" {}
variable "on" { type = bool }
variable "key" {}
variable "password" {}

resource "aws_mq_broker" "b" {
  broker_name                = "b"
  engine_type                = "ActiveMQ"
  engine_version             = var.version
  host_instance_type         = "mq.m5.large"
  deployment_mode            = var.mode
  publicly_accessible        = var.on
  auto_minor_version_upgrade = var.on
  encryption_options {
    use_aws_owned_key = var.on
    kms_key_id        = var.key
  }
  logs {
    general = var.on
    audit   = var.on
  }
  user {
    username = "shop"
    password = var.password
  }
}`,
    cloudformation: `
Parameters:
  Version: { Type: String }
  Mode: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Password: { Type: String, NoEcho: true }
Resources:
  B:
    Type: AWS::AmazonMQ::Broker
    Properties:
      BrokerName: b
      EngineType: ACTIVEMQ
      EngineVersion: !Ref Version
      HostInstanceType: mq.m5.large
      DeploymentMode: !Ref Mode
      PubliclyAccessible: !Ref Switch
      AutoMinorVersionUpgrade: !Ref Switch
      EncryptionOptions: { UseAwsOwnedKey: !Ref Switch, KmsKeyId: !Ref Key }
      Logs: { General: !Ref Switch, Audit: !Ref Switch }
      Users: [{ Username: shop, Password: !Ref Password }]`,
    gives: {
      'aws.mq.is-not-public': 'unproven',
      'aws.mq.logs-what-happens': 'unproven',
      'aws.mq.logs-what-administrators-do': 'unproven',
      'aws.mq.takes-patches-by-itself': 'unproven',
      'aws.mq.runs-a-supported-version': 'unproven',
      'aws.mq.uses-your-own-key': 'unproven',
      'aws.mq.stands-in-several-zones': 'unproven',
      'aws.mq.passwords-are-not-in-the-source': 'unproven',
    },
    holds: { 'apply-platform-patches': 'provider or customer' },
  },
);
