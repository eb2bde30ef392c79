import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.signalr';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const workspace = '/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs';
const both = [
  'keeps-servers-off-public-networks',
  'refuses-shared-keys',
  'has-an-identity',
  'has-a-tier-that-promises',
  'survives-the-loss-of-a-zone',
  'logs-are-collected',
] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] =>
  Object.fromEntries([...both, ...both.map(one => `web-pubsub-${one}`), 'hub-lets-nobody-in-without-a-name'].map(one => [`${id}.${one}`, verdict]));

const base: Example = {
  shows: 'services that only clients reach from public networks, and a hub for clients with a token',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_signalr_service" "chat" {
  name                = "acme-chat"
  resource_group_name = "live"
  location            = "westeurope"
  local_auth_enabled  = false
  sku {
    name     = "Premium_P1"
    capacity = 1
  }
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_signalr_service_network_acl" "chat" {
  signalr_service_id = azurerm_signalr_service.chat.id
  default_action     = "Deny"
  public_network {
    allowed_request_types = ["ClientConnection"]
  }
}

resource "azurerm_monitor_diagnostic_setting" "chat" {
  name                       = "logs"
  target_resource_id         = azurerm_signalr_service.chat.id
  log_analytics_workspace_id = "${workspace}"
  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_web_pubsub" "news" {
  name                = "acme-news"
  resource_group_name = "live"
  location            = "westeurope"
  sku                 = "Premium_P1"
  local_auth_enabled  = false
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_web_pubsub_network_acl" "news" {
  web_pubsub_id  = azurerm_web_pubsub.news.id
  default_action = "Allow"
  public_network {
    denied_request_types = ["ServerConnection", "RESTAPI", "Trace"]
  }
}

resource "azurerm_web_pubsub_hub" "news" {
  name                          = "news"
  web_pubsub_id                 = azurerm_web_pubsub.news.id
  anonymous_connections_enabled = false
}

resource "azurerm_monitor_diagnostic_setting" "news" {
  name                       = "news-logs"
  target_resource_id         = azurerm_web_pubsub.news.id
  log_analytics_workspace_id = "${workspace}"
  enabled_log {
    category = "ConnectivityLogs"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.SignalRService/signalR", "apiVersion": "2024-03-01", "name": "acme-chat", "location": "westeurope",
      "sku": { "name": "Premium_P1", "capacity": 1 },
      "identity": { "type": "SystemAssigned" },
      "properties": { "disableLocalAuth": true, "networkACLs": { "defaultAction": "Deny", "publicNetwork": { "allow": ["ClientConnection"] } } }
    },
    {
      "type": "Microsoft.SignalRService/webPubSub", "apiVersion": "2024-03-01", "name": "acme-news", "location": "westeurope",
      "sku": { "name": "Premium_P1" }, "identity": { "type": "SystemAssigned" },
      "properties": {
        "disableLocalAuth": true,
        "networkACLs": { "defaultAction": "Allow", "publicNetwork": { "deny": ["ServerConnection", "RESTAPI", "Trace"] } }
      }
    },
    {
      "type": "Microsoft.SignalRService/webPubSub/hubs", "apiVersion": "2024-03-01", "name": "acme-news/news",
      "properties": { "anonymousConnectPolicy": "deny" }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.SignalRService/signalR/acme-chat",
      "properties": { "logs": [{ "categoryGroup": "audit", "enabled": true }] }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "news-logs",
      "scope": "Microsoft.SignalRService/webPubSub/acme-news",
      "properties": { "logs": [{ "category": "ConnectivityLogs", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'control-keys': 'not-applicable', 'limit-exposure': 'customer', 'survive-failure': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'services of the free tier, of which the least is said, and a hub that lets everybody listen',
    terraform: `
resource "azurerm_signalr_service" "lab" {
  name                = "lab-chat"
  resource_group_name = "lab"
  location            = "westeurope"
  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

resource "azurerm_web_pubsub" "lab" {
  name                = "lab-news"
  resource_group_name = "lab"
  location            = "westeurope"
  sku                 = "Free_F1"
}

resource "azurerm_web_pubsub_hub" "lab" {
  name                          = "lab"
  web_pubsub_id                 = azurerm_web_pubsub.lab.id
  anonymous_connections_enabled = true
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.SignalRService/signalR", "apiVersion": "2024-03-01", "name": "lab-chat", "location": "westeurope",
      "sku": { "name": "Free_F1", "capacity": 1 }, "properties": {}
    },
    {
      "type": "Microsoft.SignalRService/webPubSub", "apiVersion": "2024-03-01", "name": "lab-news", "location": "westeurope",
      "sku": { "name": "Free_F1" }, "properties": {}
    },
    {
      "type": "Microsoft.SignalRService/webPubSub/hubs", "apiVersion": "2024-03-01", "name": "lab-news/lab",
      "properties": { "anonymousConnectPolicy": "allow" }
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['local_auth_enabled  = false\n  sku {\n    name     = "Premium_P1"', 'local_auth_enabled  = var.on\n  sku {\n    name     = var.word'],
      ['"SystemAssigned"\n  }\n}\n\nresource "azurerm_signalr_service_network_acl"', 'var.word\n  }\n}\n\nresource "azurerm_signalr_service_network_acl"'],
      ['"Deny"', 'var.word'],
      ['"audit"', 'var.word'],
      ['sku                 = "Premium_P1"\n  local_auth_enabled  = false', 'sku = var.word\n  local_auth_enabled  = var.on'],
      ['"SystemAssigned"\n  }\n}\n\nresource "azurerm_web_pubsub_network_acl"', 'var.word\n  }\n}\n\nresource "azurerm_web_pubsub_network_acl"'],
      ['"Allow"', 'var.word'],
      ['anonymous_connections_enabled = false', 'anonymous_connections_enabled = var.on'],
      ['"ConnectivityLogs"', 'var.word'],
    ],
    arm: [
      [
        '"sku": { "name": "Premium_P1", "capacity": 1 },\n      "identity": { "type": "SystemAssigned" },',
        `"sku": { "name": "[parameters('word')]", "capacity": 1 },\n      "identity": { "type": "[parameters('word')]" },`,
      ],
      [
        '"disableLocalAuth": true, "networkACLs": { "defaultAction": "Deny"',
        `"disableLocalAuth": "[parameters('on')]", "networkACLs": { "defaultAction": "[parameters('word')]"`,
      ],
      [
        '"sku": { "name": "Premium_P1" }, "identity": { "type": "SystemAssigned" }',
        `"sku": { "name": "[parameters('word')]" }, "identity": { "type": "[parameters('word')]" }`,
      ],
      [
        '"disableLocalAuth": true,\n        "networkACLs": { "defaultAction": "Allow"',
        `"disableLocalAuth": "[parameters('on')]",\n        "networkACLs": { "defaultAction": "[parameters('word')]"`,
      ],
      ['"anonymousConnectPolicy": "deny"', `"anonymousConnectPolicy": "[parameters('word')]"`],
      ['"audit"', `"[parameters('word')]"`],
      ['"ConnectivityLogs"', `"[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  {
    shows: 'a service of the standard tier that is closed to public networks',
    terraform: `
resource "azurerm_signalr_service" "inside" {
  name                          = "inside"
  resource_group_name           = "live"
  location                      = "westeurope"
  public_network_access_enabled = false
  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}`,
    gives: {
      [`${id}.keeps-servers-off-public-networks`]: 'met',
      [`${id}.has-a-tier-that-promises`]: 'met',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    },
  },
);
