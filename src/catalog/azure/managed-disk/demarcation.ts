import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as common } from '../baselines/sources.ts';
import { partOf } from '../part-of.ts';
import { activity } from '../settings-only.ts';
import { disk, encryptionSet, snapshot } from './service.ts';
import { says } from './sources.ts';

const noEndpoint = notApplicable('a disk is reached by the machine that it is attached to');
const exported = customer('Limit exports to networks of yours, or forbid them.', says.exports);
const chosen = shared(
  { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
  says.encryption,
);
const yours = unchecked(
  'the key itself is judged where it is declared, in its vault',
  shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' }, says.encryption),
);
const everyDisk = {
  ...abstracted,
  'encrypt-at-rest': provider('Encrypts everything that is stored, with nothing to switch on.', says.encryption),
  'limit-exposure': exported,
  'filter-traffic': unchecked(
    'a disk access and its private endpoint are checked where they stand',
    customer('Tie the disk to a disk access in your network where it must be exported.', says.limits),
  ),
  'segment-network': noEndpoint,
  'encrypt-in-transit': noEndpoint,
  'guard-credentials': notApplicable('a disk has no credentials of its own'),
  'guard-apis': provider('Authenticates and authorises every request that manages it.', common.manager),
  'undo-mistakes': unchecked(
    'snapshots are taken by people, programs and vaults',
    customer(
      'Take snapshots before what may go wrong.',
      inferred(
        says.redundancy,
        'Says that copies of a disk stand against failures of machines, and backups beyond that are the customer’s; so is a version to go back to.',
      ),
    ),
  ),
  'record-access': unchecked(
    'what happens on a disk is known to the machine that it is attached to',
    shared({ provider: 'Records the calls that manage disks and sign exports.', customer: 'Keep these records, and those of the machine.' }, activity),
  ),
} as const;

export default [
  demarcate(disk, {
    ...everyDisk,
    'control-keys': when(disk, 'key', { 'managed by Microsoft': chosen, 'your own': yours }),
    'survive-failure': shared(
      { provider: 'Keeps three copies of every disk.', customer: 'Ask for copies in several zones, or copy the disk yourself.' },
      says.redundancy,
    ),
  }),
  demarcate(snapshot, {
    ...everyDisk,
    'control-keys': when(snapshot, 'key', { 'managed by Microsoft': chosen, 'your own': yours }),
    'survive-failure': provider(
      'Keeps several copies of every snapshot.',
      inferred(says.redundancy, 'Says that managed disks have three copies; snapshots of them lie in the same storage.'),
    ),
    'back-up-data': notApplicable('a snapshot is itself a copy'),
  }),
  demarcate(encryptionSet, {
    ...partOf('stands on each disk that the set encrypts'),
    'control-keys': shared(
      { provider: 'Wraps the keys of disks with the key of the set.', customer: 'Have the set follow the newest version of the key.' },
      says.rotation,
    ),
  }),
];
