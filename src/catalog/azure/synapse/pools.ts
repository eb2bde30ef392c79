import type { Example } from '../../../model/index.ts';

const id = 'azure.synapse';
const schema = `"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0"`;
const workspace = '"/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Synapse/workspaces/acme"';

const sql = (body: string, variables = ''): string => `${variables}
resource "azurerm_synapse_sql_pool" "sales" {
  name                 = "sales"
  synapse_workspace_id = ${workspace}
  sku_name             = "DW100c"
  storage_account_type = "GRS"
${body}}`;
const sqlTemplate = (parameters: string, children: string): string => `{
  ${schema},
  "parameters": {${parameters}},
  "resources": [
    { "type": "Microsoft.Synapse/workspaces/sqlPools", "apiVersion": "2021-06-01", "name": "acme/sales", "location": "westeurope", "sku": { "name": "DW100c" } }${children}
  ]
}`;
const encryption = (status: string): string => `,
    { "type": "Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption", "apiVersion": "2021-06-01", "name": "acme/sales/current", "properties": { "status": "${status}" } }`;
const copies = (state: string): string => `,
    { "type": "Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies", "apiVersion": "2021-06-01", "name": "acme/sales/Default", "properties": { "state": "${state}" } }`;

const spark = (version: string, variables = ''): string => `${variables}
resource "azurerm_synapse_spark_pool" "jobs" {
  name                 = "jobs"
  synapse_workspace_id = ${workspace}
  node_size_family     = "MemoryOptimized"
  node_size            = "Small"
  node_count           = 3
  spark_version        = ${version}
}`;
const sparkTemplate = (version: string, parameters = ''): string => `{
  ${schema},
  "parameters": {${parameters}},
  "resources": [
    { "type": "Microsoft.Synapse/workspaces/bigDataPools", "apiVersion": "2021-06-01", "name": "acme/jobs", "location": "westeurope", "properties": { "sparkVersion": "${version}" } }
  ]
}`;

const text = `
variable "text" {
  type = string
}
`;
const flag = `
variable "flag" {
  type = bool
}
`;

export const pools: readonly Example[] = [
  {
    shows: 'a dedicated pool that is encrypted',
    terraform: sql('  data_encrypted       = true\n'),
    arm: sqlTemplate('', encryption('Enabled')),
    gives: { [`${id}.encrypts-the-pool`]: 'met', [`${id}.copies-backups-elsewhere`]: 'met' },
    holds: { 'upgrade-platform': 'provider', 'encrypt-at-rest': 'provider+customer' },
  },
  {
    shows: 'a dedicated pool whose backups stay in its region',
    terraform: sql('  geo_backup_policy_enabled = false\n'),
    arm: sqlTemplate('', copies('Disabled')),
    gives: { [`${id}.encrypts-the-pool`]: 'unmet', [`${id}.copies-backups-elsewhere`]: 'unmet' },
  },
  {
    shows: 'a dedicated pool that is left to whoever deploys it',
    terraform: sql('  data_encrypted            = var.flag\n  geo_backup_policy_enabled = var.flag\n', flag),
    arm: sqlTemplate('"text": { "type": "string" }', encryption("[parameters('text')]") + copies("[parameters('text')]")),
    gives: { [`${id}.encrypts-the-pool`]: 'unproven', [`${id}.copies-backups-elsewhere`]: 'unproven' },
  },
  {
    shows: 'a pool of Spark on a runtime that gets fixes',
    terraform: spark('"3.5"'),
    arm: sparkTemplate('3.5'),
    gives: { [`${id}.runs-a-supported-spark`]: 'met' },
    holds: { 'publish-platform-patches': 'provider', 'apply-platform-patches': 'provider' },
  },
  {
    shows: 'a pool of Spark on a runtime that nobody fixes',
    terraform: spark('"3.4"'),
    arm: sparkTemplate('3.4'),
    gives: { [`${id}.runs-a-supported-spark`]: 'unmet' },
    holds: { 'publish-platform-patches': 'nobody', 'apply-platform-patches': 'not-applicable' },
  },
  {
    shows: 'a pool of Spark whose runtime is left to whoever deploys it',
    terraform: spark('var.text', text),
    arm: sparkTemplate("[parameters('text')]", '"text": { "type": "string" }'),
    gives: { [`${id}.runs-a-supported-spark`]: 'unproven' },
  },
];
