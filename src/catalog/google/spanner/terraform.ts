import { at, first, mapping, on, present, refs, spelled } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { keyAt, saidAt } from '../said.ts';
import { hoursAt } from './hours.ts';
import { database, instance } from './service.ts';

export default [
  mapping(instance, 'google_spanner_instance', ['name', 'id'], {
    members: membersGranted('google_spanner_instance', 'instance'),
    schedule: spelled('default_backup_schedule_type', { AUTOMATIC: 'backups', NONE: 'nothing', '': 'nothing' }),
  }),
  mapping(database, 'google_spanner_database', ['name', 'id'], {
    instance: refs('instance'),
    members: membersGranted('google_spanner_database', 'database'),
    ownKey: first(keyAt('encryption_config.kms_key_name'), saidAt('encryption_config.kms_key_names')),
    dropProtection: at('enable_drop_protection'),
    history: hoursAt('version_retention_period'),
    scheduled: on('google_spanner_backup_schedule', 'database', present('')),
  }),
];
