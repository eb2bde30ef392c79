import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.defender-for-cloud';

const base: Example = {
  shows: 'a subscription whose storage is watched, and people who are told',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_security_center_subscription_pricing" "storage" {
  tier          = "Standard"
  resource_type = "StorageAccounts"
  subplan       = "DefenderForStorageV2"
}

resource "azurerm_security_center_contact" "team" {
  name  = "default"
  email = "security@example.com"
  phone = "+1-555-555-5555"

  alert_notifications = true
  alerts_to_admins    = true
}

resource "azurerm_security_center_setting" "endpoint" {
  setting_name = "WDATP"
  enabled      = true
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Security/pricings", "apiVersion": "2024-01-01", "name": "StorageAccounts",
      "properties": { "pricingTier": "Standard", "subPlan": "DefenderForStorageV2" }
    },
    {
      "type": "Microsoft.Security/securityContacts", "apiVersion": "2023-12-01-preview", "name": "default",
      "properties": {
        "isEnabled": true,
        "emails": "security@example.com",
        "phone": "+1-555-555-5555",
        "notificationsByRole": { "state": "On", "roles": ["Owner"] },
        "notificationsSources": [{ "sourceType": "Alert", "minimalSeverity": "Medium" }]
      }
    },
    {
      "type": "Microsoft.Security/settings", "apiVersion": "2022-05-01", "name": "WDATP", "kind": "DataExportSettings",
      "properties": { "enabled": true }
    }
  ]
}`,
  bicep: `
targetScope = 'subscription'

resource storage 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'StorageAccounts'
  properties: {
    pricingTier: 'Standard'
    subPlan: 'DefenderForStorageV2'
  }
}

resource team 'Microsoft.Security/securityContacts@2023-12-01-preview' = {
  name: 'default'
  properties: {
    isEnabled: true
    emails: 'security@example.com'
    phone: '+1-555-555-5555'
    notificationsByRole: {
      state: 'On'
      roles: ['Owner']
    }
    notificationsSources: [
      {
        sourceType: 'Alert'
        minimalSeverity: 'Medium'
      }
    ]
  }
}

resource endpoint 'Microsoft.Security/settings@2022-05-01' = {
  name: 'WDATP'
  kind: 'DataExportSettings'
  properties: {
    enabled: true
  }
}`,
  gives: {
    [`${id}.plan-is-on`]: 'met',
    [`${id}.contact-is-on`]: 'met',
    [`${id}.contact-has-an-address`]: 'met',
    [`${id}.contact-has-a-phone-number`]: 'met',
    [`${id}.contact-is-told-of-alerts`]: 'met',
    [`${id}.owners-are-told-of-alerts`]: 'met',
    [`${id}.integration-is-on`]: 'met',
  },
  holds: { 'detect-threats': 'provider+customer', 'survive-failure': 'provider' },
};
const mute = (value: string, state: string) =>
  [
    [`"isEnabled": true`, `"isEnabled": ${value}`],
    ['{ "state": "On", "roles": ["Owner"] }', `{ "state": ${state}, "roles": [] }`],
    ['"properties": { "enabled": true }', `"properties": { "enabled": ${value} }`],
  ] as const;

export default examples(
  base,
  variant(base, {
    shows: 'a subscription whose storage nobody watches, and a contact who hears of nothing',
    terraform: [
      ['"Standard"', '"Free"'],
      ['"security@example.com"', '""'],
      ['  phone = "+1-555-555-5555"\n', ''],
      ['alert_notifications = true', 'alert_notifications = false'],
      ['alerts_to_admins    = true', 'alerts_to_admins    = false'],
      ['enabled      = true', 'enabled      = false'],
    ],
    gives: {
      [`${id}.plan-is-on`]: 'unmet',
      [`${id}.contact-has-an-address`]: 'unmet',
      [`${id}.contact-has-a-phone-number`]: 'unmet',
      [`${id}.contact-is-told-of-alerts`]: 'unmet',
      [`${id}.owners-are-told-of-alerts`]: 'unmet',
      [`${id}.integration-is-on`]: 'unmet',
    },
    holds: { 'detect-threats': 'customer' },
  }),
  variant(base, {
    shows: 'a contact who is switched off, in a template',
    arm: [...mute('false', '"Off"'), ['"Standard"', '"Free"'], ['[{ "sourceType": "Alert", "minimalSeverity": "Medium" }]', '[]']],
    gives: {
      [`${id}.plan-is-on`]: 'unmet',
      [`${id}.contact-is-on`]: 'unmet',
      [`${id}.contact-is-told-of-alerts`]: 'unmet',
      [`${id}.owners-are-told-of-alerts`]: 'unmet',
      [`${id}.integration-is-on`]: 'unmet',
    },
    holds: { 'detect-threats': 'customer' },
  }),
  variant(base, {
    shows: 'protection that is left to whoever deploys it',
    terraform: [
      ['"Standard"', 'var.word'],
      ['"security@example.com"', 'var.word'],
      ['"+1-555-555-5555"', 'var.word'],
      ['alert_notifications = true', 'alert_notifications = var.on'],
      ['alerts_to_admins    = true', 'alerts_to_admins    = var.on'],
      ['enabled      = true', 'enabled      = var.on'],
    ],
    gives: {
      [`${id}.plan-is-on`]: 'unproven',
      [`${id}.contact-has-an-address`]: 'unproven',
      [`${id}.contact-has-a-phone-number`]: 'unproven',
      [`${id}.contact-is-told-of-alerts`]: 'unproven',
      [`${id}.owners-are-told-of-alerts`]: 'unproven',
      [`${id}.integration-is-on`]: 'unproven',
    },
    holds: { 'detect-threats': 'customer or provider+customer' },
  }),
  variant(base, {
    shows: 'a template that leaves the contact to whoever deploys it',
    arm: mute(`"[parameters('on')]"`, `"[parameters('word')]"`),
    gives: { [`${id}.contact-is-on`]: 'unproven', [`${id}.owners-are-told-of-alerts`]: 'unproven', [`${id}.integration-is-on`]: 'unproven' },
  }),
);
