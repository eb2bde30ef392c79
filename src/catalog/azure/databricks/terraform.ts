import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { workspace } from './service.ts';
import { updatesOf, watchOf } from './updates.ts';

export default [
  mapping(workspace, 'azurerm_databricks_workspace', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    privateEndpoint: endpointInTerraform,
    hidesNodes: at('custom_parameters.no_public_ip', true),
    hidesStorage: at('default_storage_firewall_enabled', false),
    updates: derived('enhanced_security_compliance', updatesOf),
    watchesNodes: derived('enhanced_security_compliance', watchOf),
    encryptsTwice: at('infrastructure_encryption_enabled', false),
    notebookKey: keyNamedAt('managed_services_cmk_key_vault_key_id'),
    diskKey: keyNamedAt('managed_disk_cmk_key_vault_key_id'),
    storageKey: on('azurerm_databricks_workspace_root_dbfs_customer_managed_key', 'workspace_id', keyNamedAt('key_vault_key_id')),
    logs: logsInTerraform,
  }),
];
