import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const ends = cite(
  'https://cloud.google.com/composer/docs/apis',
  'All versions of Cloud Composer 1, and 2.0 of Cloud Composer 2, ended on 15 September 2026, and environments of them cannot be used any more. Versions from 2.1 on are supported.',
  read,
);

const shared = cite(
  'https://cloud.google.com/composer/docs/shared-responsibility',
  'Google hardens and patches the components of environments and what lies below, encrypts what is stored and sent, and answers holes in its images by new versions; the customer moves to new versions, and answers for pipelines, for packages of its own and for permissions.',
  read,
);

export const says = {
  ends,
  releases: cite(
    'https://cloud.google.com/composer/docs/concepts/versioning/composer-versions',
    'With each release there are new images, with new versions of Airflow; an environment keeps the version that it has until its owner upgrades it.',
    read,
  ),
  shared,
  below: inferred(
    shared,
    'Google patches what lies below, and customers move to new versions; when maintenance may disturb is a window that the environment names.',
  ),
  own: inferred(
    shared,
    'Google hardens what it provides, packages that customers install excepted; code of pipelines, and whom they trust, are the customer’s.',
  ),
  reached: inferred(google.caller, 'IAM checks each call to Google; who may use Airflow itself, the customer decides.'),
  transit: inferred(shared, 'Google encrypts what is sent, and runs the web server of an environment.'),
  settings: cite(
    'https://cloud.google.com/sdk/gcloud/reference/composer/environments/update',
    'An environment may be private, be resilient, have maintenance windows, and take snapshots by a schedule; its image version is changed by an update of it.',
    read,
  ),
  web: inferred(google.settings, 'From which addresses the web server is reached is a setting of the environment; from all of them where none is named.'),
  account: inferred(
    google.least,
    'Service accounts get only the permissions that their tasks need, so an environment should not act as the default account of the project.',
  ),
  keys: inferred(google.encryption, 'An environment is encrypted by keys of Google, or by a key of Cloud KMS that it names.'),
  pipelines: inferred(google.definitions, 'Pipelines are code: who keeps them under version control can go back.'),
} as const;
