import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.firestore';
const key = 'projects/acme/locations/europe/keyRings/documents/cryptoKeys/orders';

const base: Example = {
  shows: 'a protected database with recovery to a point in time and a key of its own',
  terraform: `
variable "text" {
  type = string
}

resource "google_firestore_database" "orders" {
  name                              = "orders"
  location_id                       = "eur3"
  type                              = "FIRESTORE_NATIVE"
  delete_protection_state           = "DELETE_PROTECTION_ENABLED"
  point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_ENABLED"

  cmek_config {
    kms_key_name = "${key}"
  }
}`,
  assetInventory: exported('firestore.googleapis.com/Database', 'projects/acme/databases/orders', {
    name: 'projects/acme/databases/orders',
    locationId: 'eur3',
    type: 'FIRESTORE_NATIVE',
    deleteProtectionState: 'DELETE_PROTECTION_ENABLED',
    pointInTimeRecoveryEnablement: 'POINT_IN_TIME_RECOVERY_ENABLED',
    cmekConfig: { kmsKeyName: key },
  }),
  gives: {
    [`${id}.recovers-to-a-point-in-time`]: 'met',
    [`${id}.is-protected-from-deletion`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'back-up-data': 'provider+customer', 'survive-failure': 'provider' },
};
const plain = `
resource "google_firestore_database" "orders" {
  name        = "(default)"
  location_id = "europe-west1"
  type        = "DATASTORE_MODE"
}`;

export default examples(
  base,
  {
    shows: 'a database of which nothing is said',
    terraform: plain,
    assetInventory: exported('firestore.googleapis.com/Database', 'projects/acme/databases/(default)', { name: 'projects/acme/databases/(default)' }),
    gives: {
      [`${id}.recovers-to-a-point-in-time`]: 'unmet',
      [`${id}.is-protected-from-deletion`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  },
  { shows: 'a database that nothing backs up', terraform: plain, gives: { [`${id}.is-backed-up`]: 'unmet' } },
  {
    shows: 'a database that is backed up each day',
    terraform: `${plain}

resource "google_firestore_backup_schedule" "daily" {
  database  = google_firestore_database.orders.name
  retention = "604800s"

  daily_recurrence {}
}`,
    gives: { [`${id}.is-backed-up`]: 'met' },
  },
  {
    shows: 'an export, which does not tell of backups',
    assetInventory: exported('firestore.googleapis.com/Database', 'projects/acme/databases/(default)', { name: 'projects/acme/databases/(default)' }),
    gives: { [`${id}.is-backed-up`]: 'unproven' },
  },
  variant(base, {
    shows: 'a database whose settings are filled in later',
    terraform: [
      ['"DELETE_PROTECTION_ENABLED"', 'var.text'],
      ['"POINT_IN_TIME_RECOVERY_ENABLED"', 'var.text'],
      [`"${key}"`, 'var.text'],
    ],
    gives: {
      [`${id}.recovers-to-a-point-in-time`]: 'unproven',
      [`${id}.is-protected-from-deletion`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);
