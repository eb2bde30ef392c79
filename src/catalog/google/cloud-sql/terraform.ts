import { asked, at, derived, first, mapping, needing, spelled } from '../../../model/index.ts';
import { askedAt, keyAt, saidAt } from '../said.ts';
import { engineOf } from './engine.ts';
import { isFlagOn } from './flags.ts';
import { instance } from './service.ts';
import { letsInAll, recoversToPoint } from './settings.ts';

const modes = { ENCRYPTED_ONLY: 'required', TRUSTED_CLIENT_CERTIFICATE_REQUIRED: 'certified', ALLOW_UNENCRYPTED_AND_ENCRYPTED: 'not required' } as const;
const engineFlag = (name: string, silent: boolean | undefined) => derived('settings.database_flags', isFlagOn(name, silent));

/** They join or spell out what is judged elsewhere. */
export const pieces = ['google_sql_database'];

export default [
  mapping(instance, 'google_sql_database_instance', ['name', 'id', 'self_link', 'connection_name'], {
    engine: derived('database_version', engineOf),
    replica: saidAt('master_instance_name'),
    publicAddress: needing(at('settings.ip_configuration.ipv4_enabled', true), { 'settings.ip_configuration.private_network': asked('private-network') }),
    openToAll: derived('settings.ip_configuration.authorized_networks', letsInAll),
    tls: first(
      spelled('settings.ip_configuration.ssl_mode', modes),
      spelled('settings.ip_configuration.require_ssl', { true: 'certified', false: 'not required' }),
    ),
    backups: at('settings.backup_configuration.enabled', false),
    pointInTime: derived('settings.backup_configuration', recoversToPoint),
    standby: spelled('settings.availability_type', { REGIONAL: true, ZONAL: false }),
    deletionProtection: at('settings.deletion_protection_enabled', false),
    growingStorage: at('settings.disk_autoresize', true),
    denied: saidAt('settings.deny_maintenance_period'),
    window: needing(askedAt('settings.maintenance_window.day', 'maintenance-day'), { 'settings.maintenance_window.hour': asked('maintenance-hour') }),
    ownKey: keyAt('encryption_key_name'),
    logsConnections: engineFlag('log_connections', false),
    logsDisconnections: engineFlag('log_disconnections', false),
    localFiles: engineFlag('local_infile', undefined),
    chainsOwnership: engineFlag('cross db ownership chaining', false),
    containedAccounts: engineFlag('contained database authentication', false),
  }),
];
