import { examples } from '../../../model/index.ts';

const id = 'azure.storage-account';

export default examples(
  {
    shows: 'an account of which little is said: TLS is demanded, any network gets in, and nothing that is deleted is kept',
    terraform: `
terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "reports" {
  name                            = "acmereports"
  resource_group_name             = "rg"
  location                        = "westeurope"
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  min_tls_version                 = "TLS1_0"
  allow_nested_items_to_be_public = false
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "acmereports",
      "location": "westeurope",
      "kind": "StorageV2",
      "sku": { "name": "Standard_LRS" }
    }
  ]
}`,
    bicep: `
resource reports 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'acmereports'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
}`,
    gives: {
      [`${id}.requires-secure-transfer`]: 'met',
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.refuses-anonymous-readers`]: 'met',
      [`${id}.refuses-shared-keys`]: 'unmet',
      [`${id}.denies-other-networks`]: 'unmet',
      [`${id}.lets-trusted-services-in`]: 'none',
      [`${id}.keeps-versions`]: 'unmet',
      [`${id}.keeps-deleted-blobs`]: 'unmet',
      [`${id}.keeps-deleted-containers`]: 'unmet',
      [`${id}.encrypts-twice`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.copies-nothing-to-other-tenants`]: 'met',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider+customer', 'control-keys': 'provider+customer', 'filter-traffic': 'customer', 'apply-os-patches': 'provider' },
  },
  {
    shows: 'an account with everything switched on, in companions where the format has them',
    terraform: `
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "ledger" {
  name                              = "acmeledger"
  resource_group_name               = "rg"
  location                          = "westeurope"
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  allow_nested_items_to_be_public   = false
  shared_access_key_enabled         = false
  cross_tenant_replication_enabled  = false
  infrastructure_encryption_enabled = true

  blob_properties {
    versioning_enabled = true
    delete_retention_policy {
      days = 30
    }
    container_delete_retention_policy {
      days = 30
    }
  }
}

resource "azurerm_storage_account_network_rules" "ledger" {
  storage_account_id = azurerm_storage_account.ledger.id
  default_action     = "Deny"
  bypass             = ["AzureServices"]
}

resource "azurerm_storage_account_customer_managed_key" "ledger" {
  storage_account_id = azurerm_storage_account.ledger.id
  key_vault_id       = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/acme"
  key_name           = "ledger"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "variables": { "name": "acmeledger" },
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "[variables('name')]",
      "location": "[resourceGroup().location]",
      "kind": "StorageV2",
      "sku": { "name": "Standard_GZRS" },
      "properties": {
        "supportsHttpsTrafficOnly": true,
        "minimumTlsVersion": "TLS1_2",
        "allowBlobPublicAccess": false,
        "allowSharedKeyAccess": false,
        "allowCrossTenantReplication": false,
        "networkAcls": { "defaultAction": "Deny", "bypass": "AzureServices, Logging" },
        "encryption": {
          "keySource": "Microsoft.Keyvault",
          "requireInfrastructureEncryption": true,
          "keyvaultproperties": { "keyname": "ledger", "keyvaulturi": "https://acme.vault.azure.net" }
        }
      }
    },
    {
      "type": "Microsoft.Storage/storageAccounts/blobServices",
      "apiVersion": "2023-01-01",
      "name": "[format('{0}/{1}', variables('name'), 'default')]",
      "properties": {
        "isVersioningEnabled": true,
        "deleteRetentionPolicy": { "enabled": true, "days": 30 },
        "containerDeleteRetentionPolicy": { "enabled": true, "days": 30 }
      },
      "dependsOn": ["[resourceId('Microsoft.Storage/storageAccounts', variables('name'))]"]
    }
  ]
}`,
    bicep: `
resource ledger 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'acmeledger'
  location: resourceGroup().location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_GZRS'
  }
  properties: {
    supportsHttpsTrafficOnly: true
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
    encryption: {
      keySource: 'Microsoft.Keyvault'
      requireInfrastructureEncryption: true
      keyvaultproperties: {
        keyname: 'ledger'
        keyvaulturi: 'https://acme.vault.azure.net'
      }
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: {
        enabled: true
        days: 30
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: 30
      }
    }
  }
}`,
    gives: {
      [`${id}.requires-secure-transfer`]: 'met',
      [`${id}.refuses-old-tls`]: 'met',
      [`${id}.refuses-anonymous-readers`]: 'met',
      [`${id}.refuses-shared-keys`]: 'met',
      [`${id}.denies-other-networks`]: 'met',
      [`${id}.lets-trusted-services-in`]: 'met',
      [`${id}.keeps-versions`]: 'met',
      [`${id}.keeps-deleted-blobs`]: 'met',
      [`${id}.keeps-deleted-containers`]: 'met',
      [`${id}.encrypts-twice`]: 'met',
      [`${id}.uses-your-own-key`]: 'met',
      [`${id}.copies-nothing-to-other-tenants`]: 'met',
      [`${id}.survives-the-loss-of-a-zone`]: 'met',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'an account that is open in every way a setting can open it',
    terraform: `
provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "old" {
  name                             = "acmeold"
  resource_group_name              = "rg"
  location                         = "westeurope"
  account_tier                     = "Standard"
  account_replication_type         = "LRS"
  https_traffic_only_enabled       = false
  min_tls_version                  = "TLS1_1"
  allow_nested_items_to_be_public  = true
  cross_tenant_replication_enabled = true

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "microsoft.storage/storageaccounts",
      "apiVersion": "2023-01-01",
      "name": "acmeold",
      "location": "westeurope",
      "kind": "StorageV2",
      "sku": { "name": "Standard_LRS" },
      "properties": {
        "supportsHttpsTrafficOnly": false,
        "MinimumTlsVersion": "TLS1_1",
        "allowBlobPublicAccess": true,
        "allowCrossTenantReplication": true,
        "networkAcls": { "defaultAction": "Deny", "bypass": "None" }
      }
    }
  ]
}`,
    bicep: `
resource old 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'acmeold'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    supportsHttpsTrafficOnly: false
    minimumTlsVersion: 'TLS1_1'
    allowBlobPublicAccess: true
    allowCrossTenantReplication: true
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
}`,
    gives: {
      [`${id}.requires-secure-transfer`]: 'unmet',
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.refuses-anonymous-readers`]: 'unmet',
      [`${id}.lets-trusted-services-in`]: 'unmet',
      [`${id}.copies-nothing-to-other-tenants`]: 'unmet',
    },
  },
);
