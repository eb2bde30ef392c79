import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.cosmos-db';

const base: Example = {
  shows: 'an account in two regions, with named networks, identities only, continuous backups and its logs collected',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_cosmosdb_account" "orders" {
  name                               = "acme-orders"
  location                           = "westeurope"
  resource_group_name                = "rg"
  offer_type                         = "Standard"
  kind                               = "GlobalDocumentDB"
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = "https://acme.vault.azure.net/keys/orders"
  public_network_access_enabled      = true
  ip_range_filter                    = ["203.0.113.0/24"]

  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
  geo_location {
    location          = "northeurope"
    failover_priority = 1
  }
  backup {
    type = "Continuous"
    tier = "Continuous7Days"
  }
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "requests"
  target_resource_id         = azurerm_cosmosdb_account.orders.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "DataPlaneRequests"
  }
}

resource "azurerm_private_endpoint" "orders" {
  name                = "orders"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "orders"
    private_connection_resource_id = azurerm_cosmosdb_account.orders.id
    is_manual_connection           = false
    subresource_names              = ["Sql"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.DocumentDB/databaseAccounts",
      "apiVersion": "2024-08-15",
      "name": "acme-orders",
      "location": "westeurope",
      "kind": "GlobalDocumentDB",
      "properties": {
        "databaseAccountOfferType": "Standard",
        "disableLocalAuth": true,
        "disableKeyBasedMetadataWriteAccess": true,
        "minimalTlsVersion": "Tls12",
        "keyVaultKeyUri": "https://acme.vault.azure.net/keys/orders",
        "publicNetworkAccess": "Enabled",
        "ipRules": [{ "ipAddressOrRange": "203.0.113.0/24" }],
        "locations": [
          { "locationName": "West Europe", "failoverPriority": 0 },
          { "locationName": "North Europe", "failoverPriority": 1 }
        ],
        "backupPolicy": { "type": "Continuous" }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.DocumentDB/databaseAccounts/acme-orders",
      "name": "requests",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "DataPlaneRequests", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "orders",
      "properties": {
        "privateLinkServiceConnections": [
          {
            "name": "orders",
            "properties": { "privateLinkServiceId": "[resourceId('Microsoft.DocumentDB/databaseAccounts', 'acme-orders')]", "groupIds": ["Sql"] }
          }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.has-no-public-endpoint`]: 'unmet',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.refuses-shared-keys`]: 'met',
    [`${id}.keys-change-no-metadata`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.restores-to-any-point`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'undo-mistakes': 'provider+customer', 'control-keys': 'provider+customer', 'back-up-data': 'provider' },
};

const plain: Example = {
  shows: 'an account of which little is said, that takes an old TLS',
  terraform: `
resource "azurerm_cosmosdb_account" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
  offer_type          = "Standard"
  minimal_tls_version = "Tls11"

  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DocumentDB/databaseAccounts",
      "apiVersion": "2024-08-15",
      "name": "acme-plain",
      "location": "westeurope",
      "properties": { "minimalTlsVersion": "Tls11", "locations": [{ "locationName": "West Europe", "failoverPriority": 0 }] }
    }
  ]
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'unmet',
    [`${id}.has-no-public-endpoint`]: 'unmet',
    [`${id}.has-a-private-endpoint`]: 'unmet',
    [`${id}.refuses-old-tls`]: 'unmet',
    [`${id}.refuses-shared-keys`]: 'unmet',
    [`${id}.keys-change-no-metadata`]: 'unmet',
    [`${id}.uses-your-own-key`]: 'unmet',
    [`${id}.restores-to-any-point`]: 'unmet',
    [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    [`${id}.logs-its-use`]: 'unmet',
  },
  holds: { 'undo-mistakes': 'provider+customer' },
};

export default examples(
  base,
  plain,
  variant(base, {
    shows: 'an account behind a private endpoint only',
    terraform: [['public_network_access_enabled      = true', 'public_network_access_enabled      = false']],
    arm: [['"publicNetworkAccess": "Enabled"', '"publicNetworkAccess": "Disabled"']],
    gives: { [`${id}.denies-other-networks`]: 'met', [`${id}.has-no-public-endpoint`]: 'met' },
  }),
  variant(base, {
    shows: 'an account that lets in all of Azure',
    terraform: [['["203.0.113.0/24"]', '["203.0.113.0/24", "0.0.0.0"]']],
    arm: [['[{ "ipAddressOrRange": "203.0.113.0/24" }]', '[{ "ipAddressOrRange": "203.0.113.0/24" }, { "ipAddressOrRange": "0.0.0.0" }]']],
    gives: { [`${id}.denies-other-networks`]: 'unmet' },
  }),
  variant(base, {
    shows: 'an account of which the settings are left to whoever deploys it',
    terraform: [
      ['local_authentication_disabled      = true', 'local_authentication_disabled      = var.flag'],
      ['access_key_metadata_writes_enabled = false', 'access_key_metadata_writes_enabled = var.flag'],
      ['"Tls12"', 'var.text'],
      ['"https://acme.vault.azure.net/keys/orders"', 'var.text'],
      ['public_network_access_enabled      = true', 'public_network_access_enabled      = var.flag'],
      ['["203.0.113.0/24"]', '[var.text]'],
      ['"Continuous"', 'var.text'],
      [
        '    failover_priority = 0\n  }\n  geo_location {\n    location          = "northeurope"\n    failover_priority = 1\n',
        '    failover_priority = 0\n    zone_redundant    = var.flag\n',
      ],
      ['"DataPlaneRequests"', 'var.text'],
      ['private_connection_resource_id = azurerm_cosmosdb_account.orders.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"disableLocalAuth": true', '"disableLocalAuth": "[parameters(\'flag\')]"'],
      ['"disableKeyBasedMetadataWriteAccess": true', '"disableKeyBasedMetadataWriteAccess": "[parameters(\'flag\')]"'],
      ['"Tls12"', '"[parameters(\'text\')]"'],
      ['"https://acme.vault.azure.net/keys/orders"', '"[parameters(\'text\')]"'],
      ['"publicNetworkAccess": "Enabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"203.0.113.0/24"', '"[parameters(\'text\')]"'],
      ['"Continuous"', '"[parameters(\'text\')]"'],
      [
        '"failoverPriority": 0 },\n          { "locationName": "North Europe", "failoverPriority": 1 }',
        '"failoverPriority": 0, "isZoneRedundant": "[parameters(\'flag\')]" }',
      ],
      ['"DataPlaneRequests"', '"[parameters(\'text\')]"'],
      [
        '"privateLinkServiceId": "[resourceId(\'Microsoft.DocumentDB/databaseAccounts\', \'acme-orders\')]"',
        '"privateLinkServiceId": "[parameters(\'text\')]"',
      ],
    ],
    gives: {
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.refuses-shared-keys`]: 'unproven',
      [`${id}.keys-change-no-metadata`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.restores-to-any-point`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
