/** A type of resource that is added beside another: a version of it, its name where there is only one of it, and the page of both. */
export interface CompanionType {
  readonly type: string;
  readonly version: string;
  readonly name?: string;
  readonly source: string;
}

const pages = 'https://learn.microsoft.com/en-us/azure/templates';
const companion = (type: string, version: string, name?: string): CompanionType => {
  const [provider = '', ...kinds] = type.toLowerCase().split('/');
  return { type, version, ...(name !== undefined && { name }), source: `${pages}/${provider}/${version}/${kinds.join('/')}` };
};

const all = [
  companion('Microsoft.ApiManagement/service/tenant', '2021-08-01'),
  companion('Microsoft.Authorization/locks', '2020-05-01'),
  companion('Microsoft.DBforMySQL/flexibleServers/configurations', '2023-12-30'),
  companion('Microsoft.DBforPostgreSQL/flexibleServers/configurations', '2024-08-01'),
  companion('Microsoft.EventHub/namespaces/networkRuleSets', '2024-01-01', 'default'),
  companion('Microsoft.Insights/diagnosticSettings', '2021-05-01-preview', 'diagnostics'),
  companion('Microsoft.RecoveryServices/vaults/backupstorageconfig', '2023-01-01', 'vaultstorageconfig'),
  companion('Microsoft.ServiceBus/namespaces/networkRuleSets', '2024-01-01', 'default'),
  companion('Microsoft.Sql/managedInstances/azureADOnlyAuthentications', '2021-11-01', 'Default'),
  companion('Microsoft.Sql/managedInstances/encryptionProtector', '2021-11-01', 'current'),
  companion('Microsoft.Sql/managedInstances/securityAlertPolicies', '2021-11-01', 'Default'),
  companion('Microsoft.Sql/servers/advancedThreatProtectionSettings', '2021-11-01', 'Default'),
  companion('Microsoft.Sql/servers/auditingSettings', '2021-11-01', 'default'),
  companion('Microsoft.Sql/servers/azureADOnlyAuthentications', '2021-11-01', 'Default'),
  companion('Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies', '2021-11-01', 'default'),
  companion('Microsoft.Sql/servers/databases/transparentDataEncryption', '2021-11-01', 'current'),
  companion('Microsoft.Sql/servers/encryptionProtector', '2021-11-01', 'current'),
  companion('Microsoft.Sql/servers/extendedAuditingSettings', '2021-11-01', 'default'),
  companion('Microsoft.Sql/servers/securityAlertPolicies', '2021-11-01', 'Default'),
  companion('Microsoft.Storage/storageAccounts/blobServices', '2023-01-01', 'default'),
  companion('Microsoft.Synapse/workspaces/auditingSettings', '2021-06-01', 'default'),
  companion('Microsoft.Synapse/workspaces/azureADOnlyAuthentications', '2021-06-01', 'default'),
  companion('Microsoft.Synapse/workspaces/extendedAuditingSettings', '2021-06-01', 'default'),
  companion('Microsoft.Synapse/workspaces/securityAlertPolicies', '2021-06-01', 'Default'),
  companion('Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies', '2021-06-01', 'Default'),
  companion('Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption', '2021-06-01', 'current'),
  companion('Microsoft.Web/sites/basicPublishingCredentialsPolicies', '2022-09-01'),
  companion('Microsoft.Web/sites/config', '2022-09-01'),
  companion('Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies', '2022-09-01'),
  companion('Microsoft.Web/sites/slots/config', '2022-09-01'),
];

/** By type in small letters. */
export const companionTypes: ReadonlyMap<string, CompanionType> = new Map(all.map(one => [one.type.toLowerCase(), one]));
