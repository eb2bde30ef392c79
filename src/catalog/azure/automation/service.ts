import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const automation = service({ id: 'azure.automation', name: 'Azure Automation', vendor: 'azure' });

export const account = asset(automation, 'account', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.network }),
  sharedKeys: flag({ unset: true, source: says.guide }),
  keys: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  identity: flag({ unset: false, source: says.guide }),
  logs,
});

/** A value that programs of the account read. */
export const variable = asset(automation, 'variable', { encrypted: flag({ unset: false, source: says.encryption }) });

/** A program that the account runs. */
export const runbook = asset(automation, 'runbook', {
  /** Its text is fetched from an address when it is published. */
  fetched: flag({ unset: false, source: says.guide }),
  /** What is fetched must have the hash that is named. */
  verified: flag({ unset: false, source: says.guide }),
  /** Kinds of secret that stand in its text. */
  plainSecrets: list({ unset: { items: [] } }),
});
