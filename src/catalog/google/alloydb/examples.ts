import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.alloydb';
const key = 'projects/acme/locations/europe-west1/keyRings/db/cryptoKeys/orders';
const cluster = 'projects/acme/locations/europe-west1/clusters/orders';

const base: Example = {
  shows: 'a cluster with backups, a window and a key of its own, and an instance on a private address in several zones',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_alloydb_cluster" "orders" {
  cluster_id = "orders"
  location   = "europe-west1"

  network_config {
    network = "projects/acme/global/networks/main"
  }
  encryption_config {
    kms_key_name = "${key}"
  }
  continuous_backup_config {
    enabled = true
  }
  automated_backup_policy {
    enabled = true
  }
  maintenance_update_policy {
    maintenance_windows {
      day = "SUNDAY"
      start_time {
        hours = 3
      }
    }
  }
}

resource "google_alloydb_instance" "primary" {
  cluster           = google_alloydb_cluster.orders.name
  instance_id       = "primary"
  instance_type     = "PRIMARY"
  availability_type = "REGIONAL"

  client_connection_config {
    ssl_config {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}`,
  assetInventory: [
    exported('alloydb.googleapis.com/Cluster', cluster, {
      name: cluster,
      encryptionConfig: { kmsKeyName: key },
      continuousBackupConfig: { enabled: true },
      automatedBackupPolicy: { enabled: true },
      maintenanceUpdatePolicy: { maintenanceWindows: [{ day: 'SUNDAY', startTime: { hours: 3 } }] },
    }),
    exported('alloydb.googleapis.com/Instance', `${cluster}/instances/primary`, {
      name: `${cluster}/instances/primary`,
      instanceType: 'PRIMARY',
      availabilityType: 'REGIONAL',
      clientConnectionConfig: { sslConfig: { sslMode: 'ENCRYPTED_ONLY' } },
    }),
  ].join('\n'),
  gives: {
    [`${id}.is-backed-up`]: 'met',
    [`${id}.recovers-to-a-point-in-time`]: 'met',
    [`${id}.sets-its-maintenance`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.lets-in-named-networks-only`]: 'met',
    [`${id}.has-no-public-address`]: 'met',
    [`${id}.requires-tls`]: 'none',
    [`${id}.survives-the-loss-of-a-zone`]: 'none',
  },
  holds: { 'control-keys': 'provider+customer', 'undo-mistakes': 'provider+customer', 'limit-exposure': 'not-applicable' },
};
const about = { terraform: 'google_alloydb_instance.primary', assetInventory: `//alloydb.googleapis.com/${cluster}/instances/primary` } as const;

