import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { publishersBy } from '../publishers.ts';
import { cluster } from './service.ts';
import { trustedBy } from './tenants.ts';
import { inZonesAt } from './zones.ts';

export default [
  mapping(cluster, 'azurerm_kusto_cluster', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    callers: derived('allowed_ip_ranges', publishersBy),
    privateEndpoint: endpointInTerraform,
    trusts: derived('trusted_external_tenants', trustedBy),
    restrictsEgress: at('outbound_network_access_restricted', false),
    encryptsDisks: at('disk_encryption_enabled', false),
    encryptsTwice: at('double_encryption_enabled', false),
    key: on('azurerm_kusto_cluster_customer_managed_key', 'cluster_id', keyNamedAt('key_name')),
    zones: inZonesAt('zones'),
    logs: logsInTerraform,
  }),
];

/** Databases and what feeds them lie in their cluster, which answers for them. */
export const pieces = [
  'azurerm_kusto_database',
  'azurerm_kusto_script',
  'azurerm_kusto_cosmosdb_data_connection',
  'azurerm_kusto_eventgrid_data_connection',
  'azurerm_kusto_eventhub_data_connection',
  'azurerm_kusto_iothub_data_connection',
  'azurerm_kusto_cluster_managed_private_endpoint',
];
