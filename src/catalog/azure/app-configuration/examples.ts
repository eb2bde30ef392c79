import { type Example, examples, variant } from '../../../model/index.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const key = 'https://acme.vault.azure.net/keys/settings/1';
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] =>
  Object.fromEntries(
    [
      'is-closed-to-public-networks',
      'refuses-shared-keys',
      'uses-your-own-key',
      'cannot-be-purged',
      'has-a-tier-that-promises',
      'has-an-identity',
      'logs-are-collected',
    ].map(one => [`azure.app-configuration.${one}`, verdict]),
  );

const closed: Example = {
  shows: 'a store that programs reach by identity and a private endpoint',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_app_configuration" "settings" {
  name                     = "acme-settings"
  resource_group_name      = "live"
  location                 = "westeurope"
  sku                      = "standard"
  local_auth_enabled       = false
  public_network_access    = "Disabled"
  purge_protection_enabled = true
  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/1111/resourceGroups/live/providers/Microsoft.ManagedIdentity/userAssignedIdentities/settings"]
  }
  encryption {
    key_vault_key_identifier = "${key}"
  }
}

resource "azurerm_monitor_diagnostic_setting" "settings" {
  name                       = "logs"
  target_resource_id         = azurerm_app_configuration.settings.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category_group = "audit"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.AppConfiguration/configurationStores", "apiVersion": "2024-05-01", "name": "acme-settings", "location": "westeurope",
      "sku": { "name": "Standard" },
      "identity": { "type": "UserAssigned" },
      "properties": {
        "disableLocalAuth": true,
        "publicNetworkAccess": "Disabled",
        "enablePurgeProtection": true,
        "encryption": { "keyVaultProperties": { "keyIdentifier": "${key}" } }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.AppConfiguration/configurationStores/acme-settings",
      "properties": { "logs": [{ "categoryGroup": "audit", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'control-keys': 'provider+customer', 'undo-mistakes': 'provider+customer' },
};

export default examples(
  closed,
  {
    shows: 'a store of the free tier, of which nothing else is said',
    terraform: `
resource "azurerm_app_configuration" "lab" {
  name                = "acme-lab"
  resource_group_name = "lab"
  location            = "westeurope"
  sku                 = "free"
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.AppConfiguration/configurationStores", "apiVersion": "2024-05-01", "name": "acme-lab", "location": "westeurope",
      "sku": { "name": "free" }, "properties": {}
    }
  ]
}`,
    gives: all('unmet'),
    holds: { 'control-keys': 'provider+customer' },
  },
  variant(closed, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['= "standard"', '= var.word'],
      ['local_auth_enabled       = false', 'local_auth_enabled       = var.on'],
      ['= "Disabled"', '= var.word'],
      ['purge_protection_enabled = true', 'purge_protection_enabled = var.on'],
      ['"UserAssigned"', 'var.word'],
      [`"${key}"`, 'var.word'],
      ['"audit"', 'var.word'],
    ],
    arm: [
      ['"Standard"', '"[parameters(\'word\')]"'],
      ['"disableLocalAuth": true', '"disableLocalAuth": "[parameters(\'on\')]"'],
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'word\')]"'],
      ['"enablePurgeProtection": true', '"enablePurgeProtection": "[parameters(\'on\')]"'],
      ['"identity": { "type": "UserAssigned" }', '"identity": { "type": "[parameters(\'word\')]" }'],
      [`"keyIdentifier": "${key}"`, '"keyIdentifier": "[parameters(\'word\')]"'],
      ['"categoryGroup": "audit"', '"categoryGroup": "[parameters(\'word\')]"'],
    ],
    gives: all('unproven'),
  }),
);
