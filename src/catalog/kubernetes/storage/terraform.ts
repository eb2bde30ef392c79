import { mapping } from '../../../model/index.ts';
import { classLenses, volumeLenses } from './lenses.ts';
import { storageClass, volume } from './service.ts';

/** Claims ask for what a class makes. */
export const pieces = ['kubernetes_persistent_volume_claim', 'kubernetes_persistent_volume_claim_v1', 'kubernetes_csi_driver', 'kubernetes_csi_driver_v1'];

export default [
  mapping(
    storageClass,
    ['kubernetes_storage_class', 'kubernetes_storage_class_v1'],
    ['metadata.name', 'id'],
    classLenses('', { provisioner: 'storage_provisioner', reclaim: 'reclaim_policy' }),
  ),
  mapping(
    volume,
    ['kubernetes_persistent_volume', 'kubernetes_persistent_volume_v1'],
    ['metadata.name', 'id'],
    volumeLenses('', 'persistent_volume_source.host_path.path'),
  ),
  mapping(storageClass, 'kubernetes_manifest', [], classLenses('manifest.', { provisioner: 'provisioner', reclaim: 'reclaimPolicy' }), {
    'manifest.kind': 'StorageClass',
  }),
  mapping(volume, 'kubernetes_manifest', [], volumeLenses('manifest.', 'hostPath.path'), { 'manifest.kind': 'PersistentVolume' }),
];
