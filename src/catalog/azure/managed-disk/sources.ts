import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const compute = 'https://learn.microsoft.com/en-us/azure/virtual-machines';
const encryption = cite(
  `${compute}/disk-encryption`,
  'All managed disks, snapshots and images are encrypted at rest with keys that Microsoft manages, with nothing to switch on; a key of your own is named through a disk encryption set, and can be taken away at any time.',
  read,
);
const redundancy = cite(
  `${compute}/disks-redundancy`,
  'Locally redundant disks have three copies in one datacenter and need backups against the loss of a zone; zone-redundant disks have copies in three zones.',
  read,
);
const limits = cite(
  `${compute}/disks-enable-private-links-for-import-export-portal`,
  'Export and import of a disk stay within a virtual network where the customer ties the disk to a disk access with a private endpoint.',
  read,
);

export const says = {
  encryption,
  redundancy,
  inside: cite(
    `${compute}/disk-encryption-overview`,
    'Azure Disk Encryption encrypts disks from inside the machine with keys that are kept in a vault of the customer, and is being retired.',
    read,
  ),
  rotation: inferred(encryption, 'A disk encryption set moves to the newest version of its key by itself only where that is switched on.'),
  exports: cite(
    'https://learn.microsoft.com/en-us/javascript/api/@azure/arm-compute/knownpublicnetworkaccess',
    'Where public access is on and the policy allows every network, a signed address gives the content of a disk to anybody on the internet.',
    read,
  ),
  limits,
  unlimited: inferred(limits, 'Until that is done, a disk can be exported to any network.'),
} as const;
