import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { copiesBy } from './replicas.ts';
import { instance } from './service.ts';

const window = saidAt('maintenancePolicy.weeklyMaintenanceWindow');

export default [
  mapping(instance, 'redis.googleapis.com/Instance', ['name'], {
    authenticates: at('authEnabled'),
    tls: spelled('transitEncryptionMode', { SERVER_AUTHENTICATION: true, DISABLED: false, TRANSIT_ENCRYPTION_MODE_UNSPECIFIED: false }),
    copies: spelled('tier', { BASIC: 'one', STANDARD_HA: 'several' }),
    persists: spelled('persistenceConfig.persistenceMode', { RDB: true, DISABLED: false, PERSISTENCE_MODE_UNSPECIFIED: false }),
    window,
    ownKey: saidAt('customerManagedKey'),
  }),
  mapping(instance, 'redis.googleapis.com/Cluster', ['name'], {
    authenticates: spelled('authorizationMode', { AUTH_MODE_IAM_AUTH: true, AUTH_MODE_DISABLED: false, AUTH_MODE_UNSPECIFIED: false }),
    tls: spelled('transitEncryptionMode', {
      TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION: true,
      TRANSIT_ENCRYPTION_MODE_DISABLED: false,
      TRANSIT_ENCRYPTION_MODE_UNSPECIFIED: false,
    }),
    copies: derived('replicaCount', copiesBy),
    persists: spelled('persistenceConfig.mode', { RDB: true, AOF: true, DISABLED: false, PERSISTENCE_MODE_UNSPECIFIED: false }),
    window,
    ownKey: saidAt('kmsKey'),
  }),
  mapping(instance, 'memorystore.googleapis.com/Instance', ['name'], {
    authenticates: spelled('authorizationMode', { IAM_AUTH: true, AUTH_DISABLED: false }),
    tls: spelled('transitEncryptionMode', { SERVER_AUTHENTICATION: true, TRANSIT_ENCRYPTION_DISABLED: false }),
    copies: derived('replicaCount', copiesBy),
    persists: spelled('persistenceConfig.mode', { RDB: true, AOF: true, DISABLED: false }),
    window,
    ownKey: saidAt('kmsKey'),
  }),
];
