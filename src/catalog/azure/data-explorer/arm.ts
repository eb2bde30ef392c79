import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { publishersBy } from '../publishers.ts';
import { cluster } from './service.ts';
import { trustedBy } from './tenants.ts';
import { inZonesAt } from './zones.ts';

export default [
  mapping(cluster, 'Microsoft.Kusto/clusters', ['id', 'name'], {
    publicNetwork: at('properties.publicNetworkAccess'),
    callers: derived('properties.allowedIpRangeList', publishersBy),
    privateEndpoint: endpointInTemplates,
    trusts: derived('properties.trustedExternalTenants', trustedBy),
    restrictsEgress: spelled('properties.restrictOutboundNetworkAccess', { Enabled: true, Disabled: false }),
    encryptsDisks: at('properties.enableDiskEncryption'),
    encryptsTwice: at('properties.enableDoubleEncryption'),
    key: keyNamedAt('properties.keyVaultProperties.keyName'),
    zones: inZonesAt('zones'),
    logs: logsInTemplates,
  }),
];

/** Databases and what feeds them lie in their cluster, which answers for them. */
export const pieces = [
  'Microsoft.Kusto/clusters/databases',
  'Microsoft.Kusto/clusters/databases/scripts',
  'Microsoft.Kusto/clusters/databases/dataConnections',
  'Microsoft.Kusto/clusters/managedPrivateEndpoints',
];
