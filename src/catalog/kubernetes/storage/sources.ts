import { inferred } from '../../../model/index.ts';
import { docs, page } from '../sources.ts';

const classes = docs(
  'concepts/storage/storage-classes',
  'Administrators describe the storage that they offer; what parameters mean, and what silence means, is up to the program that makes volumes.',
);

const ebs = page(
  'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md',
  'Volumes of EBS are encrypted when the class says "true", with the default key of EBS in the region unless it names one.',
);

export const says = {
  classes,
  ebs,
  reclaim: docs('concepts/storage/storage-classes', 'A volume that was made for a claim is deleted with it unless the class says Retain.'),
  google: page(
    'https://cloud.google.com/compute/docs/disks/disk-encryption',
    'Compute Engine encrypts all data at rest by itself, with keys that Google handles unless others are named.',
    'secondary',
  ),
  azure: page(
    'https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption',
    'All managed disks are encrypted at rest with keys that Microsoft manages, with nothing to switch on.',
    'secondary',
  ),
  keys: inferred(
    ebs,
    'Says of volumes of EBS that their class names the key, or leaves it to the cloud; classes of other drivers have parameters of their own.',
  ),
  paths: docs(
    'concepts/security/rbac-good-practices',
    'A volume of the type hostPath gives pods the files of a node, with which they can get at others and at the node.',
  ),
} as const;
