import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.spanner';
const key = 'projects/acme/locations/europe-west1/keyRings/spanner/cryptoKeys/orders';

const instance: Example = {
  shows: 'an instance that backs up new databases',
  terraform: `
variable "text" {
  type = string
}

resource "google_spanner_instance" "main" {
  name                         = "main"
  config                       = "regional-europe-west1"
  display_name                 = "main"
  num_nodes                    = 1
  edition                      = "ENTERPRISE"
  default_backup_schedule_type = "AUTOMATIC"
}

resource "google_spanner_instance_iam_member" "operators" {
  instance = google_spanner_instance.main.name
  role     = "roles/spanner.viewer"
  member   = "group:operators@example.com"
}`,
  assetInventory: exported(
    'spanner.googleapis.com/Instance',
    'projects/acme/instances/main',
    { name: 'projects/acme/instances/main', config: 'projects/acme/instanceConfigs/regional-europe-west1', defaultBackupScheduleType: 'AUTOMATIC' },
    granted('roles/spanner.viewer', 'group:operators@example.com'),
  ),
  gives: { [`${id}.instance-is-not-public`]: 'met', [`${id}.backs-up-new-databases`]: 'met' },
  holds: { 'back-up-data': 'provider+customer', 'survive-failure': 'provider' },
};

const base: Example = {
  shows: 'a protected database with a key of its own and a week of history',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_spanner_database" "orders" {
  instance                 = "elsewhere"
  name                     = "orders"
  version_retention_period = "7d"
  enable_drop_protection   = true

  encryption_config {
    kms_key_name = "${key}"
  }
}

resource "google_spanner_database_iam_binding" "users" {
  instance = "elsewhere"
  database = google_spanner_database.orders.name
  role     = "roles/spanner.databaseUser"
  members  = ["serviceAccount:shop@acme.iam.gserviceaccount.com"]
}`,
  assetInventory: exported(
    'spanner.googleapis.com/Database',
    'projects/acme/instances/elsewhere/databases/orders',
    {
      name: 'projects/acme/instances/elsewhere/databases/orders',
      versionRetentionPeriod: '7d',
      enableDropProtection: true,
      encryptionConfig: { kmsKeyName: key },
    },
    granted('roles/spanner.databaseUser', 'serviceAccount:shop@acme.iam.gserviceaccount.com'),
  ),
  gives: {
    [`${id}.database-is-not-public`]: 'met',
    [`${id}.cannot-be-dropped`]: 'met',
    [`${id}.keeps-a-day-of-history`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'apply-platform-patches': 'provider', 'encrypt-at-rest': 'provider' },
};
const inside = (shows: string, type: string, schedule: string, verdict: 'met' | 'unmet' | 'unproven'): Example => ({
  shows,
  terraform: `
variable "text" {
  type = string
}

resource "google_spanner_instance" "main" {
  name                         = "main"
  config                       = "regional-europe-west1"
  display_name                 = "main"
  default_backup_schedule_type = ${type}
}

resource "google_spanner_database" "orders" {
  instance = google_spanner_instance.main.name
  name     = "orders"
}
${schedule}`,
  gives: { [`${id}.is-backed-up`]: verdict },
});

export default examples(
  instance,
  variant(instance, {
    shows: 'an instance that everybody may use, and that backs up nothing',
    terraform: [
      ['  default_backup_schedule_type = "AUTOMATIC"\n', ''],
      ['"group:operators@example.com"', '"allUsers"'],
    ],
    assetInventory: [
      [',"defaultBackupScheduleType":"AUTOMATIC"', ''],
      ['"group:operators@example.com"', '"allUsers"'],
    ],
    gives: { [`${id}.instance-is-not-public`]: 'unmet', [`${id}.backs-up-new-databases`]: 'unmet' },
    holds: { 'back-up-data': 'customer' },
  }),
  variant(instance, {
    shows: 'an instance whose settings are filled in later',
    terraform: [
      ['"AUTOMATIC"', 'var.text'],
      ['"group:operators@example.com"', 'var.text'],
    ],
    gives: { [`${id}.instance-is-not-public`]: 'unproven', [`${id}.backs-up-new-databases`]: 'unproven' },
  }),
  base,
  variant(base, {
    shows: 'a database that every account of Google may use, with an hour of history under a key of Google',
    terraform: [
      ['  version_retention_period = "7d"\n  enable_drop_protection   = true\n', ''],
      [`  encryption_config {\n    kms_key_name = "${key}"\n  }\n`, ''],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allAuthenticatedUsers"'],
    ],
    assetInventory: [
      [`,"versionRetentionPeriod":"7d","enableDropProtection":true,"encryptionConfig":{"kmsKeyName":"${key}"}`, ''],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allAuthenticatedUsers"'],
    ],
    gives: {
      [`${id}.database-is-not-public`]: 'unmet',
      [`${id}.cannot-be-dropped`]: 'unmet',
      [`${id}.keeps-a-day-of-history`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a database whose settings are filled in later',
    terraform: [
      ['"7d"', 'var.text'],
      ['enable_drop_protection   = true', 'enable_drop_protection   = var.on'],
      [`"${key}"`, 'var.text'],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', 'var.text'],
    ],
    gives: {
      [`${id}.database-is-not-public`]: 'unproven',
      [`${id}.cannot-be-dropped`]: 'unproven',
      [`${id}.keeps-a-day-of-history`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
  inside('a database in an instance that backs up what is new', '"AUTOMATIC"', '', 'met'),
  inside(
    'a database with a schedule of its own',
    '"NONE"',
    `
resource "google_spanner_backup_schedule" "daily" {
  instance           = google_spanner_instance.main.name
  database           = google_spanner_database.orders.name
  name               = "daily"
  retention_duration = "2592000s"

  spec {
    cron_spec {
      text = "0 3 * * *"
    }
  }
  full_backup_spec {}
}`,
    'met',
  ),
  inside('a database that nothing backs up', '"NONE"', '', 'unmet'),
  inside('a database in an instance whose schedule is filled in later', 'var.text', '', 'unproven'),
);
