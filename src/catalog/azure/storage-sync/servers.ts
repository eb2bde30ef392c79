import type { Example } from '../../../model/index.ts';

const inTemplate = (tiering: string): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.StorageSync/storageSyncServices/syncGroups/serverEndpoints",
      "apiVersion": "2022-09-01",
      "name": "acme/homes/cellar",
      "properties": { "serverLocalPath": "D:\\\\homes", "serverResourceId": "/subscriptions/1111/server", "cloudTiering": "${tiering}" }
    }
  ]
}`;
const inTerraform = (tiering: string): string => `
resource "azurerm_storage_sync_server_endpoint" "cellar" {
  name                  = "cellar"
  storage_sync_group_id = "/subscriptions/1111/group"
  registered_server_id  = "/subscriptions/1111/server"
  server_local_path     = "D:\\\\homes"
  cloud_tiering_enabled = ${tiering}
}`;

export const servers: readonly Example[] = [
  {
    shows: 'a server that keeps only a part of the files',
    terraform: inTerraform('true'),
    arm: inTemplate('on'),
    gives: {},
    holds: { 'apply-os-patches': 'customer', 'back-up-data': 'customer', 'publish-platform-patches': 'provider' },
  },
  {
    shows: 'a server that keeps all files',
    terraform: inTerraform('false'),
    arm: inTemplate('off'),
    gives: {},
    holds: { 'back-up-data': 'customer' },
  },
];
