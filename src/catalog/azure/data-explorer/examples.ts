import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.data-explorer';

const base: Example = {
  shows: 'a cluster with named callers and tenants, encrypted disks, a key of its own and its logs collected',
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

resource "azurerm_kusto_cluster" "events" {
  name                               = "acmeevents"
  location                           = "westeurope"
  resource_group_name                = "rg"
  public_network_access_enabled      = true
  allowed_ip_ranges                  = ["203.0.113.0/24"]
  trusted_external_tenants           = ["MyTenantOnly"]
  outbound_network_access_restricted = true
  disk_encryption_enabled            = true
  double_encryption_enabled          = true
  zones                              = ["1", "2", "3"]

  sku {
    name     = "Standard_D13_v2"
    capacity = 2
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "events" {
  cluster_id   = azurerm_kusto_cluster.events.id
  key_vault_id = "/subscriptions/1111/vault"
  key_name     = "events"
}

resource "azurerm_monitor_diagnostic_setting" "events" {
  name                       = "use"
  target_resource_id         = azurerm_kusto_cluster.events.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "Query"
  }
}

resource "azurerm_private_endpoint" "events" {
  name                = "events"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "events"
    private_connection_resource_id = azurerm_kusto_cluster.events.id
    is_manual_connection           = false
    subresource_names              = ["cluster"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "texts": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.Kusto/clusters",
      "apiVersion": "2023-08-15",
      "name": "acmeevents",
      "location": "westeurope",
      "sku": { "name": "Standard_D13_v2", "tier": "Standard", "capacity": 2 },
      "zones": ["1", "2", "3"],
      "properties": {
        "publicNetworkAccess": "Enabled",
        "allowedIpRangeList": ["203.0.113.0/24"],
        "trustedExternalTenants": [],
        "restrictOutboundNetworkAccess": "Enabled",
        "enableDiskEncryption": true,
        "enableDoubleEncryption": true,
        "keyVaultProperties": { "keyName": "events", "keyVaultUri": "https://acme.vault.azure.net" }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.Kusto/clusters/acmeevents",
      "name": "use",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "Query", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "events",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "events", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.Kusto/clusters', 'acmeevents')]", "groupIds": ["cluster"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.restricts-what-it-calls`]: 'met',
    [`${id}.trusts-named-tenants`]: 'met',
    [`${id}.encrypts-its-disks`]: 'met',
    [`${id}.encrypts-twice`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'upgrade-platform': 'provider', 'control-keys': 'provider+customer', 'apply-platform-patches': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a cluster of which little is said',
    terraform: `
resource "azurerm_kusto_cluster" "plain" {
  name                = "acmeplain"
  location            = "westeurope"
  resource_group_name = "rg"

  sku {
    name = "Dev(No SLA)_Standard_D11_v2"
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.Kusto/clusters", "apiVersion": "2023-08-15", "name": "acmeplain", "location": "westeurope", "sku": { "name": "Dev(No SLA)_Standard_D11_v2", "tier": "Basic" } }
  ]
}`,
    bicep: `
resource plain 'Microsoft.Kusto/clusters@2023-08-15' = {
  name: 'acmeplain'
  location: 'westeurope'
  sku: { name: 'Dev(No SLA)_Standard_D11_v2', tier: 'Basic' }
}`,
    gives: {
      [`${id}.denies-other-networks`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.restricts-what-it-calls`]: 'unmet',
      [`${id}.trusts-named-tenants`]: 'unmet',
      [`${id}.encrypts-its-disks`]: 'unmet',
      [`${id}.encrypts-twice`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a cluster of which the settings are left to whoever deploys it',
    terraform: [
      ['["203.0.113.0/24"]', 'var.texts'],
      ['["MyTenantOnly"]', 'var.texts'],
      ['outbound_network_access_restricted = true', 'outbound_network_access_restricted = var.flag'],
      ['disk_encryption_enabled            = true', 'disk_encryption_enabled            = var.flag'],
      ['double_encryption_enabled          = true', 'double_encryption_enabled          = var.flag'],
      ['["1", "2", "3"]', 'var.texts'],
      ['key_name     = "events"', 'key_name     = var.text'],
      ['"Query"', 'var.text'],
      ['private_connection_resource_id = azurerm_kusto_cluster.events.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['["203.0.113.0/24"]', '"[parameters(\'texts\')]"'],
      ['"trustedExternalTenants": []', '"trustedExternalTenants": "[parameters(\'texts\')]"'],
      ['"restrictOutboundNetworkAccess": "Enabled"', '"restrictOutboundNetworkAccess": "[parameters(\'text\')]"'],
      ['"enableDiskEncryption": true', '"enableDiskEncryption": "[parameters(\'flag\')]"'],
      ['"enableDoubleEncryption": true', '"enableDoubleEncryption": "[parameters(\'flag\')]"'],
      ['["1", "2", "3"]', '"[parameters(\'texts\')]"'],
      ['"keyName": "events"', '"keyName": "[parameters(\'text\')]"'],
      ['"Query"', '"[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.Kusto/clusters\', \'acmeevents\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.restricts-what-it-calls`]: 'unproven',
      [`${id}.trusts-named-tenants`]: 'unproven',
      [`${id}.encrypts-its-disks`]: 'unproven',
      [`${id}.encrypts-twice`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
