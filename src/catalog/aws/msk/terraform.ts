import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { networksAt } from '../networks.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { cluster, connector, serverless } from './service.ts';
import { supportOf } from './version.ts';

const encryption = 'encryption_info';
const logs = (place: string) => at<boolean>(`logging_info.broker_logs.${place}.enabled`);
const workerLogs = (place: string) => at<boolean>(`log_delivery.worker_log_delivery.${place}.enabled`);
const policy = on('aws_msk_cluster_policy', 'cluster_arn', document('policy'));
const level = {
  DEFAULT: 'DEFAULT',
  PER_BROKER: 'PER_BROKER',
  PER_TOPIC_PER_BROKER: 'PER_TOPIC_PER_BROKER',
  PER_TOPIC_PER_PARTITION: 'PER_TOPIC_PER_PARTITION',
} as const;

export default [
  mapping(cluster, 'aws_msk_cluster', ['id', 'arn', 'cluster_name'], {
    name: at('cluster_name'),
    support: derived('kafka_version', supportOf),
    key: at(`${encryption}.encryption_at_rest_kms_key_arn`),
    clientTraffic: at(`${encryption}.encryption_in_transit.client_broker`, 'TLS'),
    brokerTraffic: at(`${encryption}.encryption_in_transit.in_cluster`, true),
    isPublic: spelled('broker_node_group_info.connectivity_info.public_access.type', { SERVICE_PROVIDED_EIPS: true, DISABLED: false }),
    anonymous: at('client_authentication.unauthenticated'),
    iam: at('client_authentication.sasl.iam'),
    passwords: at('client_authentication.sasl.scram'),
    certificates: saidAt('client_authentication.tls.certificate_authority_arns'),
    logsToCloudWatch: logs('cloudwatch_logs'),
    logsToBucket: logs('s3'),
    logsToFirehose: logs('firehose'),
    monitoring: spelled('enhanced_monitoring', level),
    networks: networksAt('broker_node_group_info.client_subnets'),
    policy,
  }),
  mapping(serverless, 'aws_msk_serverless_cluster', ['id', 'arn', 'cluster_name'], { name: at('cluster_name'), policy }),
  mapping(connector, 'aws_mskconnect_connector', ['id', 'arn', 'name'], {
    name: at('name'),
    traffic: spelled('kafka_cluster_encryption_in_transit.encryption_type', { TLS: 'TLS', PLAINTEXT: 'PLAINTEXT' }, 'PLAINTEXT'),
    signsIn: spelled('kafka_cluster_client_authentication.authentication_type', { IAM: 'IAM', NONE: 'NONE' }, 'NONE'),
    logsToCloudWatch: workerLogs('cloudwatch_logs'),
    logsToBucket: workerLogs('s3'),
    logsToFirehose: workerLogs('firehose'),
    secrets: secretsOfMap('connector_configuration'),
  }),
];
