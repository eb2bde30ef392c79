import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { cluster, user } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(cluster, {
    ...managed,
    'absorb-floods': abstracted['absorb-floods'],
    'write-safe-code': ownCode('scripts and functions'),
    'apply-os-patches': unchecked(
      'which service updates wait for it is not in its configuration',
      shared(
        { provider: 'Brings service updates, and applies them in the maintenance window.', customer: 'Apply those that wait for you when they are offered.' },
        says.updates,
      ),
    ),
    'apply-platform-patches': when(cluster, 'autoMinor', {
      true: provider('Installs minor versions of the engine by itself.', says.minor),
      false: customer('Install each minor version, or switch automatic installation on.', says.minorByHand),
    }),
    'upgrade-platform': unchecked(
      'which versions are still supported is not compared yet',
      shared({ provider: 'Offers newer versions of the engine.', customer: 'Move to a version that is still supported.' }, says.upgrades),
    ),
    'limit-exposure': provider('Gives a cluster addresses in your network, and no public one.', says.closed),
    'filter-traffic': customer('Let the groups around the cluster admit only the clients that need it.', says.network),
    'segment-network': unchecked('which networks are apart, no single cluster shows', managed['segment-network']),
    'control-egress': notApplicable('a cluster calls nothing outside'),
    'encrypt-in-transit': shared({ provider: 'Offers TLS, and refuses plain connections while it is on.', customer: 'Leave TLS on.' }, says.tls),
    'authenticate-strongly': customer('Give the cluster an access control list that asks who comes.', says.lists),
    'guard-credentials': notApplicable('passwords stand on each user'),
    'encrypt-at-rest': provider('Encrypts everything that a cluster stores.', says.encryption),
    'control-keys': when(cluster, 'keys', byKey(says.encryption, 'managed by AWS')),
    'survive-failure': shared(
      { provider: 'Keeps the log of writes in several zones, and lets a replica take over.', customer: 'Have a replica for each shard.' },
      says.replicas,
    ),
    'back-up-data': shared({ provider: 'Takes a snapshot every day and keeps it as long as you say.', customer: 'Say for how many days.' }, says.snapshots),
    'undo-mistakes': unchecked(
      'a cluster has no protection from deletion to switch on',
      customer('Bring data back from a snapshot when they were changed or deleted by mistake.', says.snapshots),
    ),
    'record-access': unchecked(
      'a cluster keeps no record of who read and wrote what',
      shared({ provider: 'Records the calls that manage clusters for 90 days.', customer: 'Keep the record for longer with a trail.' }, operations.accessLogs),
    ),
  }),
  demarcate(user, {
    ...partOf('stands on the cluster that the user signs in to'),
    'authenticate-strongly': customer('Let no user in without proof of who it is.', says.lists),
    'guard-credentials': customer('Keep passwords of users out of the source, and change them.', use.secrets),
  }),
];
