import { type Example, examples, variant } from '../../../model/index.ts';
import { runtimes } from './runtimes.ts';

const id = 'azure.data-factory';

const base: Example = {
  shows: 'a factory that is closed, with a managed network, an identity, a key of its own and a repository',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
variable "texts" {
  type = list(string)
}

resource "azurerm_data_factory" "sales" {
  name                            = "acme-sales"
  location                        = "westeurope"
  resource_group_name             = "rg"
  public_network_enabled          = false
  managed_virtual_network_enabled = true
  customer_managed_key_id         = "https://acme.vault.azure.net/keys/sales/1"

  identity {
    type = "SystemAssigned"
  }
  github_configuration {
    account_name    = "acme"
    branch_name     = "main"
    git_url         = "https://github.com"
    repository_name = "pipelines"
    root_folder     = "/"
  }
}

resource "azurerm_monitor_diagnostic_setting" "sales" {
  name                       = "use"
  target_resource_id         = azurerm_data_factory.sales.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "PipelineRuns"
  }
}

resource "azurerm_private_endpoint" "sales" {
  name                = "sales"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "sales"
    private_connection_resource_id = azurerm_data_factory.sales.id
    is_manual_connection           = false
    subresource_names              = ["dataFactory"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "texts": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.DataFactory/factories",
      "apiVersion": "2018-06-01",
      "name": "acme-sales",
      "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "publicNetworkAccess": "Disabled",
        "encryption": { "keyName": "sales", "vaultBaseUrl": "https://acme.vault.azure.net" },
        "repoConfiguration": { "type": "FactoryGitHubConfiguration", "accountName": "acme", "repositoryName": "pipelines", "collaborationBranch": "main", "rootFolder": "/" }
      }
    },
    { "type": "Microsoft.DataFactory/factories/managedVirtualNetworks", "apiVersion": "2018-06-01", "name": "acme-sales/default", "properties": {} },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.DataFactory/factories/acme-sales",
      "name": "use",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "PipelineRuns", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "sales",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "sales", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.DataFactory/factories', 'acme-sales')]", "groupIds": ["dataFactory"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.has-no-public-endpoint`]: 'met',
    [`${id}.has-a-managed-network`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.has-an-identity`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.keeps-pipelines-in-a-repository`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'upgrade-platform': 'provider', 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a factory of which little is said',
    terraform: `
resource "azurerm_data_factory" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.DataFactory/factories", "apiVersion": "2018-06-01", "name": "acme-plain", "location": "westeurope" }
  ]
}`,
    bicep: `
resource plain 'Microsoft.DataFactory/factories@2018-06-01' = {
  name: 'acme-plain'
  location: 'westeurope'
}`,
    gives: {
      [`${id}.has-no-public-endpoint`]: 'unmet',
      [`${id}.has-a-managed-network`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.has-an-identity`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.keeps-pipelines-in-a-repository`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a factory of which the settings are left to whoever deploys it',
    terraform: [
      ['public_network_enabled          = false', 'public_network_enabled          = var.flag'],
      ['"https://acme.vault.azure.net/keys/sales/1"', 'var.text'],
      ['"SystemAssigned"', 'var.text'],
      ['repository_name = "pipelines"', 'repository_name = var.text'],
      ['"PipelineRuns"', 'var.text'],
      ['private_connection_resource_id = azurerm_data_factory.sales.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"repositoryName": "pipelines"', '"repositoryName": "[parameters(\'text\')]"'],
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"keyName": "sales"', '"keyName": "[parameters(\'text\')]"'],
      ['"identity": { "type": "SystemAssigned" }', '"identity": { "type": "[parameters(\'text\')]" }'],
      ['"PipelineRuns"', '"[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.DataFactory/factories\', \'acme-sales\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.has-a-managed-network`]: 'met',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.has-an-identity`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.keeps-pipelines-in-a-repository`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
  ...runtimes,
);
