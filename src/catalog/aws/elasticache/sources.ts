import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg';
const versions = cite(
  `${guide}/VersionManagement.html`,
  'On a serverless cache ElastiCache installs minor versions and patches by itself, and you choose when to take a major version. On nodes you decide when the software is upgraded, and start it yourself.',
  read,
);
const updates = cite(
  `${guide}/Self-Service-Updates.html`,
  'Service updates of serverless caches come by themselves. On nodes only critical security updates do, in the maintenance window; all others you apply.',
  read,
);
const encryption = cite(
  `${guide}/at-rest-encryption.html`,
  'A serverless cache is always encrypted at rest. On nodes encryption is chosen when a replication group is made, with a key that the service manages or one of yours.',
  read,
);
const network = cite(
  `${guide}/VPCs.html`,
  'Clusters of nodes stand in a network of yours, and so does a serverless cache unless it has a public endpoint; there you control access by subnets and security groups.',
  read,
);
const zones = cite(
  `${guide}/AutoFailover.html`,
  'ElastiCache replaces nodes that fail; with Multi-AZ on, which takes a replica, one in another zone takes over by itself when the primary node or its zone fails.',
  read,
);
const signIn = cite(
  `${guide}/auth.html`,
  'On nodes clients sign in with a token, or with users and roles, where you ask for it, and only over TLS; serverless caches take users and roles only.',
  read,
);

const transit = cite(
  `${guide}/in-transit-encryption.html`,
  'All serverless caches speak TLS. On nodes you switch it on when a replication group of Valkey or Redis, or a cluster of Memcached, is made.',
  read,
);

export const says = {
  extended: cite(
    `${guide}/extended-support-responsibilities.html`,
    'After standard support ElastiCache supplies fixes for up to three years and you apply them; you upgrade the engine before that ends too, and ElastiCache tries to upgrade what is left.',
    read,
  ),
  versions,
  updates,
  minorVersions: inferred(
    updates,
    'Says that critical security updates come in the maintenance window and the rest is applied by the customer; that minor versions come by themselves too where the setting is on, the interface says.',
  ),
  encryption,
  network,
  zones,
  signIn,
  noSignIn: inferred(signIn, 'Says that tokens, users and roles are for Valkey and Redis; so nobody is asked who reaches Memcached on nodes.'),
  noToken: inferred(signIn, 'Says that a token takes encryption in transit, which a cluster by itself cannot have; so nobody is asked who reaches it.'),
  groupsSpeakTls: inferred(
    transit,
    'Says that nodes of Valkey and Redis speak TLS in replication groups only; so choosing a group, or a serverless cache, is the customer’s where traffic must be encrypted.',
  ),
  callers: inferred(
    signIn,
    'Says that clients sign in only where the customer asks for it, by a token or by users and roles; so who may call the cache is the customer’s to decide.',
  ),
  memcachedVersions: cite(
    `${guide}/VersionManagement.html`,
    'With Memcached the customer asks for a newer version of the engine, and starts with an empty cache then.',
    read,
  ),
  publicEndpoint: cite(
    `${guide}/serverless-public-endpoints-chapter.html`,
    'A serverless cache of Valkey 9 or later may be made with a public endpoint, which is reached over the internet without a network; permissions can forbid it, and all its users sign in with IAM.',
    read,
  ),
  closed: inferred(
    network,
    'Says that clusters of nodes stand in a network of yours, and speaks of public endpoints for serverless caches only; so the internet reaches no node.',
  ),
  serverlessZones: cite(`${guide}/RegionsAndAZs.html`, 'A serverless cache spans several zones, and its data are replicated over them by itself.', read),
  memcachedZones: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'The nodes of Memcached hold no copies of each other: what a failed one held is lost until it is replaced. Customers spread the data over nodes and the nodes over zones.',
    read,
  ),
  clusterPlain: inferred(encryption, 'Only replication groups and serverless caches can be encrypted at rest; a cluster by itself cannot.'),
  noGroup: inferred(
    zones,
    'Says that ElastiCache replaces nodes that fail, and that a replica takes over in a replication group; so a node by itself has none, and another is the customer’s to ask for.',
  ),
  /** The default that the provider’s documentation states, for an engine that the older page does not know. */
  valkey: cite(
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group',
    'Encryption at rest is off for Redis and on for Valkey, unless it is said.',
    read,
    'secondary',
  ),
  transit,
  transitMode: cite(
    `${guide}/in-transit-encryption-enable.html`,
    'In the mode "preferred" plain connections are still taken; in the mode "required" they are dropped.',
    read,
  ),
  backups: cite(
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html',
    'Automatic backups are off unless you say for how many days they are kept.',
    read,
  ),
  clusterBackups: cite(
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html',
    'Automatic backups, which Redis has, are off unless you say for how many days they are kept; they are then made daily.',
    read,
  ),
  serverlessBackups: cite(
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ServerlessCache.html',
    'A serverless cache may have daily backups; unless you name a time for them none are made.',
    read,
  ),
};
