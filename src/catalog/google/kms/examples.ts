import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.kms';

const base: Example = {
  shows: 'a key that is rotated every 90 days, for one service account',
  terraform: `
variable "period" {
  type = string
}
variable "member" {
  type = string
}

resource "google_kms_key_ring" "main" {
  name     = "main"
  location = "europe-west1"
}

resource "google_kms_crypto_key" "ledger" {
  name                       = "ledger"
  key_ring                   = google_kms_key_ring.main.id
  rotation_period            = "7776000s"
  destroy_scheduled_duration = "2592000s"

  version_template {
    algorithm        = "GOOGLE_SYMMETRIC_ENCRYPTION"
    protection_level = "HSM"
  }
}

resource "google_kms_crypto_key_iam_binding" "ledger" {
  crypto_key_id = google_kms_crypto_key.ledger.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  members       = ["serviceAccount:ledger@acme.iam.gserviceaccount.com"]
}

resource "google_kms_key_ring_iam_member" "admins" {
  key_ring_id = google_kms_key_ring.main.id
  role        = "roles/cloudkms.admin"
  member      = "group:security@example.com"
}`,
  assetInventory: `
{"name":"//cloudkms.googleapis.com/projects/acme/locations/europe-west1/keyRings/main","asset_type":"cloudkms.googleapis.com/KeyRing","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1","data":{"name":"projects/acme/locations/europe-west1/keyRings/main"}},"iam_policy":{"bindings":[{"role":"roles/cloudkms.admin","members":["group:security@example.com"]}]}}
{"name":"//cloudkms.googleapis.com/projects/acme/locations/europe-west1/keyRings/main/cryptoKeys/ledger","asset_type":"cloudkms.googleapis.com/CryptoKey","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1","data":{"name":"projects/acme/locations/europe-west1/keyRings/main/cryptoKeys/ledger","purpose":"ENCRYPT_DECRYPT","rotationPeriod":"7776000s","destroyScheduledDuration":"2592000s","versionTemplate":{"algorithm":"GOOGLE_SYMMETRIC_ENCRYPTION","protectionLevel":"HSM"}}},"iam_policy":{"bindings":[{"role":"roles/cloudkms.cryptoKeyEncrypterDecrypter","members":["serviceAccount:ledger@acme.iam.gserviceaccount.com"]}]}}`,
  gives: {
    [`${id}.rotates-every-90-days`]: 'met',
    [`${id}.is-not-public`]: 'met',
    [`${id}.waits-before-destruction`]: 'met',
    [`${id}.key-ring-is-not-public`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
};

const one = {
  period: ['  rotation_period            = "7776000s"\n', '"rotationPeriod":"7776000s",'],
  waits: ['"2592000s"', '"destroyScheduledDuration":"2592000s"'],
  member: ['"serviceAccount:ledger@acme.iam.gserviceaccount.com"', '"serviceAccount:ledger@acme.iam.gserviceaccount.com"'],
  admin: ['"group:security@example.com"', '"group:security@example.com"'],
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'a key that is rotated twice a year, gone in a day, and open to everybody, as is its ring',
    terraform: [
      [one.period[0], '  rotation_period            = "15552000s"\n'],
      [one.waits[0], '"86400s"'],
      [one.member[0], '"allUsers"'],
      [one.admin[0], '"allAuthenticatedUsers"'],
    ],
    assetInventory: [
      [one.period[1], '"rotationPeriod":"15552000s",'],
      [one.waits[1], '"destroyScheduledDuration":"86400s"'],
      [one.member[1], '"allUsers"'],
      [one.admin[1], '"allAuthenticatedUsers"'],
    ],
    gives: {
      [`${id}.rotates-every-90-days`]: 'unmet',
      [`${id}.is-not-public`]: 'unmet',
      [`${id}.waits-before-destruction`]: 'unmet',
      [`${id}.key-ring-is-not-public`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a key that is never rotated',
    terraform: [[one.period[0], '']],
    assetInventory: [[one.period[1], '']],
    gives: { [`${id}.rotates-every-90-days`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a key that signs, which nobody but its owner can replace',
    terraform: [[one.period[0], '  purpose                    = "ASYMMETRIC_SIGN"\n']],
    assetInventory: [
      [one.period[1], ''],
      ['"ENCRYPT_DECRYPT"', '"ASYMMETRIC_SIGN"'],
    ],
    gives: { [`${id}.rotates-every-90-days`]: 'none' },
    holds: { 'control-keys': 'provider+customer' },
  }),
  variant(base, {
    shows: 'a key in a manager outside of Google',
    terraform: [
      [one.period[0], ''],
      ['"HSM"', '"EXTERNAL"'],
    ],
    assetInventory: [
      [one.period[1], ''],
      ['"HSM"', '"EXTERNAL"'],
    ],
    gives: { [`${id}.rotates-every-90-days`]: 'none' },
  }),
  variant(base, {
    shows: 'a key whose times and users are filled in later',
    terraform: [
      [one.period[0], '  rotation_period            = var.period\n'],
      [one.waits[0], 'var.period'],
      [one.member[0], 'var.member'],
      [one.admin[0], 'var.member'],
    ],
    gives: {
      [`${id}.rotates-every-90-days`]: 'unproven',
      [`${id}.is-not-public`]: 'unproven',
      [`${id}.waits-before-destruction`]: 'unproven',
      [`${id}.key-ring-is-not-public`]: 'unproven',
    },
  }),
);
