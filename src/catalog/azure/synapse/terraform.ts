import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { rulesInTerraform } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { sparkPool, sqlPool, workspace } from './service.ts';
import { supportOfSpark } from './version.ts';

const by = 'synapse_workspace_id';

export default [
  mapping(workspace, 'azurerm_synapse_workspace', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    rules: rulesInTerraform('azurerm_synapse_firewall_rule', by),
    privateEndpoint: endpointInTerraform,
    managedNetwork: at('managed_virtual_network_enabled', false),
    holdsDataBack: at('data_exfiltration_protection_enabled', false),
    passwords: spelled('azuread_authentication_only', { true: false, false: true }),
    key: keyNamedAt('customer_managed_key.key_versionless_id'),
    audited: on(
      'azurerm_synapse_workspace_extended_auditing_policy',
      by,
      derived(by, () => ({ value: true })),
    ),
    alerts: on('azurerm_synapse_workspace_security_alert_policy', by, spelled('policy_state', { Enabled: true, Disabled: false, New: false })),
    logs: logsInTerraform,
  }),
  mapping(sqlPool, 'azurerm_synapse_sql_pool', ['id'], {
    encrypted: at('data_encrypted', false),
    backsUpElsewhere: at('geo_backup_policy_enabled', true),
  }),
  mapping(sparkPool, 'azurerm_synapse_spark_pool', ['id'], { version: derived('spark_version', supportOfSpark) }),
];

/** What a workspace reaches and how its pools share their machines belongs to it. */
export const pieces = ['azurerm_synapse_managed_private_endpoint', 'azurerm_synapse_sql_pool_workload_classifier', 'azurerm_synapse_sql_pool_workload_group'];
