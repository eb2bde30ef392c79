import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.log-analytics';
const key = 'https://acme.vault.azure.net/keys/logs/0123456789abcdef0123456789abcdef';

const base: Example = {
  shows: 'a workspace for security, on a cluster with a key of its own, closed to public networks',
  terraform: `
variable "on" {
  type = bool
}
variable "days" {
  type = number
}
variable "word" {
  type = string
}

resource "azurerm_log_analytics_cluster" "logs" {
  name                = "acme-logs"
  resource_group_name = "ops"
  location            = "westeurope"
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_log_analytics_cluster_customer_managed_key" "logs" {
  log_analytics_cluster_id = azurerm_log_analytics_cluster.logs.id
  key_vault_key_id         = "${key}"
}

resource "azurerm_log_analytics_workspace" "security" {
  name                         = "acme-security"
  resource_group_name          = "ops"
  location                     = "westeurope"
  sku                          = "PerGB2018"
  retention_in_days            = 365
  internet_ingestion_enabled   = false
  internet_query_enabled       = false
  local_authentication_enabled = false
}

resource "azurerm_log_analytics_linked_service" "security" {
  resource_group_name = "ops"
  workspace_id        = azurerm_log_analytics_workspace.security.id
  write_access_id     = azurerm_log_analytics_cluster.logs.id
}

resource "azurerm_monitor_diagnostic_setting" "queries" {
  name                       = "queries"
  target_resource_id         = azurerm_log_analytics_workspace.security.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id
  enabled_log {
    category = "Audit"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "days": { "type": "int" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.OperationalInsights/clusters",
      "apiVersion": "2022-10-01",
      "name": "acme-logs",
      "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "sku": { "name": "CapacityReservation", "capacity": 100 },
      "properties": {
        "keyVaultProperties": { "keyVaultUri": "https://acme.vault.azure.net", "keyName": "logs", "keyVersion": "" }
      }
    },
    {
      "type": "Microsoft.OperationalInsights/workspaces",
      "apiVersion": "2023-09-01",
      "name": "acme-security",
      "location": "westeurope",
      "properties": {
        "sku": { "name": "PerGB2018" },
        "retentionInDays": 365,
        "publicNetworkAccessForIngestion": "Disabled",
        "publicNetworkAccessForQuery": "Disabled",
        "features": { "disableLocalAuth": true }
      }
    },
    {
      "type": "Microsoft.OperationalInsights/workspaces/linkedServices",
      "apiVersion": "2020-08-01",
      "name": "acme-security/cluster",
      "properties": { "writeAccessResourceId": "[resourceId('Microsoft.OperationalInsights/clusters', 'acme-logs')]" }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.OperationalInsights/workspaces/acme-security",
      "name": "queries",
      "properties": { "logs": [{ "category": "Audit", "enabled": true }] }
    }
  ]
}`,
  bicep: `
resource logs 'Microsoft.OperationalInsights/clusters@2022-10-01' = {
  name: 'acme-logs'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  sku: {
    name: 'CapacityReservation'
    capacity: 100
  }
  properties: {
    keyVaultProperties: {
      keyVaultUri: 'https://acme.vault.azure.net'
      keyName: 'logs'
      keyVersion: ''
    }
  }
}

resource security 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'acme-security'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 365
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
    features: {
      disableLocalAuth: true
    }
  }
}

resource linked 'Microsoft.OperationalInsights/workspaces/linkedServices@2020-08-01' = {
  parent: security
  name: 'cluster'
  properties: {
    writeAccessResourceId: logs.id
  }
}

resource queries 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: security
  name: 'queries'
  properties: {
    workspaceId: security.id
    logs: [
      {
        category: 'Audit'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.keeps-logs-90-days`]: 'met',
    [`${id}.takes-no-logs-from-public-networks`]: 'met',
    [`${id}.answers-no-queries-from-public-networks`]: 'met',
    [`${id}.refuses-shared-keys`]: 'met',
    [`${id}.records-queries`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.cluster-uses-your-own-key`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider', 'keep-logs': 'customer', 'survive-failure': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a workspace of which nothing is said, and a cluster with keys of Microsoft’s',
    terraform: `
resource "azurerm_log_analytics_workspace" "plain" {
  name                = "plain"
  resource_group_name = "ops"
  location            = "westeurope"
}

resource "azurerm_log_analytics_cluster" "plain" {
  name                = "plain"
  resource_group_name = "ops"
  location            = "westeurope"
  identity {
    type = "SystemAssigned"
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.OperationalInsights/workspaces", "apiVersion": "2023-09-01", "name": "plain", "location": "westeurope", "properties": {} },
    {
      "type": "Microsoft.OperationalInsights/clusters", "apiVersion": "2022-10-01", "name": "plain", "location": "westeurope",
      "identity": { "type": "SystemAssigned" }, "sku": { "name": "CapacityReservation", "capacity": 100 }
    }
  ]
}`,
    gives: {
      [`${id}.keeps-logs-90-days`]: 'unmet',
      [`${id}.takes-no-logs-from-public-networks`]: 'unmet',
      [`${id}.answers-no-queries-from-public-networks`]: 'unmet',
      [`${id}.refuses-shared-keys`]: 'unmet',
      [`${id}.records-queries`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.cluster-uses-your-own-key`]: 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  variant(base, {
    shows: 'a workspace of which every setting is left to whoever deploys it',
    terraform: [
      ['retention_in_days            = 365', 'retention_in_days            = var.days'],
      ['internet_ingestion_enabled   = false', 'internet_ingestion_access_type = var.word'],
      ['internet_query_enabled       = false', 'internet_query_enabled = var.on'],
      ['local_authentication_enabled = false', 'local_authentication_enabled = var.on'],
      ['category = "Audit"', 'category = var.word'],
      ['write_access_id     = azurerm_log_analytics_cluster.logs.id', 'write_access_id = var.word'],
      ['log_analytics_cluster_id = azurerm_log_analytics_cluster.logs.id', 'log_analytics_cluster_id = var.word'],
    ],
    arm: [
      ['365', `"[parameters('days')]"`],
      ['"publicNetworkAccessForIngestion": "Disabled"', `"publicNetworkAccessForIngestion": "[parameters('word')]"`],
      ['"publicNetworkAccessForQuery": "Disabled"', `"publicNetworkAccessForQuery": "[parameters('word')]"`],
      ['"disableLocalAuth": true', `"disableLocalAuth": "[parameters('on')]"`],
      ['"Audit"', `"[parameters('word')]"`],
      ['"keyName": "logs"', `"keyName": "[parameters('word')]"`],
      [`"[resourceId('Microsoft.OperationalInsights/clusters', 'acme-logs')]"`, `"[parameters('word')]"`],
    ],
    gives: {
      [`${id}.keeps-logs-90-days`]: 'unproven',
      [`${id}.takes-no-logs-from-public-networks`]: 'unproven',
      [`${id}.answers-no-queries-from-public-networks`]: 'unproven',
      [`${id}.refuses-shared-keys`]: 'unproven',
      [`${id}.records-queries`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.cluster-uses-your-own-key`]: 'unproven',
    },
  }),
);
