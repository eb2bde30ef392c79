import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { keyAt, saidAt } from '../said.ts';
import { copiesBy } from './replicas.ts';
import { instance } from './service.ts';

export default [
  mapping(instance, 'google_redis_instance', ['name', 'id'], {
    authenticates: at('auth_enabled'),
    tls: spelled('transit_encryption_mode', { SERVER_AUTHENTICATION: true, DISABLED: false, TRANSIT_ENCRYPTION_MODE_UNSPECIFIED: false }),
    copies: spelled('tier', { BASIC: 'one', STANDARD_HA: 'several' }),
    persists: spelled('persistence_config.persistence_mode', { RDB: true, DISABLED: false, PERSISTENCE_MODE_UNSPECIFIED: false, '': false }),
    window: saidAt('maintenance_policy.weekly_maintenance_window.day'),
    ownKey: keyAt('customer_managed_key'),
  }),
  mapping(instance, 'google_redis_cluster', ['name', 'id'], {
    authenticates: spelled('authorization_mode', { AUTH_MODE_IAM_AUTH: true, AUTH_MODE_DISABLED: false, AUTH_MODE_UNSPECIFIED: false }),
    tls: spelled('transit_encryption_mode', {
      TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION: true,
      TRANSIT_ENCRYPTION_MODE_DISABLED: false,
      TRANSIT_ENCRYPTION_MODE_UNSPECIFIED: false,
    }),
    copies: derived('replica_count', copiesBy),
    persists: spelled('persistence_config.mode', { RDB: true, AOF: true, DISABLED: false, PERSISTENCE_MODE_UNSPECIFIED: false, '': false }),
    window: saidAt('maintenance_policy.weekly_maintenance_window.day'),
    ownKey: keyAt('kms_key'),
  }),
  mapping(instance, 'google_memorystore_instance', ['instance_id', 'name', 'id'], {
    authenticates: spelled('authorization_mode', { IAM_AUTH: true, AUTH_DISABLED: false }),
    tls: spelled('transit_encryption_mode', { SERVER_AUTHENTICATION: true, TRANSIT_ENCRYPTION_DISABLED: false }),
    copies: derived('replica_count', copiesBy),
    persists: spelled('persistence_config.mode', { RDB: true, AOF: true, DISABLED: false }),
    window: saidAt('maintenance_policy.weekly_maintenance_window.day'),
    ownKey: keyAt('kms_key'),
  }),
];
