import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.role-based-access';

const role: Example = {
  shows: 'a role that restarts machines, and no more',
  terraform: `
variable "actions" {
  type = list(string)
}

data "azurerm_subscription" "primary" {}

resource "azurerm_role_definition" "operator" {
  name        = "Machine operator"
  scope       = data.azurerm_subscription.primary.id
  description = "Watches machines and restarts them"

  permissions {
    actions      = ["Microsoft.Compute/*/read", "Microsoft.Compute/virtualMachines/restart/action"]
    data_actions = ["Microsoft.Compute/virtualMachines/login/action"]
    not_actions  = []
  }

  assignable_scopes = [data.azurerm_subscription.primary.id]
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "actions": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.Authorization/roleDefinitions",
      "apiVersion": "2022-04-01",
      "name": "[guid(subscription().id, 'operator')]",
      "properties": {
        "roleName": "Machine operator",
        "type": "CustomRole",
        "permissions": [
          {
            "actions": ["Microsoft.Compute/*/read", "Microsoft.Compute/virtualMachines/restart/action"],
            "dataActions": ["Microsoft.Compute/virtualMachines/login/action"],
            "notActions": []
          }
        ],
        "assignableScopes": ["[subscription().id]"]
      }
    }
  ]
}`,
  bicep: `
targetScope = 'subscription'
param actions array

resource operator 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(subscription().id, 'operator')
  properties: {
    roleName: 'Machine operator'
    type: 'CustomRole'
    permissions: [
      {
        actions: ['Microsoft.Compute/*/read', 'Microsoft.Compute/virtualMachines/restart/action']
        dataActions: ['Microsoft.Compute/virtualMachines/login/action']
        notActions: []
      }
    ]
    assignableScopes: [subscription().id]
  }
}`,
  gives: {
    [`${id}.role-is-no-owner`]: 'met',
    [`${id}.role-hands-out-no-roles`]: 'met',
    [`${id}.role-names-its-actions`]: 'met',
    [`${id}.role-reaches-named-data`]: 'met',
  },
  holds: { 'grant-least-access': 'provider+customer', 'record-access': 'provider', 'encrypt-at-rest': 'not-applicable' },
};
/** The same role with other actions: as Terraform and templates write a list, and as Bicep does. */
const withActions = (shows: string, actions: string, data: string, not: string, gives: Example['gives']): Example => {
  const quoted = (text: string): string => text.replaceAll('"', "'");
  const swaps = (equals: string, quote: (text: string) => string, colon: string, [dataName, notName]: readonly [string, string]) =>
    [
      [quote('["Microsoft.Compute/*/read", "Microsoft.Compute/virtualMachines/restart/action"]'), quote(actions)],
      [`${dataName}${equals}${quote('["Microsoft.Compute/virtualMachines/login/action"]')}`, `${dataName}${colon}${quote(data)}`],
      [`${notName}${equals === ' = ' ? '  = ' : equals}[]`, `${notName}${colon}${quote(not)}`],
    ] as const;
  return variant(role, {
    shows,
    terraform: swaps(' = ', text => text, ' = ', ['data_actions', 'not_actions']),
    arm: swaps('": ', text => text, '": ', ['dataActions', 'notActions']),
    bicep: swaps(': ', quoted, ': ', ['dataActions', 'notActions']),
    gives,
  });
};

const grant: Example = {
  shows: 'a role for one kind of work in one resource group',
  terraform: `
variable "role" {
  type = string
}
variable "scope" {
  type = string
}
variable "condition" {
  type = string
}

data "azurerm_client_config" "me" {}

resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "westeurope"
}

resource "azurerm_role_assignment" "shop" {
  scope              = azurerm_resource_group.shop.id
  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
  principal_id       = "11111111-1111-1111-1111-111111111111"
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "role": { "type": "string" }, "condition": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Authorization/roleAssignments",
      "apiVersion": "2022-04-01",
      "name": "[guid(resourceGroup().id, 'shop')]",
      "properties": {
        "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')]",
        "principalId": "11111111-1111-1111-1111-111111111111"
      }
    }
  ]
}`,
  bicep: `
param role string
param condition string

resource shop 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, 'shop')
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: '11111111-1111-1111-1111-111111111111'
  }
}`,
  gives: { [`${id}.hands-out-no-roles-widely`]: 'met', [`${id}.manages-no-whole-subscription`]: 'met' },
  holds: { 'grant-least-access': 'provider+customer' },
};
const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const administrator = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
const inSubscription = [
  ['2019-04-01/deploymentTemplate.json', '2018-05-01/subscriptionDeploymentTemplate.json'],
  ['resourceGroup().id', 'subscription().id'],
] as const;
const inSubscriptionBicep = [
  ['param role string', "targetScope = 'subscription'\nparam role string"],
  ['resourceGroup().id', 'subscription().id'],
] as const;
const subscriptionId = '"/subscriptions/${data.azurerm_client_config.me.subscription_id}"';
const wide = (shows: string, guid: string, gives: Example['gives']): Example =>
  variant(grant, {
    shows,
    terraform: [
      ['azurerm_resource_group.shop.id', subscriptionId],
      [contributor, guid],
    ],
    arm: [...inSubscription, [contributor, guid]],
    bicep: [...inSubscriptionBicep, [contributor, guid]],
    gives,
  });
