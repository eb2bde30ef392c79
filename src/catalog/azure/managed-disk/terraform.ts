import { at, derived, first, mapping } from '../../../model/index.ts';
import { keyNamedAt, keySetNamedAt } from '../own-key.ts';
import { disk, encryptionSet, snapshot } from './service.ts';
import { copiesOf, isEncryptedInside } from './stored.ts';

const stored = {
  key: keyNamedAt('disk_encryption_set_id'),
  encryptedInside: derived('encryption_settings', isEncryptedInside),
  policy: at<'AllowAll' | 'AllowPrivate' | 'DenyAll'>('network_access_policy'),
  publicAccess: at<boolean>('public_network_access_enabled', true),
} as const;

export default [
  mapping(disk, 'azurerm_managed_disk', ['id', 'name'], {
    ...stored,
    key: first(keySetNamedAt('disk_encryption_set_id'), keyNamedAt('secure_vm_disk_encryption_set_id')),
    copies: derived('storage_account_type', copiesOf),
  }),
  mapping(snapshot, 'azurerm_snapshot', ['id', 'name'], stored),
  mapping(encryptionSet, 'azurerm_disk_encryption_set', ['id', 'name'], { rotates: at('auto_key_rotation_enabled', false) }),
];
