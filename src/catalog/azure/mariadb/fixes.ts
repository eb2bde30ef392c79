import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.mariadb.has-a-private-endpoint', ['azurerm_mariadb_server'], { to: 'mariadbServer', zone: 'privatelink.mariadb.database.azure.com' }),
] satisfies readonly FixMaker[];
