import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { data } from '../baselines/sources-of-use.ts';
import { daxCluster, table } from './service.ts';
import { says } from './sources.ts';

const decide = 'Decide whether this key is enough for the data, and bring one of your own where it is not.';
const isCache = notApplicable('a cluster is a cache; the table keeps the data');

export default [
  demarcate(table, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts everything in every table, always.', says.encrypted),
    'control-keys': when(table, 'keys', {
      'owned by AWS': shared({ provider: 'Owns the key and manages it.', customer: decide }, says.encrypted),
      'managed by AWS': shared({ provider: 'Manages the key in your account.', customer: decide }, says.encrypted),
      'your own': shared(
        { provider: 'Guards the key and uses it as its policy allows.', customer: 'Write the policy of the key, rotate it and decide when it ends.' },
        data.keys,
      ),
    }),
    'back-up-data': shared(
      { provider: 'Keeps continuous backups of up to 35 days where that is switched on.', customer: 'Switch point-in-time recovery on, for every copy.' },
      says.recovery,
    ),
    'undo-mistakes': customer('Protect the table from deletion.', says.deletion),
    'limit-exposure': shared(
      { provider: 'Refuses every policy that would let everybody in.', customer: 'Name in the policy of the table whom it lets in.' },
      says.blocked,
    ),
    'encrypt-in-transit': unchecked(
      'clients choose the address that they call, and no setting of a table shows it',
      shared({ provider: 'Offers TLS on every endpoint.', customer: 'Call over HTTPS, since the endpoints answer plain requests too.' }, says.transit),
    ),
    'survive-failure': provider('Keeps every table in three zones of its region.', says.durable),
    'record-access': unchecked('whether a trail records the reads and writes of items is not read', abstracted['record-access']),
  }),
  demarcate(daxCluster, {
    ...managed,
    'absorb-floods': abstracted['absorb-floods'],
    'offer-upgrades': abstracted['offer-upgrades'],
    'write-safe-code': abstracted['write-safe-code'],
    'encrypt-at-rest': shared({ provider: 'Encrypts the cluster where that was chosen.', customer: 'Choose encryption when the cluster is made.' }, says.dax),
    'control-keys': when(daxCluster, 'encrypted', {
      true: provider('Manages the key of the cluster; there is no other to choose.', says.dax),
      false: notApplicable('nothing is encrypted, so there is no key'),
    }),
    'encrypt-in-transit': shared(
      { provider: 'Offers an endpoint with TLS where that was chosen.', customer: 'Choose encryption in transit when the cluster is made.' },
      says.daxTransit,
    ),
    'limit-exposure': provider('Gives a cluster private addresses in your network, and no other.', says.daxTransit),
    'survive-failure': shared(
      { provider: 'Lets another node take over when the first one fails.', customer: 'Run three nodes or more, in several zones.' },
      says.daxMaintenance,
    ),
    'apply-platform-patches': provider('Replaces nodes in the maintenance window to apply fixes.', says.daxMaintenance),
    'upgrade-platform': provider('Moves clusters forward without a version for the customer to choose.', says.daxVersions),
    'filter-traffic': unchecked('the rules of its groups are judged where they are declared', managed['filter-traffic']),
    'segment-network': unchecked('which networks are apart, no single cluster shows', managed['segment-network']),
    'control-egress': notApplicable('a cluster calls nothing but DynamoDB'),
    'guard-credentials': abstracted['guard-credentials'],
    'back-up-data': isCache,
    'undo-mistakes': isCache,
    'prove-recovery': isCache,
    'record-access': unchecked(
      'a cluster keeps no log of requests',
      shared({ provider: 'Records the calls that manage clusters.', customer: 'Record in your programs what must be known.' }, says.daxTrail),
    ),
  }),
];
