import { at, derived, first, type Lens, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { rulesInTerraform } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { isSwitchedOn } from '../parameters.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { isSaid } from '../said.ts';
import { server } from './service.ts';
import { oldestIn } from './tls.ts';
import { supportOfVersion } from './version.ts';

const parameter = <T>(name: string, lens: Lens<T>): Lens<T> => on('azurerm_mysql_flexible_server_configuration', 'server_name', lens, { name });
const olderParameter = <T>(name: string, lens: Lens<T>): Lens<T> => on('azurerm_mysql_configuration', 'server_name', lens, { name });
const isOn = derived('value', isSwitchedOn);
const network = { true: 'Enabled', false: 'Disabled' } as const;

export default [
  mapping(server, 'azurerm_mysql_flexible_server', ['id', 'name'], {
    offer: derived('', () => ({ value: 'flexible' })),
    version: derived('version', supportOfVersion),
    publicNetwork: first(
      at<'Enabled' | 'Disabled'>('public_network_access'),
      spelled('public_network_access_enabled', network),
      derived('delegated_subnet_id', plain => {
        const said = isSaid(plain);
        return 'value' in said ? { value: said.value ? 'Disabled' : 'Enabled' } : { unknown: said.unknown, among: ['Enabled', 'Disabled'] };
      }),
    ),
    rules: rulesInTerraform('azurerm_mysql_flexible_server_firewall_rule', 'server_name'),
    privateEndpoint: endpointInTerraform,
    requiresTls: parameter('require_secure_transport', isOn),
    minimumTls: parameter('tls_version', derived('value', oldestIn)),
    entraIdentities: on(
      'azurerm_mysql_flexible_server_active_directory_administrator',
      'server_id',
      derived('server_id', () => ({ value: true })),
    ),
    key: keyNamedAt('customer_managed_key.key_vault_key_id'),
    backupDays: at('backup_retention_days'),
    backsUpElsewhere: at('geo_redundant_backup_enabled', false),
    standby: spelled('high_availability.mode', { SameZone: 'same zone', ZoneRedundant: 'another zone' }),
    audits: parameter('audit_log_enabled', isOn),
    logs: logsInTerraform,
  }),
  mapping(server, 'azurerm_mysql_server', ['id', 'name'], {
    offer: derived('', () => ({ value: 'single' })),
    version: derived('version', supportOfVersion),
    publicNetwork: spelled('public_network_access_enabled', network, 'Enabled'),
    rules: rulesInTerraform('azurerm_mysql_firewall_rule', 'server_name'),
    privateEndpoint: endpointInTerraform,
    requiresTls: first(at<boolean>('ssl_enforcement_enabled'), spelled('ssl_enforcement', { Enabled: true, Disabled: false })),
    minimumTls: spelled('ssl_minimal_tls_version_enforced', { TLSEnforcementDisabled: 'none', TLS1_0: '1.0', TLS1_1: '1.1', TLS1_2: '1.2' }),
    entraIdentities: on(
      'azurerm_mysql_active_directory_administrator',
      'server_name',
      derived('server_name', () => ({ value: true })),
    ),
    key: on('azurerm_mysql_server_key', 'server_id', keyNamedAt('key_vault_key_id')),
    backupDays: at('backup_retention_days'),
    backsUpElsewhere: at('geo_redundant_backup_enabled'),
    standby: derived('', () => ({ value: 'none' })),
    audits: olderParameter('audit_log_enabled', isOn),
    logs: logsInTerraform,
  }),
];

/** Databases lie on their server, which answers for them. */
export const pieces = ['azurerm_mysql_flexible_database', 'azurerm_mysql_database'];
