import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.redis.managed';

const base: Example = {
  shows: 'a managed database behind a private endpoint, with a key of its own and written to disk',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_managed_redis" "carts" {
  name                  = "acme-carts"
  location              = "westeurope"
  resource_group_name   = "rg"
  sku_name              = "Balanced_B10"
  public_network_access = "Disabled"

  default_database {
    client_protocol                             = "Encrypted"
    access_keys_authentication_enabled          = false
    persistence_redis_database_backup_frequency = "1h"
  }
  customer_managed_key {
    key_vault_key_id          = "https://acme.vault.azure.net/keys/carts/1234"
    user_assigned_identity_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/carts"
  }
}

resource "azurerm_private_endpoint" "carts" {
  name                = "carts"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "carts"
    private_connection_resource_id = azurerm_managed_redis.carts.id
    is_manual_connection           = false
    subresource_names              = ["redisEnterprise"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Cache/redisEnterprise",
      "apiVersion": "2025-07-01",
      "name": "acme-carts",
      "location": "westeurope",
      "sku": { "name": "Balanced_B10" },
      "properties": {
        "minimumTlsVersion": "1.2",
        "publicNetworkAccess": "Disabled",
        "highAvailability": "Enabled",
        "encryption": { "customerManagedKeyEncryption": { "keyEncryptionKeyUrl": "https://acme.vault.azure.net/keys/carts/1234" } }
      },
      "resources": [
        {
          "type": "databases",
          "apiVersion": "2025-07-01",
          "name": "default",
          "properties": { "clientProtocol": "Encrypted", "accessKeysAuthentication": "Disabled", "persistence": { "aofEnabled": false, "rdbEnabled": true, "rdbFrequency": "1h" } }
        }
      ]
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "carts",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "carts", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.Cache/redisEnterprise', 'acme-carts')]", "groupIds": ["redisEnterprise"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}-has-no-public-endpoint`]: 'met',
    [`${id}-has-a-private-endpoint`]: 'met',
    [`${id}-refuses-plain-connections`]: 'met',
    [`${id}-refuses-access-keys`]: 'met',
    [`${id}-uses-your-own-key`]: 'met',
    [`${id}-has-a-replica`]: 'met',
    [`${id}-writes-to-disk`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a managed database with plain access, access keys and one machine',
    terraform: `
resource "azurerm_managed_redis" "plain" {
  name                      = "acme-plain"
  location                  = "westeurope"
  resource_group_name       = "rg"
  sku_name                  = "Balanced_B0"
  high_availability_enabled = false

  default_database {
    client_protocol                    = "Plaintext"
    access_keys_authentication_enabled = true
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Cache/redisEnterprise",
      "apiVersion": "2025-07-01",
      "name": "acme-plain",
      "location": "westeurope",
      "sku": { "name": "Balanced_B0" },
      "properties": { "highAvailability": "Disabled" }
    },
    {
      "type": "Microsoft.Cache/redisEnterprise/databases",
      "apiVersion": "2025-07-01",
      "name": "acme-plain/default",
      "properties": { "clientProtocol": "Plaintext", "accessKeysAuthentication": "Enabled" }
    }
  ]
}`,
    gives: {
      [`${id}-has-no-public-endpoint`]: 'unmet',
      [`${id}-has-a-private-endpoint`]: 'unmet',
      [`${id}-refuses-plain-connections`]: 'unmet',
      [`${id}-refuses-access-keys`]: 'unmet',
      [`${id}-uses-your-own-key`]: 'unmet',
      [`${id}-has-a-replica`]: 'unmet',
      [`${id}-writes-to-disk`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a managed database of which the settings are left to whoever deploys it',
    terraform: [
      ['"Disabled"', 'var.text'],
      ['"Encrypted"', 'var.text'],
      ['access_keys_authentication_enabled          = false', 'access_keys_authentication_enabled          = var.flag'],
      ['"1h"', 'var.text'],
      ['"https://acme.vault.azure.net/keys/carts/1234"', 'var.text'],
      ['sku_name              = "Balanced_B10"', 'sku_name              = "Balanced_B10"\n  high_availability_enabled = var.flag'],
      ['private_connection_resource_id = azurerm_managed_redis.carts.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"highAvailability": "Enabled"', '"highAvailability": "[parameters(\'text\')]"'],
      ['"https://acme.vault.azure.net/keys/carts/1234"', '"[parameters(\'text\')]"'],
      ['"clientProtocol": "Encrypted"', '"clientProtocol": "[parameters(\'text\')]"'],
      ['"accessKeysAuthentication": "Disabled"', '"accessKeysAuthentication": "[parameters(\'text\')]"'],
      ['"rdbEnabled": true', '"rdbEnabled": "[parameters(\'flag\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.Cache/redisEnterprise\', \'acme-carts\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}-has-no-public-endpoint`]: 'unproven',
      [`${id}-has-a-private-endpoint`]: 'unproven',
      [`${id}-refuses-plain-connections`]: 'unproven',
      [`${id}-refuses-access-keys`]: 'unproven',
      [`${id}-uses-your-own-key`]: 'unproven',
      [`${id}-has-a-replica`]: 'unproven',
      [`${id}-writes-to-disk`]: 'unproven',
    },
  }),
);
