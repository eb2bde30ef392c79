import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/memorydb/latest/devguide';
const features = cite(
  `${guide}/servicename-feature-overview.html`,
  'MemoryDB writes to a log in several zones, so that data outlive nodes, fails over by itself, takes automatic snapshots that are kept for up to 35 days, encrypts in transit and at rest, and lets users in by access control lists.',
  read,
);
const minor = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html',
  'Where the cluster is set to it, minor versions of the engine come by themselves after it was made.',
  read,
);

export const says = {
  features,
  updates: cite(
    `${guide}/service-updates.html`,
    'MemoryDB brings service updates to its clusters, by itself in the maintenance window or when the customer, who is told of them, applies them.',
    read,
  ),
  encryption: cite(
    `${guide}/at-rest-encryption.html`,
    'Everything that a cluster stores is encrypted, always, with a key that the service manages or with one of yours.',
    read,
  ),
  tls: cite(`${guide}/in-transit-encryption.html`, 'MemoryDB encrypts between clients and nodes and among nodes, with TLS 1.2 or newer.', read),
  lists: inferred(features, 'Every cluster has an access control list; the one named open-access lets everybody in without a password.'),
  snapshots: inferred(features, 'How long automatic snapshots are kept is for you to say; unless you do, none are taken.'),
  minor,
  minorByHand: inferred(minor, 'Where minor versions do not come by themselves, somebody must install them.'),
  minorByDefault: inferred(features, 'Minor versions come by themselves unless you switch that off.'),
  network: inferred(features, 'A cluster stands in a network of yours, with security groups that you write, and has no public address.'),
  upgrades: inferred(features, 'Moving to a newer major version of the engine is the customer’s.'),
  replicas: inferred(features, 'Failover needs a replica; how many a shard has, you say.'),
};
