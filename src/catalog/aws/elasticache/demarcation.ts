import { customer, demarcate, type Holder, inferred, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { keyHolders } from '../key-holders.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { cluster, replicationGroup, serverlessCache, user } from './service.ts';
import { says } from './sources.ts';

const held = keyHolders(says.encryption);
const onGroup = notApplicable('stands on the replication group that the node belongs to');
const plain = notApplicable('nothing is encrypted, so there is no key');

/** What holds for every cache, whoever runs its nodes. */
const cache = {
  'write-safe-code': ownCode('scripts and functions'),
  'limit-exposure': provider('Gives a cache addresses in your network, and no public one.', says.closed),
  'filter-traffic': customer('Let the groups around the cache admit only the clients that need it.', says.network),
  'control-egress': notApplicable('a cache calls nothing outside'),
  'absorb-floods': abstracted['absorb-floods'],
  'guard-apis': unchecked(
    'who calls the cache through your own programs, no configuration shows',
    shared({ provider: 'Authenticates the calls that manage the service.', customer: 'Decide who may call the cache.' }, says.callers),
  ),
  'record-access': unchecked(
    'a cache keeps no record of who read and wrote what',
    shared({ provider: 'Records the calls that manage the cache.', customer: 'Record in your programs what must be known.' }, operations.ownLogs),
  ),
  'authenticate-strongly': customer('Have clients sign in, with users and roles or at least with a token.', says.signIn),
} as const;

const undone = (source: typeof says.backups): Holder =>
  unchecked(
    'a cache has no protection from deletion to switch on; backups bring its content back',
    customer(
      'Keep what a cache holds where it can be had again.',
      inferred(
        source,
        'Says that backups are kept only where the customer asks for them; so bringing back what was changed by mistake is for the customer to provide for.',
      ),
    ),
  );
const subnets = customer('Place the cache in subnets that were made for it.', says.network);
const transit = shared(
  { provider: 'Offers TLS between clients and nodes, and among nodes.', customer: 'Switch TLS on when the cache is made, and refuse plain connections.' },
  says.transit,
);
const upgrade = unchecked(
  'which versions are still supported is not compared yet',
  shared(
    {
      provider: 'Supplies fixes past the end of standard support, at a charge, and upgrades what is left when that ends too.',
      customer: 'Start the upgrade to a supported version, or apply the fixes of the old one.',
    },
    says.extended,
  ),
);
const fixes = {
  true: shared(
    {
      provider: 'Installs minor versions and critical security updates in the maintenance window.',
      customer: 'Leave automatic minor versions on, and apply the other service updates.',
    },
    says.minorVersions,
  ),
  false: shared(
    { provider: 'Installs critical security updates in the maintenance window.', customer: 'Install minor versions and all other service updates.' },
    says.updates,
  ),
};
/** Fixes of nodes come as service updates, those of the system among them. */
const systemFixes = unchecked(
  'which service updates wait for it is not in its configuration',
  shared(
    { provider: 'Installs critical security updates of nodes in the maintenance window.', customer: 'Apply the other security updates when they are offered.' },
    says.updates,
  ),
);
const backups = (source: typeof says.backups): Holder =>
  shared({ provider: 'Makes a backup every day and keeps it as long as you say.', customer: 'Say for how many days.' }, source);

export default [
  demarcate(replicationGroup, {
    ...managed,
    ...cache,
    'segment-network': subnets,
    'apply-os-patches': systemFixes,
    'apply-platform-patches': when(replicationGroup, 'autoMinor', fixes),
    'upgrade-platform': upgrade,
    'encrypt-at-rest': shared(
      { provider: 'Encrypts disks and backups where that was chosen.', customer: 'Choose encryption when the group is made.' },
      says.encryption,
    ),
    'control-keys': when(replicationGroup, 'keys', { none: held.none, 'owned by AWS': held['owned by AWS'], 'your own': held['your own'] }),
    'encrypt-in-transit': transit,
    'guard-credentials': customer('Keep the token of the group out of the source, and change it now and then.', says.signIn),
    'survive-failure': shared(
      {
        provider: 'Lets a replica take over where that was chosen, and replaces failed nodes.',
        customer: 'Have replicas in several zones, and automatic failover on.',
      },
      says.zones,
    ),
    'back-up-data': backups(says.backups),
    'undo-mistakes': undone(says.backups),
  }),
  demarcate(cluster, {
    ...managed,
    ...cache,
    'segment-network': when(cluster, 'sort', { 'node of a group': onGroup, Memcached: subnets, 'Redis or Valkey': subnets }),
    'filter-traffic': when(cluster, 'sort', { 'node of a group': onGroup, Memcached: cache['filter-traffic'], 'Redis or Valkey': cache['filter-traffic'] }),
    'apply-os-patches': when(cluster, 'sort', { 'node of a group': onGroup, Memcached: systemFixes, 'Redis or Valkey': systemFixes }),
    'apply-platform-patches': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: fixes.false,
      'Redis or Valkey': when(cluster, 'autoMinor', fixes),
    }),
    'upgrade-platform': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: unchecked(
        'which versions are still supported is not compared yet',
        customer('Start the upgrade to a supported version, and fill the cache again.', says.memcachedVersions),
      ),
      'Redis or Valkey': upgrade,
    }),
    'write-safe-code': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: abstracted['write-safe-code'],
      'Redis or Valkey': cache['write-safe-code'],
    }),
    'prove-recovery': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: notApplicable('Memcached has no backups; what it holds comes from elsewhere'),
      'Redis or Valkey': managed['prove-recovery'],
    }),
    'undo-mistakes': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: notApplicable('Memcached has no backups; what it holds comes from elsewhere'),
      'Redis or Valkey': undone(says.clusterBackups),
    }),
    'encrypt-at-rest': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: notApplicable('Memcached keeps everything in memory and writes nothing to disks'),
      'Redis or Valkey': nobody('a cluster by itself cannot be encrypted at rest; a replication group or a serverless cache can', says.clusterPlain),
    }),
    'control-keys': plain,
    'encrypt-in-transit': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: transit,
      'Redis or Valkey': customer('Use a replication group or a serverless cache, where TLS can be had.', says.groupsSpeakTls),
    }),
    'authenticate-strongly': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: nobody('Memcached on nodes lets in whoever reaches it; only groups and subnets keep others away', says.noSignIn),
      'Redis or Valkey': nobody('a cluster by itself has no tokens or users; a replication group or a serverless cache does', says.noToken),
    }),
    'guard-credentials': notApplicable('a cluster by itself has neither tokens nor passwords'),
    'survive-failure': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: unchecked(
        'what is lost with a node can be had again from its origin',
        shared({ provider: 'Replaces failed nodes, empty.', customer: 'Spread nodes over zones, and fill them again.' }, says.memcachedZones),
      ),
      'Redis or Valkey': unchecked(
        'a single node has no replica',
        shared({ provider: 'Replaces a failed node.', customer: 'Use a replication group where the cache must not be away.' }, says.noGroup),
      ),
    }),
    'back-up-data': when(cluster, 'sort', {
      'node of a group': onGroup,
      Memcached: notApplicable('Memcached has no backups; what it holds comes from elsewhere'),
      'Redis or Valkey': backups(says.clusterBackups),
    }),
  }),
  demarcate(serverlessCache, {
    ...abstracted,
    ...cache,
    'limit-exposure': unchecked(
      'whether a serverless cache has a public endpoint is not read yet',
      customer('Give the cache a public endpoint only where it is meant to be reached over the internet.', says.publicEndpoint),
    ),
    'authenticate-strongly': customer('Have clients sign in, with users and roles.', says.signIn),
    'segment-network': unchecked('which networks are apart, no single cache shows', managed['segment-network']),
    'apply-platform-patches': provider('Installs minor versions and patches without interruption.', says.versions),
    'offer-upgrades': provider('Offers new major versions, and tells you of them.', says.versions),
    'upgrade-platform': unchecked(
      'which versions are still supported is not compared yet',
      shared({ provider: 'Upgrades without interruption once you ask for it.', customer: 'Choose when to take a new major version.' }, says.versions),
    ),
    'encrypt-at-rest': provider('Encrypts every serverless cache and its backups.', says.encryption),
    'control-keys': when(serverlessCache, 'keys', { 'owned by AWS': held['owned by AWS'], 'your own': held['your own'] }),
    'encrypt-in-transit': provider('Takes connections over TLS only.', says.transit),
    'survive-failure': provider('Keeps the cache up when a node or zone fails.', says.serverlessZones),
    'back-up-data': backups(says.serverlessBackups),
    'undo-mistakes': undone(says.serverlessBackups),
  }),
  demarcate(user, {
    ...partOf('stands on the cache that the user signs in to'),
    'authenticate-strongly': customer('Let no user in without proof of who it is.', says.signIn),
    'guard-credentials': customer('Keep passwords of users out of the source, and change them.', says.signIn),
  }),
];
