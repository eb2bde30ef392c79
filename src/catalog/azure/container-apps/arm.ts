import { at, derived, first, mapping } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { saidAt } from '../said.ts';
import { keptSecrets, plainSecrets, reachOf, registryPasswords } from './ingress.ts';
import { app, environment, job } from './service.ts';

const program = {
  identity: identityAt('identity'),
  keptSecrets: derived('properties.configuration.secrets', keptSecrets),
  plainSecrets: derived('properties.template', plainSecrets),
  registryPasswords: derived('properties.configuration.registries', registryPasswords),
};

export default [
  mapping(app, 'Microsoft.App/containerApps', ['id', 'name'], {
    reach: derived('properties.configuration.ingress', reachOf),
    plainHttp: at('properties.configuration.ingress.allowInsecure', false),
    ...program,
  }),
  mapping(job, 'Microsoft.App/jobs', ['id', 'name'], program),
  mapping(environment, 'Microsoft.App/managedEnvironments', ['id', 'name'], {
    internal: at('properties.vnetConfiguration.internal', false),
    publicNetwork: at('properties.publicNetworkAccess'),
    encryptedInside: first(at<boolean>('properties.peerAuthentication.mtls.enabled'), at<boolean>('properties.peerTrafficConfiguration.encryption.enabled')),
    zones: at('properties.zoneRedundant', false),
    appLogs: saidAt('properties.appLogsConfiguration.destination'),
    logs: logsInTemplates,
  }),
];
