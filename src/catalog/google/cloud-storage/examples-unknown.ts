import { examples } from '../../../model/index.ts';

const id = 'google.cloud-storage';

export default examples(
  {
    shows: 'a bucket of which every setting is left to whoever deploys it',
    terraform: `
variable "on" {
  type = bool
}
variable "prevention" {
  type = string
}
variable "seconds" {
  type = number
}
variable "reader" {
  type = string
}

resource "google_storage_bucket" "open" {
  name                        = "acme-open"
  location                    = "EU"
  uniform_bucket_level_access = var.on
  public_access_prevention    = var.prevention

  versioning {
    enabled = var.on
  }
  soft_delete_policy {
    retention_duration_seconds = var.seconds
  }
  retention_policy {
    retention_period = 86400
    is_locked        = var.on
  }
}

resource "google_storage_bucket_iam_member" "reader" {
  bucket = google_storage_bucket.open.name
  role   = "roles/storage.objectViewer"
  member = var.reader
}`,
    gives: {
      [`${id}.is-not-public`]: 'unproven',
      [`${id}.prevents-public-access`]: 'unproven',
      [`${id}.grants-by-iam-alone`]: 'unproven',
      [`${id}.keeps-versions`]: 'unproven',
      [`${id}.keeps-deleted-objects`]: 'unproven',
      [`${id}.locks-its-retention`]: 'unproven',
    },
  },
  {
    shows: 'an export that tells neither of settings nor of permissions',
    assetInventory: `
{"name":"//storage.googleapis.com/acme-open","asset_type":"storage.googleapis.com/Bucket","ancestors":["projects/123456789"]}`,
    gives: {
      [`${id}.is-not-public`]: 'unproven',
      [`${id}.prevents-public-access`]: 'unproven',
      [`${id}.logs-requests`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
    },
  },
);
