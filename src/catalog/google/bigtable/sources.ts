import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const backups = cite(
  'https://cloud.google.com/bigtable/docs/backups',
  'Backups hold the schema and data of a table, are kept for up to 90 days, and are made by hand, or each day once automated backup is enabled for the table.',
  read,
);

export const says = {
  backups,
  clusters: inferred(google.copies, 'An instance has as many copies of its data as it has clusters, each in a zone that is named for it.'),
  protection: inferred(google.settings, 'Protection from deletion is switched on for each table.'),
  keys: cite(
    'https://docs.cloud.google.com/python/docs/reference/bigtable/latest/google.cloud.bigtable_admin_v2.types.EncryptionInfo.EncryptionType',
    'What is stored is encrypted with a key that Google manages wholly, unless the customer manages it.',
    read,
  ),
  everybody: inferred(google.identities, 'Who may use a table is granted by the customer; whoever is granted to all users is granted to the internet.'),
} as const;
