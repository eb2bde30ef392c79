import type { FixMaker } from '../../../model/index.ts';
import { closingServers } from '../closing-fix.ts';
import { ownKeyFix } from '../own-key-fix.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  closingServers('azure.mysql.has-no-public-endpoint', [
    'azurerm_mysql_flexible_server',
    'azurerm_mysql_server',
    'Microsoft.DBforMySQL/flexibleServers',
    'Microsoft.DBforMySQL/servers',
  ]),
  endpointFix('azure.mysql.is-reached-privately', ['azurerm_mysql_flexible_server', 'azurerm_mysql_server'], {
    to: 'mysqlServer',
    zone: 'privatelink.mysql.database.azure.com',
  }),
  ownKeyFix('azure.mysql.uses-your-own-key', 'azurerm_mysql_flexible_server', {
    key: 'customer_managed_key.key_vault_key_id',
    identity: 'customer_managed_key.primary_user_assigned_identity_id',
  }),
] satisfies readonly FixMaker[];
