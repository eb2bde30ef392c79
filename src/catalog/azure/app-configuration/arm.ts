import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { keyNamedAt } from '../own-key.ts';
import { store } from './service.ts';
import { tierOf } from './tier.ts';

const stores = 'Microsoft.AppConfiguration/configurationStores';
/** Keys and features are what the store keeps, and copies are part of it. */
export const pieces = [`${stores}/keyValues`, `${stores}/replicas`];

export default [
  mapping(store, stores, ['id', 'name'], {
    tier: derived('sku.name', tierOf),
    publicNetwork: spelled('properties.publicNetworkAccess', { Enabled: 'Enabled', Disabled: 'Disabled' }),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    keys: keyNamedAt('properties.encryption.keyVaultProperties.keyIdentifier'),
    purgeProtection: at<boolean>('properties.enablePurgeProtection'),
    identity: identityAt('identity'),
    logs: logsInTemplates,
  }),
];
