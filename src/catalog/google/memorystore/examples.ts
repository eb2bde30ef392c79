import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.memorystore';
const key = 'projects/acme/locations/europe-west1/keyRings/cache/cryptoKeys/carts';
const met = {
  [`${id}.asks-clients-who-they-are`]: 'met',
  [`${id}.encrypts-in-transit`]: 'met',
  [`${id}.survives-the-loss-of-a-zone`]: 'none',
  [`${id}.writes-to-disk`]: 'met',
  [`${id}.sets-its-maintenance`]: 'met',
  [`${id}.uses-your-own-key`]: 'met',
} as const;

const base: Example = {
  shows: 'an instance with a standby, whose clients authenticate over encrypted connections',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_redis_instance" "carts" {
  name                    = "carts"
  tier                    = "STANDARD_HA"
  memory_size_gb          = 5
  auth_enabled            = true
  transit_encryption_mode = "SERVER_AUTHENTICATION"
  customer_managed_key    = "${key}"

  persistence_config {
    persistence_mode    = "RDB"
    rdb_snapshot_period = "SIX_HOURS"
  }
  maintenance_policy {
    weekly_maintenance_window {
      day = "SUNDAY"
      start_time {
        hours = 3
      }
    }
  }
}`,
  assetInventory: exported('redis.googleapis.com/Instance', 'projects/acme/locations/europe-west1/instances/carts', {
    name: 'projects/acme/locations/europe-west1/instances/carts',
    tier: 'STANDARD_HA',
    authEnabled: true,
    transitEncryptionMode: 'SERVER_AUTHENTICATION',
    customerManagedKey: key,
    persistenceConfig: { persistenceMode: 'RDB', rdbSnapshotPeriod: 'SIX_HOURS' },
    maintenancePolicy: { weeklyMaintenanceWindow: [{ day: 'SUNDAY', startTime: { hours: 3 } }] },
  }),
  gives: met,
  holds: { 'survive-failure': 'provider', 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider+customer', 'limit-exposure': 'provider' },
};

export default examples(
  base,
  {
    shows: 'an instance of which little is said: one copy, that anybody in the network may read',
    terraform: `
resource "google_redis_instance" "plain" {
  name           = "plain"
  memory_size_gb = 1
}`,
    assetInventory: exported('redis.googleapis.com/Instance', 'projects/acme/locations/europe-west1/instances/plain', {
      name: 'projects/acme/locations/europe-west1/instances/plain',
      tier: 'BASIC',
      transitEncryptionMode: 'DISABLED',
      persistenceConfig: { persistenceMode: 'DISABLED' },
    }),
    gives: {
      [`${id}.asks-clients-who-they-are`]: 'unmet',
      [`${id}.encrypts-in-transit`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}.writes-to-disk`]: 'unmet',
      [`${id}.sets-its-maintenance`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
    holds: { 'survive-failure': 'customer', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a cluster with replicas, whose clients IAM lets in',
    terraform: `
resource "google_redis_cluster" "sessions" {
  name                    = "sessions"
  shard_count             = 3
  replica_count           = 1
  authorization_mode      = "AUTH_MODE_IAM_AUTH"
  transit_encryption_mode = "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"
  kms_key                 = "${key}"

  persistence_config {
    mode = "AOF"
  }
  maintenance_policy {
    weekly_maintenance_window {
      day = "SUNDAY"
      start_time {
        hours = 3
      }
    }
  }
}`,
    assetInventory: exported('redis.googleapis.com/Cluster', 'projects/acme/locations/europe-west1/clusters/sessions', {
      name: 'projects/acme/locations/europe-west1/clusters/sessions',
      shardCount: 3,
      replicaCount: 1,
      authorizationMode: 'AUTH_MODE_IAM_AUTH',
      transitEncryptionMode: 'TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION',
      kmsKey: key,
      persistenceConfig: { mode: 'AOF' },
      maintenancePolicy: { weeklyMaintenanceWindow: [{ day: 'SUNDAY', startTime: { hours: 3 } }] },
    }),
    gives: met,
  },
  {
    shows: 'a Valkey instance without replicas, whose clients nobody asks',
    terraform: `
resource "google_memorystore_instance" "queue" {
  instance_id             = "queue"
  shard_count             = 1
  replica_count           = 0
  authorization_mode      = "AUTH_DISABLED"
  transit_encryption_mode = "TRANSIT_ENCRYPTION_DISABLED"
}`,
    assetInventory: exported('memorystore.googleapis.com/Instance', 'projects/acme/locations/europe-west1/instances/queue', {
      name: 'projects/acme/locations/europe-west1/instances/queue',
      replicaCount: 0,
      authorizationMode: 'AUTH_DISABLED',
      transitEncryptionMode: 'TRANSIT_ENCRYPTION_DISABLED',
    }),
    gives: {
      [`${id}.asks-clients-who-they-are`]: 'unmet',
      [`${id}.encrypts-in-transit`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'an instance whose settings are filled in later',
    terraform: [
      ['"STANDARD_HA"', 'var.text'],
      ['auth_enabled            = true', 'auth_enabled            = var.on'],
      ['"SERVER_AUTHENTICATION"', 'var.text'],
      [`"${key}"`, 'var.text'],
      ['"RDB"', 'var.text'],
      ['"SUNDAY"', 'var.text'],
    ],
    gives: {
      [`${id}.asks-clients-who-they-are`]: 'unproven',
      [`${id}.encrypts-in-transit`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.writes-to-disk`]: 'unproven',
      [`${id}.sets-its-maintenance`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);
