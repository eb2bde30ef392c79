import { at, mapping } from '../../../model/index.ts';
import { accessRuleInTemplates } from '../access-rule.ts';
import { accessRule, namespace } from './service.ts';

const namespaces = 'Microsoft.Relay/namespaces';
/** What is joined, and who may come in, lie in their namespace, which answers for them. */
export const pieces = [`${namespaces}/hybridConnections`, `${namespaces}/networkRuleSets`, `${namespaces}/wcfRelays`];

export default [
  mapping(namespace, namespaces, ['id', 'name'], { name: at('name'), publicNetwork: at('properties.publicNetworkAccess') }),
  mapping(accessRule, `${namespaces}/authorizationRules`, ['id', 'name'], accessRuleInTemplates(true)),
  mapping(
    accessRule,
    [`${namespaces}/hybridConnections/authorizationRules`, `${namespaces}/wcfRelays/authorizationRules`],
    ['id', 'name'],
    accessRuleInTemplates(false),
  ),
];
