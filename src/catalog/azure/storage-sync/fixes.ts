import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.storage-sync.has-a-private-endpoint', ['azurerm_storage_sync'], { to: 'afs', zone: 'privatelink.afs.azure.net' }),
] satisfies readonly FixMaker[];
