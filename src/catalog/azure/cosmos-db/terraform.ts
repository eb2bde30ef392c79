import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { placesOf, reachOf } from './access.ts';
import { account } from './service.ts';

export default [
  mapping(account, 'azurerm_cosmosdb_account', ['id', 'name'], {
    kind: at('kind', 'GlobalDocumentDB'),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    reach: derived('', reachOf),
    privateEndpoint: endpointInTerraform,
    sharedKeys: first(at<boolean>('local_authentication_enabled'), spelled('local_authentication_disabled', { true: false, false: true })),
    keysChangeMetadata: at('access_key_metadata_writes_enabled', true),
    minimumTls: at('minimal_tls_version'),
    key: keyNamedAt('key_vault_key_id'),
    backups: at('backup.type'),
    places: derived('geo_location', placesOf),
    logs: logsInTerraform,
  }),
];

/** Databases and what they hold lie in their account, which answers for them. */
export const pieces = [
  'azurerm_cosmosdb_sql_database',
  'azurerm_cosmosdb_sql_container',
  'azurerm_cosmosdb_sql_function',
  'azurerm_cosmosdb_sql_stored_procedure',
  'azurerm_cosmosdb_sql_trigger',
  'azurerm_cosmosdb_mongo_database',
  'azurerm_cosmosdb_mongo_collection',
  'azurerm_cosmosdb_gremlin_database',
  'azurerm_cosmosdb_gremlin_graph',
  'azurerm_cosmosdb_cassandra_keyspace',
  'azurerm_cosmosdb_cassandra_table',
  'azurerm_cosmosdb_table',
  'azurerm_cosmosdb_sql_role_assignment',
  'azurerm_cosmosdb_sql_role_definition',
];
