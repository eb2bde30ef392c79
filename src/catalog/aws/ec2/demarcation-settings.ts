import { customer, demarcate, shared, unchecked } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { defaultKey, encryptionDefault, imageSharing, metadataDefault, serialConsole, snapshotSharing } from './service.ts';
import { says } from './sources.ts';

const setting = partOf('a setting of the account; stands on the machines and volumes that it is for');

/** Settings of an account in a region. */
export default [
  demarcate(encryptionDefault, {
    ...setting,
    'encrypt-at-rest': shared(
      { provider: 'Encrypts every new volume once this is on.', customer: 'Switch it on in every region that you use.' },
      says.byDefault,
    ),
  }),
  demarcate(defaultKey, {
    ...setting,
    'control-keys': unchecked(
      'the key itself is judged where it is declared',
      shared({ provider: 'Guards the key and uses it as its policy allows.', customer: 'Choose the key for volumes that name none.' }, says.keys),
    ),
  }),
  demarcate(snapshotSharing, {
    ...setting,
    'prevent-leaks': shared(
      { provider: 'Refuses to share snapshots with everybody once this is on.', customer: 'Switch the block on in every region that you use.' },
      says.snapshotSharing,
    ),
  }),
  demarcate(imageSharing, {
    ...setting,
    'prevent-leaks': shared(
      { provider: 'Refuses to make images public while the block is on, as it is by default.', customer: 'Leave the block on.' },
      says.imageSharing,
    ),
  }),
  demarcate(metadataDefault, {
    ...setting,
    'harden-os': customer('Have new machines ask for tokens unless their launch says otherwise.', says.metadataAccount),
  }),
  demarcate(serialConsole, {
    ...setting,
    'harden-os': shared(
      { provider: 'Keeps serial consoles shut until the account opens them.', customer: 'Open them only while you need them.' },
      says.console,
    ),
  }),
];
