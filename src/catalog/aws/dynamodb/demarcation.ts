import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { daxCluster, table } from './service.ts';
import { says } from './sources.ts';

const decide = 'Decide whether this key is enough for the data, and bring one of your own where it is not.';

export default [
  demarcate(table, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts everything in every table, always.', says.encrypted),
    'control-keys': when(table, 'keys', {
      'owned by AWS': shared({ provider: 'Owns the key, guards and rotates it.', customer: decide }, says.encrypted),
      'managed by AWS': shared({ provider: 'Manages the key in your account, guards and rotates it.', customer: decide }, says.encrypted),
      'your own': shared(
        { provider: 'Guards the key and uses it as its policy allows.', customer: 'Write the key’s policy, rotate it and decide when it ends.' },
        says.encrypted,
      ),
    }),
    'back-up-data': shared(
      { provider: 'Keeps continuous backups of 35 days where that is switched on.', customer: 'Switch point-in-time recovery on.' },
      says.recovery,
    ),
    'undo-mistakes': customer('Protect the table from deletion.', says.deletion),
    'limit-exposure': customer('Let no policy of the table speak of everybody.', says.policy),
    'encrypt-in-transit': provider('Takes requests over TLS only.', says.transit),
    'survive-failure': provider('Keeps every table in several zones of its region.', says.durable),
    'record-access': unchecked('whether a trail records the reads and writes of items is not read', abstracted['record-access']),
  }),
  demarcate(daxCluster, {
    ...managed,
    'control-keys': provider('Holds the key of the cluster, and rotates it.', says.dax),
    'encrypt-at-rest': shared({ provider: 'Encrypts the cluster where that was chosen.', customer: 'Choose encryption when the cluster is made.' }, says.dax),
    'encrypt-in-transit': shared(
      { provider: 'Offers an endpoint with TLS where that was chosen.', customer: 'Choose encryption in transit when the cluster is made.' },
      says.daxTransit,
    ),
    'survive-failure': shared({ provider: 'Replaces failed nodes.', customer: 'Run three nodes or more, in several zones.' }, says.daxNodes),
    'apply-platform-patches': unchecked('AWS patches clusters in the maintenance window, whatever is set', managed['apply-platform-patches']),
    'upgrade-platform': provider('Moves clusters forward without a version for the customer to choose.', says.daxNodes),
    'limit-exposure': unchecked('a cluster has no public address; who reaches it is decided by its groups and network', managed['limit-exposure']),
    'filter-traffic': unchecked('the rules of its groups are judged where they are declared', managed['filter-traffic']),
    'segment-network': unchecked('which networks are apart, no single cluster shows', managed['segment-network']),
    'control-egress': notApplicable('a cluster calls nothing but DynamoDB'),
    'guard-credentials': unchecked('callers sign in with keys of IAM, which are judged there', managed['guard-credentials']),
    'back-up-data': notApplicable('a cluster is a cache; the table keeps the data'),
    'undo-mistakes': notApplicable('a cluster is a cache; the table keeps the data'),
    'record-access': unchecked('a cluster keeps no log of requests', managed['record-access']),
  }),
];
