import { asset, choice, count, flag, link, plus, reach, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const analytics = service({ id: 'azure.log-analytics', name: 'Log Analytics', vendor: 'azure' });
const keys = choice(keyHolders, { unset: 'managed by Microsoft', source: says.keys });

/** A dedicated cluster, to which workspaces are linked. */
export const cluster = asset(analytics, 'cluster', { keys });

const declared = asset(analytics, 'workspace', {
  days: count({ unset: 30, source: says.retention }),
  /** Logs come in over public networks. */
  publicIngestion: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.networks }),
  publicQueries: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.networks }),
  sharedKeys: flag({ unset: true, source: says.shared }),
  cluster: link('azure.log-analytics.cluster', { unset: { items: [] } }),
  logs,
});
/** `keys` says whose key encrypts what it keeps: that of the cluster, where it has one. */
export const workspace = plus(declared, me => ({ keys: reach(me, 'cluster', 'keys', keys, 'managed by Microsoft') }));
