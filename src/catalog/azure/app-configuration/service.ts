import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const configuration = service({ id: 'azure.app-configuration', name: 'Azure App Configuration', vendor: 'azure' });

/** Keeps settings of programs, and says which of their features are on. */
export const store = asset(configuration, 'store', {
  tier: choice(['free', 'developer', 'standard', 'premium'], { unsaid: 'the tier must be named' }),
  /** Without a word public networks reach it as long as it has no private endpoint. */
  publicNetwork: choice(['Enabled', 'Disabled', 'by its endpoints'], { unset: 'by its endpoints', source: says.network }),
  sharedKeys: flag({ unset: true, source: says.keys }),
  keys: choice(keyHolders, { unset: 'managed by Microsoft', source: says.ownKey }),
  /** What was deleted cannot be removed for good before its time. */
  purgeProtection: flag({ unset: false, source: says.purge }),
  identity: flag({ unset: false }),
  logs,
});
