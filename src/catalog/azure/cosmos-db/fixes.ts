import type { Ailing, FixMaker } from '../../../model/index.ts';
import { closing } from '../closing-fix.ts';
import { endpointFix, type Leads } from '../private-endpoint-fix.ts';

const check = 'azure.cosmos-db.has-a-private-endpoint';
const types = ['azurerm_cosmosdb_account'];
/** By the protocol that an account speaks; one with further capabilities may speak another. */
const leads: Readonly<Record<string, Leads>> = {
  GlobalDocumentDB: { to: 'Sql', zone: 'privatelink.documents.azure.com' },
  MongoDB: { to: 'MongoDB', zone: 'privatelink.mongo.cosmos.azure.com' },
};

const make = (ailing: Ailing) => {
  const { kind, capabilities } = ailing.declaration.body.entries;
  const said = kind === undefined ? 'GlobalDocumentDB' : kind.is === 'value' ? String(kind.value) : '';
  const known = leads[said];
  return known && (capabilities === undefined || said === 'MongoDB') ? endpointFix(check, types, known).make(ailing) : undefined;
};

export default [
  { check, types, make },
  closing('azure.cosmos-db.has-no-public-endpoint', ['azurerm_cosmosdb_account', 'Microsoft.DocumentDB/databaseAccounts']),
] satisfies readonly FixMaker[];
