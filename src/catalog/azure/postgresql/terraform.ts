import { at, derived, first, type Lens, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { rulesInTerraform } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { isSwitchedOn } from '../parameters.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { isSaid } from '../said.ts';
import { server } from './service.ts';
import { supportOfVersion } from './version.ts';

const parameter = <T>(name: string, lens: Lens<T>): Lens<T> => on('azurerm_postgresql_flexible_server_configuration', 'server_id', lens, { name });
const olderParameter = <T>(name: string, lens: Lens<T>): Lens<T> => on('azurerm_postgresql_configuration', 'server_name', lens, { name });
const isOn = derived('value', isSwitchedOn);
const network = { true: 'Enabled', false: 'Disabled' } as const;
const words = { TLSv1: '1.0', 'TLSv1.1': '1.1', 'TLSv1.2': '1.2', 'TLSv1.3': '1.3' } as const;

export default [
  mapping(server, 'azurerm_postgresql_flexible_server', ['id', 'name'], {
    offer: derived('', () => ({ value: 'flexible' })),
    version: derived('version', supportOfVersion),
    publicNetwork: first(
      spelled('public_network_access_enabled', network),
      derived('delegated_subnet_id', plain => {
        const said = isSaid(plain);
        return 'value' in said ? { value: said.value ? 'Disabled' : 'Enabled' } : { unknown: said.unknown, among: ['Enabled', 'Disabled'] };
      }),
    ),
    rules: rulesInTerraform('azurerm_postgresql_flexible_server_firewall_rule', 'server_id'),
    privateEndpoint: endpointInTerraform,
    requiresTls: parameter('require_secure_transport', isOn),
    minimumTls: parameter('ssl_min_protocol_version', spelled('value', words)),
    entraIdentities: at('authentication.active_directory_auth_enabled', false),
    key: keyNamedAt('customer_managed_key.key_vault_key_id'),
    backupDays: at('backup_retention_days'),
    backsUpElsewhere: at('geo_redundant_backup_enabled', false),
    standby: spelled('high_availability.mode', { SameZone: 'same zone', ZoneRedundant: 'another zone' }),
    logsConnections: parameter('log_connections', isOn),
    logsCheckpoints: parameter('log_checkpoints', isOn),
    throttles: parameter('connection_throttle.enable', isOn),
    logs: logsInTerraform,
  }),
  mapping(server, 'azurerm_postgresql_server', ['id', 'name'], {
    offer: derived('', () => ({ value: 'single' })),
    version: derived('version', supportOfVersion),
    publicNetwork: spelled('public_network_access_enabled', network, 'Enabled'),
    rules: rulesInTerraform('azurerm_postgresql_firewall_rule', 'server_name'),
    privateEndpoint: endpointInTerraform,
    requiresTls: first(at<boolean>('ssl_enforcement_enabled'), spelled('ssl_enforcement', { Enabled: true, Disabled: false })),
    minimumTls: spelled('ssl_minimal_tls_version_enforced', { TLSEnforcementDisabled: 'none', TLS1_0: '1.0', TLS1_1: '1.1', TLS1_2: '1.2' }),
    entraIdentities: on(
      'azurerm_postgresql_active_directory_administrator',
      'server_name',
      derived('server_name', () => ({ value: true })),
    ),
    key: on('azurerm_postgresql_server_key', 'server_id', keyNamedAt('key_vault_key_id')),
    backupDays: at('backup_retention_days'),
    backsUpElsewhere: at('geo_redundant_backup_enabled'),
    standby: derived('', () => ({ value: 'none' })),
    logsConnections: olderParameter('log_connections', isOn),
    logsCheckpoints: olderParameter('log_checkpoints', isOn),
    throttles: olderParameter('connection_throttling', isOn),
    logs: logsInTerraform,
  }),
];

/** Databases lie on their server, which answers for them. */
export const pieces = ['azurerm_postgresql_flexible_server_database', 'azurerm_postgresql_database', 'azurerm_postgresql_flexible_server_virtual_endpoint'];
