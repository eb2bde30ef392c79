import type { Example } from '../../../model/index.ts';

const id = 'azure.mysql';

export const orders: Example = {
  shows: 'a flexible server with a standby, backups elsewhere, identities, a key of its own and its logs collected',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
variable "days" {
  type = number
}

resource "azurerm_mysql_flexible_server" "orders" {
  name                          = "acme-orders"
  location                      = "westeurope"
  resource_group_name           = "rg"
  version                       = "8.4"
  sku_name                      = "GP_Standard_D2s_v3"
  public_network_access         = "Enabled"
  backup_retention_days         = 14
  geo_redundant_backup_enabled  = true

  customer_managed_key {
    key_vault_key_id = "https://acme.vault.azure.net/keys/orders"
  }
  high_availability {
    mode = "ZoneRedundant"
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "orders" {
  server_id   = azurerm_mysql_flexible_server.orders.id
  identity_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/orders"
  login       = "databases"
  object_id   = "22222222-2222-2222-2222-222222222222"
  tenant_id   = "11111111-1111-1111-1111-111111111111"
}

resource "azurerm_mysql_flexible_server_firewall_rule" "office" {
  name                = "office"
  resource_group_name = "rg"
  server_name         = azurerm_mysql_flexible_server.orders.name
  start_ip_address    = "203.0.113.1"
  end_ip_address      = "203.0.113.20"
}

resource "azurerm_mysql_flexible_server_configuration" "tls" {
  name      = "require_secure_transport"
  resource_group_name = "rg"
  server_name = azurerm_mysql_flexible_server.orders.name
  value     = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "version" {
  name      = "tls_version"
  resource_group_name = "rg"
  server_name = azurerm_mysql_flexible_server.orders.name
  value     = "TLSv1.3"
}

resource "azurerm_mysql_flexible_server_configuration" "audit" {
  name      = "audit_log_enabled"
  resource_group_name = "rg"
  server_name = azurerm_mysql_flexible_server.orders.name
  value     = "on"
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "audit"
  target_resource_id         = azurerm_mysql_flexible_server.orders.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_private_endpoint" "orders" {
  name                = "orders"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "orders"
    private_connection_resource_id = azurerm_mysql_flexible_server.orders.id
    is_manual_connection           = false
    subresource_names              = ["mysqlServer"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "days": { "type": "int" } },
  "resources": [
    {
      "type": "Microsoft.DBforMySQL/flexibleServers",
      "apiVersion": "2024-08-01",
      "name": "acme-orders",
      "location": "westeurope",
      "sku": { "name": "Standard_D2s_v3", "tier": "GeneralPurpose" },
      "properties": {
        "version": "8.4",
        "network": { "publicNetworkAccess": "Enabled" },
        "backup": { "backupRetentionDays": 14, "geoRedundantBackup": "Enabled" },
        "dataEncryption": { "type": "AzureKeyVault", "primaryKeyURI": "https://acme.vault.azure.net/keys/orders" },
        "highAvailability": { "mode": "ZoneRedundant" }
      },
      "resources": [
        { "type": "firewallRules", "apiVersion": "2024-08-01", "name": "office", "properties": { "startIpAddress": "203.0.113.1", "endIpAddress": "203.0.113.20" } },
        { "type": "configurations", "apiVersion": "2024-08-01", "name": "require_secure_transport", "properties": { "value": "ON", "source": "user-override" } },
        { "type": "configurations", "apiVersion": "2024-08-01", "name": "tls_version", "properties": { "value": "TLSv1.3" } },
        { "type": "administrators", "apiVersion": "2024-08-01", "name": "ActiveDirectory", "properties": { "administratorType": "ActiveDirectory", "login": "databases" } },
        { "type": "configurations", "apiVersion": "2024-08-01", "name": "audit_log_enabled", "properties": { "value": "on" } }
      ]
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.DBforMySQL/flexibleServers/acme-orders",
      "name": "audit",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "categoryGroup": "audit", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "privateLinkServiceConnections": [
          {
            "name": "orders",
            "properties": { "privateLinkServiceId": "[resourceId('Microsoft.DBforMySQL/flexibleServers', 'acme-orders')]", "groupIds": ["mysqlServer"] }
          }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.runs-a-supported-version`]: 'met',
    [`${id}.lets-in-named-addresses-only`]: 'met',
    [`${id}.has-no-public-endpoint`]: 'unmet',
    [`${id}.keeps-other-customers-out`]: 'met',
    [`${id}.is-reached-privately`]: 'met',
    [`${id}.requires-tls`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.lets-in-identities`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.keeps-backups-for-a-week`]: 'met',
    [`${id}.keeps-backups-in-another-region`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
    [`${id}.writes-an-audit`]: 'met',
    [`${id}.collects-its-logs`]: 'met',
  },
  holds: { 'publish-platform-patches': 'provider', 'apply-platform-patches': 'provider', 'upgrade-platform': 'customer', 'control-keys': 'provider+customer' },
};
