import { at, first, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { rulesInTerraform } from '../firewall-rules.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { server } from './service.ts';

export default [
  mapping(server, 'azurerm_mariadb_server', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    rules: rulesInTerraform('azurerm_mariadb_firewall_rule', 'server_name'),
    privateEndpoint: endpointInTerraform,
    requiresTls: first(at<boolean>('ssl_enforcement_enabled'), spelled('ssl_enforcement', { Enabled: true, Disabled: false })),
    minimumTls: spelled('ssl_minimal_tls_version_enforced', { TLSEnforcementDisabled: 'none', TLS1_0: '1.0', TLS1_1: '1.1', TLS1_2: '1.2' }),
    backupDays: at('backup_retention_days'),
    backsUpElsewhere: at('geo_redundant_backup_enabled'),
    logs: logsInTerraform,
  }),
];

/** Databases lie on their server, which answers for them. */
export const pieces = ['azurerm_mariadb_database'];
