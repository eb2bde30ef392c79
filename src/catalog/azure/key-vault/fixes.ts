import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.key-vault.has-a-private-endpoint', ['azurerm_key_vault'], { to: 'vault', zone: 'privatelink.vaultcore.azure.net' }),
] satisfies readonly FixMaker[];
