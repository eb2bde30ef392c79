import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { keyAt, saidAt } from '../said.ts';
import { cluster, instance } from './service.ts';
import { letsInAll, writtenAt } from './settings.ts';

export default [
  mapping(cluster, 'google_alloydb_cluster', ['cluster_id', 'name', 'id'], {
    ownKey: keyAt('encryption_config.kms_key_name'),
    continuous: at('continuous_backup_config.enabled', true),
    scheduled: at('automated_backup_policy.enabled'),
    window: saidAt('maintenance_update_policy.maintenance_windows.day'),
    passwordWritten: writtenAt('initial_user.password'),
  }),
  mapping(instance, 'google_alloydb_instance', ['instance_id', 'name', 'id'], {
    zones: spelled('availability_type', { REGIONAL: 'several', ZONAL: 'one' }),
    tls: spelled('client_connection_config.ssl_config.ssl_mode', { ENCRYPTED_ONLY: 'required', ALLOW_UNENCRYPTED_AND_ENCRYPTED: 'not required' }),
    publicAddress: at('network_config.enable_public_ip', false),
    openToAll: derived('network_config.authorized_external_networks', letsInAll),
  }),
];
