import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { engineOf } from './engine.ts';
import { isFlagOn } from './flags.ts';
import { instance } from './service.ts';
import { letsInAll, recoversToPoint } from './settings.ts';

const modes = { ENCRYPTED_ONLY: 'required', TRUSTED_CLIENT_CERTIFICATE_REQUIRED: 'certified', ALLOW_UNENCRYPTED_AND_ENCRYPTED: 'not required' } as const;
const engineFlag = (name: string, silent: boolean | undefined) => derived('settings.databaseFlags', isFlagOn(name, silent));

export default [
  mapping(instance, 'sqladmin.googleapis.com/Instance', ['name', 'selfLink', 'connectionName'], {
    engine: derived('databaseVersion', engineOf),
    replica: saidAt('masterInstanceName'),
    publicAddress: at('settings.ipConfiguration.ipv4Enabled', false),
    openToAll: derived('settings.ipConfiguration.authorizedNetworks', letsInAll),
    tls: first(
      spelled('settings.ipConfiguration.sslMode', modes),
      spelled('settings.ipConfiguration.requireSsl', { true: 'certified', false: 'not required' }),
    ),
    backups: at('settings.backupConfiguration.enabled', false),
    pointInTime: derived('settings.backupConfiguration', recoversToPoint),
    standby: spelled('settings.availabilityType', { REGIONAL: true, ZONAL: false }),
    deletionProtection: at('settings.deletionProtectionEnabled', false),
    growingStorage: at('settings.storageAutoResize'),
    denied: saidAt('settings.denyMaintenancePeriods'),
    window: saidAt('settings.maintenanceWindow.day'),
    ownKey: saidAt('diskEncryptionConfiguration.kmsKeyName'),
    logsConnections: engineFlag('log_connections', false),
    logsDisconnections: engineFlag('log_disconnections', false),
    localFiles: engineFlag('local_infile', undefined),
    chainsOwnership: engineFlag('cross db ownership chaining', false),
    containedAccounts: engineFlag('contained database authentication', false),
  }),
];
