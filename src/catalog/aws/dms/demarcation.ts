import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { endpoint, replicationInstance } from './service.ts';
import { says } from './sources.ts';

const inPassing = notApplicable('an instance holds data in passing; they are kept where they come from and where they go to');
const onEndpoints = notApplicable('stands on each endpoint');

export default [
  demarcate(replicationInstance, {
    ...managed,
    'write-safe-code': ownCode('mappings and rules'),
    'apply-platform-patches': when(replicationInstance, 'autoMinor', {
      true: provider('Installs minor versions of the engine in the maintenance window.', says.create),
      false: customer('Install each minor version of the engine, or switch automatic installation on.', says.create),
    }),
    'upgrade-platform': unchecked(
      'which versions are still supported is not compared yet',
      customer('Move to a supported major version before the old one ends.', says.upgrades),
    ),
    'limit-exposure': customer('Give the instance no public address, and let no group open it to everybody.', says.addresses),
    'filter-traffic': unchecked(
      'the rules of its groups are judged where they are declared',
      customer('Write groups that let out and in only what the migration needs.', says.groups),
    ),
    'segment-network': unchecked('which networks are apart, no single instance shows', managed['segment-network']),
    'control-egress': unchecked('what leaves is decided by groups, which are judged where they are declared', managed['control-egress']),
    'encrypt-in-transit': onEndpoints,
    'guard-credentials': onEndpoints,
    'encrypt-at-rest': provider('Encrypts what the instance writes to its disks.', says.details),
    'control-keys': when(replicationInstance, 'keys', byKey(says.details, 'owned by AWS')),
    'survive-failure': shared(
      {
        provider: 'Keeps a standby in another zone, and switches over to it, where you ask for it.',
        customer: 'Ask for a standby where the migration must not stop.',
      },
      says.zones,
    ),
    'back-up-data': inPassing,
    'undo-mistakes': inPassing,
    'prove-recovery': inPassing,
    'record-access': unchecked('the logs of a migration stand on its tasks, which are not read', managed['record-access']),
  }),
  demarcate(endpoint, {
    ...partOf('stands on the replication instance that uses the endpoint'),
    'encrypt-in-transit': shared(
      { provider: 'Speaks TLS to the database as it is told.', customer: 'Have the connection to the database encrypted, and its certificate verified.' },
      says.endpoint,
    ),
    'guard-credentials': customer('Keep the password of the database in Secrets Manager, and out of the source.', says.passwords),
  }),
];
