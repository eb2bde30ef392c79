import { at, derived, mapping, present, spelled } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { saidAt } from '../said.ts';
import { account, volume } from './service.ts';
import { travelsBy } from './travels.ts';

export default [
  mapping(account, 'azurerm_netapp_account', ['id', 'name'], {
    joinsDirectory: present('active_directory'),
    aes: at('active_directory.aes_encryption_enabled', false),
    ldapOverTls: at('active_directory.ldap_over_tls_enabled', false),
    signsLdap: at('active_directory.ldap_signing_enabled', false),
  }),
  mapping(volume, 'azurerm_netapp_volume', ['id', 'name'], {
    travels: derived('', travelsBy({ protocols: 'protocols', smb: 'smb3_protocol_encryption_enabled', kerberos: 'kerberos_enabled' })),
    openToAll: everybodyAt('export_policy_rule', 'allowed_clients'),
    key: spelled('encryption_key_source', { 'Microsoft.NetApp': 'managed by Microsoft', 'Microsoft.KeyVault': 'your own' }),
    snapshots: saidAt('data_protection_snapshot_policy.snapshot_policy_id'),
    backedUp: saidAt('data_protection_backup_policy.backup_policy_id'),
    replicated: saidAt('data_protection_replication.remote_volume_resource_id'),
    watchesForRansomware: at('data_protection_advanced_ransomware.protection_enabled'),
  }),
];

/** Quotas and snapshots belong to their volume, which answers for them. */
export const pieces = ['azurerm_netapp_volume_quota_rule', 'azurerm_netapp_snapshot'];
