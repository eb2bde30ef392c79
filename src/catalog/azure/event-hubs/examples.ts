import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.event-hubs';

const base: Example = {
  shows: 'a Premium namespace with named networks, identities only, a key of its own and its logs collected',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_eventhub_namespace" "orders" {
  name                = "acme-orders"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Premium"
  capacity            = 1
  local_authentication_enabled = false
  minimum_tls_version = "1.2"

  network_rulesets {
    default_action = "Deny"

    ip_rule {
      ip_mask = "203.0.113.0/24"
      action  = "Allow"
    }
  }
}

resource "azurerm_eventhub_namespace_customer_managed_key" "orders" {
  eventhub_namespace_id             = azurerm_eventhub_namespace.orders.id
  key_vault_key_ids                 = ["https://acme.vault.azure.net/keys/orders"]
  infrastructure_encryption_enabled = true
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "all"
  target_resource_id         = azurerm_eventhub_namespace.orders.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_private_endpoint" "orders" {
  name                = "orders"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "orders"
    private_connection_resource_id = azurerm_eventhub_namespace.orders.id
    is_manual_connection           = false
    subresource_names              = ["namespace"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.EventHub/namespaces",
      "apiVersion": "2024-01-01",
      "name": "acme-orders",
      "location": "westeurope",
      "sku": { "name": "Premium", "tier": "Premium", "capacity": 1 },
      "properties": {
        "disableLocalAuth": true,
        "minimumTlsVersion": "1.2",
        "publicNetworkAccess": "Enabled",
        "encryption": {
          "keySource": "Microsoft.KeyVault",
          "requireInfrastructureEncryption": true,
          "keyVaultProperties": [{ "keyName": "orders", "keyVaultUri": "https://acme.vault.azure.net" }]
        }
      }
    },
    {
      "type": "Microsoft.EventHub/namespaces/networkRuleSets",
      "apiVersion": "2024-01-01",
      "name": "acme-orders/default",
      "properties": { "defaultAction": "Deny", "ipRules": [{ "ipMask": "203.0.113.0/24", "action": "Allow" }] }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.EventHub/namespaces/acme-orders",
      "name": "all",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "categoryGroup": "allLogs", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'main', 'inside')]" },
        "privateLinkServiceConnections": [
          {
            "name": "orders",
            "properties": { "privateLinkServiceId": "[resourceId('Microsoft.EventHub/namespaces', 'acme-orders')]", "groupIds": ["namespace"] }
          }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.refuses-shared-keys`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.encrypts-twice`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider+customer', 'survive-failure': 'provider' },
};

const plain: Example = {
  shows: 'a Premium namespace of which little is said',
  terraform: `
resource "azurerm_eventhub_namespace" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Premium"
  capacity            = 1
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.EventHub/namespaces", "apiVersion": "2024-01-01", "name": "acme-plain", "location": "westeurope", "sku": { "name": "Premium" } }
  ]
}`,
  bicep: `
resource plain 'Microsoft.EventHub/namespaces@2024-01-01' = {
  name: 'acme-plain'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'unmet',
    [`${id}.has-a-private-endpoint`]: 'unmet',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.refuses-shared-keys`]: 'unmet',
    [`${id}.uses-your-own-key`]: 'unmet',
    [`${id}.encrypts-twice`]: 'none',
    [`${id}.logs-its-use`]: 'unmet',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  base,
  plain,
  variant(plain, {
    shows: 'a Standard namespace, whose keys are always Microsoft’s',
    terraform: [
      ['"Premium"', '"Standard"'],
      ['  capacity            = 1\n', ''],
    ],
    arm: [['"name": "Premium"', '"name": "Standard"']],
    bicep: [["'Premium'", "'Standard'"]],
    gives: { [`${id}.uses-your-own-key`]: 'none', [`${id}.has-a-private-endpoint`]: 'unmet' },
    holds: { 'control-keys': 'provider', 'encrypt-at-rest': 'provider' },
  }),
  variant(base, {
    shows: 'a namespace that denies and names nobody, which lets everybody in, and that asks for an old TLS',
    terraform: [
      ['\n    ip_rule {\n      ip_mask = "203.0.113.0/24"\n      action  = "Allow"\n    }\n', ''],
      ['minimum_tls_version = "1.2"', 'minimum_tls_version = "1.0"'],
      ['infrastructure_encryption_enabled = true', 'infrastructure_encryption_enabled = false'],
    ],
    arm: [
      ['[{ "ipMask": "203.0.113.0/24", "action": "Allow" }]', '[]'],
      ['"minimumTlsVersion": "1.2"', '"minimumTlsVersion": "1.0"'],
      ['"requireInfrastructureEncryption": true', '"requireInfrastructureEncryption": false'],
    ],
    gives: { [`${id}.denies-other-networks`]: 'unmet', [`${id}.refuses-old-tls`]: 'unmet', [`${id}.encrypts-twice`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a namespace of which the settings are left to whoever deploys it',
    terraform: [
      ['local_authentication_enabled = false', 'local_authentication_enabled = var.flag'],
      ['minimum_tls_version = "1.2"', 'minimum_tls_version = var.text'],
      ['["https://acme.vault.azure.net/keys/orders"]', '[var.text]'],
      ['infrastructure_encryption_enabled = true', 'infrastructure_encryption_enabled = var.flag'],
      ['default_action = "Deny"', 'default_action = var.text'],
      ['private_connection_resource_id = azurerm_eventhub_namespace.orders.id', 'private_connection_resource_id = var.text'],
      ['category_group = "allLogs"', 'category_group = var.text'],
    ],
    arm: [
      ['"disableLocalAuth": true', '"disableLocalAuth": "[parameters(\'flag\')]"'],
      ['"minimumTlsVersion": "1.2"', '"minimumTlsVersion": "[parameters(\'text\')]"'],
      ['"keySource": "Microsoft.KeyVault"', '"keySource": "[parameters(\'text\')]"'],
      ['"requireInfrastructureEncryption": true', '"requireInfrastructureEncryption": "[parameters(\'flag\')]"'],
      ['"defaultAction": "Deny"', '"defaultAction": "[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.EventHub/namespaces\', \'acme-orders\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
      ['"categoryGroup": "allLogs"', '"categoryGroup": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.refuses-shared-keys`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.encrypts-twice`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
