import { type Example, examples, variant } from '../../../model/index.ts';
import { orders } from './orders.ts';

const id = 'azure.mysql';

const single: Example = {
  shows: 'a single server of a version that has ended, without TLS, that lets everybody in',
  terraform: `
resource "azurerm_mysql_server" "old" {
  name                             = "acme-old"
  location                         = "westeurope"
  resource_group_name              = "rg"
  version                          = "5.6"
  sku_name                         = "GP_Gen5_2"
  ssl_enforcement_enabled          = false
  ssl_minimal_tls_version_enforced = "TLSEnforcementDisabled"
}

resource "azurerm_mysql_firewall_rule" "all" {
  name                = "all"
  resource_group_name = "rg"
  server_name         = azurerm_mysql_server.old.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_mysql_firewall_rule" "azure" {
  name                = "azure"
  resource_group_name = "rg"
  server_name         = azurerm_mysql_server.old.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DBforMySQL/servers",
      "apiVersion": "2017-12-01",
      "name": "acme-old",
      "location": "westeurope",
      "properties": { "version": "5.6", "sslEnforcement": "Disabled", "minimalTlsVersion": "TLSEnforcementDisabled" },
      "resources": [
        { "type": "firewallRules", "apiVersion": "2017-12-01", "name": "all", "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255" } },
        { "type": "firewallRules", "apiVersion": "2017-12-01", "name": "azure", "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0" } }
      ]
    }
  ]
}`,
  gives: {
    [`${id}.runs-a-supported-version`]: 'unmet',
    [`${id}.lets-in-named-addresses-only`]: 'unmet',
    [`${id}.has-no-public-endpoint`]: 'unmet',
    [`${id}.keeps-other-customers-out`]: 'unmet',
    [`${id}.is-reached-privately`]: 'unmet',
    [`${id}.requires-tls`]: 'unmet',
    [`${id}.refuses-old-tls`]: 'unmet',
    [`${id}.lets-in-identities`]: 'none',
    [`${id}.uses-your-own-key`]: 'unmet',
    [`${id}.keeps-backups-in-another-region`]: 'unmet',
    [`${id}.survives-the-loss-of-a-zone`]: 'none',
    [`${id}.writes-an-audit`]: 'unmet',
    [`${id}.collects-its-logs`]: 'unmet',
  },
  holds: { 'publish-platform-patches': 'nobody', 'apply-platform-patches': 'not-applicable' },
};

export default examples(
  orders,
  single,
  {
    shows: 'a flexible server in a network of its own, of a version in extended support, of which little else is said',
    terraform: `
resource "azurerm_mysql_flexible_server" "plain" {
  name                  = "acme-plain"
  location              = "westeurope"
  resource_group_name   = "rg"
  version               = "5.7"
  sku_name              = "B_Standard_B1ms"
  delegated_subnet_id   = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/data"
  backup_retention_days = 5
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DBforMySQL/flexibleServers",
      "apiVersion": "2024-08-01",
      "name": "acme-plain",
      "location": "westeurope",
      "properties": {
        "version": "5.7",
        "network": { "delegatedSubnetResourceId": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'main', 'data')]" },
        "backup": { "backupRetentionDays": 5 }
      }
    }
  ]
}`,
    gives: {
      [`${id}.runs-a-supported-version`]: 'unmet',
      [`${id}.has-no-public-endpoint`]: 'met',
      [`${id}.is-reached-privately`]: 'met',
      [`${id}.requires-tls`]: 'met',
      [`${id}.lets-in-identities`]: 'unmet',
      [`${id}.keeps-backups-for-a-week`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    },
    holds: { 'publish-platform-patches': 'provider', 'apply-platform-patches': 'provider' },
  },
  variant(orders, {
    shows: 'a flexible server of which the settings are left to whoever deploys it',
    terraform: [
      ['version                       = "8.4"', 'version                       = var.text'],
      ['public_network_access         = "Enabled"', 'public_network_access         = var.text'],
      ['backup_retention_days         = 14', 'backup_retention_days         = var.days'],
      ['geo_redundant_backup_enabled  = true', 'geo_redundant_backup_enabled  = var.flag'],
      ['  server_id   = azurerm_mysql_flexible_server.orders.id', '  server_id   = var.text'],
      ['key_vault_key_id = "https://acme.vault.azure.net/keys/orders"', 'key_vault_key_id = var.text'],
      ['mode = "ZoneRedundant"', 'mode = var.text'],
      ['start_ip_address    = "203.0.113.1"', 'start_ip_address    = var.text'],
      ['value     = "ON"', 'value     = var.text'],
      ['value     = "TLSv1.3"', 'value     = var.text'],
      ['value     = "on"', 'value     = var.text'],
      ['category_group = "audit"', 'category_group = var.text'],
      ['private_connection_resource_id = azurerm_mysql_flexible_server.orders.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"version": "8.4"', '"version": "[parameters(\'text\')]"'],
      ['"publicNetworkAccess": "Enabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"backupRetentionDays": 14', '"backupRetentionDays": "[parameters(\'days\')]"'],
      ['"geoRedundantBackup": "Enabled"', '"geoRedundantBackup": "[parameters(\'text\')]"'],
      ['"type": "AzureKeyVault"', '"type": "[parameters(\'text\')]"'],
      ['"mode": "ZoneRedundant"', '"mode": "[parameters(\'text\')]"'],
      ['"startIpAddress": "203.0.113.1"', '"startIpAddress": "[parameters(\'text\')]"'],
      ['{ "type": "administrators",', '{ "condition": "[parameters(\'flag\')]", "type": "administrators",'],
      ['"value": "ON"', '"value": "[parameters(\'text\')]"'],
      ['"value": "TLSv1.3"', '"value": "[parameters(\'text\')]"'],
      ['"audit_log_enabled", "properties": { "value": "on" }', '"audit_log_enabled", "properties": { "value": "[parameters(\'text\')]" }'],
      ['"categoryGroup": "audit"', '"categoryGroup": "[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.DBforMySQL/flexibleServers\', \'acme-orders\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.runs-a-supported-version`]: 'unproven',
      [`${id}.lets-in-named-addresses-only`]: 'unproven',
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.keeps-other-customers-out`]: 'unproven',
      [`${id}.is-reached-privately`]: 'unproven',
      [`${id}.requires-tls`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.lets-in-identities`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.keeps-backups-for-a-week`]: 'unproven',
      [`${id}.keeps-backups-in-another-region`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.writes-an-audit`]: 'unproven',
      [`${id}.collects-its-logs`]: 'unproven',
    },
  }),
);
