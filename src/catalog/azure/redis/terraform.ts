import { at, derived, first, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { rulesInTerraform } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { isWrittenToDisk } from './persistence.ts';
import { cache, managedRedis } from './service.ts';

const network = { true: 'Enabled', false: 'Disabled' } as const;
const turned = (path: string) => spelled(path, { true: false, false: true });
const plain = { Encrypted: false, Plaintext: true } as const;
const database = 'azurerm_redis_enterprise_database';

export default [
  mapping(cache, 'azurerm_redis_cache', ['id', 'name'], {
    tier: at('sku_name'),
    plainPort: first(at<boolean>('non_ssl_port_enabled'), at<boolean>('enable_non_ssl_port', false)),
    minimumTls: at('minimum_tls_version', { now: '1.2', until: 'azurerm@4.0', was: '1.0' }),
    publicNetwork: spelled('public_network_access_enabled', network, 'Enabled'),
    inNetwork: saidAt('subnet_id'),
    rules: rulesInTerraform('azurerm_redis_firewall_rule', 'redis_cache_name', 'start_ip', 'end_ip'),
    privateEndpoint: endpointInTerraform,
    accessKeys: at('access_keys_authentication_enabled', true),
    anonymous: first(turned('redis_configuration.authentication_enabled'), turned('redis_configuration.enable_authentication')),
    schedule: saidAt('patch_schedule'),
    logs: logsInTerraform,
  }),
  mapping(managedRedis, 'azurerm_managed_redis', ['id', 'name'], {
    publicNetwork: at('public_network_access', 'Enabled'),
    privateEndpoint: endpointInTerraform,
    plainText: spelled('default_database.client_protocol', plain, false),
    minimumTls: derived('', () => ({ value: '1.2' })),
    accessKeys: at('default_database.access_keys_authentication_enabled', false),
    key: keyNamedAt('customer_managed_key.key_vault_key_id'),
    replica: at('high_availability_enabled', true),
    writtenToDisk: derived('default_database', isWrittenToDisk),
  }),
  mapping(managedRedis, 'azurerm_redis_enterprise_cluster', ['id', 'name'], {
    publicNetwork: at('public_network_access'),
    privateEndpoint: endpointInTerraform,
    plainText: on(database, 'cluster_id', spelled('client_protocol', plain, false)),
    minimumTls: at('minimum_tls_version', '1.2'),
    accessKeys: derived('', () => ({ value: true })),
    key: derived('', () => ({ value: 'managed by Microsoft' })),
    replica: derived('', () => ({ value: true })),
    writtenToDisk: derived('', () => ({ value: false })),
  }),
];
