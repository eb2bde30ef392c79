import { asked, atLeast, checks, empty, no, noneOf } from '../../../model/index.ts';
import type { statement } from '../policy.ts';
import { cluster, connector, serverless } from './service.ts';

const everybody = {
  duty: 'limit-exposure',
  title: 'No statement of the cluster’s policy lets everybody in',
  severity: 'high',
  expect: { policy: no<typeof statement>({ effect: 'Allow', everybody: true, narrowed: false }) },
  risk: 'Any AWS account can connect its network to the cluster.',
} as const;

export default [
  checks(cluster, {
    'aws.msk.is-not-public': {
      duty: 'limit-exposure',
      title: 'The internet cannot reach the brokers',
      severity: 'high',
      expect: { isPublic: false },
      risk: 'Passwords can be tried, and holes in Kafka used, from anywhere.',
      aka: ['CKV_AWS_291', 'MSK.4', 'kafka_cluster_is_public'],
    },
    'aws.msk.grants-nothing-to-everybody': everybody,
    'aws.msk.encrypts-client-traffic': {
      duty: 'encrypt-in-transit',
      title: 'Clients reach the brokers over TLS only',
      severity: 'medium',
      expect: { clientTraffic: 'TLS' },
      risk: 'Messages, and passwords of clients, can be read by whoever is in the network.',
      aka: [
        'CKV_AWS_81',
        'AVD-AWS-0073',
        '6db52fa6-d4da-4608-908a-89f0c59e743e',
        'a976d63f-af0e-46e8-b714-8c1a9c4bf768',
        'kafka_cluster_in_transit_encryption_enabled',
      ],
    },
    'aws.msk.encrypts-broker-traffic': {
      duty: 'encrypt-in-transit',
      title: 'Brokers encrypt what they tell each other',
      severity: 'medium',
      expect: { brokerTraffic: true },
      risk: 'Copies of messages travel in plain between zones.',
      aka: ['MSK.1', 'kafka_cluster_in_transit_encryption_enabled'],
    },
    'aws.msk.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The cluster is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['AVD-AWS-0179', 'kafka_cluster_encryption_at_rest_uses_cmk'],
    },
    'aws.msk.asks-who-clients-are': {
      duty: 'guard-apis',
      title: 'Every client has to prove who it is',
      severity: 'high',
      expect: { clients: 'those who prove who they are' },
      fix: {},
      risk: 'Whoever is in the network can read and write every topic.',
      aka: ['MSK.6', 'kafka_cluster_unrestricted_access_disabled'],
    },
    'aws.msk.logs-what-brokers-do': {
      duty: 'record-access',
      title: 'Broker logs are delivered somewhere',
      severity: 'medium',
      expect: [{ logsToCloudWatch: true }, { logsToBucket: true }, { logsToFirehose: true }],
      risk: 'What went wrong, and who connected, cannot be told afterwards.',
      aka: ['CKV_AWS_80', 'AVD-AWS-0074', '2f56b7ab-7fba-4e93-82f0-247e5ddeb239', 'fc7c2c15-f5d0-4b80-adb2-c89019f8f62b'],
    },
    'aws.msk.measures-topics': {
      duty: 'configure-platform',
      title: 'Topics and brokers are measured closely',
      severity: 'low',
      expect: { monitoring: noneOf('DEFAULT', 'PER_BROKER') },
      risk: 'Which topic fills a broker is found out too late.',
      aka: ['MSK.2', 'kafka_cluster_enhanced_monitoring_enabled'],
    },
    'aws.msk.stands-in-three-zones': {
      duty: 'survive-failure',
      title: 'Brokers stand in three subnets or more',
      severity: 'low',
      expect: { networks: atLeast(3) },
      risk: 'With one zone gone, too few copies are left to go on writing.',
    },
    'aws.msk.runs-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The version of Kafka is still supported',
      severity: 'medium',
      expect: { support: 'supported' },
      risk: 'Known holes stay open, until MSK upgrades the cluster at a time that you do not choose.',
    },
  }),
  checks(serverless, { 'aws.msk.serverless-grants-nothing-to-everybody': everybody }),
  checks(connector, {
    'aws.msk.connector-encrypts-traffic': {
      duty: 'encrypt-in-transit',
      title: 'The connector talks to the cluster over TLS',
      severity: 'medium',
      expect: { traffic: 'TLS' },
      risk: 'Messages can be read by whoever is in the network.',
      aka: ['MSK.3', 'kafka_connector_in_transit_encryption_enabled'],
    },
    'aws.msk.connector-signs-in': {
      duty: 'guard-apis',
      title: 'The connector proves to the cluster who it is',
      severity: 'medium',
      expect: { signsIn: 'IAM' },
      risk: 'The cluster has to take everybody who reaches it.',
    },
    'aws.msk.connector-logs-what-it-does': {
      duty: 'record-access',
      title: 'Logs of the connector are delivered somewhere',
      severity: 'low',
      expect: [{ logsToCloudWatch: true }, { logsToBucket: true }, { logsToFirehose: true }],
      risk: 'Why messages did not arrive cannot be told afterwards.',
      aka: ['MSK.5'],
    },
    'aws.msk.connector-keeps-secrets-elsewhere': {
      duty: 'guard-credentials',
      title: 'No password or token is written in the settings of the connector',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who can read the source, or the connector, can sign in at its other end.',
    },
  }),
];
