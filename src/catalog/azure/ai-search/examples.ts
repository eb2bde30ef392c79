import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.ai-search';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const ids = [
  'names-its-networks',
  'refuses-shared-keys',
  'has-an-identity',
  'insists-on-your-own-keys',
  'answers-while-a-replica-is-away',
  'takes-changes-while-a-replica-is-away',
  'logs-are-collected',
] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

const base: Example = {
  shows: 'a service for named addresses, without keys, with three replicas',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}
variable "number" {
  type = number
}

resource "azurerm_search_service" "catalog" {
  name                                     = "acme-catalog"
  resource_group_name                      = "search"
  location                                 = "westeurope"
  sku                                      = "standard"
  replica_count                            = 3
  allowed_ips                              = ["203.0.113.0/24"]
  local_authentication_enabled             = false
  customer_managed_key_enforcement_enabled = true
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_monitor_diagnostic_setting" "catalog" {
  name                       = "logs"
  target_resource_id         = azurerm_search_service.catalog.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "OperationLogs"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" }, "number": { "type": "int" } },
  "resources": [
    {
      "type": "Microsoft.Search/searchServices", "apiVersion": "2023-11-01", "name": "acme-catalog", "location": "westeurope",
      "sku": { "name": "standard" }, "identity": { "type": "SystemAssigned" },
      "properties": {
        "replicaCount": 3,
        "networkRuleSet": { "ipRules": [{ "value": "203.0.113.0/24" }] },
        "disableLocalAuth": true,
        "encryptionWithCmk": { "enforcement": "Enabled" }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.Search/searchServices/acme-catalog",
      "properties": { "logs": [{ "category": "OperationLogs", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'encrypt-in-transit': 'provider', 'control-keys': 'provider+customer', 'limit-exposure': 'customer' },
};

export default examples(
  base,
  {
    shows: 'a service of which the least is said',
    terraform: `
resource "azurerm_search_service" "lab" {
  name                = "lab"
  resource_group_name = "search"
  location            = "westeurope"
  sku                 = "basic"
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Search/searchServices", "apiVersion": "2023-11-01", "name": "lab", "location": "westeurope",
      "sku": { "name": "basic" }, "properties": {}
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['= 3', '= var.number'],
      ['["203.0.113.0/24"]', '[var.word]'],
      ['= false', '= var.on'],
      ['= true', '= var.on'],
      ['"SystemAssigned"', 'var.word'],
      ['"OperationLogs"', 'var.word'],
    ],
    arm: [
      ['"replicaCount": 3', `"replicaCount": "[parameters('number')]"`],
      ['"value": "203.0.113.0/24"', `"value": "[parameters('word')]"`],
      ['"disableLocalAuth": true', `"disableLocalAuth": "[parameters('on')]"`],
      ['"enforcement": "Enabled"', `"enforcement": "[parameters('word')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"OperationLogs"', `"[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  {
    shows: 'a service that is closed to public networks',
    terraform: `
resource "azurerm_search_service" "closed" {
  name                          = "closed"
  resource_group_name           = "search"
  location                      = "westeurope"
  sku                           = "standard"
  public_network_access_enabled = false
}`,
    gives: { [`${id}.names-its-networks`]: 'met' },
  },
  {
    shows: 'a service whose firewall lets everybody in',
    terraform: `
resource "azurerm_search_service" "open" {
  name                = "open"
  resource_group_name = "search"
  location            = "westeurope"
  sku                 = "standard"
  allowed_ips         = ["0.0.0.0/0"]
}`,
    gives: { [`${id}.names-its-networks`]: 'unmet' },
  },
);
