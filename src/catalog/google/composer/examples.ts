import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.composer';
const key = 'projects/acme/locations/europe-west1/keyRings/data/cryptoKeys/airflow';
const account = 'airflow@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a private and resilient environment of a supported version, with snapshots and windows',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_composer_environment" "main" {
  name   = "main"
  region = "europe-west1"

  config {
    resilience_mode = "HIGH_RESILIENCE"

    software_config {
      image_version = "composer-2.9.7-airflow-2.9.3"
    }
    private_environment_config {
      enable_private_endpoint = true
    }
    node_config {
      service_account = "${account}"
    }
    web_server_network_access_control {
      allowed_ip_range {
        value       = "203.0.113.0/24"
        description = "office"
      }
    }
    encryption_config {
      kms_key_name = "${key}"
    }
    maintenance_window {
      start_time = "2026-01-01T01:00:00Z"
      end_time   = "2026-01-01T05:00:00Z"
      recurrence = "FREQ=WEEKLY;BYDAY=SU,WE,SA"
    }
    recovery_config {
      scheduled_snapshots_config {
        enabled                    = true
        snapshot_location          = "gs://acme-snapshots"
        snapshot_creation_schedule = "0 4 * * *"
        time_zone                  = "UTC"
      }
    }
  }
}`,
  assetInventory: exported('composer.googleapis.com/Environment', 'projects/acme/locations/europe-west1/environments/main', {
    name: 'projects/acme/locations/europe-west1/environments/main',
    config: {
      resilienceMode: 'HIGH_RESILIENCE',
      softwareConfig: { imageVersion: 'composer-2.9.7-airflow-2.9.3' },
      privateEnvironmentConfig: { enablePrivateEnvironment: true },
      nodeConfig: { serviceAccount: account },
      webServerNetworkAccessControl: { allowedIpRanges: [{ value: '203.0.113.0/24', description: 'office' }] },
      encryptionConfig: { kmsKeyName: key },
      maintenanceWindow: { recurrence: 'FREQ=WEEKLY;BYDAY=SU,WE,SA' },
      recoveryConfig: { scheduledSnapshotsConfig: { enabled: true } },
    },
  }),
  gives: {
    [`${id}.has-a-supported-version`]: 'met',
    [`${id}.has-private-machines`]: 'met',
    [`${id}.keeps-its-web-server-from-everybody`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.takes-snapshots`]: 'met',
    [`${id}.sets-its-maintenance`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider+customer', 'upgrade-platform': 'customer', 'control-keys': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'an environment of a version that has ended, of which nothing else is said',
    terraform: `
resource "google_composer_environment" "old" {
  name = "old"

  config {
    software_config {
      image_version = "composer-1.20.12-airflow-1.10.15"
    }
  }
}`,
    assetInventory: exported('composer.googleapis.com/Environment', 'projects/acme/locations/europe-west1/environments/old', {
      name: 'projects/acme/locations/europe-west1/environments/old',
      config: { softwareConfig: { imageVersion: 'composer-1.20.12-airflow-1.10.15' }, privateEnvironmentConfig: { enablePrivateEnvironment: false } },
    }),
    gives: {
      [`${id}.has-a-supported-version`]: 'unmet',
      [`${id}.has-private-machines`]: 'unmet',
      [`${id}.keeps-its-web-server-from-everybody`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.takes-snapshots`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'nobody', 'publish-platform-patches': 'nobody', 'apply-platform-patches': 'nobody' },
  },
  variant(base, {
    shows: 'an environment without windows, whose web server everybody reaches',
    terraform: [
      [
        '    maintenance_window {\n      start_time = "2026-01-01T01:00:00Z"\n      end_time   = "2026-01-01T05:00:00Z"\n      recurrence = "FREQ=WEEKLY;BYDAY=SU,WE,SA"\n    }\n',
        '',
      ],
      ['"203.0.113.0/24"', '"0.0.0.0/0"'],
    ],
    assetInventory: [
      ['"maintenanceWindow":{"recurrence":"FREQ=WEEKLY;BYDAY=SU,WE,SA"},', ''],
      ['"203.0.113.0/24"', '"0.0.0.0/0"'],
    ],
    gives: { [`${id}.sets-its-maintenance`]: 'unmet', [`${id}.keeps-its-web-server-from-everybody`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a private environment of version 3',
    terraform: [
      ['    resilience_mode = "HIGH_RESILIENCE"\n', '    resilience_mode            = "HIGH_RESILIENCE"\n    enable_private_environment = true\n'],
      ['composer-2.9.7-airflow-2.9.3', 'composer-3-airflow-2'],
      ['    private_environment_config {\n      enable_private_endpoint = true\n    }\n', ''],
    ],
    assetInventory: [['composer-2.9.7-airflow-2.9.3', 'composer-3-airflow-2']],
    gives: { [`${id}.has-private-machines`]: 'met', [`${id}.has-a-supported-version`]: 'met' },
  }),
  variant(base, {
    shows: 'an environment whose settings are filled in later',
    terraform: [
      ['"HIGH_RESILIENCE"', 'var.text\n    enable_private_environment = var.on'],
      ['"composer-2.9.7-airflow-2.9.3"', 'var.text'],
      [`"${account}"`, 'var.text'],
      ['"203.0.113.0/24"', 'var.text'],
      [`"${key}"`, 'var.text'],
      ['"FREQ=WEEKLY;BYDAY=SU,WE,SA"', 'var.text'],
      ['enabled                    = true', 'enabled                    = var.on'],
    ],
    gives: {
      [`${id}.has-a-supported-version`]: 'unproven',
      [`${id}.has-private-machines`]: 'unproven',
      [`${id}.keeps-its-web-server-from-everybody`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.takes-snapshots`]: 'unproven',
      [`${id}.sets-its-maintenance`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
    },
  }),
);
