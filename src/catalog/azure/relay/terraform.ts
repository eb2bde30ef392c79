import { at, mapping, unreadable } from '../../../model/index.ts';
import { accessRuleInTerraform } from '../access-rule.ts';
import { accessRule, namespace } from './service.ts';

/** What is joined lies in its namespace, which answers for it. */
export const pieces = ['azurerm_relay_hybrid_connection'];

export default [
  mapping(namespace, 'azurerm_relay_namespace', ['id', 'name'], {
    name: at('name'),
    publicNetwork: unreadable('the provider cannot say whether public networks reach the namespace'),
  }),
  mapping(accessRule, 'azurerm_relay_namespace_authorization_rule', ['id', 'name'], accessRuleInTerraform(true)),
  mapping(accessRule, 'azurerm_relay_hybrid_connection_authorization_rule', ['id', 'name'], accessRuleInTerraform(false)),
];
