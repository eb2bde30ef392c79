import { type Example, examples, variant } from '../../../model/index.ts';
import { ledger } from './ledger.ts';

const id = 'azure.sql-database';

const plain: Example = {
  shows: 'a server that lets everybody in and all of Azure besides, with a database of which little is said',
  terraform: `
resource "azurerm_sql_server" "plain" {
  name                         = "acme-plain"
  location                     = "westeurope"
  resource_group_name          = "rg"
  version                      = "12.0"
  administrator_login          = "administrator"
  administrator_login_password = "given-elsewhere"
}

resource "azurerm_sql_firewall_rule" "azure" {
  name                = "azure"
  resource_group_name = "rg"
  server_name         = azurerm_sql_server.plain.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}

resource "azurerm_sql_firewall_rule" "all" {
  name                = "all"
  resource_group_name = "rg"
  server_name         = azurerm_sql_server.plain.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_sql_database" "plain" {
  name                = "plain"
  resource_group_name = "rg"
  location            = "westeurope"
  server_name         = azurerm_sql_server.plain.name
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/servers",
      "apiVersion": "2023-08-01",
      "name": "acme-plain",
      "location": "westeurope",
      "properties": { "administratorLogin": "administrator" },
      "resources": [
        { "type": "firewallRules", "apiVersion": "2023-08-01", "name": "azure", "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0" } },
        { "type": "firewallRules", "apiVersion": "2023-08-01", "name": "all", "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255" } },
        { "type": "databases", "apiVersion": "2023-08-01", "name": "plain", "location": "westeurope", "properties": {} }
      ]
    }
  ]
}`,
  bicep: `
resource plain 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'acme-plain'
  location: 'westeurope'
  properties: {
    administratorLogin: 'administrator'
  }

  resource azure 'firewallRules' = {
    name: 'azure'
    properties: {
      startIpAddress: '0.0.0.0'
      endIpAddress: '0.0.0.0'
    }
  }
  resource all 'firewallRules' = {
    name: 'all'
    properties: {
      startIpAddress: '0.0.0.0'
      endIpAddress: '255.255.255.255'
    }
  }
  resource database 'databases' = {
    name: 'plain'
    location: 'westeurope'
  }
}`,
  gives: {
    [`${id}.lets-in-named-addresses-only`]: 'unmet',
    [`${id}.has-no-public-endpoint`]: 'unmet',
    [`${id}.keeps-other-customers-out`]: 'unmet',
    [`${id}.has-a-private-endpoint`]: 'unmet',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.has-an-entra-administrator`]: 'unmet',
    [`${id}.refuses-passwords`]: 'unmet',
    [`${id}.is-audited`]: 'unmet',
    [`${id}.keeps-its-audit`]: 'none',
    [`${id}.raises-alarms`]: 'unmet',
    [`${id}.uses-your-own-key`]: 'unmet',
    [`${id}.encrypts-the-database`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    [`${id}.keeps-backups-for-a-week`]: 'met',
    [`${id}.keeps-backups-in-another-region`]: 'met',
  },
};

export default examples(
  ledger,
  plain,
  variant(ledger, {
    shows: 'a server with an old TLS and a short audit, and a plain database whose backups stay in the datacenter for a day',
    terraform: [
      ['minimum_tls_version           = "1.2"', 'minimum_tls_version           = "1.0"'],
      ['retention_in_days     = 120', 'retention_in_days     = 30'],
      ['retention_days = 14', 'retention_days = 1'],
      ['  zone_redundant = true\n', '  transparent_data_encryption_enabled = false\n  storage_account_type = "Local"\n'],
    ],
    arm: [
      ['"minimalTlsVersion": "1.2"', '"minimalTlsVersion": "1.0"'],
      ['"retentionDays": 120', '"retentionDays": 30'],
      ['"retentionDays": 14', '"retentionDays": 1'],
      ['"properties": { "zoneRedundant": true }', '"properties": { "requestedBackupStorageRedundancy": "Local" }'],
      [
        '    {\n      "type": "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies"',
        '    { "type": "Microsoft.Sql/servers/databases/transparentDataEncryption", "apiVersion": "2023-08-01", "name": "acme-ledger/ledger/current", "properties": { "state": "Disabled" } },\n    {\n      "type": "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies"',
      ],
    ],
    gives: {
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.keeps-its-audit`]: 'unmet',
      [`${id}.encrypts-the-database`]: 'unmet',
      [`${id}.keeps-backups-for-a-week`]: 'unmet',
      [`${id}.keeps-backups-in-another-region`]: 'unmet',
    },
  }),
  variant(ledger, {
    shows: 'a server and a database of which the settings are left to whoever deploys them',
    terraform: [
      ['minimum_tls_version           = "1.2"', 'minimum_tls_version           = var.text'],
      ['public_network_access_enabled = false', 'public_network_access_enabled = var.flag'],
      ['azuread_authentication_only = true', 'azuread_authentication_only = var.flag'],
      ['start_ip_address = "203.0.113.1"', 'start_ip_address = var.text'],
      ['server_id             = azurerm_mssql_server.ledger.id', 'server_id             = var.text'],
      ['retention_in_days     = 120', 'retention_in_days     = var.days'],
      ['state               = "Enabled"', 'state               = var.text'],
      ['key_vault_key_id = "https://acme.vault.azure.net/keys/ledger/1234"', 'key_vault_key_id = var.text'],
      ['private_connection_resource_id = azurerm_mssql_server.ledger.id', 'private_connection_resource_id = var.text'],
      ['zone_redundant = true', 'zone_redundant = var.flag\n  storage_account_type = var.text\n  transparent_data_encryption_enabled = var.flag'],
      ['retention_days = 14', 'retention_days = var.days'],
    ],
    arm: [
      ['"minimalTlsVersion": "1.2"', '"minimalTlsVersion": "[parameters(\'text\')]"'],
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"azureADOnlyAuthentication": true', '"azureADOnlyAuthentication": "[parameters(\'flag\')]"'],
      ['"startIpAddress": "203.0.113.1"', '"startIpAddress": "[parameters(\'text\')]"'],
      ['"state": "Enabled", "storageEndpoint"', '"state": "[parameters(\'text\')]", "storageEndpoint"'],
      ['"retentionDays": 120', '"retentionDays": "[parameters(\'days\')]"'],
      ['"properties": { "state": "Enabled" }', '"properties": { "state": "[parameters(\'text\')]" }'],
      ['"serverKeyType": "AzureKeyVault"', '"serverKeyType": "[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.Sql/servers\', \'acme-ledger\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
      ['"zoneRedundant": true', '"zoneRedundant": "[parameters(\'flag\')]", "requestedBackupStorageRedundancy": "[parameters(\'text\')]"'],
      ['"retentionDays": 14', '"retentionDays": "[parameters(\'days\')]"'],
      [
        '    {\n      "type": "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies"',
        '    { "type": "Microsoft.Sql/servers/databases/transparentDataEncryption", "apiVersion": "2023-08-01", "name": "acme-ledger/ledger/current", "properties": { "state": "[parameters(\'text\')]" } },\n    {\n      "type": "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies"',
      ],
    ],
    gives: {
      [`${id}.lets-in-named-addresses-only`]: 'unproven',
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.keeps-other-customers-out`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.refuses-passwords`]: 'unproven',
      [`${id}.is-audited`]: 'unproven',
      [`${id}.keeps-its-audit`]: 'unproven',
      [`${id}.raises-alarms`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.encrypts-the-database`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.keeps-backups-for-a-week`]: 'unproven',
      [`${id}.keeps-backups-in-another-region`]: 'unproven',
    },
  }),
  variant(plain, {
    shows: 'a server whose administrator may be named elsewhere',
    terraform: [
      [
        'resource "azurerm_sql_database" "plain" {',
        'variable "server" {\n  type = string\n}\n\nresource "azurerm_sql_active_directory_administrator" "some" {\n  server_name = var.server\n  login       = "databases"\n}\n\nresource "azurerm_sql_database" "plain" {',
      ],
    ],
    gives: { [`${id}.has-an-entra-administrator`]: 'unproven' },
  }),
);
