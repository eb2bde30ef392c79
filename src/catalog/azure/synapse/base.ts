import type { Example } from '../../../model/index.ts';

const id = 'azure.synapse';

export const base: Example = {
  shows: 'a workspace with named addresses, a managed network, an audit, alarms and a key of its own',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_synapse_workspace" "sales" {
  name                                 = "acme-sales"
  location                             = "westeurope"
  resource_group_name                  = "rg"
  storage_data_lake_gen2_filesystem_id = "https://acme.dfs.core.windows.net/sales"
  managed_virtual_network_enabled      = true
  data_exfiltration_protection_enabled = true
  azuread_authentication_only          = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_versionless_id = "https://acme.vault.azure.net/keys/sales"
  }
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_synapse_firewall_rule" "office" {
  name                 = "office"
  synapse_workspace_id = azurerm_synapse_workspace.sales.id
  start_ip_address     = "203.0.113.1"
  end_ip_address       = "203.0.113.9"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "sales" {
  synapse_workspace_id = azurerm_synapse_workspace.sales.id
}

resource "azurerm_synapse_workspace_security_alert_policy" "sales" {
  synapse_workspace_id = azurerm_synapse_workspace.sales.id
  policy_state         = "Enabled"
}

resource "azurerm_monitor_diagnostic_setting" "sales" {
  name                       = "use"
  target_resource_id         = azurerm_synapse_workspace.sales.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "SynapseRbacOperations"
  }
}

resource "azurerm_private_endpoint" "sales" {
  name                = "sales"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "sales"
    private_connection_resource_id = azurerm_synapse_workspace.sales.id
    is_manual_connection           = false
    subresource_names              = ["Sql"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Synapse/workspaces",
      "apiVersion": "2021-06-01",
      "name": "acme-sales",
      "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "publicNetworkAccess": "Disabled",
        "managedVirtualNetwork": "default",
        "managedVirtualNetworkSettings": { "preventDataExfiltration": true },
        "azureADOnlyAuthentication": true,
        "encryption": { "cmk": { "key": { "name": "default", "keyVaultUrl": "https://acme.vault.azure.net/keys/sales" } } }
      }
    },
    {
      "type": "Microsoft.Synapse/workspaces/firewallRules",
      "apiVersion": "2021-06-01",
      "name": "acme-sales/office",
      "properties": { "startIpAddress": "203.0.113.1", "endIpAddress": "203.0.113.9" }
    },
    { "type": "Microsoft.Synapse/workspaces/auditingSettings", "apiVersion": "2021-06-01", "name": "acme-sales/default", "properties": { "state": "Enabled" } },
    { "type": "Microsoft.Synapse/workspaces/securityAlertPolicies", "apiVersion": "2021-06-01", "name": "acme-sales/Default", "properties": { "state": "Enabled" } },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.Synapse/workspaces/acme-sales",
      "name": "use",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "SynapseRbacOperations", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "sales",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "sales", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.Synapse/workspaces', 'acme-sales')]", "groupIds": ["Sql"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.lets-in-named-addresses-only`]: 'met',
    [`${id}.has-no-public-endpoint`]: 'met',
    [`${id}.keeps-other-customers-out`]: 'met',
    [`${id}.runs-in-a-managed-network`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.holds-data-back`]: 'met',
    [`${id}.refuses-passwords`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.is-audited`]: 'met',
    [`${id}.logs-its-use`]: 'met',
    [`${id}.raises-alarms`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-in-transit': 'provider' },
};
