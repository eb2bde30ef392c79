import { mapping, spelled, unreadable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { database } from './service.ts';

export default [
  mapping(database, 'firestore.googleapis.com/Database', ['name'], {
    deleteProtection: spelled('deleteProtectionState', {
      DELETE_PROTECTION_ENABLED: true,
      DELETE_PROTECTION_DISABLED: false,
      DELETE_PROTECTION_STATE_UNSPECIFIED: false,
    }),
    pointInTime: spelled('pointInTimeRecoveryEnablement', {
      POINT_IN_TIME_RECOVERY_ENABLED: true,
      POINT_IN_TIME_RECOVERY_DISABLED: false,
      POINT_IN_TIME_RECOVERY_ENABLEMENT_UNSPECIFIED: false,
    }),
    scheduled: unreadable('an export does not list the schedules of backups'),
    ownKey: saidAt('cmekConfig.kmsKeyName'),
  }),
];
