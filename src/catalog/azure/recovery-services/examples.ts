import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.recovery-services';

const base: Example = {
  shows: 'an immutable vault behind a private endpoint, with a second person, a key of its own and its reports collected',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_recovery_services_vault" "machines" {
  name                          = "acme-machines"
  location                      = "westeurope"
  resource_group_name           = "rg"
  sku                           = "Standard"
  storage_mode_type             = "GeoRedundant"
  immutability                  = "Locked"
  public_network_access_enabled = false

  encryption {
    key_id                            = "https://acme.vault.azure.net/keys/backup"
    infrastructure_encryption_enabled = true
  }
}

resource "azurerm_recovery_services_vault_resource_guard_association" "machines" {
  vault_id          = azurerm_recovery_services_vault.machines.id
  resource_guard_id = "/subscriptions/2222/resourceGroups/guards/providers/Microsoft.DataProtection/resourceGuards/guard"
}

resource "azurerm_monitor_diagnostic_setting" "machines" {
  name                       = "reports"
  target_resource_id         = azurerm_recovery_services_vault.machines.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "CoreAzureBackup"
  }
}

resource "azurerm_private_endpoint" "machines" {
  name                = "machines"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "machines"
    private_connection_resource_id = azurerm_recovery_services_vault.machines.id
    is_manual_connection           = false
    subresource_names              = ["AzureBackup"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.RecoveryServices/vaults",
      "apiVersion": "2024-10-01",
      "name": "acme-machines",
      "location": "westeurope",
      "sku": { "name": "RS0", "tier": "Standard" },
      "properties": {
        "publicNetworkAccess": "Disabled",
        "redundancySettings": { "standardTierStorageRedundancy": "GeoRedundant" },
        "securitySettings": { "immutabilitySettings": { "state": "Locked" } },
        "encryption": { "keyVaultProperties": { "keyUri": "https://acme.vault.azure.net/keys/backup" }, "infrastructureEncryption": "Enabled" }
      }
    },
    {
      "type": "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies",
      "apiVersion": "2024-10-01",
      "name": "acme-machines/VaultProxy",
      "properties": { "resourceGuardResourceId": "/subscriptions/2222/resourceGroups/guards/providers/Microsoft.DataProtection/resourceGuards/guard" }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.RecoveryServices/vaults/acme-machines",
      "name": "reports",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "CoreAzureBackup", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "machines",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "machines", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.RecoveryServices/vaults', 'acme-machines')]", "groupIds": ["AzureBackup"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.has-no-public-endpoint`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.is-immutable`]: 'met',
    [`${id}.asks-a-second-person`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'undo-mistakes': 'provider+customer', 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a vault of which little is said, whose backups lie in one datacenter',
    terraform: `
resource "azurerm_recovery_services_vault" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard"
  storage_mode_type   = "LocallyRedundant"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.RecoveryServices/vaults",
      "apiVersion": "2024-10-01",
      "name": "acme-plain",
      "location": "westeurope",
      "sku": { "name": "RS0", "tier": "Standard" },
      "properties": {},
      "resources": [{ "type": "backupstorageconfig", "apiVersion": "2024-10-01", "name": "vaultstorageconfig", "properties": { "storageModelType": "LocallyRedundant" } }]
    }
  ]
}`,
    gives: {
      [`${id}.has-no-public-endpoint`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
      [`${id}.is-immutable`]: 'unmet',
      [`${id}.asks-a-second-person`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a vault of which the settings are left to whoever deploys it',
    terraform: [
      ['"GeoRedundant"', 'var.text'],
      ['"Locked"', 'var.text'],
      ['public_network_access_enabled = false', 'public_network_access_enabled = var.flag'],
      ['"https://acme.vault.azure.net/keys/backup"', 'var.text'],
      ['vault_id          = azurerm_recovery_services_vault.machines.id', 'vault_id          = var.text'],
      ['"CoreAzureBackup"', 'var.text'],
      ['private_connection_resource_id = azurerm_recovery_services_vault.machines.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"publicNetworkAccess": "Disabled"', '"publicNetworkAccess": "[parameters(\'text\')]"'],
      ['"GeoRedundant"', '"[parameters(\'text\')]"'],
      ['"Locked"', '"[parameters(\'text\')]"'],
      ['"https://acme.vault.azure.net/keys/backup"', '"[parameters(\'text\')]"'],
      [
        '{\n      "type": "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies"',
        '{\n      "condition": "[parameters(\'flag\')]",\n      "type": "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies"',
      ],
      ['"CoreAzureBackup"', '"[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.RecoveryServices/vaults\', \'acme-machines\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.has-no-public-endpoint`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.is-immutable`]: 'unproven',
      [`${id}.asks-a-second-person`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
