import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.iot-hub';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const workspace = '/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs';
const ids = [
  'names-its-networks',
  'rules-cover-messages',
  'refuses-shared-keys',
  'has-an-identity',
  'sends-on-by-identity',
  'logs-are-collected',
  'provisioning-names-its-networks',
  'provisioning-logs-are-collected',
] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven', ...but: readonly string[]): Record<string, typeof verdict> =>
  Object.fromEntries(ids.filter(one => !but.includes(one)).map(one => [`${id}.${one}`, verdict]));

const base: Example = {
  shows: 'a hub for named addresses, without shared keys, that sends messages on by identity',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_iothub" "fleet" {
  name                         = "acme-fleet"
  resource_group_name          = "fleet"
  location                     = "westeurope"
  local_authentication_enabled = false

  sku {
    name     = "S1"
    capacity = 1
  }
  identity {
    type = "SystemAssigned"
  }
  network_rule_set {
    default_action                     = "Deny"
    apply_to_builtin_eventhub_endpoint = true
    ip_rule {
      name    = "plant"
      ip_mask = "203.0.113.0/24"
    }
  }
}

resource "azurerm_iothub_endpoint_storage_container" "cold" {
  name                = "cold"
  resource_group_name = "fleet"
  iothub_id           = azurerm_iothub.fleet.id
  container_name      = "telemetry"
  authentication_type = "identityBased"
  endpoint_uri        = "https://acmefleet.blob.core.windows.net"
}

resource "azurerm_monitor_diagnostic_setting" "fleet" {
  name                       = "logs"
  target_resource_id         = azurerm_iothub.fleet.id
  log_analytics_workspace_id = "${workspace}"
  enabled_log {
    category = "Connections"
  }
}

resource "azurerm_iothub_dps" "welcome" {
  name                = "acme-welcome"
  resource_group_name = "fleet"
  location            = "westeurope"
  sku {
    name     = "S1"
    capacity = 1
  }
  ip_filter_rule {
    name    = "plant"
    ip_mask = "203.0.113.0/24"
    action  = "Accept"
  }
  ip_filter_rule {
    name    = "others"
    ip_mask = "0.0.0.0/0"
    action  = "Reject"
  }
}

resource "azurerm_monitor_diagnostic_setting" "welcome" {
  name                       = "logs"
  target_resource_id         = azurerm_iothub_dps.welcome.id
  log_analytics_workspace_id = "${workspace}"
  enabled_log {
    category = "DeviceOperations"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Devices/IotHubs", "apiVersion": "2023-06-30", "name": "acme-fleet", "location": "westeurope",
      "sku": { "name": "S1", "capacity": 1 }, "identity": { "type": "SystemAssigned" },
      "properties": {
        "disableLocalAuth": true,
        "networkRuleSets": {
          "defaultAction": "Deny", "applyToBuiltInEventHubEndpoint": true,
          "ipRules": [{ "filterName": "plant", "action": "Allow", "ipMask": "203.0.113.0/24" }]
        },
        "routing": {
          "endpoints": {
            "storageContainers": [
              { "name": "cold", "containerName": "telemetry", "authenticationType": "identityBased", "endpointUri": "https://acmefleet.blob.core.windows.net" }
            ]
          }
        }
      }
    },
    {
      "type": "Microsoft.Devices/provisioningServices", "apiVersion": "2022-12-12", "name": "acme-welcome", "location": "westeurope",
      "sku": { "name": "S1", "capacity": 1 },
      "properties": {
        "ipFilterRules": [
          { "filterName": "plant", "action": "Accept", "ipMask": "203.0.113.0/24" },
          { "filterName": "others", "action": "Reject", "ipMask": "0.0.0.0/0" }
        ]
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.Devices/IotHubs/acme-fleet",
      "properties": { "workspaceId": "${workspace}", "logs": [{ "category": "Connections", "enabled": true }] }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "welcome-logs",
      "scope": "Microsoft.Devices/provisioningServices/acme-welcome",
      "properties": { "workspaceId": "${workspace}", "logs": [{ "category": "DeviceOperations", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'encrypt-in-transit': 'provider', 'secure-devices': 'customer', 'survive-failure': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a hub and a provisioning service of which the least is said, and a store that is reached with a key',
    terraform: `
variable "store" {
  type = string
}
resource "azurerm_iothub" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  location            = "westeurope"
  sku {
    name     = "S1"
    capacity = 1
  }
  endpoint {
    type              = "AzureIotHub.StorageContainer"
    name              = "export"
    connection_string = var.store
    container_name    = "telemetry"
  }
}

resource "azurerm_iothub_dps" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  location            = "westeurope"
  sku {
    name     = "S1"
    capacity = 1
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Devices/IotHubs", "apiVersion": "2023-06-30", "name": "lab", "location": "westeurope",
      "sku": { "name": "S1", "capacity": 1 },
      "properties": {
        "routing": {
          "endpoints": {
            "storageContainers": [
              {
                "name": "export", "containerName": "telemetry",
                "connectionString": "[concat('DefaultEndpointsProtocol=https;AccountName=lab;AccountKey=', listKeys('lab', '2021-04-01').keys[0].value)]"
              }
            ]
          }
        }
      }
    },
    {
      "type": "Microsoft.Devices/provisioningServices", "apiVersion": "2022-12-12", "name": "lab", "location": "westeurope",
      "sku": { "name": "S1", "capacity": 1 }, "properties": {}
    }
  ]
}`,
    gives: all('unmet', 'rules-cover-messages'),
  },
  variant(base, {
    shows: 'rules that leave out the endpoint of messages',
    terraform: [['    apply_to_builtin_eventhub_endpoint = true\n', '']],
    arm: [[', "applyToBuiltInEventHubEndpoint": true', '']],
    gives: { [`${id}.rules-cover-messages`]: 'unmet' },
  }),
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['local_authentication_enabled = false', 'local_authentication_enabled = var.on'],
      ['"SystemAssigned"', 'var.word'],
      ['"Deny"', 'var.word'],
      ['apply_to_builtin_eventhub_endpoint = true', 'apply_to_builtin_eventhub_endpoint = var.on'],
      ['"identityBased"', 'var.word'],
      ['"Connections"', 'var.word'],
      ['"Reject"', 'var.word'],
      ['"DeviceOperations"', 'var.word'],
    ],
    arm: [
      ['"disableLocalAuth": true', `"disableLocalAuth": "[parameters('on')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"defaultAction": "Deny"', `"defaultAction": "[parameters('word')]"`],
      ['"applyToBuiltInEventHubEndpoint": true', `"applyToBuiltInEventHubEndpoint": "[parameters('on')]"`],
      ['"identityBased"', `"[parameters('word')]"`],
      ['"Connections"', `"[parameters('word')]"`],
      ['"Reject"', `"[parameters('word')]"`],
      ['"DeviceOperations"', `"[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  {
    shows: 'a hub that is closed to public networks',
    terraform: `
resource "azurerm_iothub" "closed" {
  name                          = "closed"
  resource_group_name           = "fleet"
  location                      = "westeurope"
  public_network_access_enabled = false
  sku {
    name     = "S1"
    capacity = 1
  }
}`,
    gives: { [`${id}.names-its-networks`]: 'met' },
  },
);
