import { at, derived, first, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { rulesInTemplates } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { saidAt } from '../said.ts';
import { isWrittenToDisk } from './persistence.ts';
import { cache, managedRedis } from './service.ts';

const turned = { true: false, false: true } as const;
const database = 'Microsoft.Cache/redisEnterprise/databases';
const enabled = { Enabled: true, Disabled: false } as const;

export default [
  mapping(cache, 'Microsoft.Cache/redis', ['id', 'name'], {
    tier: first(at<'Basic' | 'Standard' | 'Premium'>('properties.sku.name'), at('sku.name')),
    plainPort: at('properties.enableNonSslPort'),
    minimumTls: at('properties.minimumTlsVersion'),
    publicNetwork: at('properties.publicNetworkAccess'),
    inNetwork: saidAt('properties.subnetId'),
    rules: rulesInTemplates('Microsoft.Cache/redis/firewallRules', 'startIP', 'endIP'),
    privateEndpoint: endpointInTemplates,
    accessKeys: spelled('properties.disableAccessKeyAuthentication', turned),
    anonymous: first(spelled('properties.redisConfiguration.authnotrequired', { true: true, false: false })),
    schedule: on(
      'Microsoft.Cache/redis/patchSchedules',
      'parent',
      derived('id', () => ({ value: true })),
    ),
    logs: logsInTemplates,
  }),
  mapping(managedRedis, 'Microsoft.Cache/redisEnterprise', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    privateEndpoint: endpointInTemplates,
    plainText: on(database, 'parent', spelled('properties.clientProtocol', { Encrypted: false, Plaintext: true }, false)),
    minimumTls: at('properties.minimumTlsVersion'),
    accessKeys: on(database, 'parent', spelled('properties.accessKeysAuthentication', enabled)),
    key: keyNamedAt('properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl'),
    replica: spelled('properties.highAvailability', enabled),
    writtenToDisk: on(database, 'parent', derived('properties.persistence', isWrittenToDisk)),
  }),
];
