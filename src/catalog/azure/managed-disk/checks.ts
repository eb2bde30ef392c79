import { checks, noneOf } from '../../../model/index.ts';
import { disk, encryptionSet, snapshot } from './service.ts';

const ownKey = {
  duty: 'control-keys',
  severity: 'low',
  expect: [{ key: 'your own' }, { encryptedInside: true }],
  risk: 'Nobody but Microsoft can take the key away or see who used it.',
} as const;
const exported = {
  duty: 'limit-exposure',
  severity: 'medium',
  expect: [{ publicAccess: false }, { policy: noneOf('AllowAll') }],
  risk: 'Whoever may sign an address for it can have the whole disk downloaded from anywhere.',
} as const;

export default [
  checks(disk, {
    'azure.managed-disk.uses-your-own-key': {
      ...ownKey,
      title: 'A key in a vault of yours encrypts the disk',
      aka: [
        'CKV_AZURE_2',
        'CKV_AZURE_93',
        'AVD-AZU-0038',
        'a99130ab-4c0e-43aa-97f8-78d4fcb30024',
        '350f3955-b5be-436f-afaa-3d2be2fa6cdd',
        'vm_ensure_attached_disks_encrypted_with_cmk',
        'vm_ensure_unattached_disks_encrypted_with_cmk',
      ],
    },
    'azure.managed-disk.is-not-exported-to-the-internet': {
      ...exported,
      title: 'The disk cannot be exported to the internet',
      aka: ['CKV_AZURE_251'],
    },
    'azure.managed-disk.outlives-a-zone': {
      duty: 'survive-failure',
      title: 'Copies of the disk stand in several zones',
      severity: 'low',
      expect: { copies: 'ZRS' },
      risk: 'A fire in one datacenter takes the disk with it.',
    },
  }),
  checks(snapshot, {
    'azure.managed-disk.snapshot-uses-your-own-key': { ...ownKey, title: 'A key in a vault of yours encrypts the snapshot' },
    'azure.managed-disk.snapshot-is-not-exported-to-the-internet': { ...exported, title: 'The snapshot cannot be exported to the internet' },
  }),
  checks(encryptionSet, {
    'azure.managed-disk.moves-to-new-keys': {
      duty: 'control-keys',
      title: 'Disks move to the newest version of their key by themselves',
      severity: 'medium',
      expect: { rotates: true },
      risk: 'A rotated key leaves its old version in use, and the day that expires the machines stop.',
    },
  }),
];
