import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.cloud-logging';
const key = 'projects/acme/locations/europe-west1/keyRings/logs/cryptoKeys/audit';
const bucketName = 'projects/acme/locations/europe-west1/buckets/audit';

const base: Example = {
  shows: 'a locked bucket that keeps entries for two years, and a sink of the organisation that fills it',
  terraform: `
variable "on" {
  type = bool
}
variable "days" {
  type = number
}
variable "text" {
  type = string
}

resource "google_logging_project_bucket_config" "audit" {
  project        = "acme"
  location       = "europe-west1"
  bucket_id      = "audit"
  retention_days = 730
  locked         = true

  cmek_settings {
    kms_key_name = "${key}"
  }
}

resource "google_logging_organization_sink" "all" {
  name             = "all"
  org_id           = "12345"
  include_children = true
  destination      = "logging.googleapis.com/${bucketName}"
}`,
  assetInventory: [
    exported('logging.googleapis.com/LogBucket', bucketName, { name: bucketName, retentionDays: 730, locked: true, cmekSettings: { kmsKeyName: key } }),
    exported('logging.googleapis.com/LogSink', 'organizations/12345/sinks/all', {
      name: 'all',
      resourceName: 'organizations/12345/sinks/all',
      includeChildren: true,
      destination: `logging.googleapis.com/${bucketName}`,
    }),
  ].join('\n'),
  gives: {
    [`${id}.keeps-entries-for-a-year`]: 'met',
    [`${id}.locks-its-period`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.sink-is-on`]: 'met',
    [`${id}.sink-takes-in-all-below`]: 'met',
  },
  holds: { 'keep-logs': 'provider+customer', 'control-keys': 'provider+customer', 'survive-failure': 'provider' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a bucket that says nothing, and a sink that is off and leaves projects out',
    terraform: [
      ['  retention_days = 730\n  locked         = true\n', ''],
      [`  cmek_settings {\n    kms_key_name = "${key}"\n  }\n`, ''],
      ['include_children = true', 'disabled         = true'],
    ],
    assetInventory: [
      [`,"retentionDays":730,"locked":true,"cmekSettings":{"kmsKeyName":"${key}"}`, ''],
      ['"includeChildren":true', '"disabled":true'],
    ],
    gives: {
      [`${id}.keeps-entries-for-a-year`]: 'unmet',
      [`${id}.locks-its-period`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.sink-is-on`]: 'unmet',
      [`${id}.sink-takes-in-all-below`]: 'unmet',
    },
  }),
  {
    shows: 'the bucket that Google fixes, and a sink of one project',
    terraform: `
resource "google_logging_project_bucket_config" "required" {
  project   = "acme"
  location  = "global"
  bucket_id = "_Required"
}

resource "google_logging_project_sink" "warnings" {
  name        = "warnings"
  destination = "storage.googleapis.com/acme-warnings"
  filter      = "severity >= WARNING"
}`,
    assetInventory: [
      exported('logging.googleapis.com/LogBucket', 'projects/acme/locations/global/buckets/_Required', {
        name: 'projects/acme/locations/global/buckets/_Required',
        retentionDays: 400,
      }),
      exported('logging.googleapis.com/LogSink', 'projects/acme/sinks/warnings', { name: 'warnings', resourceName: 'projects/acme/sinks/warnings' }),
    ].join('\n'),
    gives: { [`${id}.sink-is-on`]: 'met', [`${id}.sink-takes-in-all-below`]: 'none' },
  },
  {
    shows: 'the bucket that Google fixes, whose entries nobody can have deleted',
    terraform: `
resource "google_logging_project_bucket_config" "required" {
  project   = "acme"
  location  = "global"
  bucket_id = "_Required"
}`,
    gives: { [`${id}.keeps-entries-for-a-year`]: 'none', [`${id}.locks-its-period`]: 'none', [`${id}.uses-your-own-key`]: 'none' },
    holds: { 'keep-logs': 'provider' },
  },
  {
    shows: 'a sink of a billing account',
    terraform: `
resource "google_logging_billing_account_sink" "bills" {
  name            = "bills"
  billing_account = "012345-ABCDEF-543210"
  destination     = "storage.googleapis.com/acme-bills"
}`,
    gives: { [`${id}.sink-is-on`]: 'met', [`${id}.sink-takes-in-all-below`]: 'none' },
  },
  variant(base, {
    shows: 'a bucket and a sink whose settings are filled in later',
    terraform: [
      ['retention_days = 730', 'retention_days = var.days'],
      ['locked         = true', 'locked         = var.on'],
      [`"${key}"`, 'var.text'],
      ['include_children = true', 'include_children = var.on\n  disabled         = var.on'],
    ],
    gives: {
      [`${id}.keeps-entries-for-a-year`]: 'unproven',
      [`${id}.locks-its-period`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.sink-is-on`]: 'unproven',
      [`${id}.sink-takes-in-all-below`]: 'unproven',
    },
  }),
);
