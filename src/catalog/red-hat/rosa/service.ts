import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const rosa = service({ id: 'red-hat.rosa', name: 'Red Hat OpenShift Service on AWS', vendor: 'red-hat' });

export const cluster = asset(rosa, 'cluster', {
  name: text({ unset: '' }),
  controlPlane: choice(['hosted by Red Hat', 'in your account']),
  private: flag({ unset: false, source: says.security }),
  /** Recurring upgrades are set up in OpenShift Cluster Manager. */
  automaticUpgrades: flag({ unset: false, source: says.change }),
  etcdEncryption: flag({ unset: false }),
  keys: choice(['of AWS', 'your own'], { unset: 'of AWS', source: says.security }),
  metadataTokens: choice(['optional', 'required'], { unset: 'optional' }),
  zones: choice(['one', 'several'], { unset: 'one', source: says.recovery }),
  /** A network plugin of your own is installed in place of the usual one. */
  ownNetworkPlugin: flag({ unset: false, source: says.matrix }),
  /** Somebody has the role cluster-admin. */
  clusterAdmin: flag({ unset: false, source: says.matrix }),
  identityProvider: flag({ unset: false }),
});
