import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { networksAt } from '../networks.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { cluster, connector, serverless } from './service.ts';
import { supportOf } from './version.ts';

const logs = (place: string) => at<boolean>(`LoggingInfo.BrokerLogs.${place}.Enabled`);
const workerLogs = (place: string) => at<boolean>(`LogDelivery.WorkerLogDelivery.${place}.Enabled`);
const policy = on('AWS::MSK::ClusterPolicy', 'ClusterArn', document('Policy'));

export default [
  mapping(cluster, 'AWS::MSK::Cluster', ['Arn', 'ClusterName'], {
    name: at('ClusterName'),
    support: derived('KafkaVersion', supportOf),
    key: at('EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId'),
    clientTraffic: at('EncryptionInfo.EncryptionInTransit.ClientBroker'),
    brokerTraffic: at('EncryptionInfo.EncryptionInTransit.InCluster'),
    isPublic: spelled('BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type', { SERVICE_PROVIDED_EIPS: true, DISABLED: false }),
    anonymous: at('ClientAuthentication.Unauthenticated.Enabled'),
    iam: at('ClientAuthentication.Sasl.Iam.Enabled'),
    passwords: at('ClientAuthentication.Sasl.Scram.Enabled'),
    certificates: saidAt('ClientAuthentication.Tls.CertificateAuthorityArnList'),
    logsToCloudWatch: logs('CloudWatchLogs'),
    logsToBucket: logs('S3'),
    logsToFirehose: logs('Firehose'),
    monitoring: at('EnhancedMonitoring'),
    networks: networksAt('BrokerNodeGroupInfo.ClientSubnets'),
    policy,
  }),
  mapping(serverless, 'AWS::MSK::ServerlessCluster', ['Arn', 'ClusterName'], { name: at('ClusterName'), policy }),
  mapping(connector, 'AWS::KafkaConnect::Connector', ['ConnectorName', 'ConnectorArn'], {
    name: at('ConnectorName'),
    traffic: at('KafkaClusterEncryptionInTransit.EncryptionType'),
    signsIn: at('KafkaClusterClientAuthentication.AuthenticationType'),
    logsToCloudWatch: workerLogs('CloudWatchLogs'),
    logsToBucket: workerLogs('S3'),
    logsToFirehose: workerLogs('Firehose'),
    secrets: secretsOfMap('ConnectorConfiguration'),
  }),
];
