import type { FixMaker } from '../../../model/index.ts';
import { denyingOthers } from '../denying-fix.ts';
import { ownKeyFix } from '../own-key-fix.ts';

export default [
  denyingOthers('azure.storage-account.denies-other-networks', {
    types: ['azurerm_storage_account'],
    rules: 'network_rules',
    action: 'default_action',
    addresses: 'ip_rules',
    others: ['virtual_network_subnet_ids', 'private_link_access'],
    apart: [
      ['azurerm_storage_account_network_rules', 'storage_account_id'],
      ['azurerm_storage_account_network_rules', 'storage_account_name'],
    ],
  }),
  denyingOthers('azure.storage-account.denies-other-networks', {
    types: ['Microsoft.Storage/storageAccounts'],
    rules: 'properties.networkAcls',
    action: 'defaultAction',
    addresses: 'ipRules',
    item: 'value',
    others: ['virtualNetworkRules', 'resourceAccessRules'],
  }),
  ownKeyFix('azure.storage-account.uses-your-own-key', 'azurerm_storage_account', {
    key: 'customer_managed_key.key_vault_key_id',
    identity: 'customer_managed_key.user_assigned_identity_id',
  }),
] satisfies readonly FixMaker[];
