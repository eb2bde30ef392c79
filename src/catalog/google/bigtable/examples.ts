import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.bigtable';
const key = 'projects/acme/locations/europe-west1/keyRings/events/cryptoKeys/clicks';

const base: Example = {
  shows: 'an instance in two zones with keys of its own',
  terraform: `
variable "text" {
  type = string
}

resource "google_bigtable_instance" "clicks" {
  name = "clicks"

  cluster {
    cluster_id   = "clicks-b"
    zone         = "europe-west1-b"
    num_nodes    = 1
    kms_key_name = "${key}"
  }
  cluster {
    cluster_id   = "clicks-c"
    zone         = "europe-west1-c"
    num_nodes    = 1
    kms_key_name = "${key}-c"
  }
}`,
  gives: { [`${id}.survives-the-loss-of-a-zone`]: 'none', [`${id}.uses-your-own-key`]: 'met' },
  holds: { 'survive-failure': 'provider', 'control-keys': 'provider+customer' },
};
const open: Example = {
  shows: 'an instance and a table that one group reads, with backups and protection',
  terraform: `
variable "text" {
  type = string
}

resource "google_bigtable_instance" "clicks" {
  name = "clicks"
}

resource "google_bigtable_instance_iam_member" "readers" {
  instance = google_bigtable_instance.clicks.name
  role     = "roles/bigtable.reader"
  member   = "group:analysts@example.com"
}

resource "google_bigtable_table" "events" {
  name                = "events"
  instance_name       = google_bigtable_instance.clicks.name
  deletion_protection = "PROTECTED"

  automated_backup_policy {
    retention_period = "168h"
    frequency        = "24h"
  }
}

resource "google_bigtable_table_iam_member" "readers" {
  instance = google_bigtable_instance.clicks.name
  table    = google_bigtable_table.events.name
  role     = "roles/bigtable.reader"
  member   = "group:marketing@example.com"
}`,
  assetInventory: [
    exported(
      'bigtableadmin.googleapis.com/Instance',
      'projects/acme/instances/clicks',
      { name: 'projects/acme/instances/clicks' },
      granted('roles/bigtable.reader', 'group:analysts@example.com'),
    ),
    exported(
      'bigtableadmin.googleapis.com/Table',
      'projects/acme/instances/clicks/tables/events',
      {
        name: 'projects/acme/instances/clicks/tables/events',
        deletionProtection: true,
        automatedBackupPolicy: { retentionPeriod: '604800s', frequency: '86400s' },
      },
      granted('roles/bigtable.reader', 'group:marketing@example.com'),
    ),
  ].join('\n'),
  gives: {
    [`${id}.table-is-not-public`]: 'met',
    [`${id}.is-backed-up`]: 'met',
    [`${id}.is-protected-from-deletion`]: 'met',
  },
  holds: { 'back-up-data': 'provider+customer', 'survive-failure': 'not-applicable', 'encrypt-at-rest': 'provider' },
};
const policy = '  automated_backup_policy {\n    retention_period = "168h"\n    frequency        = "24h"\n  }\n';
const instanceOnly = (shows: string, member: string, verdict: 'met' | 'unmet' | 'unproven'): Example => ({
  shows,
  terraform: `
variable "text" {
  type = string
}

resource "google_bigtable_instance" "clicks" {
  name = "clicks"
}

resource "google_bigtable_instance_iam_binding" "readers" {
  instance = google_bigtable_instance.clicks.name
  role     = "roles/bigtable.reader"
  members  = [${member}]
}`,
  gives: { [`${id}.instance-is-not-public`]: verdict },
});

export default examples(
  base,
  variant(base, {
    shows: 'an instance in one zone under a key of Google',
    terraform: [
      [`\n    kms_key_name = "${key}"\n`, '\n'],
      [`  cluster {\n    cluster_id   = "clicks-c"\n    zone         = "europe-west1-c"\n    num_nodes    = 1\n    kms_key_name = "${key}-c"\n  }\n`, ''],
    ],
    gives: { [`${id}.survives-the-loss-of-a-zone`]: 'unmet', [`${id}.uses-your-own-key`]: 'unmet' },
    holds: { 'survive-failure': 'customer' },
  }),
  variant(base, {
    shows: 'an instance in two zones, one of which names no key',
    terraform: [[`\n    kms_key_name = "${key}-c"\n`, '\n']],
    gives: { [`${id}.uses-your-own-key`]: 'unmet' },
  }),
  variant(base, {
    shows: 'an instance whose clusters are filled in later',
    terraform: [
      [`"${key}"`, 'var.text'],
      [
        '  cluster {\n    cluster_id   = "clicks-c"',
        '  dynamic "cluster" {\n    for_each = var.text\n    content {\n      cluster_id = cluster.value\n    }\n  }\n  lifecycle {\n    ignore_changes = [display_name]\n  }\n}\n\nresource "google_bigtable_instance" "other" {\n  name = "other"\n  cluster {\n    cluster_id   = "clicks-c"',
      ],
    ],
    about: { terraform: 'google_bigtable_instance.clicks' },
    gives: { [`${id}.survives-the-loss-of-a-zone`]: 'unproven', [`${id}.uses-your-own-key`]: 'unproven' },
  }),
  instanceOnly('an instance that one group reads', '"group:analysts@example.com"', 'met'),
  instanceOnly('an instance that everybody reads', '"allUsers"', 'unmet'),
  instanceOnly('an instance whose readers are filled in later', 'var.text', 'unproven'),
  open,
  variant(open, {
    shows: 'a table that every account of Google reads, without backups and protection',
    terraform: [
      ['  deletion_protection = "PROTECTED"\n', ''],
      [policy, ''],
      ['"group:marketing@example.com"', '"allAuthenticatedUsers"'],
    ],
    assetInventory: [
      [',"deletionProtection":true,"automatedBackupPolicy":{"retentionPeriod":"604800s","frequency":"86400s"}', ''],
      ['"group:marketing@example.com"', '"allAuthenticatedUsers"'],
    ],
    gives: {
      [`${id}.table-is-not-public`]: 'unmet',
      [`${id}.is-backed-up`]: 'unmet',
      [`${id}.is-protected-from-deletion`]: 'unmet',
    },
  }),
  variant(open, {
    shows: 'a table whose settings are filled in later',
    terraform: [
      ['"PROTECTED"', 'var.text'],
      [policy, '  dynamic "automated_backup_policy" {\n    for_each = var.text\n    content {\n      frequency = automated_backup_policy.value\n    }\n  }\n'],
      ['"group:marketing@example.com"', 'var.text'],
    ],
    gives: {
      [`${id}.table-is-not-public`]: 'unproven',
      [`${id}.is-backed-up`]: 'unproven',
      [`${id}.is-protected-from-deletion`]: 'unproven',
    },
  }),
);
