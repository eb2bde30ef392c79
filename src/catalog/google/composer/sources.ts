import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const ends = cite(
  'https://cloud.google.com/composer/docs/reference/rest/v1/projects.locations.environments/saveSnapshot',
  'All versions of Cloud Composer 1, and 2.0 of Cloud Composer 2, ended on 15 September 2026; since before that they got neither fixes of Airflow nor security updates. Versions from 2.1 on are supported.',
  read,
);

export const says = {
  ends,
  fixes: inferred(ends, 'What ended gets neither fixes of Airflow nor security updates any more; what is supported gets them from Google.'),
  settings: cite(
    'https://cloud.google.com/sdk/gcloud/reference/composer/environments/update',
    'An environment may be private, be resilient, have maintenance windows, and take snapshots by a schedule; its image version is changed by an update of it.',
    read,
  ),
  below: inferred(
    ends,
    'Google fixes what is supported, and the customer moves to versions that are; when either may disturb is a window that the environment names.',
  ),
  web: inferred(google.settings, 'From which addresses the web server is reached is a setting of the environment; from all of them where none is named.'),
  account: inferred(
    google.least,
    'Service accounts get only the permissions that their tasks need, so an environment should not act as the default account of the project.',
  ),
  keys: inferred(google.encryption, 'An environment is encrypted by keys of Google, or by a key of Cloud KMS that it names.'),
  https: inferred(google.transit, 'Users reach Google over TLS, and the web server of an environment is reached through Google.'),
  pipelines: inferred(google.definitions, 'Pipelines are code: who keeps them under version control can go back.'),
  cluster: inferred(
    google.cluster,
    'The cluster below an environment is made, patched and upgraded by Google; the pipelines that run in it are the customer’s.',
  ),
} as const;
