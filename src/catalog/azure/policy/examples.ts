import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.policy';

const base: Example = {
  shows: 'a rule against public addresses that is enforced, with an exemption that ends',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_policy_definition" "no_public" {
  name         = "no-public-addresses"
  policy_type  = "Custom"
  mode         = "All"
  display_name = "No public addresses"

  policy_rule = jsonencode({
    if   = { field = "type", equals = "Microsoft.Network/publicIPAddresses" }
    then = { effect = "deny" }
  })
}

resource "azurerm_subscription_policy_assignment" "no_public" {
  name                 = "no-public-addresses"
  subscription_id      = "/subscriptions/11111111-1111-1111-1111-111111111111"
  policy_definition_id = azurerm_policy_definition.no_public.id
  enforce              = true
}

resource "azurerm_resource_group_policy_exemption" "edge" {
  name                 = "edge"
  resource_group_id    = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/edge"
  policy_assignment_id = azurerm_subscription_policy_assignment.no_public.id
  exemption_category   = "Waiver"
  expires_on           = "2027-01-31T00:00:00Z"
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Authorization/policyDefinitions", "apiVersion": "2021-06-01", "name": "no-public-addresses",
      "properties": {
        "policyType": "Custom",
        "mode": "All",
        "policyRule": {
          "if": { "field": "type", "equals": "Microsoft.Network/publicIPAddresses" },
          "then": { "effect": "deny" }
        }
      }
    },
    {
      "type": "Microsoft.Authorization/policyAssignments", "apiVersion": "2022-06-01", "name": "no-public-addresses",
      "properties": {
        "policyDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/policyDefinitions', 'no-public-addresses')]",
        "enforcementMode": "Default"
      }
    },
    {
      "type": "Microsoft.Authorization/policyExemptions", "apiVersion": "2022-07-01-preview", "name": "edge",
      "properties": {
        "policyAssignmentId": "[subscriptionResourceId('Microsoft.Authorization/policyAssignments', 'no-public-addresses')]",
        "exemptionCategory": "Waiver",
        "expiresOn": "2027-01-31T00:00:00Z"
      }
    }
  ]
}`,
  bicep: `
targetScope = 'subscription'

resource definition 'Microsoft.Authorization/policyDefinitions@2021-06-01' = {
  name: 'no-public-addresses'
  properties: {
    policyType: 'Custom'
    mode: 'All'
    policyRule: {
      if: {
        field: 'type'
        equals: 'Microsoft.Network/publicIPAddresses'
      }
      then: {
        effect: 'deny'
      }
    }
  }
}

resource assignment 'Microsoft.Authorization/policyAssignments@2022-06-01' = {
  name: 'no-public-addresses'
  properties: {
    policyDefinitionId: definition.id
    enforcementMode: 'Default'
  }
}

resource edge 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = {
  name: 'edge'
  properties: {
    policyAssignmentId: assignment.id
    exemptionCategory: 'Waiver'
    expiresOn: '2027-01-31T00:00:00Z'
  }
}`,
  gives: { [`${id}.definition-does-something`]: 'met', [`${id}.assignment-is-enforced`]: 'met', [`${id}.exemption-ends`]: 'met' },
  holds: { 'assess-compliance': 'provider+customer', 'record-access': 'provider' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a rule that is off and enforced nowhere, with an exemption for ever',
    terraform: [
      ['effect = "deny"', 'effect = "disabled"'],
      ['enforce              = true', 'enforce              = false'],
      ['  expires_on           = "2027-01-31T00:00:00Z"\n', ''],
    ],
    arm: [
      ['"effect": "deny"', '"effect": "Disabled"'],
      ['"Default"', '"DoNotEnforce"'],
      ['"Waiver",\n        "expiresOn": "2027-01-31T00:00:00Z"', '"Waiver"'],
    ],
    gives: { [`${id}.definition-does-something`]: 'unmet', [`${id}.assignment-is-enforced`]: 'unmet', [`${id}.exemption-ends`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a rule of which everything is left to whoever deploys it',
    terraform: [
      ['effect = "deny"', 'effect = "[parameters(\'effect\')]"'],
      ['enforce              = true', 'enforce              = var.on'],
      ['"2027-01-31T00:00:00Z"', 'var.word'],
    ],
    arm: [
      ['"effect": "deny"', `"effect": "[[parameters('effect')]"`],
      ['"Default"', `"[parameters('word')]"`],
      ['"2027-01-31T00:00:00Z"', `"[parameters('word')]"`],
    ],
    gives: { [`${id}.definition-does-something`]: 'unproven', [`${id}.assignment-is-enforced`]: 'unproven', [`${id}.exemption-ends`]: 'unproven' },
  }),
);
