import { asset, choice, decide, flag, list, oneOf, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const storage = service({ id: 'kubernetes.storage', name: 'Kubernetes storage', vendor: 'kubernetes' });

const declared = asset(storage, 'class', {
  name: text({ unset: '' }),
  provisioner: text({ unset: '' }),
  encrypted: flag({ unsaid: 'the settings of the account decide whether volumes are encrypted' }),
  reclaim: choice(['Delete', 'Retain'], { unset: 'Delete', source: says.reclaim }),
});
/** `disks`: whose disks it makes volumes of. */
export const storageClass = plus(declared, me => ({
  disks: decide(me, [
    [{ provisioner: oneOf('ebs.csi.aws.com', 'ebs.csi.eks.amazonaws.com', 'kubernetes.io/aws-ebs') }, 'aws'],
    [{ provisioner: oneOf('pd.csi.storage.gke.io', 'filestore.csi.storage.gke.io', 'kubernetes.io/gce-pd') }, 'google'],
    [{ provisioner: oneOf('disk.csi.azure.com', 'file.csi.azure.com', 'kubernetes.io/azure-disk', 'kubernetes.io/azure-file') }, 'azure'],
    [{}, 'others'],
  ]),
}));

export const volume = asset(storage, 'volume', {
  name: text({ unset: '' }),
  /** Paths of a node that it gives to pods. */
  hostPaths: list({ unset: { items: [] } }),
});
