import { mapping } from '../../../model/index.ts';
import { classLenses, volumeLenses } from './lenses.ts';
import { storageClass, volume } from './service.ts';

/** Claims ask for what a class makes; drivers and attachments are made by those who make it. */
export const pieces = ['PersistentVolumeClaim', 'CSIDriver.storage.k8s.io', 'CSINode.storage.k8s.io', 'VolumeAttachment.storage.k8s.io'];

export default [
  mapping(storageClass, 'StorageClass.storage.k8s.io', [], classLenses('', { provisioner: 'provisioner', reclaim: 'reclaimPolicy' })),
  mapping(volume, 'PersistentVolume', [], volumeLenses('', 'hostPath.path')),
];
