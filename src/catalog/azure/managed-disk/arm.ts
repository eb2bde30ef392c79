import { at, derived, mapping, needing, spelled } from '../../../model/index.ts';
import { keySetNamedAt } from '../own-key.ts';
import { disk, encryptionSet, snapshot } from './service.ts';
import { copiesOf, isEncryptedInside } from './stored.ts';

const stored = {
  key: needing(keySetNamedAt('properties.encryption.diskEncryptionSetId'), { 'properties.encryption.type': 'EncryptionAtRestWithCustomerKey' }),
  encryptedInside: derived('properties.encryptionSettingsCollection', isEncryptedInside),
  policy: at<'AllowAll' | 'AllowPrivate' | 'DenyAll'>('properties.networkAccessPolicy'),
  publicAccess: spelled('properties.publicNetworkAccess', { Enabled: true, Disabled: false }),
} as const;

export default [
  mapping(disk, 'Microsoft.Compute/disks', ['id', 'name'], { ...stored, copies: derived('sku.name', copiesOf) }),
  mapping(snapshot, 'Microsoft.Compute/snapshots', ['id', 'name'], stored),
  mapping(encryptionSet, 'Microsoft.Compute/diskEncryptionSets', ['id', 'name'], { rotates: at('properties.rotationToLatestKeyVersionEnabled') }),
];
