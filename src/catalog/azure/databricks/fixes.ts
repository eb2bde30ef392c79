import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.databricks.has-a-private-endpoint', ['azurerm_databricks_workspace'], {
    to: 'databricks_ui_api',
    zone: 'privatelink.azuredatabricks.net',
  }),
] satisfies readonly FixMaker[];
