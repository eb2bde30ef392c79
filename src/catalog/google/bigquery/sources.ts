import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/bigquery/docs';
const history = cite(
  `${docs}/time-travel`,
  'What was changed or deleted stays reachable for seven days, which a dataset may shorten to two; a fail-safe period follows.',
  read,
);

const keys = cite(
  'https://docs.cloud.google.com/bigquery/docs/customer-managed-encryption',
  'Stored data are encrypted without anything to do; keys of Cloud KMS that the customer controls can take the place of Google’s.',
  read,
);

const routines = cite(
  'https://cloud.google.com/bigquery/docs/routines-intro',
  'Customers write routines, which are functions and stored procedures, in SQL, JavaScript and other languages; a routine may call what they run elsewhere.',
  read,
);

export const says = {
  routines: inferred(routines, 'Says that customers write routines; so how safe functions and procedures are is theirs to see to, and the engine is Google’s.'),
  everybody: google.everyone,
  history,
  keys,
  defaultKey: inferred(keys, 'A table is encrypted with the default key of its dataset, unless it names a key itself.'),
  audit: cite(
    'https://docs.cloud.google.com/logging/docs/audit/configure-data-access',
    'Who reads and writes data is recorded only once that is switched on, except in BigQuery, where it always is.',
    read,
  ),
  failSafe: inferred(history, 'Time travel and the fail-safe period end within two weeks; copies that are to last longer must be made.'),
} as const;
