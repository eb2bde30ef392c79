import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.application-insights';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const ids = ['refuses-shared-keys', 'takes-no-data-from-public-networks', 'answers-no-public-networks', 'discards-addresses'] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven', ...but: readonly string[]): Record<string, typeof verdict> =>
  Object.fromEntries(ids.filter(one => !but.includes(one)).map(one => [`${id}.${one}`, verdict]));

const base: Example = {
  shows: 'a component that takes data by identity, from private networks',
  terraform: `
variable "on" {
  type = bool
}

resource "azurerm_application_insights" "shop" {
  name                         = "shop"
  resource_group_name          = "shop"
  location                     = "westeurope"
  application_type             = "web"
  workspace_id                 = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  local_authentication_enabled = false
  internet_ingestion_enabled   = false
  internet_query_enabled       = false
  ip_masking_enabled           = true
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Insights/components", "apiVersion": "2020-02-02", "name": "shop", "location": "westeurope", "kind": "web",
      "properties": {
        "Application_Type": "web",
        "WorkspaceResourceId": "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs",
        "DisableLocalAuth": true,
        "publicNetworkAccessForIngestion": "Disabled",
        "publicNetworkAccessForQuery": "Disabled",
        "DisableIpMasking": false
      }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'encrypt-in-transit': 'provider', 'guard-credentials': 'customer', 'prevent-leaks': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a component of which the least is said',
    terraform: `
resource "azurerm_application_insights" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  location            = "westeurope"
  application_type    = "web"
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Insights/components", "apiVersion": "2020-02-02", "name": "lab", "location": "westeurope", "kind": "web",
      "properties": { "Application_Type": "web" }
    }
  ]
}`,
    gives: { ...all('unmet', 'discards-addresses'), [`${id}.discards-addresses`]: 'met' },
  },
  variant(base, {
    shows: 'a component that keeps the addresses of clients',
    terraform: [['ip_masking_enabled           = true', 'ip_masking_enabled = false']],
    arm: [['"DisableIpMasking": false', '"DisableIpMasking": true']],
    gives: { [`${id}.discards-addresses`]: 'unmet' },
  }),
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['local_authentication_enabled = false', 'local_authentication_enabled = var.on'],
      ['internet_ingestion_enabled   = false', 'internet_ingestion_enabled = var.on'],
      ['internet_query_enabled       = false', 'internet_query_enabled = var.on'],
      ['ip_masking_enabled           = true', 'ip_masking_enabled = var.on'],
    ],
    arm: [
      ['"DisableLocalAuth": true', `"DisableLocalAuth": "[parameters('on')]"`],
      ['"publicNetworkAccessForIngestion": "Disabled"', `"publicNetworkAccessForIngestion": "[parameters('word')]"`],
      ['"publicNetworkAccessForQuery": "Disabled"', `"publicNetworkAccessForQuery": "[parameters('word')]"`],
      ['"DisableIpMasking": false', `"DisableIpMasking": "[parameters('on')]"`],
    ],
    gives: all('unproven'),
  }),
  {
    shows: 'a component of an older provider, which says the opposite words',
    terraform: `
resource "azurerm_application_insights" "old" {
  name                          = "old"
  resource_group_name           = "shop"
  location                      = "westeurope"
  application_type              = "web"
  local_authentication_disabled = true
  disable_ip_masking            = true
}`,
    gives: { [`${id}.refuses-shared-keys`]: 'met', [`${id}.discards-addresses`]: 'unmet' },
  },
);
