import { asset, choice, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const sync = service({ id: 'azure.storage-sync', name: 'Azure File Sync', vendor: 'azure' });

/** A Storage Sync Service, which keeps file shares and servers alike. */
export const hub = asset(sync, 'service', {
  callers: choice(['all networks', 'private endpoints'], { unset: 'all networks', source: says.settings }),
  privateEndpoint: flag({ unset: false, source: says.endpoints }),
});

/** A folder on a Windows server of the customer’s. */
export const server = asset(sync, 'server-endpoint', {
  /** Files that are used little lie in the cloud only. */
  tiers: flag({ unset: false, source: says.server }),
});
