import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.monitor';
const schema = 'https://schema.management.azure.com/schemas';

const setting: Example = {
  shows: 'a subscription whose activity log goes to a workspace',
  terraform: `
variable "category" {
  type = string
}
variable "target" {
  type = string
}

data "azurerm_subscription" "current" {}

resource "azurerm_monitor_diagnostic_setting" "activity" {
  name                       = "activity"
  target_resource_id         = data.azurerm_subscription.current.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"

  enabled_log {
    category = "Administrative"
  }
  enabled_log {
    category = "Security"
  }
  enabled_log {
    category = "Alert"
  }
  enabled_log {
    category = "Policy"
  }
}`,
  arm: `{
  "$schema": "${schema}/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "category": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "name": "activity",
      "properties": {
        "workspaceId": "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs",
        "logs": [
          { "category": "Administrative", "enabled": true },
          { "category": "Security", "enabled": true },
          { "category": "Alert", "enabled": true },
          { "category": "Policy", "enabled": true }
        ]
      }
    }
  ]
}`,
  bicep: `
targetScope = 'subscription'

resource activity 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'activity'
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs'
    logs: [for category in ['Administrative', 'Security', 'Alert', 'Policy']: {
      category: category
      enabled: true
    }]
  }
}`,
  gives: { [`${id}.setting-sends-logs`]: 'met', [`${id}.subscription-sends-all-that-matters`]: 'met' },
  holds: { 'record-access': 'provider+customer', 'keep-logs': 'customer' },
};

const profile: Example = {
  shows: 'a log profile that archives everything for a year',
  terraform: `
variable "days" {
  type = number
}
variable "words" {
  type = list(string)
}

resource "azurerm_monitor_log_profile" "default" {
  name               = "default"
  categories         = ["Action", "Delete", "Write"]
  locations          = ["westeurope", "global"]
  storage_account_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.Storage/storageAccounts/acmelogs"

  retention_policy {
    enabled = true
    days    = 365
  }
}`,
  arm: `{
  "$schema": "${schema}/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "days": { "type": "int" }, "words": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.Insights/logProfiles",
      "apiVersion": "2016-03-01",
      "name": "default",
      "location": "westeurope",
      "properties": {
        "categories": ["Action", "Delete", "Write"],
        "locations": ["westeurope", "global"],
        "storageAccountId": "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.Storage/storageAccounts/acmelogs",
        "retentionPolicy": { "enabled": true, "days": 365 }
      }
    }
  ]
}`,
  gives: {
    [`${id}.profile-keeps-a-year`]: 'met',
    [`${id}.profile-records-writes`]: 'met',
    [`${id}.profile-records-deletions`]: 'met',
    [`${id}.profile-records-actions`]: 'met',
    [`${id}.profile-records-global-events`]: 'met',
  },
  holds: { 'keep-logs': 'customer', 'control-keys': 'not-applicable' },
};

export default examples(
  setting,
  variant(setting, {
    shows: 'a subscription that sends no security events',
    terraform: [['  enabled_log {\n    category = "Security"\n  }\n', '']],
    arm: [['"Security", "enabled": true', '"Security", "enabled": false']],
    gives: { [`${id}.setting-sends-logs`]: 'met', [`${id}.subscription-sends-all-that-matters`]: 'unmet' },
  }),
  variant(setting, {
    shows: 'a subscription of which it is not known what it sends',
    terraform: [['"Security"', 'var.category']],
    arm: [['"Security"', `"[parameters('category')]"`]],
    gives: { [`${id}.subscription-sends-all-that-matters`]: 'unproven' },
  }),
  {
    shows: 'a vault that sends metrics and no logs',
    terraform: `
resource "azurerm_key_vault" "main" {
  name                = "acme"
  resource_group_name = "rg"
  location            = "westeurope"
  tenant_id           = "11111111-1111-1111-1111-111111111111"
  sku_name            = "standard"
}

resource "azurerm_monitor_diagnostic_setting" "vault" {
  name               = "metrics"
  target_resource_id = azurerm_key_vault.main.id
  storage_account_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.Storage/storageAccounts/acmelogs"

  enabled_metric {
    category = "AllMetrics"
  }
}`,
    arm: `{
  "$schema": "${schema}/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.KeyVault/vaults/acme",
      "name": "metrics",
      "properties": {
        "storageAccountId": "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.Storage/storageAccounts/acmelogs",
        "metrics": [{ "category": "AllMetrics", "enabled": true }]
      }
    }
  ]
}`,
    gives: { [`${id}.setting-sends-logs`]: 'unmet', [`${id}.subscription-sends-all-that-matters`]: 'none' },
  },
  {
    shows: 'a resource that sends logs that somebody else names',
    terraform: `
variable "logs" {
  type = set(string)
}

resource "azurerm_monitor_diagnostic_setting" "vault" {
  name               = "logs"
  target_resource_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/acme"
  storage_account_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.Storage/storageAccounts/acmelogs"

  dynamic "enabled_log" {
    for_each = var.logs
    content {
      category = enabled_log.value
    }
  }
}`,
    gives: { [`${id}.setting-sends-logs`]: 'unproven', [`${id}.subscription-sends-all-that-matters`]: 'none' },
  },
  profile,
  variant(profile, {
    shows: 'a log profile that forgets after a week, and sees neither changes nor what has no region',
    terraform: [
      ['["Action", "Delete", "Write"]', '[]'],
      [', "global"]', ']'],
      ['365', '7'],
    ],
    arm: [
      ['["Action", "Delete", "Write"]', '[]'],
      [', "global"]', ']'],
      ['365', '7'],
    ],
    gives: {
      [`${id}.profile-keeps-a-year`]: 'unmet',
      [`${id}.profile-records-writes`]: 'unmet',
      [`${id}.profile-records-deletions`]: 'unmet',
      [`${id}.profile-records-actions`]: 'unmet',
      [`${id}.profile-records-global-events`]: 'unmet',
    },
  }),
  variant(profile, {
    shows: 'a log profile of which everything is left to whoever deploys it',
    terraform: [
      ['["Action", "Delete", "Write"]', 'var.words'],
      ['["westeurope", "global"]', 'var.words'],
      ['365', 'var.days'],
    ],
    arm: [
      ['["Action", "Delete", "Write"]', `"[parameters('words')]"`],
      ['["westeurope", "global"]', `"[parameters('words')]"`],
      ['365', `"[parameters('days')]"`],
    ],
    gives: {
      [`${id}.profile-keeps-a-year`]: 'unproven',
      [`${id}.profile-records-writes`]: 'unproven',
      [`${id}.profile-records-deletions`]: 'unproven',
      [`${id}.profile-records-actions`]: 'unproven',
      [`${id}.profile-records-global-events`]: 'unproven',
    },
  }),
  variant(profile, {
    shows: 'a log profile that keeps records for ever',
    terraform: [['    days    = 365\n', '']],
    arm: [['365', '0']],
    gives: { [`${id}.profile-keeps-a-year`]: 'met' },
  }),
);
