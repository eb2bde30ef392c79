import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.data-factory.has-a-private-endpoint', ['azurerm_data_factory'], { to: 'dataFactory', zone: 'privatelink.datafactory.azure.net' }),
] satisfies readonly FixMaker[];
