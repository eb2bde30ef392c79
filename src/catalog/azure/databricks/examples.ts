import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.databricks';

const base: Example = {
  shows: 'a workspace that is closed, restarts its compute onto fixed images, and has keys of your own',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
variable "texts" {
  type = list(string)
}

resource "azurerm_databricks_workspace" "science" {
  name                                  = "acme-science"
  location                              = "westeurope"
  resource_group_name                   = "rg"
  sku                                   = "premium"
  public_network_access_enabled         = false
  network_security_group_rules_required = "NoAzureDatabricksRules"
  default_storage_firewall_enabled      = true
  infrastructure_encryption_enabled     = true
  customer_managed_key_enabled          = true
  managed_services_cmk_key_vault_key_id = "https://acme.vault.azure.net/keys/notebooks/1"
  managed_disk_cmk_key_vault_key_id     = "https://acme.vault.azure.net/keys/disks/1"

  custom_parameters {
    no_public_ip = true
  }
  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "science" {
  workspace_id     = azurerm_databricks_workspace.science.id
  key_vault_key_id = "https://acme.vault.azure.net/keys/storage/1"
}

resource "azurerm_monitor_diagnostic_setting" "science" {
  name                       = "use"
  target_resource_id         = azurerm_databricks_workspace.science.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "accounts"
  }
}

resource "azurerm_private_endpoint" "science" {
  name                = "science"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "science"
    private_connection_resource_id = azurerm_databricks_workspace.science.id
    is_manual_connection           = false
    subresource_names              = ["databricks_ui_api"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "texts": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.Databricks/workspaces",
      "apiVersion": "2024-05-01",
      "name": "acme-science",
      "location": "westeurope",
      "sku": { "name": "premium" },
      "properties": {
        "publicNetworkAccess": "Disabled",
        "defaultStorageFirewall": "Enabled",
        "enhancedSecurityCompliance": {
          "automaticClusterUpdate": { "value": "Enabled" },
          "enhancedSecurityMonitoring": { "value": "Enabled" }
        },
        "encryption": {
          "entities": {
            "managedServices": { "keySource": "Microsoft.Keyvault", "keyVaultProperties": { "keyName": "notebooks" } },
            "managedDisk": { "keySource": "Microsoft.Keyvault", "keyVaultProperties": { "keyName": "disks" } }
          }
        },
        "parameters": {
          "enableNoPublicIp": { "value": true },
          "requireInfrastructureEncryption": { "value": true },
          "encryption": { "value": { "keySource": "Microsoft.Keyvault", "KeyName": "storage" } }
        }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.Databricks/workspaces/acme-science",
      "name": "use",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "accounts", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "science",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "science", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.Databricks/workspaces', 'acme-science')]", "groupIds": ["databricks_ui_api"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.has-no-public-endpoint`]: 'met',
    [`${id}.hides-its-storage`]: 'met',
    [`${id}.hides-its-nodes`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.restarts-onto-fixed-images`]: 'none',
    [`${id}.brings-fixes-of-the-runtime`]: 'none',
    [`${id}.watches-its-nodes`]: 'met',
    [`${id}.encrypts-twice`]: 'met',
    [`${id}.uses-your-own-keys`]: 'met',
    [`${id}.uses-your-own-key-for-storage`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'control-keys': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a workspace whose nodes have public addresses, and of which little else is said',
    terraform: `
resource "azurerm_databricks_workspace" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "standard"

  custom_parameters {
    no_public_ip = false
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Databricks/workspaces",
      "apiVersion": "2024-05-01",
      "name": "acme-plain",
      "location": "westeurope",
      "sku": { "name": "standard" },
      "properties": { "parameters": { "enableNoPublicIp": { "value": false } } }
    }
  ]
}`,
    bicep: `
resource plain 'Microsoft.Databricks/workspaces@2024-05-01' = {
  name: 'acme-plain'
  location: 'westeurope'
  sku: { name: 'standard' }
  properties: {
    parameters: { enableNoPublicIp: { value: false } }
  }
}`,
    gives: {
      [`${id}.has-no-public-endpoint`]: 'unmet',
      [`${id}.hides-its-storage`]: 'unmet',
      [`${id}.hides-its-nodes`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.restarts-onto-fixed-images`]: 'unmet',
      [`${id}.brings-fixes-of-the-runtime`]: 'unmet',
      [`${id}.watches-its-nodes`]: 'unmet',
      [`${id}.encrypts-twice`]: 'unmet',
      [`${id}.uses-your-own-keys`]: 'unmet',
      [`${id}.uses-your-own-key-for-storage`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'provider+customer' },
  },
  variant(base, {
    shows: 'a workspace of which the settings are left to whoever deploys it',
    terraform: [
      ['public_network_access_enabled         = false', 'public_network_access_enabled         = var.flag'],
      ['default_storage_firewall_enabled      = true', 'default_storage_firewall_enabled      = var.flag'],
      ['no_public_ip = true', 'no_public_ip = var.flag'],
      ['automatic_cluster_update_enabled     = true', 'automatic_cluster_update_enabled     = var.flag'],
      ['enhanced_security_monitoring_enabled = true', 'enhanced_security_monitoring_enabled = var.flag'],
      ['infrastructure_encryption_enabled     = true', 'infrastructure_encryption_enabled     = var.flag'],
      ['"https://acme.vault.azure.net/keys/notebooks/1"', 'var.text'],
      ['"https://acme.vault.azure.net/keys/disks/1"', 'var.text'],
      ['"https://acme.vault.azure.net/keys/storage/1"', 'var.text'],
      ['"accounts"', 'var.text'],
      ['private_connection_resource_id = azurerm_databricks_workspace.science.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"defaultStorageFirewall": "Enabled"', '"defaultStorageFirewall": "[parameters(\'text\')]"'],
      ['"enableNoPublicIp": { "value": true }', '"enableNoPublicIp": { "value": "[parameters(\'flag\')]" }'],
      ['"automaticClusterUpdate": { "value": "Enabled" }', '"automaticClusterUpdate": { "value": "[parameters(\'text\')]" }'],
      ['"enhancedSecurityMonitoring": { "value": "Enabled" }', '"enhancedSecurityMonitoring": { "value": "[parameters(\'text\')]" }'],
      ['"requireInfrastructureEncryption": { "value": true }', '"requireInfrastructureEncryption": { "value": "[parameters(\'flag\')]" }'],
      ['"keyName": "notebooks"', '"keyName": "[parameters(\'text\')]"'],
      ['"keyName": "disks"', '"keyName": "[parameters(\'text\')]"'],
      ['"value": { "keySource": "Microsoft.Keyvault", "KeyName": "storage" }', '"value": { "keySource": "[parameters(\'text\')]" }'],
      ['"accounts"', '"[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.Databricks/workspaces\', \'acme-science\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.hides-its-storage`]: 'unproven',
      [`${id}.hides-its-nodes`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.restarts-onto-fixed-images`]: 'unproven',
      [`${id}.brings-fixes-of-the-runtime`]: 'unproven',
      [`${id}.watches-its-nodes`]: 'unproven',
      [`${id}.encrypts-twice`]: 'unproven',
      [`${id}.uses-your-own-keys`]: 'unproven',
      [`${id}.uses-your-own-key-for-storage`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
