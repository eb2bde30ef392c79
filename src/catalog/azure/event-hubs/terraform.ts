import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { accessRuleInTerraform } from '../access-rule.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { networksOf } from '../namespace-networks.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { accessRule, namespace } from './service.ts';

const versions = { '1.0': '1.0', '1.1': '1.1', '1.2': '1.2', '1.3': '1.3' } as const;
const separateKey = 'azurerm_eventhub_namespace_customer_managed_key';

export default [
  mapping(namespace, 'azurerm_eventhub_namespace', ['id', 'name'], {
    tier: at('sku'),
    dedicated: saidAt('dedicated_cluster_id'),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    networks: derived('network_rulesets', networksOf),
    sharedKeys: at('local_authentication_enabled', true),
    minimumTls: spelled('minimum_tls_version', versions),
    key: on(separateKey, 'eventhub_namespace_id', keyNamedAt('key_vault_key_ids')),
    encryptedTwice: on(separateKey, 'eventhub_namespace_id', at<boolean>('infrastructure_encryption_enabled', false)),
    privateEndpoint: endpointInTerraform,
    logs: logsInTerraform,
  }),
  mapping(accessRule, 'azurerm_eventhub_namespace_authorization_rule', ['id', 'name'], accessRuleInTerraform(true)),
  mapping(accessRule, ['azurerm_eventhub_authorization_rule'], ['id', 'name'], accessRuleInTerraform(false)),
];

/** Hubs and their groups lie in their namespace, which answers for them. */
export const pieces = ['azurerm_eventhub', 'azurerm_eventhub_consumer_group', 'azurerm_eventhub_namespace_schema_group'];
