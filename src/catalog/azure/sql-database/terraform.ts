import { asked, at, derived, first, gather, mapping, needing, on, present, refs, type Spelled, spelled, spelledMap, writable } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { rulesInTerraform } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { keptAt, onAt } from './audit.ts';
import { database, instance, server } from './service.ts';

const versions = { Disabled: 'None', '1.0': '1.0', '1.1': '1.1', '1.2': '1.2', '1.3': '1.3' } as const;
const audit = 'azurerm_mssql_server_extended_auditing_policy';
const administratorFor = (has: boolean): Spelled | undefined =>
  has ? spelledMap({ login_username: asked('database-administrator-name'), object_id: asked('database-administrator') }) : undefined;
const turned = (path: string) => spelled(path, { true: false, false: true });

export default [
  mapping(server, ['azurerm_mssql_server', 'azurerm_sql_server'], ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    rules: gather(rulesInTerraform('azurerm_mssql_firewall_rule', 'server_id'), rulesInTerraform('azurerm_sql_firewall_rule', 'server_name')),
    minimumTls: spelled('minimum_tls_version', versions),
    entraAdministrator: first(
      writable(present('azuread_administrator'), administratorFor),
      on(
        'azurerm_sql_active_directory_administrator',
        'server_name',
        derived('server_name', () => ({ value: true })),
      ),
    ),
    passwords: needing(turned('azuread_administrator.azuread_authentication_only'), {
      'azuread_administrator.login_username': asked('database-administrator-name'),
      'azuread_administrator.object_id': asked('database-administrator'),
    }),
    audited: first(on(audit, 'server_id', at<boolean>('enabled', true)), present('extended_auditing_policy')),
    auditKept: first(on(audit, 'server_id', keptAt('retention_in_days')), keptAt('extended_auditing_policy.retention_in_days')),
    alerts: first(on('azurerm_mssql_server_security_alert_policy', 'server_name', onAt('state')), onAt('threat_detection_policy.state')),
    key: first(
      keyNamedAt('transparent_data_encryption_key_vault_key_id'),
      on('azurerm_mssql_server_transparent_data_encryption', 'server_id', keyNamedAt('key_vault_key_id')),
    ),
    privateEndpoint: endpointInTerraform,
  }),
  mapping(database, ['azurerm_mssql_database', 'azurerm_sql_database'], ['id'], {
    server: first(refs('server_id'), refs('server_name')),
    encrypted: at('transparent_data_encryption_enabled'),
    zones: at('zone_redundant', false),
    backupDays: at('short_term_retention_policy.retention_days'),
    backupCopies: at('storage_account_type', 'Geo'),
  }),
  mapping(instance, 'azurerm_mssql_managed_instance', ['id', 'name'], {
    publicEndpoint: at('public_data_endpoint_enabled', false),
    minimumTls: spelled('minimum_tls_version', versions),
    passwords: first(
      needing(turned('azure_active_directory_administrator.azuread_authentication_only_enabled'), {
        'azure_active_directory_administrator.login_username': asked('database-administrator-name'),
        'azure_active_directory_administrator.object_id': asked('database-administrator'),
        'azure_active_directory_administrator.principal_type': 'Group',
      }),
      on('azurerm_mssql_managed_instance_active_directory_administrator', 'managed_instance_id', turned('azuread_authentication_only')),
    ),
    alerts: on('azurerm_mssql_managed_instance_security_alert_policy', 'managed_instance_name', at<boolean>('enabled', false)),
    key: on('azurerm_mssql_managed_instance_transparent_data_encryption', 'managed_instance_id', keyNamedAt('key_vault_key_id')),
    zones: at('zone_redundant_enabled', false),
    backupCopies: at('storage_account_type', 'GRS'),
    updates: at('database_format', 'SQLServer2022'),
    logs: logsInTerraform,
  }),
];

/** Jobs and other names of a server, which answers for them. */
export const pieces = [
  'azurerm_mssql_job',
  'azurerm_mssql_job_schedule',
  'azurerm_mssql_job_step',
  'azurerm_mssql_job_target_group',
  'azurerm_mssql_server_dns_alias',
  'azurerm_mssql_elasticpool',
  'azurerm_mssql_failover_group',
];
