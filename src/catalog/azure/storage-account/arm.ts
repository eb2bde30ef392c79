import { at, derived, mapping, needing, on, refs, spelled, unreadable } from '../../../model/index.ts';
import { keySourceAt } from '../own-key.ts';
import { account, container } from './service.ts';
import { letsTrustedIn } from './trusted.ts';

const blobs = <T>(lens: Parameters<typeof on<T>>[2]) => on<T>('Microsoft.Storage/storageAccounts/blobServices', 'parent', lens);

export const pieces = [
  'Microsoft.Storage/storageAccounts/fileServices/shares',
  'Microsoft.Storage/storageAccounts/managementPolicies',
  'Microsoft.Storage/storageAccounts/objectReplicationPolicies',
  'Microsoft.Storage/storageAccounts/queueServices',
  'Microsoft.Storage/storageAccounts/queueServices/queues',
  'Microsoft.Storage/storageAccounts/tableServices',
  'Microsoft.Storage/storageAccounts/tableServices/tables',
  'Microsoft.Storage/storageAccounts/fileServices',
];

export default [
  mapping(account, 'Microsoft.Storage/storageAccounts', ['id', 'name'], {
    httpsOnly: at('properties.supportsHttpsTrafficOnly'),
    minimumTls: at('properties.minimumTlsVersion'),
    anonymousAllowed: at('properties.allowBlobPublicAccess'),
    sharedKeys: at('properties.allowSharedKeyAccess'),
    publicNetwork: at('properties.publicNetworkAccess'),
    defaultAction: at('properties.networkAcls.defaultAction'),
    trustedServices: derived('properties.networkAcls.bypass', letsTrustedIn),
    otherTenants: at('properties.allowCrossTenantReplication'),
    versions: blobs(at<boolean>('properties.isVersioningEnabled', false)),
    keepsDeletedBlobs: blobs(needing(at<boolean>('properties.deleteRetentionPolicy.enabled', false), { 'properties.deleteRetentionPolicy.days': 30 })),
    keepsDeletedContainers: blobs(
      needing(at<boolean>('properties.containerDeleteRetentionPolicy.enabled', false), { 'properties.containerDeleteRetentionPolicy.days': 30 }),
    ),
    encryptedTwice: at('properties.encryption.requireInfrastructureEncryption', false),
    keys: keySourceAt('properties.encryption.keySource', { 'Microsoft.Storage': 'managed by Microsoft', 'Microsoft.Keyvault': 'your own' }),
    queueLogging: unreadable('templates collect logs of queues by a diagnostic setting on that service, which is not read'),
    copies: spelled('sku.name', {
      Standard_LRS: 'LRS',
      Premium_LRS: 'LRS',
      StandardV2_LRS: 'LRS',
      Standard_ZRS: 'ZRS',
      Premium_ZRS: 'ZRS',
      StandardV2_ZRS: 'ZRS',
      Standard_GRS: 'GRS',
      StandardV2_GRS: 'GRS',
      Standard_RAGRS: 'RAGRS',
      Standard_GZRS: 'GZRS',
      StandardV2_GZRS: 'GZRS',
      Standard_RAGZRS: 'RAGZRS',
    }),
  }),
  mapping(container, 'Microsoft.Storage/storageAccounts/blobServices/containers', ['id'], {
    account: refs('root'),
    anonymous: at('properties.publicAccess'),
  }),
];
