import { at, mapping, unreadable } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { pool } from './service.ts';

export default [
  mapping(pool, 'Microsoft.KeyVault/managedHSMs', ['id', 'name'], {
    purgeProtection: at('properties.enablePurgeProtection'),
    publicNetwork: at('properties.publicNetworkAccess'),
    defaultAction: at('properties.networkAcls.defaultAction'),
    privateEndpoint: endpointInTemplates,
    quorum: unreadable('whoever activates the modules says it then, and no template shows it'),
    logs: logsInTemplates,
  }),
];
