import { at, derived, first, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { backupVault, vault } from './service.ts';

const tied = (type: string, by: string) =>
  on(
    type,
    by,
    derived(by, () => ({ value: true })),
  );

export const pieces = [
  'azurerm_backup_policy_file_share',
  'azurerm_backup_policy_vm',
  'azurerm_backup_policy_vm_workload',
  'azurerm_site_recovery_fabric',
  'azurerm_site_recovery_protection_container',
  'azurerm_site_recovery_protection_container_mapping',
  'azurerm_site_recovery_replication_policy',
];

export default [
  mapping(vault, 'azurerm_recovery_services_vault', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    privateEndpoint: endpointInTerraform,
    immutable: at('immutability'),
    secondPerson: tied('azurerm_recovery_services_vault_resource_guard_association', 'vault_id'),
    copies: at('storage_mode_type', 'GeoRedundant'),
    key: keyNamedAt('encryption.key_id'),
    logs: logsInTerraform,
  }),
  mapping(backupVault, 'azurerm_data_protection_backup_vault', ['id', 'name'], {
    softDelete: at('soft_delete', 'On'),
    immutable: at('immutability', 'Disabled'),
    secondPerson: tied('azurerm_data_protection_backup_vault_resource_guard_association', 'data_protection_backup_vault_id'),
    copies: at('redundancy'),
    key: first(on('azurerm_data_protection_backup_vault_customer_managed_key', 'data_protection_backup_vault_id', keyNamedAt('key_vault_key_id'))),
    logs: logsInTerraform,
  }),
];
