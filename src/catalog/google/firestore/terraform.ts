import { mapping, on, present, spelled } from '../../../model/index.ts';
import { keyAt } from '../said.ts';
import { database } from './service.ts';

export default [
  mapping(database, 'google_firestore_database', ['name', 'id'], {
    deleteProtection: spelled('delete_protection_state', {
      DELETE_PROTECTION_ENABLED: true,
      DELETE_PROTECTION_DISABLED: false,
      DELETE_PROTECTION_STATE_UNSPECIFIED: false,
    }),
    pointInTime: spelled('point_in_time_recovery_enablement', {
      POINT_IN_TIME_RECOVERY_ENABLED: true,
      POINT_IN_TIME_RECOVERY_DISABLED: false,
      POINT_IN_TIME_RECOVERY_ENABLEMENT_UNSPECIFIED: false,
    }),
    scheduled: on('google_firestore_backup_schedule', 'database', present('')),
    ownKey: keyAt('cmek_config.kms_key_name'),
  }),
];
