import { asset, choice, count, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const controlPlane = service({ id: 'kubernetes.control-plane', name: 'Kubernetes control plane', vendor: 'kubernetes' });
const no = { unset: false } as const;

/** Runs in pods of the cluster itself, where it is your own; a cloud that runs it for you shows none of this. */
export const apiServer = asset(controlPlane, 'api-server', {
  name: text({ unset: '' }),
  answersStrangers: flag({ unset: true, source: says.strangers }),
  authorization: list({ unset: { items: ['AlwaysAllow'] }, source: says.modes }),
  admission: list({ unset: { items: [] } }),
  tokenFile: flag(no),
  auditPolicy: flag({ unset: false, source: says.auditOff }),
  auditFile: flag({ unset: false, source: says.auditOff }),
  auditWebhook: flag({ unset: false, source: says.auditOff }),
  /** 0 when nothing limits it. */
  auditDays: count({ unset: 0, source: says.keptDefault }),
  auditFiles: count({ unset: 0, source: says.keptDefault }),
  auditMegabytes: count({ unset: 0, source: says.keptDefault }),
  encryption: flag({ unset: false, source: says.atRest }),
  /** It is given the authority that signs the certificates of etcd, and one of its own to show there. */
  storeAuthority: flag(no),
  storeCertificate: flag(no),
  kubeletAuthority: flag(no),
  profiling: flag({ unset: true }),
});

/** The store of everything that a cluster knows. */
export const etcd = asset(controlPlane, 'etcd', {
  name: text({ unset: '' }),
  certificate: flag({ unset: false, source: says.store }),
  provesClients: flag({ unset: false, source: says.store }),
  /** It makes certificates for itself, which nobody can verify. */
  makesCertificates: flag(no),
  peerCertificate: flag({ unset: false, source: says.peers }),
  provesPeers: flag({ unset: false, source: says.peers }),
  makesPeerCertificates: flag(no),
});

/** What starts containers on a node. */
export const kubelet = asset(controlPlane, 'kubelet', {
  name: text({ unset: '' }),
  answersStrangers: flag({ unset: true, source: says.kubeletStrangers }),
  authorization: text({ unset: 'AlwaysAllow', source: says.kubeletModes }),
  /** 0 when there is none. */
  readOnlyPort: count({ unset: 10_255 }),
});

/** The file that tells the API server how to encrypt what it stores. */
export const encryption = asset(controlPlane, 'encryption', {
  name: text({ unset: '' }),
  secretsBy: choice(['a key service', 'a key in the file', 'nothing'], { unset: 'nothing', source: says.atRest }),
  /** The names of the keys that are written out in it, never what they are. */
  keys: list({ unset: { items: [] } }),
});
