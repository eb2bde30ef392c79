import type { Example } from '../../../model/index.ts';

const id = 'azure.sql-database';

export const ledger: Example = {
  shows: 'a server behind a private endpoint, with identities only, an audit, alarms and a key of its own',
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

resource "azurerm_mssql_server" "ledger" {
  name                          = "acme-ledger"
  location                      = "westeurope"
  resource_group_name           = "rg"
  version                       = "12.0"
  minimum_tls_version           = "1.2"
  public_network_access_enabled = false

  azuread_administrator {
    login_username              = "databases"
    object_id                   = "22222222-2222-2222-2222-222222222222"
    azuread_authentication_only = true
  }
}

resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  server_id        = azurerm_mssql_server.ledger.id
  start_ip_address = "203.0.113.1"
  end_ip_address   = "203.0.113.20"
}

resource "azurerm_mssql_server_extended_auditing_policy" "ledger" {
  server_id             = azurerm_mssql_server.ledger.id
  blob_storage_endpoint = "https://acmeaudit.blob.core.windows.net"
  retention_in_days     = 120
}

resource "azurerm_mssql_server_security_alert_policy" "ledger" {
  resource_group_name = "rg"
  server_name         = azurerm_mssql_server.ledger.name
  state               = "Enabled"
}

resource "azurerm_mssql_server_transparent_data_encryption" "ledger" {
  server_id        = azurerm_mssql_server.ledger.id
  key_vault_key_id = "https://acme.vault.azure.net/keys/ledger/1234"
}

resource "azurerm_private_endpoint" "ledger" {
  name                = "ledger"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "ledger"
    private_connection_resource_id = azurerm_mssql_server.ledger.id
    is_manual_connection           = false
    subresource_names              = ["sqlServer"]
  }
}

resource "azurerm_mssql_database" "ledger" {
  name           = "ledger"
  server_id      = azurerm_mssql_server.ledger.id
  sku_name       = "BC_Gen5_2"
  zone_redundant = true

  short_term_retention_policy {
    retention_days = 14
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "days": { "type": "int" } },
  "resources": [
    {
      "type": "Microsoft.Sql/servers",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger",
      "location": "westeurope",
      "properties": {
        "version": "12.0",
        "minimalTlsVersion": "1.2",
        "publicNetworkAccess": "Disabled",
        "administrators": {
          "administratorType": "ActiveDirectory",
          "login": "databases",
          "sid": "22222222-2222-2222-2222-222222222222",
          "azureADOnlyAuthentication": true
        }
      }
    },
    {
      "type": "Microsoft.Sql/servers/firewallRules",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger/office",
      "properties": { "startIpAddress": "203.0.113.1", "endIpAddress": "203.0.113.20" }
    },
    {
      "type": "Microsoft.Sql/servers/auditingSettings",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger/default",
      "properties": { "state": "Enabled", "storageEndpoint": "https://acmeaudit.blob.core.windows.net", "retentionDays": 120 }
    },
    {
      "type": "Microsoft.Sql/servers/securityAlertPolicies",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger/Default",
      "properties": { "state": "Enabled" }
    },
    {
      "type": "Microsoft.Sql/servers/encryptionProtector",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger/current",
      "properties": { "serverKeyType": "AzureKeyVault", "serverKeyName": "acme_ledger_1234" }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "ledger",
      "location": "westeurope",
      "properties": {
        "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'main', 'inside')]" },
        "privateLinkServiceConnections": [
          {
            "name": "ledger",
            "properties": { "privateLinkServiceId": "[resourceId('Microsoft.Sql/servers', 'acme-ledger')]", "groupIds": ["sqlServer"] }
          }
        ]
      }
    },
    {
      "type": "Microsoft.Sql/servers/databases",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger/ledger",
      "location": "westeurope",
      "sku": { "name": "BC_Gen5", "capacity": 2 },
      "properties": { "zoneRedundant": true }
    },
    {
      "type": "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies",
      "apiVersion": "2023-08-01",
      "name": "acme-ledger/ledger/default",
      "properties": { "retentionDays": 14 }
    }
  ]
}`,
  gives: {
    [`${id}.lets-in-named-addresses-only`]: 'met',
    [`${id}.has-no-public-endpoint`]: 'met',
    [`${id}.keeps-other-customers-out`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.has-an-entra-administrator`]: 'met',
    [`${id}.refuses-passwords`]: 'met',
    [`${id}.is-audited`]: 'met',
    [`${id}.keeps-its-audit`]: 'met',
    [`${id}.raises-alarms`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.encrypts-the-database`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
    [`${id}.keeps-backups-for-a-week`]: 'met',
    [`${id}.keeps-backups-in-another-region`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'upgrade-platform': 'provider', 'apply-platform-patches': 'provider' },
};
