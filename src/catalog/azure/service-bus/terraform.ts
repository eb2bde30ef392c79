import { at, derived, first, mapping, on, spelled } from '../../../model/index.ts';
import { accessRuleInTerraform } from '../access-rule.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { networksOf } from '../namespace-networks.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { accessRule, namespace } from './service.ts';

const versions = { '1.0': '1.0', '1.1': '1.1', '1.2': '1.2', '1.3': '1.3' } as const;
const separateKey = 'azurerm_servicebus_namespace_customer_managed_key';

export default [
  mapping(namespace, 'azurerm_servicebus_namespace', ['id', 'name'], {
    tier: at('sku'),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    networks: first(derived('network_rule_set', networksOf), on('azurerm_servicebus_namespace_network_rule_set', 'namespace_id', derived('', networksOf))),
    sharedKeys: at('local_auth_enabled', true),
    minimumTls: spelled('minimum_tls_version', versions),
    key: first(keyNamedAt('customer_managed_key.key_vault_key_id'), on(separateKey, 'namespace_id', keyNamedAt('key_vault_key_id'))),
    encryptedTwice: first(
      at<boolean>('customer_managed_key.infrastructure_encryption_enabled', false),
      on(separateKey, 'namespace_id', at<boolean>('infrastructure_encryption_enabled', false)),
    ),
    privateEndpoint: endpointInTerraform,
    logs: logsInTerraform,
  }),
  mapping(accessRule, 'azurerm_servicebus_namespace_authorization_rule', ['id', 'name'], accessRuleInTerraform(true)),
  mapping(
    accessRule,
    ['azurerm_servicebus_queue_authorization_rule', 'azurerm_servicebus_topic_authorization_rule'],
    ['id', 'name'],
    accessRuleInTerraform(false),
  ),
];

/** Queues, topics and subscriptions lie in their namespace, which answers for them. */
export const pieces = ['azurerm_servicebus_queue', 'azurerm_servicebus_topic', 'azurerm_servicebus_subscription', 'azurerm_servicebus_subscription_rule'];
