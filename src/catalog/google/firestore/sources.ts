import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const backups = cite(
  'https://docs.cloud.google.com/firestore/docs/backups',
  'Schedules take daily or weekly backups of a database, for protection from deletion and corruption, and keep them for a period that is chosen; they outlast the database.',
  read,
);

export const says = {
  backups,
  copies: cite(
    'https://cloud.google.com/datastore/docs/disaster-recovery',
    'Writes are copied to three zones at least, and to five zones in three regions where the location spans several, without anything to set up; against deletion there are backups by schedule and recovery to a point in time.',
    read,
  ),
  settings: cite(
    'https://cloud.google.com/sdk/gcloud/reference/firestore/databases/create',
    'Protection from deletion, recovery to a point in time and a key of Cloud KMS are asked for when a database is made.',
    read,
  ),
  keys: cite(
    'https://cloud.google.com/datastore/docs/cmek',
    'All data at rest are encrypted by Google’s default without anything to do; a key of Cloud KMS that the customer controls, rotates and can disable may protect a database instead.',
    read,
  ),
  rules: inferred(google.identities, 'What clients may read and write is granted by IAM, and by rules that the customer writes.'),
} as const;
