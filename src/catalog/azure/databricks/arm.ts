import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { keyNamedAt, keySourceAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { workspace } from './service.ts';
import { updatesOf, watchOf } from './updates.ts';

export default [
  mapping(workspace, 'Microsoft.Databricks/workspaces', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    privateEndpoint: endpointInTemplates,
    hidesNodes: at('properties.parameters.enableNoPublicIp.value'),
    hidesStorage: spelled('properties.defaultStorageFirewall', { Enabled: true, Disabled: false }),
    updates: derived('properties.enhancedSecurityCompliance', updatesOf),
    watchesNodes: derived('properties.enhancedSecurityCompliance', watchOf),
    encryptsTwice: at('properties.parameters.requireInfrastructureEncryption.value'),
    notebookKey: keyNamedAt('properties.encryption.entities.managedServices.keyVaultProperties.keyName'),
    diskKey: keyNamedAt('properties.encryption.entities.managedDisk.keyVaultProperties.keyName'),
    storageKey: keySourceAt('properties.parameters.encryption.value.keySource', { Default: 'managed by Microsoft', 'Microsoft.Keyvault': 'your own' }),
    logs: logsInTemplates,
  }),
];
