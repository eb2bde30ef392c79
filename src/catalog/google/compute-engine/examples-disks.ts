import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.compute-engine';

const disk: Example = {
  shows: 'a disk with a key of your own',
  terraform: `
variable "key" {
  type = string
}

resource "google_kms_crypto_key" "disks" {
  name     = "disks"
  key_ring = "projects/acme/locations/europe-west1/keyRings/disks"
}

resource "google_compute_disk" "data" {
  name = "data"
  zone = "europe-west1-b"
  disk_encryption_key {
    kms_key_self_link = google_kms_crypto_key.disks.id
  }
}`,
  assetInventory: `
{"name":"//compute.googleapis.com/projects/acme/zones/europe-west1-b/disks/data","asset_type":"compute.googleapis.com/Disk","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1-b","data":{"id":"2","name":"data","diskEncryptionKey":{"kmsKeyName":"projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/disks/cryptoKeyVersions/1"}}}}`,
  gives: { [`${id}.disk-uses-your-own-key`]: 'met', [`${id}.disk-keeps-its-key-out-of-configuration`]: 'met' },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
};
const named = ['kms_key_self_link = google_kms_crypto_key.disks.id', /"diskEncryptionKey":\{[^}]*\}/.exec(disk.assetInventory ?? '')?.[0] ?? ''] as const;

const image: Example = {
  shows: 'an image with a key of your own, for the builders',
  terraform: `
variable "key" {
  type = string
}
variable "reader" {
  type = string
}

resource "google_compute_image" "base" {
  name        = "base"
  source_disk = "data"
  image_encryption_key {
    kms_key_self_link = "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/images"
  }
}

resource "google_compute_image_iam_member" "builders" {
  image  = google_compute_image.base.name
  role   = "roles/compute.imageUser"
  member = "group:builders@example.com"
}`,
  assetInventory: `
{"name":"//compute.googleapis.com/projects/acme/global/images/base","asset_type":"compute.googleapis.com/Image","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"id":"3","name":"base","imageEncryptionKey":{"kmsKeyName":"projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/images/cryptoKeyVersions/1"}}},"iam_policy":{"bindings":[{"role":"roles/compute.imageUser","members":["group:builders@example.com"]}]}}`,
  gives: { [`${id}.image-uses-your-own-key`]: 'met', [`${id}.image-is-not-public`]: 'met' },
};

export default examples(
  disk,
  variant(disk, {
    shows: 'a disk with the keys of Google',
    terraform: [[`  disk_encryption_key {\n    ${named[0]}\n  }\n`, '']],
    assetInventory: [[`,${named[1]}`, '']],
    gives: { [`${id}.disk-uses-your-own-key`]: 'unmet' },
    holds: { 'control-keys': 'provider+customer' },
  }),
  variant(disk, {
    shows: 'a disk with a key that stands in the configuration',
    terraform: [[named[0], 'raw_key = "SGVsbG8gZnJvbSBHb29nbGUgQ2xvdWQgUGxhdGZvcm0="']],
    gives: { [`${id}.disk-uses-your-own-key`]: 'met', [`${id}.disk-keeps-its-key-out-of-configuration`]: 'unmet' },
    holds: { 'control-keys': 'customer' },
  }),
  variant(disk, {
    shows: 'a disk with a key that is named or supplied later',
    terraform: [[named[0], 'kms_key_self_link = var.key\n    raw_key = var.key']],
    gives: { [`${id}.disk-uses-your-own-key`]: 'unproven', [`${id}.disk-keeps-its-key-out-of-configuration`]: 'unproven' },
    holds: { 'control-keys': 'customer or provider+customer or provider+customer' },
  }),
  image,
  variant(image, {
    shows: 'an image with the keys of Google, for everybody with an account',
    terraform: [
      ['  image_encryption_key {\n    kms_key_self_link = "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/images"\n  }\n', ''],
      ['"group:builders@example.com"', '"allAuthenticatedUsers"'],
    ],
    assetInventory: [
      [',"imageEncryptionKey":{"kmsKeyName":"projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/images/cryptoKeyVersions/1"}', ''],
      ['"group:builders@example.com"', '"allAuthenticatedUsers"'],
    ],
    gives: { [`${id}.image-uses-your-own-key`]: 'unmet', [`${id}.image-is-not-public`]: 'unmet' },
  }),
  variant(image, {
    shows: 'an image with a key and readers that are named later',
    terraform: [
      ['"projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/images"', 'var.key'],
      ['"group:builders@example.com"', 'var.reader'],
    ],
    gives: { [`${id}.image-uses-your-own-key`]: 'unproven', [`${id}.image-is-not-public`]: 'unproven' },
  }),
);
