import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { secretsOfConnection } from '../connection-secrets.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { hasIdentity } from '../publishers.ts';
import { saidAt } from '../said.ts';
import { factory, linkedService, runtime } from './service.ts';

const stores = [
  'azure_blob_storage',
  'azure_databricks',
  'azure_file_storage',
  'azure_function',
  'azure_search',
  'azure_sql_database',
  'azure_table_storage',
  'cosmosdb',
  'cosmosdb_mongoapi',
  'data_lake_storage_gen2',
  'key_vault',
  'kusto',
  'mysql',
  'odata',
  'odbc',
  'postgresql',
  'sftp',
  'snowflake',
  'sql_server',
  'synapse',
  'web',
];
const linkedServices = ['azurerm_data_factory_linked_custom_service', ...stores.map(store => `azurerm_data_factory_linked_service_${store}`)];

export default [
  mapping(factory, 'azurerm_data_factory', ['id', 'name'], {
    publicNetwork: spelled('public_network_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    privateEndpoint: endpointInTerraform,
    managedNetwork: at('managed_virtual_network_enabled', false),
    identity: derived('identity.type', hasIdentity),
    key: keyNamedAt('customer_managed_key_id'),
    repository: first(saidAt('github_configuration.repository_name'), saidAt('vsts_configuration.repository_name')),
    logs: logsInTerraform,
  }),
  mapping(runtime, 'azurerm_data_factory_integration_runtime_azure', ['id'], {
    runs: derived('', () => ({ value: 'by Microsoft' })),
    managedNetwork: at('virtual_network_enabled', false),
  }),
  mapping(runtime, 'azurerm_data_factory_integration_runtime_self_hosted', ['id'], {
    runs: derived('', () => ({ value: 'on your machines' })),
    managedNetwork: derived('', () => ({ value: false })),
  }),
  mapping(linkedService, linkedServices, ['id'], { name: at('name'), secrets: secretsOfConnection('', 'type_properties_json') }),
];

/** Pipelines and what they use lie in their factory, which answers for them. */
export const pieces = [
  'azurerm_data_factory_pipeline',
  'azurerm_data_factory_data_flow',
  'azurerm_data_factory_flowlet_data_flow',
  'azurerm_data_factory_managed_private_endpoint',
  'azurerm_data_factory_trigger_blob_event',
  'azurerm_data_factory_trigger_custom_event',
  'azurerm_data_factory_trigger_schedule',
  'azurerm_data_factory_trigger_tumbling_window',
  'azurerm_data_factory_custom_dataset',
  'azurerm_data_factory_dataset_azure_blob',
  'azurerm_data_factory_dataset_azure_sql_table',
  'azurerm_data_factory_dataset_binary',
  'azurerm_data_factory_dataset_cosmosdb_sqlapi',
  'azurerm_data_factory_dataset_delimited_text',
  'azurerm_data_factory_dataset_http',
  'azurerm_data_factory_dataset_json',
  'azurerm_data_factory_dataset_mysql',
  'azurerm_data_factory_dataset_parquet',
  'azurerm_data_factory_dataset_postgresql',
  'azurerm_data_factory_dataset_snowflake',
  'azurerm_data_factory_dataset_sql_server_table',
];
