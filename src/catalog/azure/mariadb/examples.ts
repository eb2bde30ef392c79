import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.mariadb';

const base: Example = {
  shows: 'a server behind a private endpoint, with TLS, backups elsewhere and its logs collected',
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

resource "azurerm_mariadb_server" "shop" {
  name                             = "acme-shop"
  location                         = "westeurope"
  resource_group_name              = "rg"
  version                          = "10.3"
  sku_name                         = "GP_Gen5_2"
  public_network_access_enabled    = false
  ssl_enforcement_enabled          = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
  backup_retention_days            = 14
  geo_redundant_backup_enabled     = true
}

resource "azurerm_monitor_diagnostic_setting" "shop" {
  name                       = "audit"
  target_resource_id         = azurerm_mariadb_server.shop.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "MySqlAuditLogs"
  }
}

resource "azurerm_private_endpoint" "shop" {
  name                = "shop"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "shop"
    private_connection_resource_id = azurerm_mariadb_server.shop.id
    is_manual_connection           = false
    subresource_names              = ["mariadbServer"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "days": { "type": "int" } },
  "resources": [
    {
      "type": "Microsoft.DBforMariaDB/servers",
      "apiVersion": "2018-06-01",
      "name": "acme-shop",
      "location": "westeurope",
      "properties": {
        "version": "10.3",
        "publicNetworkAccess": "Disabled",
        "sslEnforcement": "Enabled",
        "minimalTlsVersion": "TLS1_2",
        "storageProfile": { "backupRetentionDays": 14, "geoRedundantBackup": "Enabled" }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.DBforMariaDB/servers/acme-shop",
      "name": "audit",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "MySqlAuditLogs", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "shop",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "shop", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.DBforMariaDB/servers', 'acme-shop')]", "groupIds": ["mariadbServer"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.lets-in-named-addresses-only`]: 'met',
    [`${id}.has-no-public-endpoint`]: 'met',
    [`${id}.keeps-other-customers-out`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.requires-tls`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.keeps-backups-for-a-week`]: 'met',
    [`${id}.keeps-backups-in-another-region`]: 'met',
    [`${id}.collects-its-logs`]: 'met',
  },
  holds: { 'publish-platform-patches': 'nobody', 'upgrade-platform': 'customer' },
};

export default examples(
  base,
  {
    shows: 'a server that everybody may reach without TLS',
    terraform: `
resource "azurerm_mariadb_server" "open" {
  name                             = "acme-open"
  location                         = "westeurope"
  resource_group_name              = "rg"
  version                          = "10.2"
  sku_name                         = "B_Gen5_2"
  ssl_enforcement_enabled          = false
  ssl_minimal_tls_version_enforced = "TLSEnforcementDisabled"
  backup_retention_days            = 5
}

resource "azurerm_mariadb_firewall_rule" "all" {
  name                = "all"
  resource_group_name = "rg"
  server_name         = azurerm_mariadb_server.open.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_mariadb_firewall_rule" "azure" {
  name                = "azure"
  resource_group_name = "rg"
  server_name         = azurerm_mariadb_server.open.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DBforMariaDB/servers",
      "apiVersion": "2018-06-01",
      "name": "acme-open",
      "location": "westeurope",
      "properties": {
        "version": "10.2",
        "sslEnforcement": "Disabled",
        "minimalTlsVersion": "TLSEnforcementDisabled",
        "storageProfile": { "backupRetentionDays": 5 }
      },
      "resources": [
        { "type": "firewallRules", "apiVersion": "2018-06-01", "name": "all", "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255" } },
        { "type": "firewallRules", "apiVersion": "2018-06-01", "name": "azure", "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0" } }
      ]
    }
  ]
}`,
    gives: {
      [`${id}.lets-in-named-addresses-only`]: 'unmet',
      [`${id}.has-no-public-endpoint`]: 'unmet',
      [`${id}.keeps-other-customers-out`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.requires-tls`]: 'unmet',
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.keeps-backups-for-a-week`]: 'unmet',
      [`${id}.keeps-backups-in-another-region`]: 'unmet',
      [`${id}.collects-its-logs`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a server of which the settings are left to whoever deploys it',
    terraform: [
      ['public_network_access_enabled    = false', 'public_network_access_enabled    = var.flag'],
      ['ssl_enforcement_enabled          = true', 'ssl_enforcement_enabled          = var.flag'],
      ['"TLS1_2"', 'var.text'],
      ['backup_retention_days            = 14', 'backup_retention_days            = var.days'],
      ['geo_redundant_backup_enabled     = true', 'geo_redundant_backup_enabled     = var.flag'],
      ['category = "MySqlAuditLogs"', 'category = var.text'],
      ['private_connection_resource_id = azurerm_mariadb_server.shop.id', 'private_connection_resource_id = var.text'],
      [
        'resource "azurerm_private_endpoint" "shop" {',
        'resource "azurerm_mariadb_firewall_rule" "some" {\n  name                = "some"\n  resource_group_name = "rg"\n  server_name         = azurerm_mariadb_server.shop.name\n  start_ip_address    = var.text\n  end_ip_address      = var.text\n}\n\nresource "azurerm_private_endpoint" "shop" {',
      ],
    ],
    arm: [
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"sslEnforcement": "Enabled"', '"sslEnforcement": "[parameters(\'text\')]"'],
      ['"minimalTlsVersion": "TLS1_2"', '"minimalTlsVersion": "[parameters(\'text\')]"'],
      ['"backupRetentionDays": 14', '"backupRetentionDays": "[parameters(\'days\')]"'],
      ['"geoRedundantBackup": "Enabled"', '"geoRedundantBackup": "[parameters(\'text\')]"'],
      ['"category": "MySqlAuditLogs"', '"category": "[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.DBforMariaDB/servers\', \'acme-shop\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
      [
        '    {\n      "type": "Microsoft.Insights/diagnosticSettings"',
        '    { "type": "Microsoft.DBforMariaDB/servers/firewallRules", "apiVersion": "2018-06-01", "name": "acme-shop/some", "properties": { "startIpAddress": "[parameters(\'text\')]", "endIpAddress": "[parameters(\'text\')]" } },\n    {\n      "type": "Microsoft.Insights/diagnosticSettings"',
      ],
    ],
    gives: {
      [`${id}.lets-in-named-addresses-only`]: 'unproven',
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.keeps-other-customers-out`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.requires-tls`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.keeps-backups-for-a-week`]: 'unproven',
      [`${id}.keeps-backups-in-another-region`]: 'unproven',
      [`${id}.collects-its-logs`]: 'unproven',
    },
  }),
);
