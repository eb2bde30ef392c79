import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.ai-services';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const base: Example = {
  shows: 'an OpenAI account that is closed in every way a setting can close it, a model, and filters that stop what they find',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_cognitive_account" "assistant" {
  name                               = "acme-assistant"
  resource_group_name                = "ai"
  location                           = "swedencentral"
  kind                               = "OpenAI"
  sku_name                           = "S0"
  custom_subdomain_name              = "acme-assistant"
  local_auth_enabled                 = false
  outbound_network_access_restricted = true

  network_acls {
    default_action = "Deny"
    ip_rules       = ["203.0.113.0/24"]
  }
  identity {
    type = "SystemAssigned"
  }
  customer_managed_key {
    key_vault_key_id = "https://acme.vault.azure.net/keys/assistant/1"
  }
}

resource "azurerm_monitor_diagnostic_setting" "assistant" {
  name                       = "logs"
  target_resource_id         = azurerm_cognitive_account.assistant.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "RequestResponse"
  }
}

resource "azurerm_cognitive_deployment" "chat" {
  name                   = "chat"
  cognitive_account_id   = azurerm_cognitive_account.assistant.id
  version_upgrade_option = "OnceCurrentVersionExpired"
  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }
  sku {
    name     = "Standard"
    capacity = 30
  }
}

