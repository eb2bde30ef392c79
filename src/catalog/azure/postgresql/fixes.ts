import type { FixMaker } from '../../../model/index.ts';
import { closingServers } from '../closing-fix.ts';
import { ownKeyFix } from '../own-key-fix.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  closingServers('azure.postgresql.has-no-public-endpoint', [
    'azurerm_postgresql_flexible_server',
    'azurerm_postgresql_server',
    'Microsoft.DBforPostgreSQL/flexibleServers',
    'Microsoft.DBforPostgreSQL/servers',
  ]),
  endpointFix('azure.postgresql.is-reached-privately', ['azurerm_postgresql_flexible_server', 'azurerm_postgresql_server'], {
    to: 'postgresqlServer',
    zone: 'privatelink.postgres.database.azure.com',
  }),
  ownKeyFix('azure.postgresql.uses-your-own-key', 'azurerm_postgresql_flexible_server', {
    key: 'customer_managed_key.key_vault_key_id',
    identity: 'customer_managed_key.primary_user_assigned_identity_id',
  }),
] satisfies readonly FixMaker[];
