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
  clusters: cite(
    'https://cloud.google.com/bigtable/docs/replication-overview',
    'Replication copies all data to every cluster of an instance, each in a zone of its own, and a cluster fails over to another; it takes more than one cluster, which the customer makes.',
    read,
  ),
  protection: inferred(
    google.settings,
    'How a table is set up is the customer’s, with it whether it is protected from deletion and by which rules old cells go.',
  ),
  keys: cite(
    'https://cloud.google.com/bigtable/docs/cmek',
    'All data at rest are encrypted by Google’s default without anything to do; a key of Cloud KMS that administrators rotate, grant and can disable may protect an instance instead.',
    read,
  ),
  everybody: inferred(google.everyone, 'Who may use a table is granted by the customer; whoever is granted to all users is granted to the internet.'),
} as const;
