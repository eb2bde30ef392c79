import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';
import { updates } from './updates.ts';

const databricks = service({ id: 'azure.databricks', name: 'Azure Databricks', vendor: 'azure' });

/** A workspace, whose classic compute runs on machines in the subscription of the customer. */
export const workspace = asset(databricks, 'workspace', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.settings }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  /** Nodes have no public addresses and call the control plane themselves. */
  hidesNodes: flag({ unsaid: 'it depends on the version of the interface that makes the workspace' }),
  hidesStorage: flag({ unset: false, source: says.settings }),
  /** Who brings running compute onto fixed images. */
  updates: choice(updates, { unset: 'by you', source: says.updates }),
  watchesNodes: flag({ unset: false, source: says.monitoring }),
  encryptsTwice: flag({ unset: false, source: says.settings }),
  notebookKey: choice(keyHolders, { unset: 'managed by Microsoft', source: says.settings }),
  diskKey: choice(keyHolders, { unset: 'managed by Microsoft', source: says.settings }),
  storageKey: choice(keyHolders, { unset: 'managed by Microsoft', source: says.settings }),
  logs,
});
