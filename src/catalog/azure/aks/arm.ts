import { asked, at, derived, mapping, needing, refs, spelled, writable } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { saidAt } from '../said.ts';
import { anyPool } from './pools.ts';
import { anyIsEverybody, hasAgreedUptime, namesPolicy, rangesOf } from './ranges.ts';
import { cluster, nodePool } from './service.ts';
import { supportOf } from './version.ts';

const ranges = 'properties.apiServerAccessProfile.authorizedIPRanges';

export const pieces = [
  'Microsoft.ContainerService/managedClusters/maintenanceConfigurations',
  'Microsoft.KubernetesConfiguration/extensions',
  'Microsoft.KubernetesConfiguration/fluxConfigurations',
];

export default [
  mapping(cluster, 'Microsoft.ContainerService/managedClusters', ['id', 'name'], {
    // Another mode is another cluster, and no way to mend one setting.
    mode: writable(spelled('sku.name', { Automatic: 'automatic', Base: 'standard', Basic: 'standard' }), () => undefined),
    nodeChannel: at('properties.autoUpgradeProfile.nodeOSUpgradeChannel'),
    versionChannel: at('properties.autoUpgradeProfile.upgradeChannel'),
    support: derived('properties.kubernetesVersion', supportOf),
    longTermPaid: spelled('properties.supportPlan', { AKSLongTermSupport: true, KubernetesOfficial: false }),
    rbac: at('properties.enableRBAC'),
    localAccounts: spelled('properties.disableLocalAccounts', { true: false, false: true }),
    entra: saidAt('properties.aadProfile'),
    private: at('properties.apiServerAccessProfile.enablePrivateCluster'),
    ranges: derived(ranges, rangesOf),
    everybody: derived(ranges, anyIsEverybody),
    ownNetworkPlugin: spelled('properties.networkProfile.networkPlugin', { none: true, azure: false, kubenet: false }),
    networkPolicy: derived('properties.networkProfile.networkPolicy', namesPolicy),
    monitored: needing(at('properties.addonProfiles.omsagent.enabled'), {
      'properties.addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID': asked('log-workspace'),
    }),
    logs: logsInTemplates,
    dashboard: at('properties.addonProfiles.kubeDashboard.enabled'),
    policies: at('properties.addonProfiles.azurepolicy.enabled'),
    agreedUptime: derived('sku.tier', hasAgreedUptime),
    rotatesSecrets: spelled('properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation', { true: true, false: false }),
    ownDiskKey: saidAt('properties.diskEncryptionSetID'),
    ownSecretKey: needing(at('properties.securityProfile.azureKeyVaultKms.enabled'), { 'properties.securityProfile.azureKeyVaultKms.keyId': asked('kms-key') }),
    workloadIdentity: at('properties.securityProfile.workloadIdentity.enabled'),
    publicAddresses: derived('properties.agentPoolProfiles', anyPool('enableNodePublicIP', true)),
    encryptedAtHost: derived('properties.agentPoolProfiles', anyPool('enableEncryptionAtHost', false)),
  }),
  mapping(nodePool, 'Microsoft.ContainerService/managedClusters/agentPools', ['id', 'name'], {
    cluster: refs('parent'),
    publicAddresses: at('properties.enableNodePublicIP'),
    encryptedAtHost: at('properties.enableEncryptionAtHost'),
  }),
];
