import { at, mapping, on, refs, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { keyNamedAt } from '../own-key.ts';
import { cluster, workspace } from './service.ts';

export const pieces = [
  'Microsoft.OperationalInsights/workspaces/dataSources',
  'Microsoft.OperationalInsights/workspaces/savedSearches',
  'Microsoft.OperationalInsights/workspaces/savedSearches/schedules',
  'Microsoft.OperationalInsights/workspaces/savedSearches/schedules/actions',
  'Microsoft.OperationalInsights/workspaces/tables',
  'Microsoft.OperationalInsights/workspaces/views',
  'Microsoft.OperationsManagement/solutions',
];

export default [
  mapping(cluster, 'Microsoft.OperationalInsights/clusters', ['id', 'name'], {
    keys: keyNamedAt('properties.keyVaultProperties.keyName'),
  }),
  mapping(workspace, 'Microsoft.OperationalInsights/workspaces', ['id', 'name'], {
    days: at('properties.retentionInDays', 30),
    publicIngestion: at('properties.publicNetworkAccessForIngestion'),
    publicQueries: at('properties.publicNetworkAccessForQuery'),
    sharedKeys: spelled('properties.features.disableLocalAuth', { true: false, false: true }, true),
    cluster: on('Microsoft.OperationalInsights/workspaces/linkedServices', 'parent', refs('properties.writeAccessResourceId')),
    logs: logsInTemplates,
  }),
];
