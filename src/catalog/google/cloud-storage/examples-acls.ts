import { examples } from '../../../model/index.ts';

const id = 'google.cloud-storage';
const bucket = `
resource "google_storage_bucket" "site" {
  name     = "acme-site"
  location = "EU"
}
`;

export default examples(
  {
    shows: 'an ACL for everybody, on the bucket',
    terraform: `${bucket}
resource "google_storage_bucket_acl" "open" {
  bucket      = google_storage_bucket.site.name
  role_entity = ["OWNER:user-owner@example.com", "READER:allUsers"]
}`,
    assetInventory: `
{"name":"//storage.googleapis.com/acme-site","asset_type":"storage.googleapis.com/Bucket","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"eu","data":{"id":"acme-site","name":"acme-site","acl":[{"entity":"user-owner@example.com","role":"OWNER"},{"entity":"allUsers","role":"READER"}]}},"iam_policy":{}}`,
    gives: { [`${id}.is-not-public`]: 'unmet' },
  },
  {
    shows: 'one word that opens a bucket to everybody who has an account',
    terraform: `${bucket}
resource "google_storage_bucket_acl" "open" {
  bucket         = google_storage_bucket.site.name
  predefined_acl = "authenticatedRead"
}`,
    gives: { [`${id}.is-not-public`]: 'unmet' },
  },
  {
    shows: 'what is put into the bucket is opened to everybody, entry by entry',
    terraform: `${bucket}
resource "google_storage_default_object_access_control" "public" {
  bucket = google_storage_bucket.site.name
  role   = "READER"
  entity = "allUsers"
}`,
    gives: { [`${id}.is-not-public`]: 'unmet' },
  },
  {
    shows: 'an ACL for everybody that counts for nothing, as access is uniform',
    terraform: `${bucket.replace('location = "EU"', 'location = "EU"\n  uniform_bucket_level_access = true')}
resource "google_storage_bucket_access_control" "public" {
  bucket = google_storage_bucket.site.name
  role   = "READER"
  entity = "allUsers"
}`,
    gives: { [`${id}.is-not-public`]: 'met', [`${id}.grants-by-iam-alone`]: 'met' },
  },
  {
    shows: 'a policy from a data source that lets in every account of Google',
    terraform: `${bucket}
data "google_iam_policy" "readers" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["user:jane@example.com", "allAuthenticatedUsers"]
  }
}

resource "google_storage_bucket_iam_policy" "site" {
  bucket      = google_storage_bucket.site.name
  policy_data = data.google_iam_policy.readers.policy_data
}`,
    gives: { [`${id}.is-not-public`]: 'unmet' },
  },
  {
    shows: 'a member that is a service account of the same module',
    terraform: `${bucket}
resource "google_service_account" "reader" {
  account_id = "reader"
}

resource "google_storage_bucket_iam_member" "reader" {
  bucket = google_storage_bucket.site.name
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:\${google_service_account.reader.email}"
}`,
    gives: { [`${id}.is-not-public`]: 'met' },
  },
);
