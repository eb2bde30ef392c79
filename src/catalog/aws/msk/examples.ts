import { examples, variant } from '../../../model/index.ts';
import connectors from './examples-connector.ts';
import others from './examples-others.ts';

const base = {
  shows: 'a cluster in three zones, with a key of its own, clients that prove who they are, and logs',
  terraform: `
resource "aws_kms_key" "kafka" {
  enable_key_rotation = true
}

resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 3
  enhanced_monitoring    = "PER_TOPIC_PER_BROKER"

  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0aaaaaaaaaaaaaaa1", "subnet-0aaaaaaaaaaaaaaa2", "subnet-0aaaaaaaaaaaaaaa3"]
    security_groups = ["sg-0bbbbbbbbbbbbbbb1"]
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }

  client_authentication {
    sasl {
      iam = true
    }
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.kafka.arn
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }

  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = "kafka"
      }
    }
  }
}

resource "aws_msk_cluster_policy" "events" {
  cluster_arn = aws_msk_cluster.events.arn
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Partner", Effect = "Allow", Principal = { AWS = "444455556666" }, Action = "kafka:CreateVpcConnection", Resource = "*" }]
  })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Events:
    Type: AWS::MSK::Cluster
    Properties:
      ClusterName: events
      KafkaVersion: 3.9.x
      NumberOfBrokerNodes: 3
      EnhancedMonitoring: PER_TOPIC_PER_BROKER
      BrokerNodeGroupInfo:
        InstanceType: kafka.m7g.large
        ClientSubnets: [subnet-0aaaaaaaaaaaaaaa1, subnet-0aaaaaaaaaaaaaaa2, subnet-0aaaaaaaaaaaaaaa3]
        SecurityGroups: [sg-0bbbbbbbbbbbbbbb1]
        ConnectivityInfo: { PublicAccess: { Type: DISABLED } }
      ClientAuthentication:
        Sasl: { Iam: { Enabled: true } }
      EncryptionInfo:
        EncryptionAtRest: { DataVolumeKMSKeyId: !GetAtt Key.Arn }
        EncryptionInTransit: { ClientBroker: TLS, InCluster: true }
      LoggingInfo:
        BrokerLogs:
          CloudWatchLogs: { Enabled: true, LogGroup: kafka }
  Policy:
    Type: AWS::MSK::ClusterPolicy
    Properties:
      ClusterArn: !GetAtt Events.Arn
      Policy:
        Version: '2012-10-17'
        Statement: [{ Sid: Partner, Effect: Allow, Principal: { AWS: '444455556666' }, Action: 'kafka:CreateVpcConnection', Resource: '*' }]`,
  gives: {
    'aws.msk.is-not-public': 'met',
    'aws.msk.grants-nothing-to-everybody': 'met',
    'aws.msk.encrypts-client-traffic': 'met',
    'aws.msk.encrypts-broker-traffic': 'met',
    'aws.msk.uses-your-own-key': 'met',
    'aws.msk.asks-who-clients-are': 'met',
    'aws.msk.logs-what-brokers-do': 'met',
    'aws.msk.measures-topics': 'met',
    'aws.msk.stands-in-three-zones': 'met',
    'aws.msk.runs-a-supported-version': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'upgrade-platform': 'customer', 'apply-platform-patches': 'provider' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'a public cluster that takes plain traffic from everybody, on a version that has ended',
    terraform: [
      ['"3.9.x"', '"2.8.1"'],
      ['type = "DISABLED"', 'type = "SERVICE_PROVIDED_EIPS"'],
      ['    sasl {\n      iam = true\n    }\n', '    unauthenticated = true\n    sasl {\n      iam = true\n    }\n'],
      ['client_broker = "TLS"\n      in_cluster    = true', 'client_broker = "TLS_PLAINTEXT"\n      in_cluster    = false'],
      ['{ AWS = "444455556666" }', '"*"'],
      ['enabled   = true', 'enabled   = false'],
    ],
    cloudformation: [
      ['KafkaVersion: 3.9.x', 'KafkaVersion: 2.8.1'],
      ['Type: DISABLED', 'Type: SERVICE_PROVIDED_EIPS'],
      ['        Sasl: { Iam: { Enabled: true } }', '        Unauthenticated: { Enabled: true }\n        Sasl: { Iam: { Enabled: true } }'],
      ['ClientBroker: TLS, InCluster: true', 'ClientBroker: TLS_PLAINTEXT, InCluster: false'],
      [`{ AWS: '444455556666' }`, `'*'`],
      ['Enabled: true, LogGroup: kafka', 'Enabled: false, LogGroup: kafka'],
    ],
    gives: {
      'aws.msk.is-not-public': 'unmet',
      'aws.msk.grants-nothing-to-everybody': 'unmet',
      'aws.msk.encrypts-client-traffic': 'unmet',
      'aws.msk.encrypts-broker-traffic': 'unmet',
      'aws.msk.asks-who-clients-are': 'unmet',
      'aws.msk.logs-what-brokers-do': 'unmet',
      'aws.msk.runs-a-supported-version': 'unmet',
    },
    holds: { 'upgrade-platform': 'provider+customer' },
  }),
  {
    shows: 'a cluster of which little is said: traffic is encrypted, and nobody is asked who it is',
    terraform: `
resource "aws_msk_cluster" "small" {
  cluster_name           = "small"
  kafka_version          = "3.7.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.t3.small"
    client_subnets  = ["subnet-0aaaaaaaaaaaaaaa1", "subnet-0aaaaaaaaaaaaaaa2"]
    security_groups = ["sg-0bbbbbbbbbbbbbbb1"]
  }
}`,
    cloudformation: `
Resources:
  Small:
    Type: AWS::MSK::Cluster
    Properties:
      ClusterName: small
      KafkaVersion: 3.7.x
      NumberOfBrokerNodes: 2
      BrokerNodeGroupInfo:
        InstanceType: kafka.t3.small
        ClientSubnets: [subnet-0aaaaaaaaaaaaaaa1, subnet-0aaaaaaaaaaaaaaa2]
        SecurityGroups: [sg-0bbbbbbbbbbbbbbb1]`,
    gives: {
      'aws.msk.is-not-public': 'met',
      'aws.msk.encrypts-client-traffic': 'met',
      'aws.msk.encrypts-broker-traffic': 'met',
      'aws.msk.uses-your-own-key': 'unmet',
      'aws.msk.asks-who-clients-are': 'unmet',
      'aws.msk.logs-what-brokers-do': 'unmet',
      'aws.msk.measures-topics': 'unmet',
      'aws.msk.stands-in-three-zones': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'certificates, and logs in a bucket',
    terraform: `
resource "aws_msk_cluster" "mutual" {
  cluster_name           = "mutual"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
  client_authentication {
    tls {
      certificate_authority_arns = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/11111111-2222-3333-4444-555555555555"]
    }
  }
  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = "kafka-logs"
      }
    }
  }
}`,
    cloudformation: `
Resources:
  Mutual:
    Type: AWS::MSK::Cluster
    Properties:
      ClusterName: mutual
      KafkaVersion: 3.8.x
      NumberOfBrokerNodes: 3
      ClientAuthentication:
        Tls: { CertificateAuthorityArnList: ['arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/11111111-2222-3333-4444-555555555555'] }
      LoggingInfo:
        BrokerLogs:
          S3: { Enabled: true, Bucket: kafka-logs }`,
    gives: { 'aws.msk.asks-who-clients-are': 'met', 'aws.msk.logs-what-brokers-do': 'met' },
  },
  ...others,
  ...connectors,
);
