import { type Example, examples, variant } from '../../../model/index.ts';
import { servers } from './servers.ts';

const id = 'azure.storage-sync';

const base: Example = {
  shows: 'a service that takes traffic from private endpoints only',
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

resource "azurerm_storage_sync" "homes" {
  name                    = "acme-homes"
  location                = "westeurope"
  resource_group_name     = "rg"
  incoming_traffic_policy = "AllowVirtualNetworksOnly"
}

resource "azurerm_private_endpoint" "homes" {
  name                = "homes"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "homes"
    private_connection_resource_id = azurerm_storage_sync.homes.id
    is_manual_connection           = false
    subresource_names              = ["Afs"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "texts": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.StorageSync/storageSyncServices",
      "apiVersion": "2022-09-01",
      "name": "acme-homes",
      "location": "westeurope",
      "properties": { "incomingTrafficPolicy": "AllowVirtualNetworksOnly" }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "homes",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "homes", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.StorageSync/storageSyncServices', 'acme-homes')]", "groupIds": ["Afs"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.lets-in-private-endpoints-only`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
  },
  holds: { 'encrypt-in-transit': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a service of which little is said',
    terraform: `
resource "azurerm_storage_sync" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.StorageSync/storageSyncServices", "apiVersion": "2022-09-01", "name": "acme-plain", "location": "westeurope" }
  ]
}`,
    bicep: `
resource plain 'Microsoft.StorageSync/storageSyncServices@2022-09-01' = {
  name: 'acme-plain'
  location: 'westeurope'
}`,
    gives: {
      [`${id}.lets-in-private-endpoints-only`]: 'unmet',
      [`${id}.has-a-private-endpoint`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a service of which the settings are left to whoever deploys it',
    terraform: [
      ['"AllowVirtualNetworksOnly"', 'var.text'],
      ['private_connection_resource_id = azurerm_storage_sync.homes.id', 'private_connection_resource_id = var.text'],
    ],
    arm: [
      ['"AllowVirtualNetworksOnly"', '"[parameters(\'text\')]"'],
      [
        '"privateLinkServiceId": "[resourceId(\'Microsoft.StorageSync/storageSyncServices\', \'acme-homes\')]"',
        '"privateLinkServiceId": "[parameters(\'text\')]"',
      ],
    ],
    gives: {
      [`${id}.lets-in-private-endpoints-only`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
    },
  }),
  ...servers,
);
