import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.sql-virtual-machine';
const machine = '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/sales';

const base: Example = {
  shows: 'an engine that is patched in a window, backed up with encryption and reached from its network',
  terraform: `
variable "number" {
  type = number
}
variable "text" {
  type = string
}

resource "azurerm_mssql_virtual_machine" "sales" {
  virtual_machine_id    = "${machine}"
  sql_license_type      = "PAYG"
  sql_connectivity_type = "PRIVATE"

  auto_patching {
    day_of_week                            = "Sunday"
    maintenance_window_duration_in_minutes = 60
    maintenance_window_starting_hour       = 2
  }
  auto_backup {
    encryption_password        = "read-from-a-vault"
    retention_period_in_days   = 30
    storage_blob_endpoint      = "https://acme.blob.core.windows.net/"
    storage_account_access_key = "read-from-a-vault"
  }
  key_vault_credential {
    name                     = "vault"
    key_vault_url            = "https://acme.vault.azure.net/"
    service_principal_name   = "00000000-0000-0000-0000-000000000001"
    service_principal_secret = "read-from-a-vault"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "number": { "type": "int" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.SqlVirtualMachine/sqlVirtualMachines",
      "apiVersion": "2023-10-01",
      "name": "sales",
      "location": "westeurope",
      "properties": {
        "virtualMachineResourceId": "${machine}",
        "autoPatchingSettings": { "enable": true, "dayOfWeek": "Sunday", "maintenanceWindowStartingHour": 2, "maintenanceWindowDuration": 60 },
        "autoBackupSettings": { "enable": true, "enableEncryption": true, "retentionPeriod": 30 },
        "keyVaultCredentialSettings": { "enable": true, "credentialName": "vault" },
        "serverConfigurationsManagementSettings": { "sqlConnectivityUpdateSettings": { "connectivityType": "PRIVATE", "port": 1433 } }
      }
    }
  ]
}`,
  gives: {
    [`${id}.is-patched-in-a-window`]: 'met',
    [`${id}.does-not-listen-in-public`]: 'met',
    [`${id}.takes-keys-from-a-vault`]: 'met',
    [`${id}.backs-up-its-databases`]: 'met',
    [`${id}.keeps-backups-for-a-week`]: 'met',
    [`${id}.encrypts-its-backups`]: 'met',
  },
  holds: { 'apply-platform-patches': 'provider+customer', 'apply-os-patches': 'not-applicable' },
};

export default examples(
  base,
  {
    shows: 'an engine that listens to the internet, and of which little else is said',
    terraform: `
resource "azurerm_mssql_virtual_machine" "plain" {
  virtual_machine_id    = "${machine}"
  sql_license_type      = "PAYG"
  sql_connectivity_type = "PUBLIC"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.SqlVirtualMachine/sqlVirtualMachines",
      "apiVersion": "2023-10-01",
      "name": "plain",
      "location": "westeurope",
      "properties": {
        "virtualMachineResourceId": "${machine}",
        "serverConfigurationsManagementSettings": { "sqlConnectivityUpdateSettings": { "connectivityType": "PUBLIC" } }
      }
    }
  ]
}`,
    bicep: `
resource plain 'Microsoft.SqlVirtualMachine/sqlVirtualMachines@2023-10-01' = {
  name: 'plain'
  location: 'westeurope'
  properties: {
    virtualMachineResourceId: '${machine}'
    serverConfigurationsManagementSettings: {
      sqlConnectivityUpdateSettings: { connectivityType: 'PUBLIC' }
    }
  }
}`,
    gives: {
      [`${id}.is-patched-in-a-window`]: 'unmet',
      [`${id}.does-not-listen-in-public`]: 'unmet',
      [`${id}.takes-keys-from-a-vault`]: 'unmet',
      [`${id}.backs-up-its-databases`]: 'unmet',
      [`${id}.keeps-backups-for-a-week`]: 'none',
      [`${id}.encrypts-its-backups`]: 'none',
    },
    holds: { 'apply-platform-patches': 'customer' },
  },
  variant(base, {
    shows: 'an engine whose backups are kept for two days and not encrypted',
    terraform: [
      ['retention_period_in_days   = 30', 'retention_period_in_days   = 2'],
      ['    encryption_password        = "read-from-a-vault"\n', ''],
    ],
    arm: [
      ['"retentionPeriod": 30', '"retentionPeriod": 2'],
      ['"enableEncryption": true', '"enableEncryption": false'],
    ],
    gives: { [`${id}.keeps-backups-for-a-week`]: 'unmet', [`${id}.encrypts-its-backups`]: 'unmet' },
  }),
  variant(base, {
    shows: 'an engine whose reach and backups are left to whoever deploys it',
    terraform: [
      ['retention_period_in_days   = 30', 'retention_period_in_days   = var.number'],
      ['encryption_password        = "read-from-a-vault"', 'encryption_password        = var.text'],
      ['"PRIVATE"', 'var.text'],
    ],
    arm: [
      ['"retentionPeriod": 30', '"retentionPeriod": "[parameters(\'number\')]"'],
      ['"enableEncryption": true', '"enableEncryption": "[parameters(\'flag\')]"'],
      ['"PRIVATE"', '"[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.does-not-listen-in-public`]: 'unproven',
      [`${id}.keeps-backups-for-a-week`]: 'unproven',
      [`${id}.encrypts-its-backups`]: 'unproven',
    },
  }),
  {
    shows: 'an engine whose patching, keys and backups are left to whoever deploys it',
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" } },
  "resources": [
    {
      "type": "Microsoft.SqlVirtualMachine/sqlVirtualMachines",
      "apiVersion": "2023-10-01",
      "name": "open",
      "location": "westeurope",
      "properties": {
        "virtualMachineResourceId": "${machine}",
        "autoPatchingSettings": { "enable": "[parameters('flag')]" },
        "autoBackupSettings": { "enable": "[parameters('flag')]" },
        "keyVaultCredentialSettings": { "enable": "[parameters('flag')]" }
      }
    }
  ]
}`,
    gives: {
      [`${id}.is-patched-in-a-window`]: 'unproven',
      [`${id}.takes-keys-from-a-vault`]: 'unproven',
      [`${id}.backs-up-its-databases`]: 'unproven',
    },
  },
);
