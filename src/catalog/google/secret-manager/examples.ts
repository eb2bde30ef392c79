import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.secret-manager';
const key = 'projects/acme/locations/global/keyRings/secrets/cryptoKeys/db';

const base: Example = {
  shows: 'a secret with a schedule, a delay and a key of its own, whose value is generated',
  terraform: `
variable "text" {
  type = string
}

resource "random_password" "db" {
  length = 32
}

resource "google_secret_manager_secret" "db" {
  secret_id           = "db-password"
  version_destroy_ttl = "604800s"

  replication {
    auto {
      customer_managed_encryption {
        kms_key_name = "${key}"
      }
    }
  }
  rotation {
    rotation_period    = "7776000s"
    next_rotation_time = "2027-01-01T00:00:00Z"
  }
  topics {
    name = "projects/acme/topics/rotate"
  }
}

resource "google_secret_manager_secret_iam_member" "reader" {
  secret_id = google_secret_manager_secret.db.secret_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:shop@acme.iam.gserviceaccount.com"
}

resource "google_secret_manager_secret_version" "db" {
  secret      = google_secret_manager_secret.db.id
  secret_data = random_password.db.result
}`,
  assetInventory: exported(
    'secretmanager.googleapis.com/Secret',
    'projects/123456789/secrets/db-password',
    {
      name: 'projects/123456789/secrets/db-password',
      versionDestroyTtl: '604800s',
      replication: { automatic: { customerManagedEncryption: { kmsKeyName: key } } },
      rotation: { rotationPeriod: '7776000s', nextRotationTime: '2027-01-01T00:00:00Z' },
      topics: [{ name: 'projects/acme/topics/rotate' }],
    },
    granted('roles/secretmanager.secretAccessor', 'serviceAccount:shop@acme.iam.gserviceaccount.com'),
  ),
  gives: {
    [`${id}.is-not-public`]: 'met',
    [`${id}.is-due-on-a-schedule`]: 'met',
    [`${id}.waits-before-destruction`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'guard-credentials': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a version whose value another resource generates',
    terraform: base.terraform ?? '',
    gives: { [`${id}.is-not-written-out`]: 'met' },
    holds: { 'guard-credentials': 'customer' },
  },
  variant(base, {
    shows: 'a secret that every account of Google may read, with no schedule, no delay and no key',
    terraform: [
      ['  version_destroy_ttl = "604800s"\n', ''],
      [`    auto {\n      customer_managed_encryption {\n        kms_key_name = "${key}"\n      }\n    }`, '    auto {}'],
      ['  rotation {\n    rotation_period    = "7776000s"\n    next_rotation_time = "2027-01-01T00:00:00Z"\n  }\n', ''],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allAuthenticatedUsers"'],
    ],
    assetInventory: [
      ['"versionDestroyTtl":"604800s",', ''],
      [`{"automatic":{"customerManagedEncryption":{"kmsKeyName":"${key}"}}}`, '{"automatic":{}}'],
      ['"rotation":{"rotationPeriod":"7776000s","nextRotationTime":"2027-01-01T00:00:00Z"},', ''],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allAuthenticatedUsers"'],
    ],
    gives: {
      [`${id}.is-not-public`]: 'unmet',
      [`${id}.is-due-on-a-schedule`]: 'unmet',
      [`${id}.waits-before-destruction`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
  }),
  {
    shows: 'a secret that is copied to two regions, and has a key in one of them',
    terraform: `
resource "google_secret_manager_secret" "api" {
  secret_id = "api"

  replication {
    user_managed {
      replicas {
        location = "europe-west1"
        customer_managed_encryption {
          kms_key_name = "${key}"
        }
      }
      replicas {
        location = "europe-west4"
      }
    }
  }
}

resource "google_secret_manager_secret_version" "api" {
  secret      = google_secret_manager_secret.api.id
  secret_data = "correct-horse-battery"
}`,
    gives: { [`${id}.uses-your-own-key`]: 'unmet', [`${id}.is-not-written-out`]: 'unmet' },
  },
  {
    shows: 'a secret of one region, with a key of its own',
    terraform: `
resource "google_secret_manager_regional_secret" "api" {
  secret_id = "api"
  location  = "europe-west1"

  customer_managed_encryption {
    kms_key_name = "${key}"
  }
}`,
    assetInventory: exported('secretmanager.googleapis.com/Secret', 'projects/123456789/locations/europe-west1/secrets/api', {
      name: 'projects/123456789/locations/europe-west1/secrets/api',
      customerManagedEncryption: { kmsKeyName: key },
    }),
    gives: { [`${id}.uses-your-own-key`]: 'met', [`${id}.is-due-on-a-schedule`]: 'unmet' },
  },
  variant(base, {
    shows: 'a secret whose settings and value are filled in later',
    terraform: [
      ['"604800s"', 'var.text'],
      [`"${key}"`, 'var.text'],
      ['"7776000s"\n    next_rotation_time = "2027-01-01T00:00:00Z"', 'var.text'],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', 'var.text'],
      ['random_password.db.result', 'var.text'],
    ],
    gives: {
      [`${id}.is-not-public`]: 'unproven',
      [`${id}.is-due-on-a-schedule`]: 'unproven',
      [`${id}.waits-before-destruction`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.is-not-written-out`]: 'unproven',
    },
  }),
);
