import { at, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { rulesInTemplates } from '../firewall-rules.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { server } from './service.ts';

const type = 'Microsoft.DBforMariaDB/servers';
const enabled = { Enabled: true, Disabled: false } as const;

export default [
  mapping(server, type, ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    rules: rulesInTemplates(`${type}/firewallRules`),
    privateEndpoint: endpointInTemplates,
    requiresTls: spelled('properties.sslEnforcement', enabled),
    minimumTls: spelled('properties.minimalTlsVersion', { TLSEnforcementDisabled: 'none', TLS1_0: '1.0', TLS1_1: '1.1', TLS1_2: '1.2' }),
    backupDays: at('properties.storageProfile.backupRetentionDays'),
    backsUpElsewhere: spelled('properties.storageProfile.geoRedundantBackup', enabled),
    logs: logsInTemplates,
  }),
];

/** Databases lie on their server, which answers for them. */
export const pieces = ['Microsoft.DBforMariaDB/servers/databases'];
