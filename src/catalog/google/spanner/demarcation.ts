import { customer, demarcate, notApplicable, provider, shared, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { database, instance } from './service.ts';
import { says } from './sources.ts';

const everyPart = {
  ...abstracted,
  'limit-exposure': customer('Let nobody use it but those who are named.', says.everybody),
  'survive-failure': provider('Writes every change to several zones, and to several regions where the instance spans them.', says.zones),
} as const;
const onDatabase = notApplicable('stands on the databases of the instance');

export default [
  demarcate(instance, {
    ...everyPart,
    'control-keys': onDatabase,
    'undo-mistakes': onDatabase,
    'back-up-data': when(instance, 'schedule', {
      backups: shared(
        { provider: 'Backs up every new database by itself.', customer: 'Leave the schedule on, and say how long backups are kept.' },
        says.automatic,
      ),
      nothing: customer('Have new databases backed up by a schedule.', says.automatic),
    }),
  }),
  demarcate(database, {
    ...everyPart,
    'control-keys': when(database, 'keys', keyCases(says.keys)),
    'back-up-data': shared(
      { provider: 'Takes and keeps the backups that were asked for.', customer: 'Name a schedule, and say how long backups are kept.' },
      says.backups,
    ),
    'undo-mistakes': shared(
      {
        provider: 'Keeps what was changed for the period that is named.',
        customer: 'Name a period that is long enough, and protect the database from deletion.',
      },
      says.history,
    ),
  }),
];
