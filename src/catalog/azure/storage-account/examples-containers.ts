import { examples } from '../../../model/index.ts';

const isPrivate = 'azure.storage-account.container-is-private';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** A template with an account, and a container in it. */
const template = (allowed: string, access: string): string => `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "access": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2023-01-01",
      "name": "acmesite",
      "location": "westeurope",
      "kind": "StorageV2",
      "sku": { "name": "Standard_ZRS" },
      "properties": { "allowBlobPublicAccess": ${allowed} }
    },
    {
      "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
      "apiVersion": "2023-01-01",
      "name": "acmesite/default/pages",
      "properties": { "publicAccess": "${access}" }
    }
  ]
}`;
const module = (allowed: string, access: string): string => `
variable "access" {
  type = string
}

resource "azurerm_storage_account" "site" {
  name                            = "acmesite"
  resource_group_name             = "rg"
  location                        = "westeurope"
  account_tier                    = "Standard"
  account_replication_type        = "ZRS"
  allow_nested_items_to_be_public = ${allowed}
}

resource "azurerm_storage_container" "pages" {
  name                  = "pages"
  storage_account_id    = azurerm_storage_account.site.id
  container_access_type = ${access}
}`;

export default examples(
  {
    shows: 'a container that only its readers by name may read',
    terraform: module('true', '"private"'),
    arm: template('true', 'None'),
    gives: { [isPrivate]: 'met' },
    holds: { 'limit-exposure': 'provider+customer' },
  },
  {
    shows: 'a container that is open, in an account that allows it',
    terraform: module('true', '"blob"'),
    arm: template('true', 'Blob'),
    gives: { [isPrivate]: 'unmet' },
  },
  {
    shows: 'a container that would be open, in an account that refuses it',
    terraform: module('false', '"container"'),
    arm: template('false', 'Container'),
    gives: { [isPrivate]: 'met' },
  },
  {
    shows: 'a container that somebody may open',
    terraform: module('true', 'var.access'),
    arm: template('true', "[parameters('access')]"),
    gives: { [isPrivate]: 'unproven' },
  },
);
