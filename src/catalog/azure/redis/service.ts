import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { firewallRules } from '../firewall-rules.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const redis = service({ id: 'azure.redis', name: 'Azure Redis', vendor: 'azure' });
const network = choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.isolation });

/** Azure Cache for Redis: the tiers Basic, Standard and Premium. */
export const cache = asset(redis, 'cache', {
  tier: choice(['Basic', 'Standard', 'Premium'], { unsaid: 'the tier is always written' }),
  plainPort: flag({ unset: false, source: says.settings }),
  minimumTls: choice(['1.0', '1.1', '1.2'], { unset: '1.2', source: says.settings }),
  publicNetwork: network,
  /** It stands in a network of the customer’s. */
  inNetwork: flag({ unset: false, source: says.isolation }),
  rules: firewallRules,
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  accessKeys: flag({ unset: true, source: says.settings }),
  /** Nobody has to sign in. */
  anonymous: flag({ unset: false, source: says.settings }),
  schedule: flag({ unset: false, source: says.patches }),
  logs,
});

/** Azure Managed Redis, and Azure Cache for Redis Enterprise before it. */
export const managedRedis = asset(redis, 'managed-redis', {
  publicNetwork: network,
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  plainText: flag({ unset: false, source: says.plain }),
  minimumTls: choice(['1.0', '1.1', '1.2', '1.3'], { unset: '1.2', source: says.managed }),
  accessKeys: flag({ unset: false, source: says.managed }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.managed }),
  replica: flag({ unset: true, source: says.managed }),
  writtenToDisk: flag({ unset: false, source: says.managed }),
});
