import { examples, variant } from '../../../model/index.ts';
import { base } from './base.ts';
import { pools } from './pools.ts';

const id = 'azure.synapse';

export default examples(
  base,
  {
    shows: 'a workspace of which little is said, and which lets in everybody',
    terraform: `
resource "azurerm_synapse_workspace" "plain" {
  name                                 = "acme-plain"
  location                             = "westeurope"
  resource_group_name                  = "rg"
  storage_data_lake_gen2_filesystem_id = "https://acme.dfs.core.windows.net/plain"
  sql_administrator_login              = "admin"
}

resource "azurerm_synapse_firewall_rule" "everybody" {
  name                 = "everybody"
  synapse_workspace_id = azurerm_synapse_workspace.plain.id
  start_ip_address     = "0.0.0.0"
  end_ip_address       = "255.255.255.255"
}

resource "azurerm_synapse_firewall_rule" "azure" {
  name                 = "AllowAllWindowsAzureIps"
  synapse_workspace_id = azurerm_synapse_workspace.plain.id
  start_ip_address     = "0.0.0.0"
  end_ip_address       = "0.0.0.0"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.Synapse/workspaces", "apiVersion": "2021-06-01", "name": "acme-plain", "location": "westeurope", "properties": {} },
    {
      "type": "Microsoft.Synapse/workspaces/firewallRules",
      "apiVersion": "2021-06-01",
      "name": "acme-plain/everybody",
      "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255" }
    },
    {
      "type": "Microsoft.Synapse/workspaces/firewallRules",
      "apiVersion": "2021-06-01",
      "name": "acme-plain/AllowAllWindowsAzureIps",
      "properties": { "startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0" }
    }
  ]
}`,
    gives: {
      [`${id}.lets-in-named-addresses-only`]: 'unmet',
      [`${id}.has-no-public-endpoint`]: 'unmet',
      [`${id}.keeps-other-customers-out`]: 'unmet',
      [`${id}.runs-in-a-managed-network`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.holds-data-back`]: 'unmet',
      [`${id}.refuses-passwords`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.is-audited`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
      [`${id}.raises-alarms`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a workspace of which the settings are left to whoever deploys it',
    terraform: [
      ['public_network_access_enabled        = false', 'public_network_access_enabled        = var.flag'],
      ['"203.0.113.9"', 'var.text'],
      ['managed_virtual_network_enabled      = true', 'managed_virtual_network_enabled      = var.flag'],
      ['data_exfiltration_protection_enabled = true', 'data_exfiltration_protection_enabled = var.flag'],
      ['azuread_authentication_only          = true', 'azuread_authentication_only          = var.flag'],
      ['"https://acme.vault.azure.net/keys/sales"', 'var.text'],
      ['"Enabled"', 'var.text'],
      ['"SynapseRbacOperations"', 'var.text'],
      ['private_connection_resource_id = azurerm_synapse_workspace.sales.id', 'private_connection_resource_id = var.text'],
      [
        'auditing_policy" "sales" {\n  synapse_workspace_id = azurerm_synapse_workspace.sales.id',
        'auditing_policy" "sales" {\n  synapse_workspace_id = var.text',
      ],
    ],
    arm: [
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"203.0.113.9"', '"[parameters(\'text\')]"'],
      ['"managedVirtualNetwork": "default"', '"managedVirtualNetwork": "[parameters(\'text\')]"'],
      ['"preventDataExfiltration": true', '"preventDataExfiltration": "[parameters(\'flag\')]"'],
      ['"azureADOnlyAuthentication": true', '"azureADOnlyAuthentication": "[parameters(\'flag\')]"'],
      ['"keyVaultUrl": "https://acme.vault.azure.net/keys/sales"', '"keyVaultUrl": "[parameters(\'text\')]"'],
      ['acme-sales/default", "properties": { "state": "Enabled" }', 'acme-sales/default", "properties": { "state": "[parameters(\'text\')]" }'],
      ['acme-sales/Default", "properties": { "state": "Enabled" }', 'acme-sales/Default", "properties": { "state": "[parameters(\'text\')]" }'],
      ['"SynapseRbacOperations"', '"[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.Synapse/workspaces\', \'acme-sales\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.lets-in-named-addresses-only`]: 'unproven',
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.keeps-other-customers-out`]: 'unproven',
      [`${id}.runs-in-a-managed-network`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.holds-data-back`]: 'unproven',
      [`${id}.refuses-passwords`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.is-audited`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
      [`${id}.raises-alarms`]: 'unproven',
    },
  }),
  ...pools,
);
