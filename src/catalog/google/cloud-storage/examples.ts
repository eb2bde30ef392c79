import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.cloud-storage';

const base: Example = {
  shows: 'a bucket with everything switched on, and another that receives its logs',
  terraform: `
resource "google_storage_bucket" "ledger" {
  name                        = "acme-ledger"
  location                    = "EU"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }
  soft_delete_policy {
    retention_duration_seconds = 2592000
  }
  retention_policy {
    retention_period = 86400
    is_locked        = true
  }
  logging {
    log_bucket = google_storage_bucket.logs.name
  }
  encryption {
    default_kms_key_name = google_kms_crypto_key.ledger.id
  }
}

resource "google_storage_bucket" "logs" {
  name     = "acme-bucket-logs"
  location = "EU"
}

resource "google_kms_crypto_key" "ledger" {
  name     = "ledger"
  key_ring = "projects/acme/locations/europe/keyRings/storage"
}

resource "google_storage_bucket_iam_binding" "readers" {
  bucket  = google_storage_bucket.ledger.name
  role    = "roles/storage.objectViewer"
  members = ["group:accounting@example.com"]
}`,
  assetInventory: `
{"name":"//storage.googleapis.com/acme-ledger","asset_type":"storage.googleapis.com/Bucket","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"eu","data":{"id":"acme-ledger","name":"acme-ledger","location":"EU","iamConfiguration":{"publicAccessPrevention":"enforced","uniformBucketLevelAccess":{"enabled":true}},"versioning":{"enabled":true},"softDeletePolicy":{"retentionDurationSeconds":"2592000"},"retentionPolicy":{"retentionPeriod":"86400","isLocked":true},"logging":{"logBucket":"acme-bucket-logs"},"encryption":{"defaultKmsKeyName":"projects/acme/locations/europe/keyRings/storage/cryptoKeys/ledger"}}}}
{"name":"//storage.googleapis.com/acme-bucket-logs","asset_type":"storage.googleapis.com/Bucket","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"eu","data":{"id":"acme-bucket-logs","name":"acme-bucket-logs","location":"EU"}},"iam_policy":{}}
{"name":"//storage.googleapis.com/acme-ledger","asset_type":"storage.googleapis.com/Bucket","ancestors":["projects/123456789"],"iam_policy":{"bindings":[{"role":"roles/storage.objectViewer","members":["group:accounting@example.com"]}]}}`,
  about: { terraform: 'google_storage_bucket.ledger', assetInventory: '//storage.googleapis.com/acme-ledger' },
  gives: {
    [`${id}.is-not-public`]: 'met',
    [`${id}.prevents-public-access`]: 'met',
    [`${id}.grants-by-iam-alone`]: 'met',
    [`${id}.keeps-versions`]: 'met',
    [`${id}.keeps-deleted-objects`]: 'met',
    [`${id}.locks-its-retention`]: 'met',
    [`${id}.logs-requests`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider', 'apply-os-patches': 'provider' },
};

/** Other settings of the same two buckets. */
const settings = {
  prevention: ['public_access_prevention    = "enforced"', '"publicAccessPrevention":"enforced"'],
  uniform: ['uniform_bucket_level_access = true', '"uniformBucketLevelAccess":{"enabled":true}'],
  member: ['members = ["group:accounting@example.com"]', '"members":["group:accounting@example.com"]'],
} as const;
const about = base.about ?? {};

export default examples(
  base,
  {
    shows: 'a bucket of which nothing is said: what is deleted is kept for a week, and nothing else is switched on',
    terraform: `
resource "google_storage_bucket" "notes" {
  name     = "acme-notes"
  location = "EU"
}`,
    assetInventory: `
{"name":"//storage.googleapis.com/acme-notes","asset_type":"storage.googleapis.com/Bucket","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"eu","data":{"id":"acme-notes","name":"acme-notes","location":"EU"}},"iam_policy":{}}`,
    gives: {
      [`${id}.is-not-public`]: 'met',
      [`${id}.prevents-public-access`]: 'unmet',
      [`${id}.grants-by-iam-alone`]: 'unmet',
      [`${id}.keeps-versions`]: 'unmet',
      [`${id}.keeps-deleted-objects`]: 'met',
      [`${id}.locks-its-retention`]: 'none',
      [`${id}.logs-requests`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
    holds: { 'control-keys': 'provider+customer', 'limit-exposure': 'provider+customer' },
  },
  variant(base, {
    shows: 'a binding for everybody, where nothing prevents it',
    terraform: [
      [settings.prevention[0], 'public_access_prevention    = "inherited"'],
      [settings.member[0], 'members = ["allUsers"]'],
    ],
    assetInventory: [
      [settings.prevention[1], '"publicAccessPrevention":"inherited"'],
      [settings.member[1], '"members":["allUsers"]'],
    ],
    about,
    gives: { [`${id}.is-not-public`]: 'unmet', [`${id}.prevents-public-access`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a binding for everybody that the bucket refuses',
    terraform: [[settings.member[0], 'members = ["allUsers"]']],
    assetInventory: [[settings.member[1], '"members":["allUsers"]']],
    about,
    gives: { [`${id}.is-not-public`]: 'met' },
  }),
  variant(base, {
    shows: 'a retention period that anybody may end, deleted objects that are gone at once, no versions, no logs and no key',
    terraform: [
      ['is_locked        = true', 'is_locked        = false'],
      ['retention_duration_seconds = 2592000', 'retention_duration_seconds = 0'],
      ['  versioning {\n    enabled = true\n  }\n', ''],
      ['  logging {\n    log_bucket = google_storage_bucket.logs.name\n  }\n', ''],
      ['  encryption {\n    default_kms_key_name = google_kms_crypto_key.ledger.id\n  }\n', ''],
    ],
    assetInventory: [
      ['"isLocked":true', '"isLocked":false'],
      ['"retentionDurationSeconds":"2592000"', '"retentionDurationSeconds":"0"'],
      ['"versioning":{"enabled":true},', ''],
      ['"logging":{"logBucket":"acme-bucket-logs"},', ''],
      [',"encryption":{"defaultKmsKeyName":"projects/acme/locations/europe/keyRings/storage/cryptoKeys/ledger"}', ''],
    ],
    about,
    gives: {
      [`${id}.locks-its-retention`]: 'unmet',
      [`${id}.keeps-deleted-objects`]: 'unmet',
      [`${id}.keeps-versions`]: 'unmet',
      [`${id}.logs-requests`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a bucket that receives the logs of another need not log its own requests',
    terraform: [],
    assetInventory: [],
    about: { terraform: 'google_storage_bucket.logs', assetInventory: '//storage.googleapis.com/acme-bucket-logs' },
    gives: { [`${id}.logs-requests`]: 'none' },
  }),
);
