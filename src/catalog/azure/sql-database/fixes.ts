import { type Ailing, asked, type Change, type FixMaker, type Pointer, spelledList, spelledMap } from '../../../model/index.ts';
import { closingServers } from '../closing-fix.ts';
import { ownKeyFix } from '../own-key-fix.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

const servers = ['azurerm_mssql_server', 'azurerm_sql_server'];
const policy = 'azurerm_mssql_server_extended_auditing_policy';

/** The policy has the server write its audit to Azure Monitor; a diagnostic setting of the master database sends it on. */
const auditing = ({ declaration: { id, address }, companions, fact }: Ailing): readonly Change[] | undefined => {
  if (companions(policy, 'server_id').length > 0 || fact('audited').is === 'stated') return undefined;
  const add = (type: string, body: Parameters<typeof spelledMap>[0]): Change => ({
    do: 'add',
    type,
    beside: id,
    name: `${address}|${type}|audit`,
    body: spelledMap(body),
  });
  const server: Pointer = { is: 'pointer', of: id, attribute: 'id' };
  return [
    add(policy, { server_id: server, enabled: true, log_monitoring_enabled: true }),
    add('azurerm_monitor_diagnostic_setting', {
      name: 'audit',
      target_resource_id: { is: 'joined', parts: [server, '/databases/master'] },
      log_analytics_workspace_id: asked('log-workspace'),
      enabled_log: spelledList(spelledMap({ category: 'SQLSecurityAuditEvents' })),
    }),
  ];
};

/** An alert policy names its server and the group of it. */
const watching =
  (type: string, by: string, on: Parameters<typeof spelledMap>[0]) =>
  ({ declaration: { id, address }, companions }: Ailing): readonly Change[] | undefined => {
    if (companions(type, by).length > 0) return undefined;
    const own = (attribute: string): Pointer => ({ is: 'pointer', of: id, attribute });
    const body = spelledMap({ resource_group_name: own('resource_group_name'), [by]: own('name'), ...on });
    return [{ do: 'add', type, beside: id, name: `${address}|${type}`, body }];
  };

export default [
  closingServers('azure.sql-database.has-no-public-endpoint', ['azurerm_mssql_server', 'azurerm_sql_server', 'Microsoft.Sql/servers']),
  endpointFix('azure.sql-database.has-a-private-endpoint', servers, { to: 'sqlServer', zone: 'privatelink.database.windows.net' }),
  ownKeyFix('azure.sql-database.uses-your-own-key', 'azurerm_mssql_server', {
    key: 'transparent_data_encryption_key_vault_key_id',
    identity: 'primary_user_assigned_identity_id',
  }),
  { check: 'azure.sql-database.is-audited', types: ['azurerm_mssql_server'], make: auditing },
  {
    check: 'azure.sql-database.raises-alarms',
    types: ['azurerm_mssql_server'],
    make: watching('azurerm_mssql_server_security_alert_policy', 'server_name', { state: 'Enabled' }),
  },
  {
    check: 'azure.sql-database.instance-raises-alarms',
    types: ['azurerm_mssql_managed_instance'],
    make: watching('azurerm_mssql_managed_instance_security_alert_policy', 'managed_instance_name', { enabled: true }),
  },
] satisfies readonly FixMaker[];
