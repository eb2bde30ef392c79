import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.managed-hsm';

const base: Example = {
  shows: 'modules behind a private endpoint, with purge protection and three holders of keys',
  terraform: `
variable "flag" {
  type = bool
}
variable "number" {
  type = number
}
variable "text" {
  type = string
}

resource "azurerm_key_vault_managed_hardware_security_module" "keys" {
  name                          = "acme-keys"
  location                      = "westeurope"
  resource_group_name           = "rg"
  sku_name                      = "Standard_B1"
  tenant_id                     = "00000000-0000-0000-0000-000000000001"
  admin_object_ids              = ["00000000-0000-0000-0000-000000000002"]
  purge_protection_enabled      = true
  public_network_access_enabled = true
  security_domain_quorum        = 3

  network_acls {
    bypass         = "None"
    default_action = "Deny"
  }
}

resource "azurerm_monitor_diagnostic_setting" "keys" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault_managed_hardware_security_module.keys.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "AuditEvent"
  }
}

resource "azurerm_private_endpoint" "keys" {
  name                = "keys"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "keys"
    private_connection_resource_id = azurerm_key_vault_managed_hardware_security_module.keys.id
    is_manual_connection           = false
    subresource_names              = ["managedhsm"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.KeyVault/managedHSMs",
      "apiVersion": "2023-07-01",
      "name": "acme-keys",
      "location": "westeurope",
      "properties": {
        "enablePurgeProtection": true,
        "publicNetworkAccess": "Enabled",
        "networkAcls": { "bypass": "None", "defaultAction": "Deny" }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.KeyVault/managedHSMs/acme-keys",
      "name": "audit",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "AuditEvent", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "keys",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "keys", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.KeyVault/managedHSMs', 'acme-keys')]", "groupIds": ["managedhsm"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.refuses-purges`]: 'met',
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'control-keys': 'customer', 'limit-provider-access': 'provider' },
};

export default examples(
  base,
  {
    shows: 'modules of which little is said',
    terraform: `
resource "azurerm_key_vault_managed_hardware_security_module" "plain" {
  name                   = "acme-plain"
  location               = "westeurope"
  resource_group_name    = "rg"
  sku_name               = "Standard_B1"
  tenant_id              = "00000000-0000-0000-0000-000000000001"
  admin_object_ids       = ["00000000-0000-0000-0000-000000000002"]
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [{ "type": "Microsoft.KeyVault/managedHSMs", "apiVersion": "2023-07-01", "name": "acme-plain", "location": "westeurope" }]
}`,
    bicep: `
resource plain 'Microsoft.KeyVault/managedHSMs@2023-07-01' = {
  name: 'acme-plain'
  location: 'westeurope'
}`,
    gives: {
      [`${id}.refuses-purges`]: 'unmet',
      [`${id}.denies-other-networks`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.takes-three-to-open`]: 'unproven',
      [`${id}.logs-its-use`]: 'unmet',
    },
  },
  {
    shows: 'modules that two people can open',
    terraform: `
resource "azurerm_key_vault_managed_hardware_security_module" "two" {
  name                   = "acme-two"
  location               = "westeurope"
  resource_group_name    = "rg"
  sku_name               = "Standard_B1"
  tenant_id              = "00000000-0000-0000-0000-000000000001"
  admin_object_ids       = ["00000000-0000-0000-0000-000000000002"]
  security_domain_quorum = 2
}`,
    gives: { [`${id}.takes-three-to-open`]: 'unmet' },
  },
  {
    shows: 'modules that only three people can open',
    terraform: `
resource "azurerm_key_vault_managed_hardware_security_module" "three" {
  name                   = "acme-three"
  location               = "westeurope"
  resource_group_name    = "rg"
  sku_name               = "Standard_B1"
  tenant_id              = "00000000-0000-0000-0000-000000000001"
  admin_object_ids       = ["00000000-0000-0000-0000-000000000002"]
  security_domain_quorum = 3
}`,
    gives: { [`${id}.takes-three-to-open`]: 'met' },
  },
  variant(base, {
    shows: 'modules of which the settings are left to whoever deploys them',
    terraform: [
      ['purge_protection_enabled      = true', 'purge_protection_enabled      = var.flag'],
      ['security_domain_quorum        = 3', 'security_domain_quorum        = var.number'],
      ['default_action = "Deny"', 'default_action = var.text'],
      ['category = "AuditEvent"', 'category = var.text'],
      ['private_connection_resource_id = azurerm_key_vault_managed_hardware_security_module.keys.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"enablePurgeProtection": true', '"enablePurgeProtection": "[parameters(\'flag\')]"'],
      ['"defaultAction": "Deny"', '"defaultAction": "[parameters(\'text\')]"'],
      ['"category": "AuditEvent"', '"category": "[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.KeyVault/managedHSMs\', \'acme-keys\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.refuses-purges`]: 'unproven',
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.takes-three-to-open`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
