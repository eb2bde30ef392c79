import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.automation';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const ids = [
  'is-closed-to-public-networks',
  'refuses-shared-keys',
  'has-an-identity',
  'uses-your-own-key',
  'logs-are-collected',
  'variable-is-encrypted',
  'runbook-verifies-what-it-fetches',
] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

const base: Example = {
  shows: 'an account that is closed, with an encrypted variable and a program whose text is verified',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_automation_account" "nightly" {
  name                          = "acme-nightly"
  resource_group_name           = "ops"
  location                      = "westeurope"
  sku_name                      = "Basic"
  public_network_access_enabled = false
  local_authentication_enabled  = false

  identity {
    type = "SystemAssigned"
  }
  encryption {
    key_vault_key_id = "https://keys.vault.azure.net/keys/nightly/1"
  }
}

resource "azurerm_monitor_diagnostic_setting" "nightly" {
  name                       = "logs"
  target_resource_id         = azurerm_automation_account.nightly.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "JobLogs"
  }
}

resource "azurerm_automation_variable_string" "endpoint" {
  name                    = "endpoint"
  resource_group_name     = "ops"
  automation_account_name = azurerm_automation_account.nightly.name
  value                   = "https://orders.internal.acme.example"
  encrypted               = true
}

resource "azurerm_automation_runbook" "clean" {
  name                    = "clean"
  resource_group_name     = "ops"
  location                = "westeurope"
  automation_account_name = azurerm_automation_account.nightly.name
  log_verbose             = false
  log_progress            = true
  runbook_type            = "PowerShell72"
  publish_content_link {
    uri = "https://acmeops.blob.core.windows.net/runbooks/clean.ps1"
    hash {
      algorithm = "SHA256"
      value     = "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
    }
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Automation/automationAccounts", "apiVersion": "2023-11-01", "name": "acme-nightly", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "sku": { "name": "Basic" },
        "publicNetworkAccess": false,
        "disableLocalAuth": true,
        "encryption": {
          "keySource": "Microsoft.Keyvault",
          "keyVaultProperties": { "keyvaultUri": "https://keys.vault.azure.net", "keyName": "nightly", "keyVersion": "1" }
        }
      }
    },
    {
      "type": "Microsoft.Automation/automationAccounts/variables", "apiVersion": "2023-11-01", "name": "acme-nightly/endpoint",
      "properties": { "value": "\\"https://orders.internal.acme.example\\"", "isEncrypted": true }
    },
    {
      "type": "Microsoft.Automation/automationAccounts/runbooks", "apiVersion": "2023-11-01", "name": "acme-nightly/clean", "location": "westeurope",
      "properties": {
        "runbookType": "PowerShell72",
        "publishContentLink": {
          "uri": "https://acmeops.blob.core.windows.net/runbooks/clean.ps1",
          "contentHash": { "algorithm": "SHA256", "value": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c" }
        }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.Automation/automationAccounts/acme-nightly",
      "properties": { "logs": [{ "category": "JobLogs", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'limit-exposure': 'customer' },
};

export default examples(
  base,
  {
    shows: 'an account of which the least is said',
    terraform: `
resource "azurerm_automation_account" "lab" {
  name                = "lab"
  resource_group_name = "ops"
  location            = "westeurope"
  sku_name            = "Basic"
}

resource "azurerm_automation_variable_int" "limit" {
  name                    = "limit"
  resource_group_name     = "ops"
  automation_account_name = azurerm_automation_account.lab.name
  value                   = 12
}

resource "azurerm_automation_runbook" "lab" {
  name                    = "lab"
  resource_group_name     = "ops"
  location                = "westeurope"
  automation_account_name = azurerm_automation_account.lab.name
  log_verbose             = true
  log_progress            = true
  runbook_type            = "PowerShell"
  publish_content_link {
    uri = "https://scripts.example.com/lab.ps1"
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Automation/automationAccounts", "apiVersion": "2023-11-01", "name": "lab", "location": "westeurope",
      "properties": { "sku": { "name": "Basic" } }
    },
    { "type": "Microsoft.Automation/automationAccounts/variables", "apiVersion": "2023-11-01", "name": "lab/limit", "properties": { "value": "12" } },
    {
      "type": "Microsoft.Automation/automationAccounts/runbooks", "apiVersion": "2023-11-01", "name": "lab/lab", "location": "westeurope",
      "properties": { "runbookType": "PowerShell", "publishContentLink": { "uri": "https://scripts.example.com/lab.ps1" } }
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['public_network_access_enabled = false', 'public_network_access_enabled = var.on'],
      ['local_authentication_enabled  = false', 'local_authentication_enabled = var.on'],
      ['"SystemAssigned"', 'var.word'],
      ['"https://keys.vault.azure.net/keys/nightly/1"', 'var.word'],
      ['"JobLogs"', 'var.word'],
      ['encrypted               = true', 'encrypted = var.on'],
      ['"b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"', 'var.word'],
    ],
    arm: [
      ['"publicNetworkAccess": false', `"publicNetworkAccess": "[parameters('on')]"`],
      ['"disableLocalAuth": true', `"disableLocalAuth": "[parameters('on')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"Microsoft.Keyvault"', `"[parameters('word')]"`],
      ['"JobLogs"', `"[parameters('word')]"`],
      ['"isEncrypted": true', `"isEncrypted": "[parameters('on')]"`],
      ['"b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"', `"[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  ...(
    [
      ['met', 'Get-AutomationPSCredential -Name orders'],
      ['unmet', '$password = "correct-horse-battery"'],
      ['unproven', '$' + '{var.script}'],
    ] as const
  ).map(
    ([verdict, text]): Example => ({
      shows: `a program whose text ${verdict === 'met' ? 'reads a credential of the account' : verdict === 'unmet' ? 'holds a password' : 'comes from a variable'}`,
      terraform: `
variable "script" {
  type = string
}
resource "azurerm_automation_runbook" "orders" {
  name                    = "orders"
  resource_group_name     = "ops"
  location                = "westeurope"
  automation_account_name = "acme-nightly"
  log_verbose             = false
  log_progress            = true
  runbook_type            = "PowerShell72"
  content                 = <<-EOT
    ${text}
    Invoke-Orders
  EOT
}`,
      gives: { [`${id}.runbook-holds-no-secrets`]: verdict },
    }),
  ),
);
