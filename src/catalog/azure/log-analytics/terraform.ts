import { at, derived, first, mapping, on, refs, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { cluster, workspace } from './service.ts';

const open = { true: 'Enabled', false: 'Disabled' } as const;

export const pieces = [
  'azurerm_log_analytics_datasource_windows_event',
  'azurerm_log_analytics_datasource_windows_performance_counter',
  'azurerm_log_analytics_saved_search',
  'azurerm_log_analytics_solution',
  'azurerm_log_analytics_workspace_table',
];

export default [
  mapping(cluster, 'azurerm_log_analytics_cluster', ['id', 'name'], {
    keys: on(
      'azurerm_log_analytics_cluster_customer_managed_key',
      'log_analytics_cluster_id',
      derived('log_analytics_cluster_id', () => ({ value: 'your own' })),
    ),
  }),
  mapping(workspace, 'azurerm_log_analytics_workspace', ['id', 'name', 'workspace_id'], {
    days: at('retention_in_days', 30),
    publicIngestion: first(at('internet_ingestion_access_type'), spelled('internet_ingestion_enabled', open, 'Enabled')),
    publicQueries: first(at('internet_query_access_type'), spelled('internet_query_enabled', open, 'Enabled')),
    sharedKeys: first(at<boolean>('local_authentication_enabled'), spelled('local_authentication_disabled', { true: false, false: true }, true)),
    cluster: on('azurerm_log_analytics_linked_service', 'workspace_id', refs('write_access_id')),
    logs: logsInTerraform,
  }),
];
