import { at, derived, first, mapping, on } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { backupVault, vault } from './service.ts';

const vaults = 'Microsoft.RecoveryServices/vaults';
const backupVaults = 'Microsoft.DataProtection/backupVaults';
const tied = (type: string) =>
  on(
    `${type}/backupResourceGuardProxies`,
    'parent',
    derived('id', () => ({ value: true })),
  );
type Copies = 'LocallyRedundant' | 'ZoneRedundant' | 'GeoRedundant';

export const pieces = [
  'Microsoft.RecoveryServices/vaults/backupPolicies',
  'Microsoft.RecoveryServices/vaults/replicationFabrics',
  'Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers',
  'Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings',
  'Microsoft.RecoveryServices/vaults/replicationPolicies',
];

export default [
  mapping(vault, vaults, ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    privateEndpoint: endpointInTemplates,
    immutable: at('properties.securitySettings.immutabilitySettings.state'),
    secondPerson: tied(vaults),
    copies: first(
      at<Copies>('properties.redundancySettings.standardTierStorageRedundancy'),
      on(`${vaults}/backupstorageconfig`, 'parent', at<Copies>('properties.storageModelType')),
    ),
    key: keyNamedAt('properties.encryption.keyVaultProperties.keyUri'),
    logs: logsInTemplates,
  }),
  mapping(backupVault, backupVaults, ['id', 'name'], {
    softDelete: at('properties.securitySettings.softDeleteSettings.state'),
    immutable: at('properties.securitySettings.immutabilitySettings.state'),
    secondPerson: tied(backupVaults),
    copies: at('properties.storageSettings.type'),
    key: keyNamedAt('properties.securitySettings.encryptionSettings.keyVaultProperties.keyUri'),
    logs: logsInTemplates,
  }),
];
