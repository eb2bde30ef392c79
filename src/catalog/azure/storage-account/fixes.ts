import type { FixMaker } from '../../../model/index.ts';
import { ownKeyFix } from '../own-key-fix.ts';

export default [
  ownKeyFix('azure.storage-account.uses-your-own-key', 'azurerm_storage_account', {
    key: 'customer_managed_key.key_vault_key_id',
    identity: 'customer_managed_key.user_assigned_identity_id',
  }),
] satisfies readonly FixMaker[];
