import { at, first, mapping, type Several, spelled, unreadable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { hoursAt } from './hours.ts';
import { database, instance } from './service.ts';

const members = at<Several<string>>('iamPolicy.bindings.*.members');

export default [
  mapping(instance, 'spanner.googleapis.com/Instance', ['name'], {
    members,
    schedule: spelled('defaultBackupScheduleType', { AUTOMATIC: 'backups', NONE: 'nothing', DEFAULT_BACKUP_SCHEDULE_TYPE_UNSPECIFIED: 'nothing' }),
  }),
  mapping(database, 'spanner.googleapis.com/Database', ['name'], {
    instance: unreadable('an export says only in its name which instance a database is in'),
    members,
    ownKey: first(saidAt('encryptionConfig.kmsKeyName'), saidAt('encryptionConfig.kmsKeyNames')),
    dropProtection: at('enableDropProtection'),
    history: hoursAt('versionRetentionPeriod'),
    scheduled: unreadable('an export does not list the schedules of backups'),
  }),
];
