import { at, first, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { cluster, instance, workspace } from './service.ts';

export default [
  mapping(workspace, ['azurerm_machine_learning_workspace', 'azurerm_ai_foundry'], ['id', 'name'], {
    publicNetwork: first(
      spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }),
      spelled('public_network_access', { Enabled: 'Enabled', Disabled: 'Disabled' }),
      spelled('public_access_behind_virtual_network_enabled', { true: 'Enabled' }),
    ),
    keys: keyNamedAt('encryption.key_id'),
    outbound: at('managed_network.isolation_mode'),
    storageBy: spelled('storage_account_access_type', { AccessKey: 'keys', Identity: 'identity' }),
    sensitive: first(at<boolean>('high_business_impact'), at<boolean>('high_business_impact_enabled')),
    logs: logsInTerraform,
  }),
  mapping(cluster, 'azurerm_machine_learning_compute_cluster', ['id'], {
    minimum: at('scale_settings.min_node_count'),
    localLogins: at('local_auth_enabled', true),
    publicAddress: at('node_public_ip_enabled', true),
    inNetwork: saidAt('subnet_resource_id'),
    publicSsh: at('ssh_public_access_enabled', false),
    password: saidAt('ssh.admin_password'),
  }),
  mapping(instance, 'azurerm_machine_learning_compute_instance', ['id'], {
    localLogins: at('local_auth_enabled', true),
    publicAddress: at('node_public_ip_enabled', true),
    inNetwork: saidAt('subnet_resource_id'),
    ssh: saidAt('ssh'),
  }),
];
