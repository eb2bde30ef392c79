import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.bigquery';
const key = 'projects/acme/locations/eu/keyRings/warehouse/cryptoKeys/sales';

const base: Example = {
  shows: 'a dataset for analysts, with a key of its own, and a table in it',
  terraform: `
variable "hours" {
  type = string
}
variable "who" {
  type = string
}

resource "google_bigquery_dataset" "sales" {
  dataset_id            = "sales"
  location              = "EU"
  max_time_travel_hours = "168"

  access {
    role          = "OWNER"
    special_group = "projectOwners"
  }
  access {
    role           = "READER"
    group_by_email = "analysts@example.com"
  }
  default_encryption_configuration {
    kms_key_name = "${key}"
  }
}

resource "google_bigquery_table" "orders" {
  dataset_id = google_bigquery_dataset.sales.dataset_id
  table_id   = "orders"
}

resource "google_bigquery_table_iam_member" "reader" {
  dataset_id = google_bigquery_dataset.sales.dataset_id
  table_id   = google_bigquery_table.orders.table_id
  role       = "roles/bigquery.dataViewer"
  member     = "group:finance@example.com"
}`,
  assetInventory: [
    exported('bigquery.googleapis.com/Dataset', 'projects/acme/datasets/sales', {
      id: 'acme:sales',
      datasetReference: { projectId: 'acme', datasetId: 'sales' },
      maxTimeTravelHours: '168',
      access: [
        { role: 'OWNER', specialGroup: 'projectOwners' },
        { role: 'READER', groupByEmail: 'analysts@example.com' },
      ],
      defaultEncryptionConfiguration: { kmsKeyName: key },
    }),
    exported(
      'bigquery.googleapis.com/Table',
      'projects/acme/datasets/sales/tables/orders',
      { id: 'acme:sales.orders', tableReference: { projectId: 'acme', datasetId: 'sales', tableId: 'orders' } },
      granted('roles/bigquery.dataViewer', 'group:finance@example.com'),
    ),
  ].join('\n'),
  gives: {
    [`${id}.dataset-is-not-public`]: 'met',
    [`${id}.dataset-uses-your-own-key`]: 'met',
    [`${id}.keeps-a-week-of-history`]: 'met',
    [`${id}.table-is-not-public`]: 'met',
    [`${id}.table-uses-your-own-key`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'record-access': 'provider', 'encrypt-at-rest': 'provider', 'apply-platform-patches': 'provider' },
};
const keyBlock = `  default_encryption_configuration {\n    kms_key_name = "${key}"\n  }\n`;

export default examples(
  base,
  variant(base, {
    shows: 'a dataset that every account of Google may read, and that keeps two days of history under a key of Google',
    terraform: [
      ['group_by_email = "analysts@example.com"', 'special_group  = "allAuthenticatedUsers"'],
      ['"168"', '"48"'],
      [keyBlock, ''],
      ['"group:finance@example.com"', '"allUsers"'],
    ],
    assetInventory: [
      ['"groupByEmail":"analysts@example.com"', '"specialGroup":"allAuthenticatedUsers"'],
      ['"168"', '"48"'],
      [`,"defaultEncryptionConfiguration":{"kmsKeyName":"${key}"}`, ''],
      ['"group:finance@example.com"', '"allUsers"'],
    ],
    gives: {
      [`${id}.dataset-is-not-public`]: 'unmet',
      [`${id}.dataset-uses-your-own-key`]: 'unmet',
      [`${id}.keeps-a-week-of-history`]: 'unmet',
      [`${id}.table-is-not-public`]: 'unmet',
      [`${id}.table-uses-your-own-key`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a dataset whose list names everybody as a member',
    terraform: [['group_by_email = "analysts@example.com"', 'iam_member     = "allUsers"']],
    assetInventory: [['"groupByEmail":"analysts@example.com"', '"iamMember":"allUsers"']],
    gives: { [`${id}.dataset-is-not-public`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a dataset that is opened to every account of Google by an entry of its own',
    terraform: [
      [
        'resource "google_bigquery_table_iam_member"',
        'resource "google_bigquery_dataset_access" "open" {\n  dataset_id    = google_bigquery_dataset.sales.dataset_id\n  role          = "READER"\n  special_group = "allAuthenticatedUsers"\n}\n\nresource "google_bigquery_table_iam_member"',
      ],
    ],
    gives: { [`${id}.dataset-is-not-public`]: 'unmet' },
  }),
  {
    shows: 'a dataset that IAM opens to everybody',
    terraform: `
resource "google_bigquery_dataset" "open" {
  dataset_id = "open"
}

resource "google_bigquery_dataset_iam_member" "everybody" {
  dataset_id = google_bigquery_dataset.open.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = "allUsers"
}`,
    gives: { [`${id}.dataset-is-not-public`]: 'unmet' },
  },
  {
    shows: 'a dataset of which nothing is said: a week of history, under a key of Google',
    terraform: `
resource "google_bigquery_dataset" "notes" {
  dataset_id = "notes"
}`,
    assetInventory: exported('bigquery.googleapis.com/Dataset', 'projects/acme/datasets/notes', {
      id: 'acme:notes',
      datasetReference: { projectId: 'acme', datasetId: 'notes' },
    }),
    gives: {
      [`${id}.dataset-is-not-public`]: 'met',
      [`${id}.dataset-uses-your-own-key`]: 'unmet',
      [`${id}.keeps-a-week-of-history`]: 'met',
    },
    holds: { 'undo-mistakes': 'provider+customer' },
  },
  variant(base, {
    shows: 'a dataset whose readers, history and key are filled in later',
    terraform: [
      ['group_by_email = "analysts@example.com"', 'special_group  = var.who'],
      ['"168"', 'var.hours'],
      [`"${key}"`, 'var.who'],
      ['"group:finance@example.com"', 'var.who'],
    ],
    gives: {
      [`${id}.dataset-is-not-public`]: 'unproven',
      [`${id}.dataset-uses-your-own-key`]: 'unproven',
      [`${id}.keeps-a-week-of-history`]: 'unproven',
      [`${id}.table-is-not-public`]: 'unproven',
      [`${id}.table-uses-your-own-key`]: 'unproven',
    },
  }),
);
