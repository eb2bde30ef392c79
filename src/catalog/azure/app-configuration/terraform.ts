import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { keyNamedAt } from '../own-key.ts';
import { store } from './service.ts';
import { tierOf } from './tier.ts';

/** Keys and features are what the store keeps. */
export const pieces = ['azurerm_app_configuration_key', 'azurerm_app_configuration_feature'];

export default [
  mapping(store, 'azurerm_app_configuration', ['id', 'name'], {
    tier: derived('sku', tierOf, 'free'),
    publicNetwork: spelled('public_network_access', { Enabled: 'Enabled', Disabled: 'Disabled' }),
    sharedKeys: at<boolean>('local_auth_enabled', true),
    keys: keyNamedAt('encryption.key_vault_key_identifier'),
    purgeProtection: at<boolean>('purge_protection_enabled', false),
    identity: identityAt('identity'),
    logs: logsInTerraform,
  }),
];
