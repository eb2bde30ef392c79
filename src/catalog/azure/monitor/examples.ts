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

const alert: Example = {
  shows: 'an alert on changes of policies, and whom it tells',
  terraform: `
variable "on" {
  type = bool
}
variable "mail" {
  type = list(string)
}
variable "groups" {
  type = list(string)
}

resource "azurerm_monitor_action_group" "team" {
  name                = "security"
  resource_group_name = "ops"
  short_name          = "security"
  enabled             = true

  email_receiver {
    name          = "duty"
    email_address = "duty@example.com"
  }
}

resource "azurerm_monitor_activity_log_alert" "policies" {
  name                = "policies-changed"
  resource_group_name = "ops"
  location            = "global"
  scopes              = ["/subscriptions/11111111-1111-1111-1111-111111111111"]
  enabled             = true

  criteria {
    category       = "Administrative"
    operation_name = "Microsoft.Authorization/policyAssignments/write"
  }

  action {
    action_group_id = azurerm_monitor_action_group.team.id
  }
}`,
  arm: `{
  "$schema": "${schema}/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "mail": { "type": "array" }, "groups": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.Insights/actionGroups",
      "apiVersion": "2023-01-01",
      "name": "security",
      "location": "global",
      "properties": {
        "groupShortName": "security", "enabled": true,
        "emailReceivers": [{ "name": "duty", "emailAddress": "duty@example.com" }]
      }
    },
    {
      "type": "Microsoft.Insights/activityLogAlerts",
      "apiVersion": "2020-10-01",
      "name": "policies-changed",
      "location": "global",
      "properties": {
        "scopes": ["[subscription().id]"],
        "enabled": true,
        "condition": { "allOf": [
          { "field": "category", "equals": "Administrative" },
          { "field": "operationName", "equals": "Microsoft.Authorization/policyAssignments/write" }
        ] },
        "actions": { "actionGroups": [{ "actionGroupId": "[resourceId('Microsoft.Insights/actionGroups', 'security')]" }] }
      }
    }
  ]
}`,
  gives: {
    [`${id}.alert-is-on`]: 'met',
    [`${id}.alert-tells-somebody`]: 'met',
    [`${id}.action-group-is-on`]: 'met',
    [`${id}.action-group-tells-somebody`]: 'met',
  },
  holds: { 'detect-threats': 'provider+customer' },
};
const emailBlock = `
  email_receiver {
    name          = "duty"
    email_address = "duty@example.com"
  }
`;
const actionBlock = `
  action {
    action_group_id = azurerm_monitor_action_group.team.id
  }
`;
const groupInTemplate = `[{ "actionGroupId": "[resourceId('Microsoft.Insights/actionGroups', 'security')]" }]`;

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
  alert,
  variant(alert, {
    shows: 'an alert that is off and tells nobody, and a group that is off and names nobody',
    terraform: [
      ['"security"\n  enabled             = true', '"security"\n  enabled             = false'],
      ['111"]\n  enabled             = true', '111"]\n  enabled             = false'],
      [emailBlock, ''],
      [actionBlock, ''],
    ],
    arm: [
      ['"security", "enabled": true', '"security", "enabled": false'],
      ['"enabled": true,\n        "condition"', '"enabled": false,\n        "condition"'],
      ['[{ "name": "duty", "emailAddress": "duty@example.com" }]', '[]'],
      [groupInTemplate, '[]'],
    ],
    gives: {
      [`${id}.alert-is-on`]: 'unmet',
      [`${id}.alert-tells-somebody`]: 'unmet',
      [`${id}.action-group-is-on`]: 'unmet',
      [`${id}.action-group-tells-somebody`]: 'unmet',
    },
  }),
  variant(alert, {
    shows: 'an alert and a group that are left to whoever deploys them',
    terraform: [
      ['"security"\n  enabled             = true', '"security"\n  enabled             = var.on'],
      ['111"]\n  enabled             = true', '111"]\n  enabled             = var.on'],
      [
        emailBlock,
        '\n  dynamic "email_receiver" {\n    for_each = var.mail\n    content {\n      name          = email_receiver.value\n      email_address = email_receiver.value\n    }\n  }\n',
      ],
      [actionBlock, '\n  dynamic "action" {\n    for_each = var.groups\n    content {\n      action_group_id = action.value\n    }\n  }\n'],
    ],
    arm: [
      ['"security", "enabled": true', `"security", "enabled": "[parameters('on')]"`],
      ['"enabled": true,\n        "condition"', `"enabled": "[parameters('on')]",\n        "condition"`],
      ['[{ "name": "duty", "emailAddress": "duty@example.com" }]', `"[parameters('mail')]"`],
      [groupInTemplate, `"[parameters('groups')]"`],
    ],
    gives: {
      [`${id}.alert-is-on`]: 'unproven',
      [`${id}.alert-tells-somebody`]: 'unproven',
      [`${id}.action-group-is-on`]: 'unproven',
      [`${id}.action-group-tells-somebody`]: 'unproven',
    },
  }),
);