export default examples(
  base,
  variant(base, {
    shows: 'a cluster without backups, windows and key, and an instance that everybody may try',
    terraform: [
      [
        `  encryption_config {\n    kms_key_name = "${key}"\n  }\n  continuous_backup_config {\n    enabled = true\n  }\n  automated_backup_policy {\n    enabled = true\n  }`,
        '  continuous_backup_config {\n    enabled = false\n  }\n  automated_backup_policy {\n    enabled = false\n  }',
      ],
      ['  maintenance_update_policy {\n    maintenance_windows {\n      day = "SUNDAY"\n      start_time {\n        hours = 3\n      }\n    }\n  }\n', ''],
      [
        '"REGIONAL"',
        '"ZONAL"\n\n  network_config {\n    enable_public_ip = true\n    authorized_external_networks {\n      cidr_range = "0.0.0.0/0"\n    }\n  }',
      ],
      ['"ENCRYPTED_ONLY"', '"ALLOW_UNENCRYPTED_AND_ENCRYPTED"'],
    ],
    assetInventory: [
      [
        `"encryptionConfig":{"kmsKeyName":"${key}"},"continuousBackupConfig":{"enabled":true},"automatedBackupPolicy":{"enabled":true}`,
        '"continuousBackupConfig":{"enabled":false},"automatedBackupPolicy":{"enabled":false}',
      ],
      [',"maintenanceUpdatePolicy":{"maintenanceWindows":[{"day":"SUNDAY","startTime":{"hours":3}}]}', ''],
      ['"REGIONAL"', '"ZONAL","networkConfig":{"enablePublicIp":true,"authorizedExternalNetworks":[{"cidrRange":"0.0.0.0/0"}]}'],
      ['"ENCRYPTED_ONLY"', '"ALLOW_UNENCRYPTED_AND_ENCRYPTED"'],
    ],
    gives: {
      [`${id}.is-backed-up`]: 'unmet',
      [`${id}.recovers-to-a-point-in-time`]: 'unmet',
      [`${id}.sets-its-maintenance`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.lets-in-named-networks-only`]: 'unmet',
      [`${id}.has-no-public-address`]: 'unmet',
      [`${id}.requires-tls`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'an instance in several zones that refuses what is not encrypted',
    terraform: [],
    assetInventory: [],
    about,
    gives: { [`${id}.has-no-public-address`]: 'met' },
    holds: { 'survive-failure': 'provider', 'encrypt-in-transit': 'provider' },
  }),
  variant(base, {
    shows: 'an instance in one zone that takes what is not encrypted',
    terraform: [
      ['"REGIONAL"', '"ZONAL"'],
      ['"ENCRYPTED_ONLY"', '"ALLOW_UNENCRYPTED_AND_ENCRYPTED"'],
    ],
    assetInventory: [
      ['"REGIONAL"', '"ZONAL"'],
      ['"ENCRYPTED_ONLY"', '"ALLOW_UNENCRYPTED_AND_ENCRYPTED"'],
    ],
    about,
    gives: { [`${id}.survives-the-loss-of-a-zone`]: 'unmet' },
    holds: { 'survive-failure': 'customer', 'encrypt-in-transit': 'customer' },
  }),
  {
    shows: 'a cluster and an instance of which little is said, with a password in the source',
    terraform: `
resource "google_alloydb_cluster" "plain" {
  cluster_id = "plain"
  location   = "europe-west1"

  initial_user {
    password = "correct-horse-battery"
  }
}

resource "google_alloydb_instance" "plain" {
  cluster       = google_alloydb_cluster.plain.name
  instance_id   = "plain"
  instance_type = "PRIMARY"
}`,
    gives: {
      [`${id}.keeps-its-password-elsewhere`]: 'unmet',
      [`${id}.recovers-to-a-point-in-time`]: 'met',
      [`${id}.is-backed-up`]: 'unproven',
      [`${id}.requires-tls`]: 'none',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
    },
  },
  {
    shows: 'a cluster whose password another resource generates',
    terraform: `
resource "random_password" "db" {
  length = 32
}

resource "google_alloydb_cluster" "orders" {
  cluster_id = "orders"
  location   = "europe-west1"

  initial_user {
    password = random_password.db.result
  }
}`,
    gives: { [`${id}.keeps-its-password-elsewhere`]: 'met' },
  },
  {
    shows: 'a cluster whose password is filled in later',
    terraform: `
variable "password" {
  type = string
}

resource "google_alloydb_cluster" "orders" {
  cluster_id = "orders"
  location   = "europe-west1"

  initial_user {
    password = var.password
  }
}`,
    gives: { [`${id}.keeps-its-password-elsewhere`]: 'unproven' },
  },
  variant(base, {
    shows: 'a cluster and an instance whose settings are filled in later',
    terraform: [
      [`"${key}"`, 'var.text'],
      ['  continuous_backup_config {\n    enabled = true', '  continuous_backup_config {\n    enabled = var.on'],
      ['  automated_backup_policy {\n    enabled = true', '  automated_backup_policy {\n    enabled = var.on'],
      ['"SUNDAY"', 'var.text'],
      [
        '"REGIONAL"',
        'var.text\n\n  network_config {\n    enable_public_ip = var.on\n    authorized_external_networks {\n      cidr_range = var.text\n    }\n  }',
      ],
      ['"ENCRYPTED_ONLY"', 'var.text'],
    ],
    gives: {
      [`${id}.is-backed-up`]: 'unproven',
      [`${id}.recovers-to-a-point-in-time`]: 'unproven',
      [`${id}.sets-its-maintenance`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.lets-in-named-networks-only`]: 'unproven',
      [`${id}.has-no-public-address`]: 'unproven',
      [`${id}.requires-tls`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
    },
  }),
);
