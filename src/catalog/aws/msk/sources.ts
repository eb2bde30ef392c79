import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/msk/latest/developerguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const versions = cite(
  `${guide}/version-support.html`,
  'Versions of Kafka are supported until a published day; customers move before it, and a cluster that did not is upgraded by MSK at any time after it, without notice.',
  read,
);
const states = cite(
  `${guide}/msk-cluster-states.html`,
  'MSK does routine maintenance on a cluster, security patches included, while clients go on producing and consuming.',
  read,
);
const availability = cite(
  `${guide}/bestpractices.html`,
  'Clusters that stay up while a broker is updated, or while MSK replaces one, stand in three zones, with topics that are copied to three brokers.',
  read,
);

export const says = {
  versions,
  states,
  availability,
  ended: inferred(versions, 'A version whose day has passed is moved on by MSK, whenever that is.'),
  encryption: cite(
    `${template}/aws-properties-msk-cluster-encryptionatrest.html`,
    'Data at rest is encrypted with the key that is named, and otherwise with one that MSK makes.',
    read,
  ),
  alwaysEncrypted: cite(
    `${guide}/msk-encryption.html`,
    'MSK always encrypts data at rest, with a key that AWS manages unless the customer names one, and speaks TLS 1.2 among brokers unless that is switched off.',
    read,
  ),
  transit: cite(
    `${template}/aws-properties-msk-cluster-encryptionintransit.html`,
    'Clients must use TLS, and brokers encrypt what they tell each other, unless plain traffic is let in.',
    read,
  ),
  exposure: cite(
    `${template}/aws-properties-msk-cluster-publicaccess.html`,
    'Public access gives the brokers addresses that the internet reaches; it is a setting of the cluster.',
    read,
  ),
  publicConditions: cite(
    `${guide}/public-access.html`,
    'Public access can be switched on for an existing cluster only, that authenticates its clients and takes no plain traffic; security groups decide from where it is reached.',
    read,
  ),
  authentication: cite(
    `${guide}/kafka_apis_iam.html`,
    'Clients prove who they are with IAM, with TLS certificates or with passwords from Secrets Manager, where the cluster is set up so.',
    read,
  ),
  logging: cite(
    `${guide}/msk-logging.html`,
    'Broker logs are delivered to CloudWatch Logs, to a bucket or to Firehose where the cluster is configured so.',
    read,
  ),
  monitoring: cite(`${template}/aws-resource-msk-cluster.html`, 'How closely brokers and topics are measured is a level that is chosen per cluster.', read),
  connect: cite(
    `${guide}/msk-connect.html`,
    'MSK Connect watches connectors, starts failed tasks again, and patches, scales and upgrades what runs them by itself; customers deploy connectors of others or of their own.',
    read,
  ),
  plugins: cite(
    `${guide}/msk-connect-plugins.html`,
    'A plugin is code that the customer uploads, with all libraries that it depends on; it cannot be updated in place, and a new version means making plugin and connectors anew.',
    read,
  ),
  connectTransit: cite(
    `${template}/aws-properties-kafkaconnect-connector-kafkaclusterencryptionintransit.html`,
    'Whether a connector talks to its cluster in plain or over TLS is said when it is made.',
    read,
  ),
  connectSignIn: cite(
    `${template}/aws-properties-kafkaconnect-connector-kafkaclusterclientauthentication.html`,
    'A connector signs in to its cluster with IAM or not at all, as is said when it is made.',
    read,
  ),
  connectLogs: cite(
    `${guide}/msk-connect-logging.html`,
    'MSK Connect writes the logs of a connector to CloudWatch Logs, to a bucket or to Firehose where the customer names such a place.',
    read,
  ),
  permissions: cite(
    `${guide}/iam-access-control.html`,
    'With access control by IAM, policies of the customer decide what each client may do in a cluster.',
    read,
  ),
  serverlessNetwork: cite(
    `${guide}/create-serverless-cluster.html`,
    'A serverless cluster is reached from up to five networks of the customer, through subnets and a security group in them.',
    read,
  ),
  serverless: cite(
    `${guide}/serverless.html`,
    'A serverless cluster provisions and scales by itself, and every client proves who it is with IAM.',
    read,
    'secondary',
  ),
};
