import { asset, choice, flag, service } from '../../../model/index.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const disks = service({ id: 'azure.managed-disk', name: 'Azure managed disks', vendor: 'azure' });

/** What a disk and a snapshot have in common. */
const stored = {
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  /** Azure Disk Encryption, with keys in a vault of yours. */
  encryptedInside: flag({ unset: false, source: says.inside }),
  policy: choice(['AllowAll', 'AllowPrivate', 'DenyAll'], { unset: 'AllowAll', source: says.unlimited }),
  publicAccess: flag({ unset: true, source: says.unlimited }),
};
export const disk = asset(disks, 'disk', {
  ...stored,
  copies: choice(['LRS', 'ZRS'], { unset: 'LRS', source: says.redundancy }),
});
export const snapshot = asset(disks, 'snapshot', stored);

/** Names the key with which disks are encrypted. */
export const encryptionSet = asset(disks, 'encryption-set', {
  rotates: flag({ unset: false, source: says.rotation }),
});
