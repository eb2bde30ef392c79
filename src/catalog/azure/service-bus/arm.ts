import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { accessRuleInTemplates } from '../access-rule.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { networksOf } from '../namespace-networks.ts';
import { keySourceAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { accessRule, namespace } from './service.ts';

export default [
  mapping(namespace, 'Microsoft.ServiceBus/namespaces', ['id', 'name'], {
    tier: at('sku.name'),
    publicNetwork: at('properties.publicNetworkAccess'),
    networks: on('Microsoft.ServiceBus/namespaces/networkRuleSets', 'parent', derived('', networksOf)),
    sharedKeys: spelled('properties.disableLocalAuth', { true: false, false: true }),
    minimumTls: at('properties.minimumTlsVersion'),
    key: keySourceAt('properties.encryption.keySource', { 'Microsoft.KeyVault': 'your own' }),
    encryptedTwice: at('properties.encryption.requireInfrastructureEncryption', false),
    privateEndpoint: endpointInTemplates,
    logs: logsInTemplates,
  }),
  mapping(accessRule, 'Microsoft.ServiceBus/namespaces/authorizationRules', ['id', 'name'], accessRuleInTemplates(true)),
  mapping(
    accessRule,
    ['Microsoft.ServiceBus/namespaces/queues/authorizationRules', 'Microsoft.ServiceBus/namespaces/topics/authorizationRules'],
    ['id', 'name'],
    accessRuleInTemplates(false),
  ),
];

/** Queues, topics and subscriptions lie in their namespace, which answers for them. */
export const pieces = [
  'Microsoft.ServiceBus/namespaces/queues',
  'Microsoft.ServiceBus/namespaces/topics',
  'Microsoft.ServiceBus/namespaces/topics/subscriptions',
  'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules',
];
