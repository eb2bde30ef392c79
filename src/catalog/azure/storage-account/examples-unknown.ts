import { examples } from '../../../model/index.ts';

const id = 'azure.storage-account';

export default examples(
  {
    shows: 'an account of which every setting is left to whoever deploys it',
    terraform: `
provider "azurerm" {
  features {}
}

variable "flag" {
  type = bool
}
variable "tls" {
  type = string
}
variable "action" {
  type = string
}
variable "copies" {
  type = string
}

resource "azurerm_storage_account" "open" {
  name                              = "acmeopen"
  resource_group_name               = "rg"
  location                          = "westeurope"
  account_tier                      = "Standard"
  account_replication_type          = var.copies
  https_traffic_only_enabled        = var.flag
  min_tls_version                   = var.tls
  allow_nested_items_to_be_public   = var.flag
  shared_access_key_enabled         = var.flag
  cross_tenant_replication_enabled  = var.flag
  infrastructure_encryption_enabled = var.flag

  blob_properties {
    versioning_enabled = var.flag
  }

  network_rules {
    default_action = var.action
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "flag": { "type": "bool" },
    "tls": { "type": "string" },
    "action": { "type": "string" },
    "copies": { "type": "string" }
  },
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "acmeopen",
      "location": "westeurope",
      "kind": "StorageV2",
      "sku": { "name": "[parameters('copies')]" },
      "properties": {
        "supportsHttpsTrafficOnly": "[parameters('flag')]",
        "minimumTlsVersion": "[parameters('tls')]",
        "allowBlobPublicAccess": "[parameters('flag')]",
        "allowSharedKeyAccess": "[parameters('flag')]",
        "allowCrossTenantReplication": "[parameters('flag')]",
        "networkAcls": { "defaultAction": "[parameters('action')]" },
        "encryption": { "requireInfrastructureEncryption": "[parameters('flag')]" }
      },
      "resources": [
        {
          "type": "blobServices",
          "apiVersion": "2023-01-01",
          "name": "default",
          "properties": { "isVersioningEnabled": "[parameters('flag')]" }
        }
      ]
    }
  ]
}`,
    bicep: `
param flag bool
param tls string
param action string
param copies string

resource open 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'acmeopen'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: copies
  }
  properties: {
    supportsHttpsTrafficOnly: flag
    minimumTlsVersion: tls
    allowBlobPublicAccess: flag
    allowSharedKeyAccess: flag
    allowCrossTenantReplication: flag
    networkAcls: {
      defaultAction: action
    }
    encryption: {
      requireInfrastructureEncryption: flag
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
  parent: open
  name: 'default'
  properties: {
    isVersioningEnabled: flag
  }
}`,
    gives: {
      [`${id}.requires-secure-transfer`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.refuses-anonymous-readers`]: 'unproven',
      [`${id}.refuses-shared-keys`]: 'unproven',
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.keeps-versions`]: 'unproven',
      [`${id}.encrypts-twice`]: 'unproven',
      [`${id}.copies-nothing-to-other-tenants`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
    },
  },
  {
    shows: 'what is kept of deleted blobs, who gets past the rules and whose key it is, left to whoever deploys the template',
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "keep": { "type": "bool" }, "source": { "type": "string" }, "bypass": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "acmekept",
      "location": "westeurope",
      "kind": "StorageV2",
      "sku": { "name": "Standard_ZRS" },
      "properties": {
        "encryption": { "keySource": "[parameters('source')]" },
        "networkAcls": { "defaultAction": "Deny", "bypass": "[parameters('bypass')]" }
      }
    },
    {
      "type": "Microsoft.Storage/storageAccounts/blobServices",
      "apiVersion": "2023-01-01",
      "name": "acmekept/default",
      "properties": {
        "deleteRetentionPolicy": { "enabled": "[parameters('keep')]", "days": 7 },
        "containerDeleteRetentionPolicy": { "enabled": "[parameters('keep')]", "days": 7 }
      }
    }
  ]
}`,
    gives: {
      [`${id}.keeps-deleted-blobs`]: 'unproven',
      [`${id}.keeps-deleted-containers`]: 'unproven',
      [`${id}.lets-trusted-services-in`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  },
  {
    shows: 'an account that is reached through private endpoints only, with a key that an expression names',
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "acmeinside",
      "location": "westeurope",
      "kind": "StorageV2",
      "sku": { "name": "Standard_ZRS" },
      "properties": { "publicNetworkAccess": "Disabled" }
    }
  ]
}`,
    gives: { [`${id}.denies-other-networks`]: 'met', [`${id}.survives-the-loss-of-a-zone`]: 'met' },
  },
);
