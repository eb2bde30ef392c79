import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'what matters of a cluster from variables without a value',
    terraform: `
variable "version" {}
variable "access" {}
variable "subnets" { type = list(string) }
variable "on" { type = bool }
variable "key" {}
variable "traffic" {}
variable "level" {}
variable "who" {}

resource "aws_msk_cluster" "c" {
  cluster_name           = "c"
  kafka_version          = var.version
  number_of_broker_nodes = 3
  enhanced_monitoring    = var.level
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = var.subnets
    security_groups = ["sg-0bbbbbbbbbbbbbbb1"]
    connectivity_info {
      public_access {
        type = var.access
      }
    }
  }
  client_authentication {
    sasl {
      iam = var.on
    }
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = var.key
    encryption_in_transit {
      client_broker = var.traffic
      in_cluster    = var.on
    }
  }
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled = var.on
      }
    }
  }
}

resource "aws_msk_cluster_policy" "c" {
  cluster_arn = aws_msk_cluster.c.arn
  policy      = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = var.who }, Action = "kafka:*", Resource = "*" }] })
}`,
    cloudformation: `
Parameters:
  Version: { Type: String }
  Access: { Type: String }
  Subnets: { Type: CommaDelimitedList }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
  Key: { Type: String }
  Traffic: { Type: String }
  Level: { Type: String }
  Who: { Type: String }
Resources:
  C:
    Type: AWS::MSK::Cluster
    Properties:
      ClusterName: c
      KafkaVersion: !Ref Version
      NumberOfBrokerNodes: 3
      EnhancedMonitoring: !Ref Level
      BrokerNodeGroupInfo:
        InstanceType: kafka.m7g.large
        ClientSubnets: !Ref Subnets
        SecurityGroups: [sg-0bbbbbbbbbbbbbbb1]
        ConnectivityInfo: { PublicAccess: { Type: !Ref Access } }
      ClientAuthentication:
        Sasl: { Iam: { Enabled: !Ref Switch } }
      EncryptionInfo:
        EncryptionAtRest: { DataVolumeKMSKeyId: !Ref Key }
        EncryptionInTransit: { ClientBroker: !Ref Traffic, InCluster: !Ref Switch }
      LoggingInfo:
        BrokerLogs:
          CloudWatchLogs: { Enabled: !Ref Switch }
  P:
    Type: AWS::MSK::ClusterPolicy
    Properties:
      ClusterArn: !GetAtt C.Arn
      Policy: { Statement: [{ Effect: Allow, Principal: { AWS: !Ref Who }, Action: 'kafka:*', Resource: '*' }] }`,
    gives: {
      'aws.msk.is-not-public': 'unproven',
      'aws.msk.grants-nothing-to-everybody': 'unproven',
      'aws.msk.encrypts-client-traffic': 'unproven',
      'aws.msk.encrypts-broker-traffic': 'unproven',
      'aws.msk.uses-your-own-key': 'unproven',
      'aws.msk.asks-who-clients-are': 'unproven',
      'aws.msk.logs-what-brokers-do': 'unproven',
      'aws.msk.measures-topics': 'unproven',
      'aws.msk.stands-in-three-zones': 'unproven',
      'aws.msk.runs-a-supported-version': 'unproven',
    },
    holds: { 'upgrade-platform': 'customer or provider+customer' },
  },
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `a serverless cluster, whose policy names ${{ met: 'an account', unmet: 'everybody', unproven: 'somebody who is not known' }[verdict]}`,
    terraform: `
variable "who" {}

resource "aws_msk_serverless_cluster" "s" {
  cluster_name = "s"
  vpc_config {
    subnet_ids = ["subnet-0aaaaaaaaaaaaaaa1", "subnet-0aaaaaaaaaaaaaaa2"]
  }
  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

resource "aws_msk_cluster_policy" "s" {
  cluster_arn = aws_msk_serverless_cluster.s.arn
  policy      = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = ${{ met: '"444455556666"', unmet: '"*"', unproven: 'var.who' }[verdict]} }, Action = "kafka:CreateVpcConnection", Resource = "*" }] })
}`,
    cloudformation: `
Parameters:
  Who: { Type: String }
Resources:
  S:
    Type: AWS::MSK::ServerlessCluster
    Properties:
      ClusterName: s
      VpcConfigs: [{ SubnetIds: [subnet-0aaaaaaaaaaaaaaa1, subnet-0aaaaaaaaaaaaaaa2] }]
      ClientAuthentication: { Sasl: { Iam: { Enabled: true } } }
  P:
    Type: AWS::MSK::ClusterPolicy
    Properties:
      ClusterArn: !GetAtt S.Arn
      Policy: { Statement: [{ Effect: Allow, Principal: { AWS: ${{ met: `'444455556666'`, unmet: `'*'`, unproven: '!Ref Who' }[verdict]} }, Action: 'kafka:CreateVpcConnection', Resource: '*' }] }`,
    gives: { 'aws.msk.serverless-grants-nothing-to-everybody': verdict },
    holds: { 'guard-apis': 'provider', 'apply-platform-patches': 'provider' },
  })),
);
