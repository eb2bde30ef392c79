import { at, derived, mapping, spelled, unreadable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { cluster, instance } from './service.ts';
import { letsInAll } from './settings.ts';

export default [
  mapping(cluster, 'alloydb.googleapis.com/Cluster', ['name'], {
    ownKey: saidAt('encryptionConfig.kmsKeyName'),
    continuous: at('continuousBackupConfig.enabled', true),
    scheduled: at('automatedBackupPolicy.enabled'),
    window: saidAt('maintenanceUpdatePolicy.maintenanceWindows.day'),
    passwordWritten: unreadable('an export says nothing of passwords'),
  }),
  mapping(instance, 'alloydb.googleapis.com/Instance', ['name'], {
    zones: spelled('availabilityType', { REGIONAL: 'several', ZONAL: 'one' }),
    tls: spelled('clientConnectionConfig.sslConfig.sslMode', {
      ENCRYPTED_ONLY: 'required',
      ALLOW_UNENCRYPTED_AND_ENCRYPTED: 'not required',
      SSL_MODE_UNSPECIFIED: 'required',
    }),
    publicAddress: at('networkConfig.enablePublicIp', false),
    openToAll: derived('networkConfig.authorizedExternalNetworks', letsInAll),
  }),
];
