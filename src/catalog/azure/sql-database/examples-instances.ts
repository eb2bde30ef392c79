import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.sql-database.instance';

const base: Example = {
  shows: 'an instance that is always up to date, in several zones, with identities only and its audit collected',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_mssql_managed_instance" "erp" {
  name                         = "acme-erp"
  location                     = "westeurope"
  resource_group_name          = "rg"
  license_type                 = "LicenseIncluded"
  sku_name                     = "BC_Gen5"
  storage_size_in_gb           = 64
  vcores                       = 8
  subnet_id                    = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/sql"
  public_data_endpoint_enabled = false
  minimum_tls_version          = "1.2"
  zone_redundant_enabled       = true
  storage_account_type         = "GZRS"
  database_format              = "AlwaysUpToDate"

  azure_active_directory_administrator {
    login_username                      = "databases"
    object_id                           = "22222222-2222-2222-2222-222222222222"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "erp" {
  resource_group_name   = "rg"
  managed_instance_name = azurerm_mssql_managed_instance.erp.name
  enabled               = true
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "erp" {
  managed_instance_id = azurerm_mssql_managed_instance.erp.id
  key_vault_key_id    = "https://acme.vault.azure.net/keys/erp/1234"
}

resource "azurerm_monitor_diagnostic_setting" "erp" {
  name                       = "audit"
  target_resource_id         = azurerm_mssql_managed_instance.erp.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "SQLSecurityAuditEvents"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Sql/managedInstances",
      "apiVersion": "2023-08-01",
      "name": "acme-erp",
      "location": "westeurope",
      "sku": { "name": "BC_Gen5" },
      "properties": {
        "subnetId": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'main', 'sql')]",
        "publicDataEndpointEnabled": false,
        "minimalTlsVersion": "1.2",
        "zoneRedundant": true,
        "requestedBackupStorageRedundancy": "GeoZone",
        "databaseFormat": "AlwaysUpToDate",
        "administrators": { "login": "databases", "sid": "22222222-2222-2222-2222-222222222222", "azureADOnlyAuthentication": true }
      }
    },
    {
      "type": "Microsoft.Sql/managedInstances/securityAlertPolicies",
      "apiVersion": "2023-08-01",
      "name": "acme-erp/Default",
      "properties": { "state": "Enabled" }
    },
    {
      "type": "Microsoft.Sql/managedInstances/encryptionProtector",
      "apiVersion": "2023-08-01",
      "name": "acme-erp/current",
      "properties": { "serverKeyType": "AzureKeyVault", "serverKeyName": "acme_erp_1234" }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.Sql/managedInstances/acme-erp",
      "name": "audit",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "SQLSecurityAuditEvents", "enabled": true }] }
    }
  ]
}`,
  gives: {
    [`${id}-has-no-public-endpoint`]: 'met',
    [`${id}-refuses-old-tls`]: 'met',
    [`${id}-refuses-passwords`]: 'met',
    [`${id}-raises-alarms`]: 'met',
    [`${id}-is-audited`]: 'met',
    [`${id}-uses-your-own-key`]: 'met',
    [`${id}-survives-the-loss-of-a-zone`]: 'met',
    [`${id}-keeps-backups-in-another-region`]: 'met',
  },
  holds: { 'upgrade-platform': 'provider', 'control-keys': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'an instance with a public endpoint, an old TLS and backups that stay where they are',
    terraform: `
resource "azurerm_mssql_managed_instance" "plain" {
  name                         = "acme-plain"
  location                     = "westeurope"
  resource_group_name          = "rg"
  license_type                 = "LicenseIncluded"
  sku_name                     = "GP_Gen5"
  storage_size_in_gb           = 64
  vcores                       = 8
  subnet_id                    = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/sql"
  public_data_endpoint_enabled = true
  minimum_tls_version          = "1.1"
  storage_account_type         = "LRS"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/managedInstances",
      "apiVersion": "2023-08-01",
      "name": "acme-plain",
      "location": "westeurope",
      "sku": { "name": "GP_Gen5" },
      "properties": { "publicDataEndpointEnabled": true, "minimalTlsVersion": "1.1", "requestedBackupStorageRedundancy": "Local" }
    }
  ]
}`,
    gives: {
      [`${id}-has-no-public-endpoint`]: 'unmet',
      [`${id}-refuses-old-tls`]: 'unmet',
      [`${id}-refuses-passwords`]: 'unmet',
      [`${id}-raises-alarms`]: 'unmet',
      [`${id}-is-audited`]: 'unmet',
      [`${id}-uses-your-own-key`]: 'unmet',
      [`${id}-survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}-keeps-backups-in-another-region`]: 'unmet',
    },
    holds: { 'upgrade-platform': 'provider+customer', 'control-keys': 'provider+customer' },
  },
  variant(base, {
    shows: 'an instance of which the settings are left to whoever deploys it',
    terraform: [
      ['public_data_endpoint_enabled = false', 'public_data_endpoint_enabled = var.flag'],
      ['minimum_tls_version          = "1.2"', 'minimum_tls_version          = var.text'],
      ['zone_redundant_enabled       = true', 'zone_redundant_enabled       = var.flag'],
      ['"GZRS"', 'var.text'],
      ['"AlwaysUpToDate"', 'var.text'],
      ['azuread_authentication_only_enabled = true', 'azuread_authentication_only_enabled = var.flag'],
      ['enabled               = true', 'enabled               = var.flag'],
      ['"https://acme.vault.azure.net/keys/erp/1234"', 'var.text'],
      ['"SQLSecurityAuditEvents"', 'var.text'],
    ],
    arm: [
      ['"publicDataEndpointEnabled": false', '"publicDataEndpointEnabled": "[parameters(\'flag\')]"'],
      ['"minimalTlsVersion": "1.2"', '"minimalTlsVersion": "[parameters(\'text\')]"'],
      ['"zoneRedundant": true', '"zoneRedundant": "[parameters(\'flag\')]"'],
      ['"GeoZone"', '"[parameters(\'text\')]"'],
      ['"AlwaysUpToDate"', '"[parameters(\'text\')]"'],
      ['"azureADOnlyAuthentication": true', '"azureADOnlyAuthentication": "[parameters(\'flag\')]"'],
      ['"state": "Enabled"', '"state": "[parameters(\'text\')]"'],
      ['"serverKeyType": "AzureKeyVault"', '"serverKeyType": "[parameters(\'text\')]"'],
      ['"category": "SQLSecurityAuditEvents"', '"category": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}-has-no-public-endpoint`]: 'unproven',
      [`${id}-refuses-old-tls`]: 'unproven',
      [`${id}-refuses-passwords`]: 'unproven',
      [`${id}-raises-alarms`]: 'unproven',
      [`${id}-is-audited`]: 'unproven',
      [`${id}-uses-your-own-key`]: 'unproven',
      [`${id}-survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}-keeps-backups-in-another-region`]: 'unproven',
    },
    holds: { 'upgrade-platform': 'provider or provider+customer' },
  }),
);
