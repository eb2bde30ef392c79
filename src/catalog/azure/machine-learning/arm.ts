import { at, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { keyNamedAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { cluster, endpoint, instance, workspace } from './service.ts';

const compute = 'Microsoft.MachineLearningServices/workspaces/computes';
const usual = {
  localLogins: spelled('properties.disableLocalAuth', { true: false, false: true }),
  publicAddress: at<boolean>('properties.properties.enableNodePublicIp'),
  inNetwork: saidAt('properties.properties.subnet.id'),
};

export const pieces = ['Microsoft.MachineLearningServices/workspaces/datasets'];

export default [
  mapping(workspace, 'Microsoft.MachineLearningServices/workspaces', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    keys: keyNamedAt('properties.encryption.keyVaultProperties.keyIdentifier'),
    outbound: at('properties.managedNetwork.isolationMode'),
    storageBy: spelled('properties.systemDatastoresAuthMode', { accessKey: 'keys', identity: 'identity', userDelegationSAS: 'identity' }),
    sensitive: at('properties.hbiWorkspace'),
    logs: logsInTemplates,
  }),
  mapping(
    cluster,
    compute,
    ['id'],
    {
      ...usual,
      minimum: at('properties.properties.scaleSettings.minNodeCount'),
      publicSsh: spelled('properties.properties.remoteLoginPortPublicAccess', { Enabled: true, Disabled: false, NotSpecified: false }),
      password: saidAt('properties.properties.userAccountCredentials.adminUserPassword'),
    },
    { 'properties.computeType': 'AmlCompute' },
  ),
  mapping(
    instance,
    compute,
    ['id'],
    { ...usual, ssh: spelled('properties.properties.sshSettings.sshPublicAccess', { Enabled: true, Disabled: false }) },
    { 'properties.computeType': 'ComputeInstance' },
  ),
  mapping(endpoint, 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints', ['id'], {
    callers: at('properties.authMode'),
    publicNetwork: at('properties.publicNetworkAccess'),
  }),
];
