import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const create = cite(
  'https://cloud.google.com/sdk/gcloud/reference/alloydb/instances/create',
  'An instance refuses connections that are not encrypted unless it is told otherwise; a public address, networks that may use it, and the demand for connectors are asked for.',
  read,
);
const settings = cite(
  'https://docs.cloud.google.com/alloydb/docs/cluster-settings',
  'An instance lies in one zone, and then is gone with it, or in several, and then fails over by itself.',
  read,
);

const engine = cite(
  'https://cloud.google.com/alloydb/docs/shared-responsibility',
  'Google maintains hardware, system and engine, gives notice of maintenance and installs the newest version in it; the customer may set the window.',
  read,
);

export const says = {
  create,
  settings,
  engine,
  versions: inferred(engine, 'Google maintains the engine and so offers its versions; which major version a cluster runs, the customer chose.'),
  upgrades: cite(
    engine.url,
    'Customers make clusters with a fitting major version, and see that critical security updates and upgrades that are needed come in time.',
    read,
  ),
  backups: cite(
    'https://cloud.google.com/alloydb/docs/backup/overview',
    'Every cluster is backed up continuously unless that is switched off, and goes back to any point of the last 14 days by default; other backups come by a schedule or on demand.',
    read,
  ),
  keys: cite(
    'https://cloud.google.com/alloydb/docs/cmek',
    'All data at rest are encrypted by Google’s default without anything to do; a key of Cloud KMS that the customer rotates and can disable may protect a cluster instead.',
    read,
  ),
  password: inferred(google.identities, 'The first password of the engine is chosen by whoever makes the cluster.'),
} as const;
