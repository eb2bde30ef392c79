import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.monitor';
const schema = 'https://schema.management.azure.com/schemas';

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
