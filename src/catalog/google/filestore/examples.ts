import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.filestore';
const key = 'projects/acme/locations/europe-west1/keyRings/files/cryptoKeys/home';
const name = 'projects/acme/locations/europe-west1/instances/home';

const base: Example = {
  shows: 'a protected instance in several zones, with a backup, that one network mounts without root',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_filestore_instance" "home" {
  name                        = "home"
  location                    = "europe-west1"
  tier                        = "REGIONAL"
  deletion_protection_enabled = true
  kms_key_name                = "${key}"

  file_shares {
    name        = "home"
    capacity_gb = 1024
    nfs_export_options {
      ip_ranges   = ["10.0.1.0/24"]
      access_mode = "READ_WRITE"
      squash_mode = "ROOT_SQUASH"
    }
  }
  networks {
    network = "main"
    modes   = ["MODE_IPV4"]
  }
}

resource "google_filestore_backup" "home" {
  name              = "home-1"
  location          = "europe-west4"
  source_instance   = google_filestore_instance.home.id
  source_file_share = "home"
}`,
  assetInventory: [
    exported('file.googleapis.com/Instance', name, {
      name,
      tier: 'REGIONAL',
      deletionProtectionEnabled: true,
      kmsKeyName: key,
      fileShares: [
        { name: 'home', capacityGb: '1024', nfsExportOptions: [{ ipRanges: ['10.0.1.0/24'], accessMode: 'READ_WRITE', squashMode: 'ROOT_SQUASH' }] },
      ],
    }),
    exported('file.googleapis.com/Backup', 'projects/acme/locations/europe-west4/backups/home-1', {
      name: 'projects/acme/locations/europe-west4/backups/home-1',
      sourceInstance: name,
      sourceFileShare: 'home',
    }),
  ].join('\n'),
  gives: {
    [`${id}.names-who-may-mount`]: 'met',
    [`${id}.takes-rights-from-root`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'none',
    [`${id}.is-backed-up`]: 'met',
    [`${id}.is-protected-from-deletion`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
  },
  holds: { 'survive-failure': 'provider', 'control-keys': 'provider+customer', 'apply-os-patches': 'provider' },
};

export default examples(
  base,
  {
    shows: 'an instance of the basic tier of which little is said',
    terraform: `
resource "google_filestore_instance" "plain" {
  name     = "plain"
  location = "europe-west1-b"
  tier     = "BASIC_HDD"

  file_shares {
    name        = "share"
    capacity_gb = 1024
  }
  networks {
    network = "main"
    modes   = ["MODE_IPV4"]
  }
}`,
    assetInventory: [
      exported('file.googleapis.com/Instance', 'projects/acme/locations/europe-west1-b/instances/plain', {
        name: 'projects/acme/locations/europe-west1-b/instances/plain',
        tier: 'BASIC_HDD',
        fileShares: [{ name: 'share', capacityGb: '1024' }],
      }),
      exported('file.googleapis.com/Backup', 'projects/acme/locations/europe-west4/backups/other-1', {
        name: 'projects/acme/locations/europe-west4/backups/other-1',
        sourceInstance: 'projects/acme/locations/europe-west1/instances/other',
      }),
    ].join('\n'),
    gives: {
      [`${id}.names-who-may-mount`]: 'unmet',
      [`${id}.takes-rights-from-root`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}.is-protected-from-deletion`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
    },
    holds: { 'survive-failure': 'customer' },
  },
  {
    shows: 'an instance without a backup',
    terraform: `
resource "google_filestore_instance" "plain" {
  name     = "plain"
  location = "europe-west1-b"
  tier     = "ZONAL"
}`,
    gives: { [`${id}.is-backed-up`]: 'unmet' },
  },
  {
    shows: 'an instance of which perhaps a backup is made',
    terraform: `
variable "on" {
  type = bool
}

resource "google_filestore_instance" "plain" {
  name     = "plain"
  location = "europe-west1-b"
  tier     = "ZONAL"
}

resource "google_filestore_backup" "plain" {
  count             = var.on ? 1 : 0
  name              = "plain-1"
  location          = "europe-west4"
  source_instance   = google_filestore_instance.plain.id
  source_file_share = "share"
}`,
    gives: { [`${id}.is-backed-up`]: 'unproven' },
  },
  variant(base, {
    shows: 'an instance whose settings are filled in later',
    terraform: [
      ['"REGIONAL"', 'var.text'],
      ['deletion_protection_enabled = true', 'deletion_protection_enabled = var.on'],
      [`"${key}"`, 'var.text'],
      ['"10.0.1.0/24"', 'var.text'],
      ['"ROOT_SQUASH"', 'var.text'],
    ],
    gives: {
      [`${id}.names-who-may-mount`]: 'unproven',
      [`${id}.takes-rights-from-root`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.is-protected-from-deletion`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  }),
);
