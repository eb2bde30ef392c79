import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { cluster, instance } from './service.ts';
import { says } from './sources.ts';

const onInstance = notApplicable('stands on the instances of the cluster');
const patches = {
  'publish-os-patches': provider('Builds the fixes of the systems below the engine.', says.engine),
  'apply-os-patches': provider('Installs the fixes of the systems below the engine.', says.engine),
  'publish-platform-patches': provider('Builds the fixes of the engine.', says.engine),
  'offer-upgrades': provider('Offers new major versions of the engine, and says when old ones end.', says.versions),
  'upgrade-platform': unchecked(
    'which versions are still supported changes with time',
    customer('Move to a supported major version before the old one ends.', says.upgrades),
  ),
} as const;
const onCluster = notApplicable('stands on the cluster of the instance');

export default [
  demarcate(cluster, {
    ...managed,
    ...patches,
    'limit-exposure': onInstance,
    'filter-traffic': onInstance,
    'encrypt-in-transit': onInstance,
    'survive-failure': onInstance,
    'apply-platform-patches': shared({ provider: 'Installs fixes in maintenance.', customer: 'Set a window in which maintenance may come.' }, says.engine),
    'guard-credentials': customer('Choose the first password without writing it into a source, and replace it.', says.password),
    'encrypt-at-rest': provider('Encrypts all data, with nothing to switch on.', says.keys),
    'control-keys': when(cluster, 'keys', keyCases(says.keys)),
    'back-up-data': shared(
      {
        provider: 'Backs every cluster up without a break unless told otherwise, and keeps what was asked for.',
        customer: 'Leave continuous backups on or name a schedule, and say how long they are kept.',
      },
      says.backups,
    ),
    'undo-mistakes': shared({ provider: 'Keeps logs that roll a backup forward, unless told otherwise.', customer: 'Leave that on.' }, says.backups),
  }),
  demarcate(instance, {
    ...managed,
    ...patches,
    'limit-exposure': customer('Keep the instance on a private address, or let in only networks that you name.', says.create),
    'filter-traffic': unchecked(
      'networks that may come in are checked under limit-exposure',
      customer('Let in only the networks that need the instance.', says.create),
    ),
    'encrypt-in-transit': when(instance, 'tls', {
      required: provider('Refuses connections that are not encrypted.', says.create),
      'not required': customer('Have the instance refuse connections that are not encrypted.', says.create),
    }),
    'survive-failure': when(instance, 'zones', {
      one: customer('Ask for several zones, where the database must go on.', says.settings),
      several: provider('Runs a standby in another zone, and fails over to it.', says.settings),
    }),
    'apply-platform-patches': unchecked(
      'the window of maintenance stands on the cluster',
      shared({ provider: 'Installs fixes in maintenance.', customer: 'Do not put maintenance off.' }, says.engine),
    ),
    'control-keys': onCluster,
    'back-up-data': onCluster,
    'undo-mistakes': onCluster,
  }),
];
