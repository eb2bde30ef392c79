import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const backups = cite(
  'https://cloud.google.com/spanner/docs/backup',
  'Backups are taken on demand or by a schedule and kept for up to a year, encrypted, in every zone that the instance writes to; recovery to a point in time and protection from deletion are offered beside them.',
  read,
);

export const says = {
  backups,
  zones: inferred(backups, 'A regional instance writes to three zones, and instances over several regions to more; a backup lies in the same places.'),
  automatic: cite(
    'https://docs.cloud.google.com/dotnet/docs/reference/Google.Cloud.Spanner.Admin.Instance.V1/latest/Google.Cloud.Spanner.Admin.Instance.V1.Instance.Types.DefaultBackupScheduleType',
    'An instance may give each new database a schedule that makes a full backup every 24 hours and keeps it for seven days, which can be changed or deleted; one of the type NONE gives it no schedule.',
    read,
  ),
  history: cite(
    'https://cloud.google.com/spanner/docs/pitr',
    'Data as they were can be had back for one hour by default, and for up to seven days where the database names such a period; protection from deletion can be switched on beside it.',
    read,
  ),
  protection: inferred(backups, 'Protection from deletion is switched on for each database.'),
  keys: inferred(google.encryption, 'Databases are encrypted by keys of Google, or by a key of Cloud KMS that is named when they are made.'),
  everybody: inferred(google.everyone, 'Who may use a database is granted by the customer; whoever is granted to all users is granted to the internet.'),
} as const;
