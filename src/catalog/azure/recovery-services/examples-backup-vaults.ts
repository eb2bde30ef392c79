import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.recovery-services.backup-vault';

const base: Example = {
  shows: 'a Backup vault that keeps what is deleted for good, is immutable and has a second person',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_data_protection_backup_vault" "disks" {
  name                = "acme-disks"
  location            = "westeurope"
  resource_group_name = "rg"
  datastore_type      = "VaultStore"
  redundancy          = "ZoneRedundant"
  soft_delete         = "AlwaysOn"
  immutability        = "Locked"
}

resource "azurerm_data_protection_backup_vault_customer_managed_key" "disks" {
  data_protection_backup_vault_id = azurerm_data_protection_backup_vault.disks.id
  key_vault_key_id                = "https://acme.vault.azure.net/keys/backup"
}

resource "azurerm_data_protection_backup_vault_resource_guard_association" "disks" {
  data_protection_backup_vault_id = azurerm_data_protection_backup_vault.disks.id
  resource_guard_id               = "/subscriptions/2222/resourceGroups/guards/providers/Microsoft.DataProtection/resourceGuards/guard"
}

resource "azurerm_monitor_diagnostic_setting" "disks" {
  name                       = "reports"
  target_resource_id         = azurerm_data_protection_backup_vault.disks.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category_group = "allLogs"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.DataProtection/backupVaults",
      "apiVersion": "2025-07-01",
      "name": "acme-disks",
      "location": "westeurope",
      "properties": {
        "storageSettings": [{ "datastoreType": "VaultStore", "type": "ZoneRedundant" }],
        "securitySettings": {
          "softDeleteSettings": { "state": "AlwaysOn", "retentionDurationInDays": 30 },
          "immutabilitySettings": { "state": "Locked" },
          "encryptionSettings": { "state": "Enabled", "keyVaultProperties": { "keyUri": "https://acme.vault.azure.net/keys/backup" } }
        }
      }
    },
    {
      "type": "Microsoft.DataProtection/backupVaults/backupResourceGuardProxies",
      "apiVersion": "2025-07-01",
      "name": "acme-disks/DppResourceGuardProxy",
      "properties": { "resourceGuardResourceId": "/subscriptions/2222/resourceGroups/guards/providers/Microsoft.DataProtection/resourceGuards/guard" }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.DataProtection/backupVaults/acme-disks",
      "name": "reports",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "categoryGroup": "allLogs", "enabled": true }] }
    }
  ]
}`,
  gives: {
    [`${id}-keeps-what-is-deleted`]: 'met',
    [`${id}-is-immutable`]: 'met',
    [`${id}-asks-a-second-person`]: 'met',
    [`${id}-survives-the-loss-of-a-zone`]: 'met',
    [`${id}-uses-your-own-key`]: 'met',
    [`${id}-logs-its-use`]: 'met',
  },
  holds: { 'undo-mistakes': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a Backup vault that deletes at once, in one datacenter',
    terraform: `
resource "azurerm_data_protection_backup_vault" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
  datastore_type      = "VaultStore"
  redundancy          = "LocallyRedundant"
  soft_delete         = "Off"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DataProtection/backupVaults",
      "apiVersion": "2025-07-01",
      "name": "acme-plain",
      "location": "westeurope",
      "properties": {
        "storageSettings": [{ "datastoreType": "VaultStore", "type": "LocallyRedundant" }],
        "securitySettings": { "softDeleteSettings": { "state": "Off" } }
      }
    }
  ]
}`,
    gives: {
      [`${id}-keeps-what-is-deleted`]: 'unmet',
      [`${id}-is-immutable`]: 'unmet',
      [`${id}-asks-a-second-person`]: 'unmet',
      [`${id}-survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}-uses-your-own-key`]: 'unmet',
      [`${id}-logs-its-use`]: 'unmet',
    },
    holds: { 'undo-mistakes': 'customer' },
  },
  variant(base, {
    shows: 'a Backup vault of which the settings are left to whoever deploys it',
    terraform: [
      ['"ZoneRedundant"', 'var.text'],
      ['"AlwaysOn"', 'var.text'],
      ['"Locked"', 'var.text'],
      ['"https://acme.vault.azure.net/keys/backup"', 'var.text'],
      [
        'data_protection_backup_vault_id = azurerm_data_protection_backup_vault.disks.id\n  resource_guard_id',
        'data_protection_backup_vault_id = var.text\n  resource_guard_id',
      ],
      ['"allLogs"', 'var.text'],
    ],
    arm: [
      ['"ZoneRedundant"', '"[parameters(\'text\')]"'],
      ['"AlwaysOn"', '"[parameters(\'text\')]"'],
      ['"Locked"', '"[parameters(\'text\')]"'],
      ['"https://acme.vault.azure.net/keys/backup"', '"[parameters(\'text\')]"'],
      [
        '{\n      "type": "Microsoft.DataProtection/backupVaults/backupResourceGuardProxies"',
        '{\n      "condition": "[parameters(\'flag\')]",\n      "type": "Microsoft.DataProtection/backupVaults/backupResourceGuardProxies"',
      ],
      ['"allLogs"', '"[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}-keeps-what-is-deleted`]: 'unproven',
      [`${id}-is-immutable`]: 'unproven',
      [`${id}-asks-a-second-person`]: 'unproven',
      [`${id}-survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}-uses-your-own-key`]: 'unproven',
      [`${id}-logs-its-use`]: 'unproven',
    },
  }),
);
