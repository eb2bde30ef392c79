import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.container-registry';

const acme: Example = {
  shows: 'a registry that is closed, encrypted with a key of your own and copied',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "regions" {
  type = list(string)
}

resource "azurerm_container_registry" "acme" {
  name                          = "acme"
  location                      = "westeurope"
  resource_group_name           = "rg"
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  quarantine_policy_enabled     = true
  export_policy_enabled         = false
  retention_policy_in_days      = 30

  georeplications {
    location = "northeurope"
  }
  encryption {
    key_vault_key_id   = "https://acme.vault.azure.net/keys/images"
    identity_client_id = "2222"
  }
}

resource "azurerm_monitor_diagnostic_setting" "acme" {
  name                       = "acme"
  target_resource_id         = azurerm_container_registry.acme.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category_group = "audit"
  }
}`,
  bicep: `
param on bool
param text string

resource acme 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
  name: 'acme'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    publicNetworkAccess: 'Disabled'
    policies: {
      quarantinePolicy: {
        status: 'enabled' // quarantine
      }
      exportPolicy: {
        status: 'disabled' // exports
      }
      retentionPolicy: {
        status: 'enabled' // retention
        days: 30
      }
    }
    encryption: {
      status: 'enabled'
      keyVaultProperties: {
        keyIdentifier: 'https://acme.vault.azure.net/keys/images'
        identity: '2222'
      }
    }
  }

  resource north 'replications' = {
    name: 'northeurope'
    location: 'northeurope'
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'acme'
  scope: acme
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.has-no-admin-account`]: 'met',
    [`${id}.refuses-anonymous-pulls`]: 'met',
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.keeps-images-inside`]: 'met',
    [`${id}.quarantines-new-images`]: 'met',
    [`${id}.deletes-untagged-images`]: 'met',
    [`${id}.copies-to-other-regions`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.records-who-pulls-and-pushes`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'survive-failure': 'provider' },
};
const says = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(Object.keys(acme.gives).map(check => [check, verdict]));

export default examples(
  acme,
  variant(acme, {
    shows: 'a registry of which every setting is left to whoever deploys it',
    terraform: [
      ['admin_enabled                 = false', 'admin_enabled                 = var.on'],
      ['anonymous_pull_enabled        = false', 'anonymous_pull_enabled        = var.on'],
      ['public_network_access_enabled = false', 'public_network_access_enabled = var.on'],
      ['quarantine_policy_enabled     = true', 'quarantine_policy_enabled     = var.on'],
      ['export_policy_enabled         = false', 'export_policy_enabled         = var.on'],
      ['= 30', '= var.text'],
      [
        '  georeplications {\n    location = "northeurope"\n  }',
        '  dynamic "georeplications" {\n    for_each = var.regions\n    content {\n      location = georeplications.value\n    }\n  }',
      ],
      [
        '  encryption {\n    key_vault_key_id   = "https://acme.vault.azure.net/keys/images"\n    identity_client_id = "2222"\n  }',
        '  dynamic "encryption" {\n    for_each = var.regions\n    content {\n      key_vault_key_id = encryption.value\n    }\n  }',
      ],
      ['target_resource_id         = azurerm_container_registry.acme.id', 'target_resource_id         = var.text'],
    ],
    bicep: [
      ['adminUserEnabled: false', 'adminUserEnabled: on'],
      ['anonymousPullEnabled: false', 'anonymousPullEnabled: on'],
      ["publicNetworkAccess: 'Disabled'", 'publicNetworkAccess: text'],
      ["'enabled' // quarantine", 'text'],
      ["'disabled' // exports", 'text'],
      ["'enabled' // retention", 'text'],
      ["  resource north 'replications' = {", "  resource north 'replications' = if (on) {"],
      [
        "keyVaultProperties: {\n        keyIdentifier: 'https://acme.vault.azure.net/keys/images'\n        identity: '2222'\n      }",
        "keyVaultProperties: on ? { keyIdentifier: 'https://acme.vault.azure.net/keys/images' } : null",
      ],
      ['        enabled: true\n', '        enabled: on\n'],
    ],
    gives: says('unproven'),
  }),
  {
    shows: 'a registry with a shared administrator, anonymous readers and nothing else said',
    terraform: `
resource "azurerm_container_registry" "old" {
  name                   = "acmeold"
  location               = "westeurope"
  resource_group_name    = "rg"
  sku                    = "Standard"
  admin_enabled          = true
  anonymous_pull_enabled = true
}`,
    bicep: `
resource old 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
  name: 'acmeold'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    adminUserEnabled: true
    anonymousPullEnabled: true
  }
}`,
    gives: says('unmet'),
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a registry that refuses networks which are not named, in the spelling of older providers',
    terraform: `
resource "azurerm_container_registry" "net" {
  name                     = "acmenet"
  location                 = "westeurope"
  resource_group_name      = "rg"
  sku                      = "Premium"
  georeplication_locations = ["northeurope"]

  network_rule_set {
    default_action = "Deny"
  }
  retention_policy {
    enabled = true
    days    = 7
  }
}`,
    bicep: `
resource net 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'acmenet'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    networkRuleSet: {
      defaultAction: 'Deny'
    }
    policies: {
      retentionPolicy: {
        status: 'enabled'
        days: 7
      }
    }
  }

  resource north 'replications' = {
    name: 'northeurope'
    location: 'northeurope'
  }
}`,
    gives: {
      [`${id}.denies-other-networks`]: 'met',
      [`${id}.deletes-untagged-images`]: 'met',
      [`${id}.copies-to-other-regions`]: 'met',
      [`${id}.has-no-admin-account`]: 'met',
    },
  },
);
