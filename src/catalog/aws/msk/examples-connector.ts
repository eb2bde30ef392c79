import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a connector that signs in over TLS and keeps logs, with its password elsewhere',
  terraform: `
resource "aws_mskconnect_connector" "orders" {
  name                 = "orders"
  kafkaconnect_version = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration = {
    "connector.class"     = "io.debezium.connector.postgresql.PostgresConnector"
    "database.hostname"   = "orders.internal.example.com"
    "database.password"   = "$\${secretsmanager:orders:password}"
  }
  kafka_cluster_client_authentication {
    authentication_type = "IAM"
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
  log_delivery {
    worker_log_delivery {
      cloudwatch_logs {
        enabled   = true
        log_group = "connect"
      }
    }
  }
}`,
  cloudformation: `
Resources:
  Orders:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorName: orders
      KafkaConnectVersion: 2.7.1
      ServiceExecutionRoleArn: arn:aws:iam::111122223333:role/connect
      ConnectorConfiguration:
        connector.class: io.debezium.connector.postgresql.PostgresConnector
        database.hostname: orders.internal.example.com
        database.password: '\${secretsmanager:orders:password}'
      KafkaClusterClientAuthentication: { AuthenticationType: IAM }
      KafkaClusterEncryptionInTransit: { EncryptionType: TLS }
      LogDelivery:
        WorkerLogDelivery:
          CloudWatchLogs: { Enabled: true, LogGroup: connect }`,
  gives: {
    'aws.msk.connector-encrypts-traffic': 'met',
    'aws.msk.connector-signs-in': 'met',
    'aws.msk.connector-logs-what-it-does': 'met',
    'aws.msk.connector-keeps-secrets-elsewhere': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'encrypt-at-rest': 'not-applicable', 'apply-dependency-patches': 'customer' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'a connector in plain, without logs, with its password in the settings',
    terraform: [
      ['"IAM"', '"NONE"'],
      ['"TLS"', '"PLAINTEXT"'],
      ['enabled   = true', 'enabled   = false'],
      ['"$${secretsmanager:orders:password}"', '"hunter2hunter2"'],
    ],
    cloudformation: [
      ['AuthenticationType: IAM', 'AuthenticationType: NONE'],
      ['EncryptionType: TLS', 'EncryptionType: PLAINTEXT'],
      ['Enabled: true', 'Enabled: false'],
      [`'\${secretsmanager:orders:password}'`, 'hunter2hunter2'],
    ],
    gives: {
      'aws.msk.connector-encrypts-traffic': 'unmet',
      'aws.msk.connector-signs-in': 'unmet',
      'aws.msk.connector-logs-what-it-does': 'unmet',
      'aws.msk.connector-keeps-secrets-elsewhere': 'unmet',
    },
  }),
  variant(base, {
    shows: 'a connector from variables without a value',
    terraform: [
      ['resource', 'variable "how" {}\nvariable "on" { type = bool }\nvariable "password" {}\n\nresource'],
      ['"IAM"', 'var.how'],
      ['"TLS"', 'var.how'],
      ['enabled   = true', 'enabled   = var.on'],
      ['"$${secretsmanager:orders:password}"', 'var.password'],
    ],
    cloudformation: [
      [
        'Resources:',
        `Parameters:\n  How: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\n  Password: { Type: String, NoEcho: true }\nResources:`,
      ],
      ['AuthenticationType: IAM', 'AuthenticationType: !Ref How'],
      ['EncryptionType: TLS', 'EncryptionType: !Ref How'],
      ['Enabled: true', 'Enabled: !Ref Switch'],
      [`'\${secretsmanager:orders:password}'`, '!Ref Password'],
    ],
    gives: {
      'aws.msk.connector-encrypts-traffic': 'unproven',
      'aws.msk.connector-signs-in': 'unproven',
      'aws.msk.connector-logs-what-it-does': 'unproven',
      'aws.msk.connector-keeps-secrets-elsewhere': 'unproven',
    },
  }),
);