resource "azurerm_cognitive_account_rai_policy" "strict" {
  name                 = "strict"
  cognitive_account_id = azurerm_cognitive_account.assistant.id
  base_policy_name     = "Microsoft.DefaultV2"
  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Low"
    source             = "Prompt"
  }
  content_filter {
    name           = "Jailbreak"
    filter_enabled = true
    block_enabled  = true
    source         = "Prompt"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.CognitiveServices/accounts", "apiVersion": "2024-10-01", "name": "acme-assistant", "location": "swedencentral",
      "kind": "OpenAI", "sku": { "name": "S0" }, "identity": { "type": "SystemAssigned" },
      "properties": {
        "customSubDomainName": "acme-assistant",
        "disableLocalAuth": true,
        "restrictOutboundNetworkAccess": true,
        "networkAcls": { "defaultAction": "Deny", "ipRules": [{ "value": "203.0.113.0/24" }] },
        "encryption": {
          "keySource": "Microsoft.KeyVault",
          "keyVaultProperties": { "keyVaultUri": "https://acme.vault.azure.net", "keyName": "assistant", "keyVersion": "1" }
        }
      }
    },
    {
      "type": "Microsoft.CognitiveServices/accounts/deployments", "apiVersion": "2024-10-01", "name": "acme-assistant/chat",
      "sku": { "name": "Standard", "capacity": 30 },
      "properties": { "model": { "format": "OpenAI", "name": "gpt-4o" }, "versionUpgradeOption": "OnceCurrentVersionExpired" }
    },
    {
      "type": "Microsoft.CognitiveServices/accounts/raiPolicies", "apiVersion": "2024-10-01", "name": "acme-assistant/strict",
      "properties": {
        "basePolicyName": "Microsoft.DefaultV2",
        "contentFilters": [
          { "name": "Hate", "enabled": true, "blocking": true, "severityThreshold": "Low", "source": "Prompt" },
          { "name": "Jailbreak", "enabled": true, "blocking": true, "source": "Prompt" }
        ]
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.CognitiveServices/accounts/acme-assistant",
      "properties": { "logs": [{ "category": "RequestResponse", "enabled": true }] }
    }
  ]
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.refuses-shared-keys`]: 'met',
    [`${id}.has-an-identity`]: 'met',
    [`${id}.calls-approved-addresses-only`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.logs-are-collected`]: 'met',
    [`${id}.policy-filters-everything-it-names`]: 'met',
    [`${id}.policy-blocks-what-it-finds`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider', 'encrypt-in-transit': 'provider', 'guard-model-use': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'an account of which nothing is said, and filters that look away',
    terraform: `
resource "azurerm_cognitive_account" "plain" {
  name                = "plain"
  resource_group_name = "ai"
  location            = "swedencentral"
  kind                = "AIServices"
  sku_name            = "S0"
}

resource "azurerm_cognitive_account_rai_policy" "lax" {
  name                 = "lax"
  cognitive_account_id = azurerm_cognitive_account.plain.id
  base_policy_name     = "Microsoft.Default"
  content_filter {
    name           = "Hate"
    filter_enabled = true
    block_enabled  = false
    source         = "Completion"
  }
  content_filter {
    name           = "Jailbreak"
    filter_enabled = false
    block_enabled  = false
    source         = "Prompt"
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.CognitiveServices/accounts", "apiVersion": "2024-10-01", "name": "plain", "location": "swedencentral",
      "kind": "AIServices", "sku": { "name": "S0" }, "properties": {}
    },
    {
      "type": "Microsoft.CognitiveServices/accounts/raiPolicies", "apiVersion": "2024-10-01", "name": "plain/lax",
      "properties": {
        "contentFilters": [
          { "name": "Hate", "enabled": true, "blocking": false, "source": "Completion" },
          { "name": "Jailbreak", "enabled": false, "blocking": false, "source": "Prompt" }
        ]
      }
    }
  ]
}`,
    gives: {
      [`${id}.denies-other-networks`]: 'unmet',
      [`${id}.refuses-shared-keys`]: 'unmet',
      [`${id}.has-an-identity`]: 'unmet',
      [`${id}.calls-approved-addresses-only`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.logs-are-collected`]: 'unmet',
      [`${id}.policy-filters-everything-it-names`]: 'unmet',
      [`${id}.policy-blocks-what-it-finds`]: 'unmet',
    },
    holds: { 'control-keys': 'provider+customer', 'control-egress': 'customer' },
  },
  variant(base, {
    shows: 'an account of which every setting is left to whoever deploys it',
    terraform: [
      ['local_auth_enabled                 = false', 'local_auth_enabled = var.on'],
      ['outbound_network_access_restricted = true', 'outbound_network_access_restricted = var.on'],
      ['"Deny"', 'var.word'],
      ['"SystemAssigned"', 'var.word'],
      ['"https://acme.vault.azure.net/keys/assistant/1"', 'var.word'],
      ['"RequestResponse"', 'var.word'],
      ['"Jailbreak"\n    filter_enabled = true\n    block_enabled  = true', '"Jailbreak"\n    filter_enabled = var.on\n    block_enabled  = var.on'],
    ],
    arm: [
      ['"disableLocalAuth": true', `"disableLocalAuth": "[parameters('on')]"`],
      ['"restrictOutboundNetworkAccess": true', `"restrictOutboundNetworkAccess": "[parameters('on')]"`],
      ['"Deny"', `"[parameters('word')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"Microsoft.KeyVault"', `"[parameters('word')]"`],
      ['"RequestResponse"', `"[parameters('word')]"`],
      ['"Jailbreak", "enabled": true, "blocking": true', `"Jailbreak", "enabled": "[parameters('on')]", "blocking": "[parameters('on')]"`],
    ],
    gives: {
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.refuses-shared-keys`]: 'unproven',
      [`${id}.has-an-identity`]: 'unproven',
      [`${id}.calls-approved-addresses-only`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.logs-are-collected`]: 'unproven',
      [`${id}.policy-filters-everything-it-names`]: 'unproven',
      [`${id}.policy-blocks-what-it-finds`]: 'unproven',
    },
  }),
  ...(['OnceNewDefaultVersionAvailable', 'NoAutoUpgrade'] as const).map(
    (option): Example => ({
      shows: option === 'NoAutoUpgrade' ? 'a model that never moves by itself' : 'a model that moves to each new default version by itself',
      terraform: `
resource "azurerm_cognitive_deployment" "chat" {
  name                   = "chat"
  cognitive_account_id   = "/subscriptions/1111/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/plain"
  version_upgrade_option = "${option}"
  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }
  sku {
    name = "Standard"
  }
}`,
      gives: {},
      holds: { 'upgrade-platform': option === 'NoAutoUpgrade' ? 'customer' : 'provider' },
    }),
  ),
  variant(base, {
    shows: 'an account whose rules take in everybody',
    terraform: [['203.0.113.0/24', '0.0.0.0/0']],
    arm: [['203.0.113.0/24', '0.0.0.0/0']],
    gives: { [`${id}.denies-other-networks`]: 'unmet' },
  }),
);
