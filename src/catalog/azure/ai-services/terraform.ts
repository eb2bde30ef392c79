import { at, derived, each, first, mapping, on, spelled } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { keyNamedAt } from '../own-key.ts';
import { account, contentPolicy, deployment, type filter } from './service.ts';

export const pieces = ['azurerm_cognitive_account_project'];

export default [
  mapping(account, ['azurerm_cognitive_account', 'azurerm_ai_services'], ['id', 'name'], {
    publicNetwork: first(
      spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
      spelled('public_network_access', { Enabled: 'Enabled', Disabled: 'Disabled' }),
    ),
    defaultAction: at('network_acls.default_action'),
    everybody: everybodyAt('network_acls.ip_rules'),
    sharedKeys: first(at<boolean>('local_auth_enabled'), at<boolean>('local_authentication_enabled', true)),
    keys: first(
      on(
        'azurerm_cognitive_account_customer_managed_key',
        'cognitive_account_id',
        derived('cognitive_account_id', () => ({ value: 'your own' })),
      ),
      keyNamedAt('customer_managed_key.key_vault_key_id'),
    ),
    outboundLimited: at('outbound_network_access_restricted', false),
    identity: identityAt('identity'),
    logs: logsInTerraform,
  }),
  mapping(deployment, 'azurerm_cognitive_deployment', ['id'], {
    upgrades: at('version_upgrade_option', 'OnceNewDefaultVersionAvailable'),
  }),
  mapping(contentPolicy, 'azurerm_cognitive_account_rai_policy', ['id', 'name'], {
    filters: each<typeof filter>('content_filter', 'name', { name: at('name'), enabled: at('filter_enabled'), blocks: at('block_enabled') }),
  }),
];
