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

const network = cite(`${guide}/vpcs.html`, 'A cluster stands in a network of yours, and security groups of yours control access to it.', read);

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
  lists: cite(
    `${guide}/clusters.acls.html`,
    'Users are let in by access control lists, one of which every cluster has; the one named open-access lets everybody in, and lists of your own are advised.',
    read,
  ),
  snapshots: cite(
    `${guide}/snapshots-automatic.html`,
    'Where you enable automatic snapshots, one is taken each day, kept for up to 35 days as you say, and can be restored; at 0 days none are taken.',
    read,
  ),
  minor,
  minorByHand: inferred(minor, 'Where minor versions do not come by themselves, somebody must install them.'),
  minorByDefault: inferred(features, 'Minor versions come by themselves unless you switch that off.'),
  network,
  closed: inferred(network, 'Says that a cluster stands in a network of yours; as no setting gives it a public address, it is reached from there only.'),
  upgrades: cite(
    `${guide}/engine-versions.html`,
    'MemoryDB brings patch versions by itself; you say when a cluster moves to a newer version, and are advised to move to the latest major one now and then.',
    read,
  ),
  replicas: inferred(features, 'Failover needs a replica; how many a shard has, you say.'),
};
