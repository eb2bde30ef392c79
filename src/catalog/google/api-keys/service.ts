import { asset, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const apiKeys = service({ id: 'google.api-keys', name: 'API Keys', vendor: 'google' });

export const key = asset(apiKeys, 'key', {
  /** It names the sites, addresses or apps that may use it. */
  namesCallers: flag({ unset: false, source: says.limits }),
  /** It names the interfaces that may be called with it. */
  namesInterfaces: flag({ unset: false, source: says.targets }),
  /** Calls with it act as a service account. */
  actsAsAccount: flag({ unset: false, source: says.keys }),
});