const conditioned = (shows: string, terraform: string, arm: string, bicep: string, gives: Example['gives']): Example =>
  variant(grant, {
    shows,
    terraform: [
      ['azurerm_resource_group.shop.id', subscriptionId],
      [`${contributor}"`, `${administrator}"\n  condition_version  = "2.0"\n  condition          = ${terraform}`],
    ],
    arm: [...inSubscription, [`${contributor}')]",`, `${administrator}')]",\n        "conditionVersion": "2.0", "condition": ${arm},`]],
    bicep: [...inSubscriptionBicep, [`${contributor}')`, `${administrator}')\n    conditionVersion: '2.0'\n    condition: ${bicep}`]],
    gives,
  });
const rule = '@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {7f951dda-4ed3-4680-a7ca-43fe172d538d}';

export default examples(
  role,
  withActions('a role that is an owner by another name', '["*"]', '["*"]', '[]', {
    [`${id}.role-is-no-owner`]: 'unmet',
    [`${id}.role-hands-out-no-roles`]: 'unmet',
    [`${id}.role-names-its-actions`]: 'unmet',
    [`${id}.role-reaches-named-data`]: 'unmet',
  }),
  withActions('a role that manages everything but roles', '["*"]', '[]', '["Microsoft.Authorization/*/write"]', {
    [`${id}.role-is-no-owner`]: 'met',
    [`${id}.role-hands-out-no-roles`]: 'met',
    [`${id}.role-names-its-actions`]: 'unmet',
  }),
  withActions('a role that may change roles', '["Microsoft.Authorization/*"]', '[]', '[]', {
    [`${id}.role-is-no-owner`]: 'met',
    [`${id}.role-hands-out-no-roles`]: 'unmet',
    [`${id}.role-names-its-actions`]: 'met',
  }),
  variant(role, {
    shows: 'a role whose actions are left to whoever deploys it',
    terraform: [
      ['["Microsoft.Compute/*/read", "Microsoft.Compute/virtualMachines/restart/action"]', 'var.actions'],
      ['["Microsoft.Compute/virtualMachines/login/action"]', 'var.actions'],
    ],
    arm: [
      ['["Microsoft.Compute/*/read", "Microsoft.Compute/virtualMachines/restart/action"]', `"[parameters('actions')]"`],
      ['["Microsoft.Compute/virtualMachines/login/action"]', `"[parameters('actions')]"`],
    ],
    bicep: [
      ["['Microsoft.Compute/*/read', 'Microsoft.Compute/virtualMachines/restart/action']", 'actions'],
      ["['Microsoft.Compute/virtualMachines/login/action']", 'actions'],
    ],
    gives: {
      [`${id}.role-is-no-owner`]: 'unproven',
      [`${id}.role-hands-out-no-roles`]: 'unproven',
      [`${id}.role-names-its-actions`]: 'unproven',
      [`${id}.role-reaches-named-data`]: 'unproven',
    },
  }),
  grant,
  wide('the role to manage everything, over a whole subscription', contributor, {
    [`${id}.hands-out-no-roles-widely`]: 'met',
    [`${id}.manages-no-whole-subscription`]: 'unmet',
  }),
  wide('an owner of a whole subscription', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', {
    [`${id}.hands-out-no-roles-widely`]: 'unmet',
    [`${id}.manages-no-whole-subscription`]: 'unmet',
  }),
  wide('somebody who may assign roles in a whole subscription', administrator, {
    [`${id}.hands-out-no-roles-widely`]: 'unmet',
    [`${id}.manages-no-whole-subscription`]: 'met',
  }),
  conditioned('somebody who may assign one role in a whole subscription', `"${rule}"`, `"${rule}"`, `'${rule}'`, {
    [`${id}.hands-out-no-roles-widely`]: 'met',
  }),
  conditioned('a condition that is left to whoever deploys it', 'var.condition', `"[parameters('condition')]"`, 'condition', {
    [`${id}.hands-out-no-roles-widely`]: 'unproven',
  }),
  variant(grant, {
    shows: 'a role of which neither the name nor the place is known',
    terraform: [
      ['azurerm_resource_group.shop.id', 'var.scope'],
      [`role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/${contributor}"`, 'role_definition_name = var.role'],
    ],
    gives: { [`${id}.hands-out-no-roles-widely`]: 'unproven', [`${id}.manages-no-whole-subscription`]: 'unproven' },
  }),
  variant(grant, {
    shows: 'a role that is looked up by its name, over a subscription that is looked up',
    terraform: [
      ['data "azurerm_client_config" "me" {}', 'data "azurerm_role_definition" "owner" {\n  name = "Owner"\n}\n\ndata "azurerm_subscription" "primary" {}'],
      ['azurerm_resource_group.shop.id', 'data.azurerm_subscription.primary.id'],
      [`"/providers/Microsoft.Authorization/roleDefinitions/${contributor}"`, 'data.azurerm_role_definition.owner.id'],
    ],
    gives: { [`${id}.hands-out-no-roles-widely`]: 'unmet' },
  }),
  variant(grant, {
    shows: 'a role of your own that is an owner by another name, over a whole subscription',
    terraform: [
      [
        'data "azurerm_client_config" "me" {}',
        'data "azurerm_subscription" "primary" {}\n\nresource "azurerm_role_definition" "all" {\n  name  = "All"\n  scope = data.azurerm_subscription.primary.id\n  permissions {\n    actions = ["*"]\n  }\n}',
      ],
      ['azurerm_resource_group.shop.id', 'data.azurerm_subscription.primary.id'],
      [`"/providers/Microsoft.Authorization/roleDefinitions/${contributor}"`, 'azurerm_role_definition.all.role_definition_resource_id'],
    ],
    gives: { [`${id}.hands-out-no-roles-widely`]: 'unmet', [`${id}.manages-no-whole-subscription`]: 'unmet' },
  }),
);
