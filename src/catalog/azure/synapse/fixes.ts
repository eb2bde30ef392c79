import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.synapse.has-a-private-endpoint', ['azurerm_synapse_workspace'], { to: 'Sql', zone: 'privatelink.sql.azuresynapse.net' }),
] satisfies readonly FixMaker[];
