import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.event-grid';

const base: Example = {
  shows: 'a topic with named publishers, without keys, with an identity and its logs collected',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_eventgrid_topic" "orders" {
  name                          = "acme-orders"
  location                      = "westeurope"
  resource_group_name           = "rg"
  public_network_access_enabled = true
  local_auth_enabled            = false

  inbound_ip_rule {
    ip_mask = "203.0.113.0/24"
  }
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "failures"
  target_resource_id         = azurerm_eventgrid_topic.orders.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "DeliveryFailures"
  }
}

resource "azurerm_private_endpoint" "orders" {
  name                = "orders"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "orders"
    private_connection_resource_id = azurerm_eventgrid_topic.orders.id
    is_manual_connection           = false
    subresource_names              = ["topic"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.EventGrid/topics",
      "apiVersion": "2025-02-15",
      "name": "acme-orders",
      "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "publicNetworkAccess": "Enabled",
        "disableLocalAuth": true,
        "inboundIpRules": [{ "ipMask": "203.0.113.0/24", "action": "Allow" }]
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.EventGrid/topics/acme-orders",
      "name": "failures",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "DeliveryFailures", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "orders",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "orders", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.EventGrid/topics', 'acme-orders')]", "groupIds": ["topic"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.refuses-shared-keys`]: 'met',
    [`${id}.delivers-with-an-identity`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'survive-failure': 'provider', 'control-keys': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a domain of which little is said',
    terraform: `
resource "azurerm_eventgrid_domain" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [{ "type": "Microsoft.EventGrid/domains", "apiVersion": "2025-02-15", "name": "acme-plain", "location": "westeurope" }]
}`,
    bicep: `
resource plain 'Microsoft.EventGrid/domains@2025-02-15' = {
  name: 'acme-plain'
  location: 'westeurope'
}`,
    gives: {
      [`${id}.denies-other-networks`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.refuses-shared-keys`]: 'unmet',
      [`${id}.delivers-with-an-identity`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a topic of which the settings are left to whoever deploys it',
    terraform: [
      ['local_auth_enabled            = false', 'local_auth_enabled            = var.flag'],
      ['"203.0.113.0/24"', 'var.text'],
      ['type = "SystemAssigned"', 'type = var.text'],
      ['"DeliveryFailures"', 'var.text'],
      ['private_connection_resource_id = azurerm_eventgrid_topic.orders.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"disableLocalAuth": true', '"disableLocalAuth": "[parameters(\'flag\')]"'],
      ['"203.0.113.0/24"', '"[parameters(\'text\')]"'],
      ['"type": "SystemAssigned"', '"type": "[parameters(\'text\')]"'],
      ['"DeliveryFailures"', '"[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.EventGrid/topics\', \'acme-orders\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.refuses-shared-keys`]: 'unproven',
      [`${id}.delivers-with-an-identity`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
