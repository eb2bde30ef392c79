import { asset, choice, count, flag, list, service, text } from '../../../model/index.ts';
import { levels } from './audit-rules.ts';
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
  /** It asks for a new certificate before its own ends. */
  renewsCertificate: flag({ unset: false, source: says.kubeletFile }),
  /** What it shows to the API server was signed by an authority, and not by itself. */
  certifiedServer: flag({ unset: false, source: says.kubeletFile }),
});

/** What keeps a cluster as it was declared. */
export const controllerManager = asset(controlPlane, 'controller-manager', {
  name: text({ unset: '' }),
  profiling: flag({ unset: true, source: says.controllers }),
  /** Where it answers. */
  address: text({ unset: '0.0.0.0', source: says.controllers }),
  /** Each controller acts by an account of its own. */
  ownAccounts: flag({ unset: false, source: says.controllers }),
  signingKey: flag(no),
  /** Pods are given the authority by which they know the API server. */
  authority: flag(no),
});

/** What chooses a node for each pod. */
export const scheduler = asset(controlPlane, 'scheduler', {
  name: text({ unset: '' }),
  profiling: flag({ unset: true }),
  address: text({ unset: '0.0.0.0', source: says.scheduling }),
});

/** Says which requests are recorded, and how much of them. */
export const auditPolicy = asset(controlPlane, 'audit-policy', {
  name: text({ unset: '' }),
  /** What is recorded of requests for Secrets at most, and at least. */
  secretsAtMost: choice(levels, { unset: 'None', source: says.auditing }),
  secretsAtLeast: choice(levels, { unset: 'None', source: says.auditing }),
  /** What is recorded of requests that no rule names. */
  rest: choice(levels, { unset: 'None', source: says.auditing }),
});

/** A cluster that kubeadm or Cluster API makes on machines of your own. */
export const cluster = asset(controlPlane, 'cluster', {
  name: text({ unset: '' }),
  support: choice(['supported', 'ended'], { unsaid: 'the version is chosen by the tool that makes the cluster' }),
  /** How many nodes the control plane runs on. */
  controlPlanes: count({ unsaid: 'how many nodes join the control plane is not said here' }),
});

/** The file that tells the API server how to encrypt what it stores. */
export const encryption = asset(controlPlane, 'encryption', {
  name: text({ unset: '' }),
  secretsBy: choice(['a key service', 'a key in the file', 'nothing'], { unset: 'nothing', source: says.atRest }),
  /** The names of the keys that are written out in it, never what they are. */
  keys: list({ unset: { items: [] } }),
});
