import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { accessRuleInTemplates } from '../access-rule.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { networksOf } from '../namespace-networks.ts';
import { keySourceAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { accessRule, namespace } from './service.ts';

export default [
  mapping(namespace, 'Microsoft.EventHub/namespaces', ['id', 'name'], {
    tier: at('sku.name'),
    dedicated: saidAt('properties.clusterArmId'),
    publicNetwork: at('properties.publicNetworkAccess'),
    networks: on('Microsoft.EventHub/namespaces/networkRuleSets', 'parent', derived('', networksOf)),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    minimumTls: at('properties.minimumTlsVersion'),
    key: keySourceAt('properties.encryption.keySource', { 'Microsoft.KeyVault': 'your own' }),
    encryptedTwice: at('properties.encryption.requireInfrastructureEncryption', false),
    privateEndpoint: endpointInTemplates,
    logs: logsInTemplates,
  }),
  mapping(accessRule, 'Microsoft.EventHub/namespaces/authorizationRules', ['id', 'name'], accessRuleInTemplates(true)),
  mapping(accessRule, ['Microsoft.EventHub/namespaces/eventhubs/authorizationRules'], ['id', 'name'], accessRuleInTemplates(false)),
];

/** Hubs and their groups lie in their namespace, which answers for them. */
export const pieces = [
  'Microsoft.EventHub/namespaces/eventhubs',
  'Microsoft.EventHub/namespaces/eventhubs/consumergroups',
  'Microsoft.EventHub/namespaces/schemagroups',
];
