import { at, derived, first, type Lens, mapping, on, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { rulesInTemplates } from '../firewall-rules.ts';
import { isSwitchedOn } from '../parameters.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { isSaid } from '../said.ts';
import { server } from './service.ts';
import { oldestIn } from './tls.ts';
import { supportOfVersion } from './version.ts';

const flexible = 'Microsoft.DBforMySQL/flexibleServers';
const single = 'Microsoft.DBforMySQL/servers';
const parameter = <T>(type: string, name: string, lens: Lens<T>): Lens<T> => on(`${type}/configurations`, 'parent', lens, { name });
const isOn = derived('properties.value', isSwitchedOn);
const enabled = { Enabled: true, Disabled: false } as const;

export default [
  mapping(server, flexible, ['id', 'name'], {
    offer: derived('', () => ({ value: 'flexible' })),
    version: derived('properties.version', supportOfVersion),
    publicNetwork: first(
      at<'Enabled' | 'Disabled'>('properties.network.publicNetworkAccess'),
      derived('properties.network.delegatedSubnetResourceId', plain => {
        const said = isSaid(plain);
        return 'value' in said ? { value: said.value ? 'Disabled' : 'Enabled' } : { unknown: said.unknown, among: ['Enabled', 'Disabled'] };
      }),
    ),
    rules: rulesInTemplates(`${flexible}/firewallRules`),
    privateEndpoint: endpointInTemplates,
    requiresTls: parameter(flexible, 'require_secure_transport', isOn),
    minimumTls: parameter(flexible, 'tls_version', derived('properties.value', oldestIn)),
    entraIdentities: on(
      `${flexible}/administrators`,
      'parent',
      derived('id', () => ({ value: true })),
    ),
    key: spelled('properties.dataEncryption.type', { AzureKeyVault: 'your own', SystemManaged: 'managed by Microsoft' }),
    backupDays: at('properties.backup.backupRetentionDays'),
    backsUpElsewhere: spelled('properties.backup.geoRedundantBackup', enabled, false),
    standby: spelled('properties.highAvailability.mode', { Disabled: 'none', SameZone: 'same zone', ZoneRedundant: 'another zone' }),
    audits: parameter(flexible, 'audit_log_enabled', isOn),
    logs: logsInTemplates,
  }),
  mapping(server, single, ['id', 'name'], {
    offer: derived('', () => ({ value: 'single' })),
    version: derived('properties.version', supportOfVersion),
    publicNetwork: at('properties.publicNetworkAccess'),
    rules: rulesInTemplates(`${single}/firewallRules`),
    privateEndpoint: endpointInTemplates,
    requiresTls: spelled('properties.sslEnforcement', enabled),
    minimumTls: spelled('properties.minimalTlsVersion', { TLSEnforcementDisabled: 'none', TLS1_0: '1.0', TLS1_1: '1.1', TLS1_2: '1.2' }),
    entraIdentities: on(
      `${single}/administrators`,
      'parent',
      derived('id', () => ({ value: true })),
    ),
    key: on(
      `${single}/keys`,
      'parent',
      derived('id', () => ({ value: 'your own' })),
    ),
    backupDays: at('properties.storageProfile.backupRetentionDays'),
    backsUpElsewhere: spelled('properties.storageProfile.geoRedundantBackup', enabled),
    standby: derived('', () => ({ value: 'none' })),
    audits: parameter(single, 'audit_log_enabled', isOn),
    logs: logsInTemplates,
  }),
];

/** Databases lie on their server, which answers for them. */
export const pieces = [
  'Microsoft.DBforMySQL/flexibleServers/databases',
  'Microsoft.DBforMySQL/servers/databases',
  'Microsoft.DBforMySQL/flexibleServers/advancedThreatProtectionSettings',
];
