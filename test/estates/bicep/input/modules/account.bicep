import { accountType, nameOf } from '../types.bicep'

param account accountType
param prefix string
param minimumTls ('TLS1_0' | 'TLS1_1')
param public bool

resource storage 'microsoft.storage/storageAccounts@2023-01-01' = {
  name: nameOf(prefix, account.name)
  location: resourceGroup().location
  kind: 'StorageV2'
  sku: { name: 'Standard_GRS' }
  properties: {
    supportsHttpsTrafficOnly: account.?https ?? true
    minimumTlsVersion: minimumTls
    allowSharedKeyAccess: false
    allowBlobPublicAccess: public
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
    encryption: { keySource: 'Microsoft.Keyvault', requireInfrastructureEncryption: true }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      containerDeleteRetentionPolicy: account.?keep == null ? { enabled: false } : { enabled: true, days: account.keep! }
    }

    resource web 'containers' = if (account.name == 'logs') {
      name: 'web'
      properties: { publicAccess: 'Blob' }
    }
  }
}

output id string = storage.id
