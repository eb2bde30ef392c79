import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const gke = service({ id: 'google.gke', name: 'Google Kubernetes Engine', vendor: 'google' });

const declaredCluster = asset(gke, 'cluster', {
  mode: choice(['Standard', 'Autopilot'], { unset: 'Standard', source: says.autopilot }),
  channel: choice(['RAPID', 'REGULAR', 'STABLE', 'EXTENDED', 'UNSPECIFIED'], {
    unset: 'REGULAR',
    source: says.channelDefault,
  }),
  privateNodes: flag({ unset: false, source: says.network }),
  privateEndpoint: flag({ unset: false, source: says.network }),
  /** Only named networks reach the control plane. */
  limited: flag({ unset: false, source: says.network }),
  /** The networks that reach it take in everybody. */
  openToAll: flag({ unset: false, source: says.network }),
  networkPolicy: flag({ unset: false, source: says.network }),
  dataplane: choice(['LEGACY_DATAPATH', 'ADVANCED_DATAPATH', 'DATAPATH_PROVIDER_UNSPECIFIED'], { unset: 'LEGACY_DATAPATH', source: says.network }),
  legacyAbac: flag({ unset: false, source: says.defaults }),
  clientCertificate: flag({ unset: false, source: says.defaults }),
  logging: flag({ unset: true, source: says.duties }),
  monitoring: flag({ unset: true, source: says.duties }),
  shieldedNodes: flag({ unset: true, source: says.defaults }),
  workloadIdentity: flag({ unset: false, source: says.identity }),
  /** Pods have addresses of the network. */
  aliases: flag({ unsaid: 'how pods get their addresses depends on how the cluster was made' }),
  labelled: flag({ unset: false }),
  /** Whom nodes act as that are made with the cluster; `none` where these are removed. */
  nodeAccount: choice(['none', 'default', 'own'], { unset: 'default', source: says.duties }),
  ownKey: flag({ unset: false, source: says.keys }),
  /** Some time is excluded from maintenance. */
  putsOff: flag({ unset: false, source: says.exclusions }),
});
/** `observed` says whether Google gets the logs and measures of the cluster. */
export const cluster = plus(declaredCluster, me => ({
  observed: decide(me, [
    [{ logging: true, monitoring: true }, 'yes'],
    [{}, 'no'],
  ]),
}));

const declared = asset(gke, 'node-pool', {
  autoUpgrade: flag({ unset: true, source: says.duties }),
  autoRepair: flag({ unset: true, source: says.duties }),
  system: choice(['Container-Optimized OS', 'Ubuntu', 'Windows'], { unset: 'Container-Optimized OS', source: says.system }),
  secureBoot: flag({ unset: false, source: says.hardening }),
  nodeAccount: choice(['none', 'default', 'own'], { unset: 'default', source: says.duties }),
  /** Pods see a metadata server of their own, and not that of the machine. */
  metadataServer: flag({ unset: false, source: says.identity }),
});
/** `upgrades` says who brings fixes onto the nodes. */
export const nodePool = plus(declared, me => ({
  upgrades: decide(me, [
    [{ autoUpgrade: true }, 'by Google'],
    [{}, 'by you'],
  ]),
}));
