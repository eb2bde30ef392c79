import { asset, choice, count, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const ai = service({ id: 'azure.ai-search', name: 'Azure AI Search', vendor: 'azure' });

export const search = asset(ai, 'service', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.security }),
  /** Addresses are named, and all others are shut out. */
  namesNetworks: flag({ unset: false, source: says.security }),
  /** A rule for addresses takes in everybody. */
  everybody: flag({ unset: false, source: says.security }),
  sharedKeys: flag({ unset: true, source: says.security }),
  /** What is not encrypted with a key of yours is refused. */
  ownKeysOnly: flag({ unset: false, source: says.security }),
  identity: flag({ unset: false, source: says.security }),
  replicas: count({ unset: 1, source: says.reliability }),
  logs,
});
