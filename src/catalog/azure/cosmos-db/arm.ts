import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTemplates } from '../private-endpoint.ts';
import { placesOf, reachOf } from './access.ts';
import { account } from './service.ts';

const turned = { true: false, false: true } as const;

export default [
  mapping(account, 'Microsoft.DocumentDB/databaseAccounts', ['id', 'name'], {
    kind: at('kind'),
    publicNetwork: at('properties.publicNetworkAccess'),
    reach: derived('', reachOf),
    privateEndpoint: endpointInTemplates,
    sharedKeys: spelled('properties.disableLocalAuth', turned),
    keysChangeMetadata: spelled('properties.disableKeyBasedMetadataWriteAccess', turned),
    minimumTls: at('properties.minimalTlsVersion'),
    key: keyNamedAt('properties.keyVaultKeyUri'),
    backups: at('properties.backupPolicy.type'),
    places: derived('properties.locations', placesOf),
    logs: logsInTemplates,
  }),
];

/** Databases and what they hold lie in their account, which answers for them. */
export const pieces = [
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers',
  'Microsoft.DocumentDB/databaseAccounts/mongodbDatabases',
  'Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections',
  'Microsoft.DocumentDB/databaseAccounts/gremlinDatabases',
  'Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs',
  'Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces',
  'Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables',
  'Microsoft.DocumentDB/databaseAccounts/tables',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions',
];
