import { at, each, mapping, spelled } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { secretsOfConnection } from '../connection-secrets.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { keySourceAt } from '../own-key.ts';
import { account, connection, contentPolicy, deployment, type filter } from './service.ts';

export const pieces = ['Microsoft.CognitiveServices/accounts/projects'];

export default [
  mapping(account, 'Microsoft.CognitiveServices/accounts', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    defaultAction: at('properties.networkAcls.defaultAction'),
    everybody: everybodyAt('properties.networkAcls.ipRules', 'value'),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }, true),
    keys: keySourceAt('properties.encryption.keySource', { 'Microsoft.CognitiveServices': 'managed by Microsoft', 'Microsoft.KeyVault': 'your own' }),
    outboundLimited: at('properties.restrictOutboundNetworkAccess', false),
    identity: identityAt('identity'),
    logs: logsInTemplates,
  }),
  mapping(deployment, 'Microsoft.CognitiveServices/accounts/deployments', ['id'], { upgrades: at('properties.versionUpgradeOption') }),
  mapping(contentPolicy, 'Microsoft.CognitiveServices/accounts/raiPolicies', ['id', 'name'], {
    filters: each<typeof filter>('properties.contentFilters', 'name', { name: at('name'), enabled: at('enabled'), blocks: at('blocking') }),
  }),
  mapping(connection, ['Microsoft.CognitiveServices/accounts/connections', 'Microsoft.CognitiveServices/accounts/projects/connections'], ['id'], {
    name: at('name'),
    secrets: secretsOfConnection('properties.credentials'),
  }),
];
