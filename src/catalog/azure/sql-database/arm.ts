import { asked, at, derived, first, mapping, on, present, refs, type Spelled, spelled, spelledMap, writable } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { rulesInTemplates } from '../firewall-rules.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { isOn, keptAt, onAt } from './audit.ts';
import { database, instance, server } from './service.ts';

const servers = 'Microsoft.Sql/servers';
const instances = 'Microsoft.Sql/managedInstances';
const administratorFor = (has: boolean): Spelled | undefined =>
  has
    ? spelledMap({
        administratorType: 'ActiveDirectory',
        principalType: 'Group',
        login: asked('database-administrator-name'),
        sid: asked('database-administrator'),
      })
    : undefined;
const protector = { AzureKeyVault: 'your own', ServiceManaged: 'managed by Microsoft' } as const;
const turned = (path: string) => spelled(path, { true: false, false: true });

export default [
  mapping(server, servers, ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    rules: rulesInTemplates(`${servers}/firewallRules`),
    minimumTls: at('properties.minimalTlsVersion'),
    entraAdministrator: first(
      writable(present('properties.administrators'), administratorFor),
      on(
        `${servers}/administrators`,
        'parent',
        derived('id', () => ({ value: true })),
      ),
    ),
    passwords: first(
      turned('properties.administrators.azureADOnlyAuthentication'),
      on(`${servers}/azureADOnlyAuthentications`, 'parent', turned('properties.azureADOnlyAuthentication')),
    ),
    audited: first(
      on(`${servers}/auditingSettings`, 'parent', derived('properties.state', isOn)),
      on(`${servers}/extendedAuditingSettings`, 'parent', derived('properties.state', isOn)),
    ),
    auditKept: first(
      on(`${servers}/auditingSettings`, 'parent', keptAt('properties.retentionDays')),
      on(`${servers}/extendedAuditingSettings`, 'parent', keptAt('properties.retentionDays')),
    ),
    alerts: first(
      on(`${servers}/securityAlertPolicies`, 'parent', onAt('properties.state')),
      on(`${servers}/advancedThreatProtectionSettings`, 'parent', onAt('properties.state')),
    ),
    key: first(on(`${servers}/encryptionProtector`, 'parent', spelled('properties.serverKeyType', protector)), keyNamedAt('properties.keyId')),
    privateEndpoint: endpointInTemplates,
  }),
  mapping(database, `${servers}/databases`, ['id'], {
    server: refs('parent'),
    encrypted: first(
      on(`${servers}/databases/transparentDataEncryption`, 'parent', onAt('properties.state')),
      on(`${servers}/databases/transparentDataEncryption`, 'parent', onAt('properties.status')),
    ),
    zones: at('properties.zoneRedundant'),
    backupDays: on(`${servers}/databases/backupShortTermRetentionPolicies`, 'parent', at<number>('properties.retentionDays')),
    backupCopies: at('properties.requestedBackupStorageRedundancy'),
  }),
  mapping(instance, instances, ['id', 'name'], {
    publicEndpoint: at('properties.publicDataEndpointEnabled'),
    minimumTls: at('properties.minimalTlsVersion'),
    passwords: first(
      turned('properties.administrators.azureADOnlyAuthentication'),
      on(`${instances}/azureADOnlyAuthentications`, 'parent', turned('properties.azureADOnlyAuthentication')),
    ),
    alerts: first(
      on(`${instances}/securityAlertPolicies`, 'parent', onAt('properties.state')),
      on(`${instances}/advancedThreatProtectionSettings`, 'parent', onAt('properties.state')),
    ),
    key: first(on(`${instances}/encryptionProtector`, 'parent', spelled('properties.serverKeyType', protector)), keyNamedAt('properties.keyId')),
    zones: at('properties.zoneRedundant'),
    backupCopies: spelled('properties.requestedBackupStorageRedundancy', { Local: 'LRS', Zone: 'ZRS', Geo: 'GRS', GeoZone: 'GZRS' }),
    updates: at('properties.databaseFormat'),
    logs: logsInTemplates,
  }),
];

/** Jobs and other names of a server, which answers for them. */
export const pieces = [
  'Microsoft.Sql/servers/dnsAliases',
  'Microsoft.Sql/servers/connectionPolicies',
  'Microsoft.Sql/servers/elasticPools',
  'Microsoft.Sql/servers/failoverGroups',
];
