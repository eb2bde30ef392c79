import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const create = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html',
  'A replication instance gets a public address unless you say otherwise, and installs minor versions of its engine in the maintenance window unless you say otherwise.',
  read,
);
const details = cite(
  'https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsDmsReplicationInstanceDetails.html',
  'The data on a replication instance is encrypted, with a key of yours or with the default key that KMS makes in your account.',
  read,
);

export const says = {
  create,
  details,
  groups: inferred(create, 'An instance stands in a network of yours, with security groups that you write.'),
  zones: inferred(create, 'An instance runs in one zone unless you ask for a standby in another.'),
  upgrades: inferred(create, 'Only minor versions come by themselves; moving to a newer major version is the customer’s.'),
  endpoint: inferred(
    create,
    'Whether the connection to a database uses TLS, and how it signs in, is written on each endpoint; without a word about it the connection is plain.',
  ),
};
