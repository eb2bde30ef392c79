import { at, derived, mapping, present, spelled } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { keySourceAt } from '../own-key.ts';
import { saidAt } from '../said.ts';
import { account, volume } from './service.ts';
import { travelsBy } from './travels.ts';

const accounts = 'Microsoft.NetApp/netAppAccounts';

export default [
  mapping(account, accounts, ['id', 'name'], {
    joinsDirectory: present('properties.activeDirectories'),
    aes: at('properties.activeDirectories.aesEncryption'),
    ldapOverTls: at('properties.activeDirectories.ldapOverTLS'),
    signsLdap: at('properties.activeDirectories.ldapSigning'),
  }),
  mapping(volume, `${accounts}/capacityPools/volumes`, ['id', 'name'], {
    travels: derived('', travelsBy({ inside: 'properties', protocols: 'protocolTypes', smb: 'smbEncryption', kerberos: 'kerberosEnabled' })),
    openToAll: everybodyAt('properties.exportPolicy.rules', 'allowedClients'),
    key: keySourceAt('properties.encryptionKeySource', { 'Microsoft.NetApp': 'managed by Microsoft', 'Microsoft.KeyVault': 'your own' }),
    snapshots: saidAt('properties.dataProtection.snapshot.snapshotPolicyId'),
    backedUp: saidAt('properties.dataProtection.backup.backupPolicyId'),
    replicated: saidAt('properties.dataProtection.replication.remoteVolumeResourceId'),
    watchesForRansomware: spelled('properties.dataProtection.ransomwareProtection.desiredRansomwareProtectionState', { Enabled: true, Disabled: false }),
  }),
];

/** Quotas and snapshots belong to their volume, which answers for them. */
export const pieces = [
  'Microsoft.NetApp/netAppAccounts/capacityPools/volumes/volumeQuotaRules',
  'Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots',
];
