import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { firewallRules } from '../firewall-rules.ts';
import { keyHolders } from '../own-key.ts';
import { support } from '../parameters.ts';
import { says } from './sources.ts';

const synapse = service({ id: 'azure.synapse', name: 'Azure Synapse Analytics', vendor: 'azure' });

export const workspace = asset(synapse, 'workspace', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.open }),
  rules: firewallRules,
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  /** Spark and pipelines run in a network that Microsoft keeps for the workspace alone. */
  managedNetwork: flag({ unset: false, source: says.egress }),
  holdsDataBack: flag({ unset: false, source: says.egress }),
  passwords: flag({ unset: true, source: says.settings }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  audited: flag({ unset: false, source: says.threats }),
  alerts: flag({ unset: false, source: says.threats }),
  logs,
});

/** A dedicated pool of SQL. */
export const sqlPool = asset(synapse, 'sql-pool', {
  encrypted: flag({ unset: false, source: says.encryption }),
  backsUpElsewhere: flag({ unset: true, source: says.backups }),
});

export const sparkPool = asset(synapse, 'spark-pool', {
  version: choice(support, { unsaid: 'the version of Spark is always written' }),
});
