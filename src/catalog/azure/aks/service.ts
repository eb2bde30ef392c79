import { asset, choice, decide, flag, link, list, oneOf, plus, reach, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';
import { supports } from './version.ts';

const aks = service({ id: 'azure.aks', name: 'Azure Kubernetes Service', vendor: 'azure' });

/** What the nodes of a pool have in common, in the cluster or on their own. */
const nodes = {
  publicAddresses: flag({ unset: false, source: says.security }),
  encryptedAtHost: flag({ unset: false, source: says.options }),
};

const declared = asset(aks, 'cluster', {
  mode: choice(['standard', 'automatic'], { unset: 'standard', source: says.automatic }),
  nodeChannel: choice(['None', 'Unmanaged', 'SecurityPatch', 'NodeImage'], { unset: 'NodeImage', source: says.channels }),
  versionChannel: choice(['none', 'patch', 'stable', 'rapid', 'node-image'], { unset: 'none', source: says.upgrades }),
  /** How far its Kubernetes version is supported. */
  support: choice(supports, { unsaid: 'a cluster without a version stays at the one that was newest but one when it was made' }),
  longTermPaid: flag({ unset: false, source: says.lifecycle }),
  rbac: flag({ unsaid: 'no page says what a cluster without a word on roles gets' }),
  localAccounts: flag({ unset: true, source: says.accounts }),
  entra: flag({ unset: false, source: says.accounts }),
  private: flag({ unset: false, source: says.security }),
  ranges: list({ unset: { items: [] }, source: says.open }),
  /** One of the ranges is as wide as the internet. */
  everybody: flag({ unset: false, source: says.open }),
  /** The cluster comes without a network plugin, and you install one. */
  ownNetworkPlugin: flag({ unset: false, source: says.plugins }),
  networkPolicy: flag({ unset: false, source: says.options }),
  monitored: flag({ unset: false, source: says.options }),
  logs,
  dashboard: flag({ unset: false, source: says.options }),
  policies: flag({ unset: false, source: says.policies }),
  agreedUptime: flag({ unset: false, source: says.tiers }),
  rotatesSecrets: flag({ unset: false, source: says.secrets }),
  /** A key of yours encrypts the disks of nodes. */
  ownDiskKey: flag({ unset: false, source: says.security }),
  /** A key in a vault of yours encrypts the secrets of Kubernetes. */
  ownSecretKey: flag({ unset: false, source: says.secretKeys }),
  /** Workloads get at Azure by tokens of their own instead of a stored secret. */
  workloadIdentity: flag({ unset: false, source: says.identities }),
  ...nodes,
});
/** Whom fixes of nodes, and new versions, come from, and whether an uptime of the control plane is agreed. */
export const cluster = plus(declared, me => ({
  nodesFixedBy: decide(me, [
    [{ mode: 'automatic' }, 'Azure'],
    [{ nodeChannel: oneOf('NodeImage', 'SecurityPatch') }, 'a channel'],
    [{ versionChannel: 'node-image' }, 'a channel'],
    [{ nodeChannel: 'Unmanaged' }, 'the system'],
    [{}, 'yourself'],
  ]),
  uptime: decide(me, [
    [{ mode: 'automatic' }, 'agreed'],
    [{ agreedUptime: true }, 'agreed'],
    [{}, 'not agreed'],
  ]),
  upgradedBy: decide(me, [
    [{ mode: 'automatic' }, 'Azure'],
    [{ versionChannel: oneOf('stable', 'rapid') }, 'a channel'],
    [{ versionChannel: 'patch' }, 'a channel, but for minor versions'],
    [{}, 'yourself'],
  ]),
}));

const pool = asset(aks, 'node-pool', { cluster: link('azure.aks.cluster', { unsaid: 'a pool always has a cluster' }), ...nodes });
export const nodePool = plus(pool, me => ({
  nodesFixedBy: reach(me, 'cluster', 'nodesFixedBy', cluster.fields.nodesFixedBy),
}));
