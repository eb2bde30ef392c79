import { at, derived, gather, mapping, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt, namesIdentity } from '../identity.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { mountsOf, openPortsOf, registriesOf, systemOfAgent, takesSharedKeys } from './pool-settings.ts';
import { account, pool } from './service.ts';

export default [
  mapping(account, 'azurerm_batch_account', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    defaultAction: at('network_profile.account_access.default_action', 'Deny'),
    everybody: everybodyAt('network_profile.account_access.ip_rule', 'ip_range'),
    sharedKeys: derived('allowed_authentication_modes', takesSharedKeys),
    keys: keyNamedAt('encryption.key_vault_key_id'),
    identity: identityAt('identity'),
    logs: logsInTerraform,
  }),
  mapping(pool, 'azurerm_batch_pool', ['id'], {
    // The provider has no word for automatic upgrades: a pool that it makes has none.
    newImages: derived('vm_size', () => ({ value: false })),
    system: derived('node_agent_sku_id', systemOfAgent),
    windowsUpdate: at('windows.enable_automatic_updates', true),
    addresses: at('network_configuration.public_address_provisioning_type'),
    inNetwork: saidAt('network_configuration.subnet_id'),
    openPorts: derived('network_configuration.endpoint_configuration', openPortsOf),
    encryptedHost: at('security_profile.host_encryption_enabled'),
    signedStart: at('security_profile.secure_boot_enabled'),
    identity: derived('identity', namesIdentity),
    passwords: gather(derived('container_configuration.container_registries', registriesOf), derived('mount', mountsOf)),
    plainSecrets: secretsOfMap('start_task.common_environment_properties'),
    startsAs: at('start_task.user_identity.auto_user.elevation_level', 'NonAdmin'),
  }),
];
