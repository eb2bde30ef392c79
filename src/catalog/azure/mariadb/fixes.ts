import type { FixMaker } from '../../../model/index.ts';
import { closingServers } from '../closing-fix.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  closingServers('azure.mariadb.has-no-public-endpoint', ['azurerm_mariadb_server', 'Microsoft.DBforMariaDB/servers']),
  endpointFix('azure.mariadb.has-a-private-endpoint', ['azurerm_mariadb_server'], { to: 'mariadbServer', zone: 'privatelink.mariadb.database.azure.com' }),
] satisfies readonly FixMaker[];
