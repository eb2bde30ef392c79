import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { database, influx } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(database, {
    ...abstracted,
    'apply-platform-patches': provider('Installs the fixes of the service without a window for the customer to set.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'limit-exposure': notApplicable('a database has no policy of its own; identities are let in by theirs, which are judged there'),
    'encrypt-at-rest': provider('Encrypts every database.', says.encryption),
    'control-keys': when(database, 'keys', byKey(says.encryption, 'owned by AWS')),
    'encrypt-in-transit': unchecked('clients choose how they call, and no setting of a database shows it', abstracted['encrypt-in-transit']),
    'survive-failure': provider('Keeps the data in several zones of the region.', says.zones),
    'back-up-data': unchecked(
      'backups of a database are written in backup plans',
      customer('Have a backup plan make copies of the tables that matter.', says.plans),
    ),
    'undo-mistakes': unchecked('a database has no protection from deletion to switch on', abstracted['undo-mistakes']),
    'record-access': unchecked('whether a trail records reads and writes is judged on the trail', abstracted['record-access']),
  }),
  demarcate(influx, {
    ...managed,
    'apply-os-patches': provider('Installs the fixes of the system below the engine.', says.maintenance),
    'apply-platform-patches': provider('Installs fixes of InfluxDB in the maintenance window.', says.maintenance),
    'upgrade-platform': unchecked(
      'which versions are still supported is not compared yet',
      customer('Move to a newer major version before the old one ends.', says.upgrades),
    ),
    'limit-exposure': customer('Make the instance reachable from your network only.', says.configuring),
    'filter-traffic': unchecked(
      'the rules of its groups are judged where they are declared',
      customer('Write groups that let in only what needs the instance.', says.influxAccess),
    ),
    'segment-network': unchecked('which networks are apart, no single instance shows', managed['segment-network']),
    'control-egress': unchecked('what leaves is decided by groups, which are judged where they are declared', managed['control-egress']),
    'encrypt-in-transit': unchecked(
      'clients choose how they connect, and no setting of an instance shows it',
      shared({ provider: 'Offers TLS on the endpoint of the instance.', customer: 'Connect over TLS.' }, says.influxTls),
    ),
    'guard-apis': unchecked(
      'who calls the engine through your own programs, no configuration shows',
      shared({ provider: 'Authenticates the calls that manage the service.', customer: 'Decide who may call the engine.' }, says.influxAccess),
    ),
    'guard-credentials': shared(
      { provider: 'Keeps the first password in Secrets Manager.', customer: 'Keep the first password out of the source, and change it.' },
      says.configuring,
    ),
    'encrypt-at-rest': provider('Encrypts the volumes of every instance.', says.influx),
    'control-keys': unchecked(
      'the key of an instance is not read',
      shared({ provider: 'Owns the key and manages it, unless you name one.', customer: 'Name a key of your own where that is not enough.' }, says.influx),
    ),
    'survive-failure': shared(
      { provider: 'Keeps a standby in another zone, and switches over to it, where you ask for it.', customer: 'Ask for a standby.' },
      says.standby,
    ),
    'back-up-data': unchecked('an instance has no backups to set up', customer('Copy what must not be lost out of the instance.', says.backups)),
    'undo-mistakes': unchecked(
      'an instance has no protection from deletion to switch on',
      customer('Keep copies from which a wrong change or deletion can be taken back.', says.backups),
    ),
    'record-access': shared(
      { provider: 'Delivers logs to your bucket where you name one.', customer: 'Name a bucket, and have the logs kept.' },
      says.influxLogs,
    ),
  }),
];
