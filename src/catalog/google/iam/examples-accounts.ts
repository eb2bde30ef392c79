import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.iam';

const project: Example = {
  shows: 'a project without a default network, in which every read is recorded',
  terraform: `
variable "on" {
  type = bool
}
variable "types" {
  type = list(string)
}

resource "google_project" "main" {
  name                = "acme"
  project_id          = "acme"
  auto_create_network = false
}

resource "google_project_iam_audit_config" "all" {
  project = google_project.main.project_id
  service = "allServices"

  audit_log_config {
    log_type = "ADMIN_READ"
  }
  audit_log_config {
    log_type = "DATA_READ"
  }
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}`,
  gives: { [`${id}.project-starts-without-default-network`]: 'met', [`${id}.project-records-access`]: 'met' },
  holds: { 'record-access': 'provider+customer' },
};

const account: Example = {
  shows: 'a service account that one group may use, and that has a key',
  terraform: `
variable "member" {
  type = string
}

resource "google_service_account" "deployer" {
  account_id = "deployer"
}

resource "google_service_account_key" "deployer" {
  service_account_id = google_service_account.deployer.name
}

resource "google_service_account_iam_binding" "users" {
  service_account_id = google_service_account.deployer.name
  role               = "roles/iam.serviceAccountUser"
  members            = ["group:operators@example.com"]
}`,
  assetInventory: `
{"name":"//iam.googleapis.com/projects/acme/serviceAccounts/115","asset_type":"iam.googleapis.com/ServiceAccount","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"name":"projects/acme/serviceAccounts/deployer@acme.iam.gserviceaccount.com","email":"deployer@acme.iam.gserviceaccount.com","uniqueId":"115"}},"iam_policy":{"bindings":[{"role":"roles/iam.serviceAccountUser","members":["group:operators@example.com"]}]}}
{"name":"//iam.googleapis.com/projects/acme/serviceAccounts/115/keys/77","asset_type":"iam.googleapis.com/ServiceAccountKey","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"name":"projects/acme/serviceAccounts/deployer@acme.iam.gserviceaccount.com/keys/77","keyType":"USER_MANAGED"}}}`,
  gives: { [`${id}.service-account-is-not-public`]: 'met', [`${id}.key-is-managed-by-google`]: 'unmet' },
};
const user = '["group:operators@example.com"]';

export default examples(
  project,
  variant(project, {
    shows: 'a project with a default network, in which only some reads are recorded',
    terraform: [
      ['auto_create_network = false', 'auto_create_network = true'],
      ['  audit_log_config {\n    log_type = "DATA_READ"\n  }\n', ''],
    ],
    gives: { [`${id}.project-starts-without-default-network`]: 'unmet', [`${id}.project-records-access`]: 'unmet' },
  }),
  variant(project, {
    shows: 'a project of which nothing is said, where recording is set up for one service',
    terraform: [
      ['  auto_create_network = false\n', ''],
      ['"allServices"', '"storage.googleapis.com"'],
    ],
    gives: { [`${id}.project-starts-without-default-network`]: 'unmet', [`${id}.project-records-access`]: 'unmet' },
  }),
  variant(project, {
    shows: 'a project whose settings are filled in later',
    terraform: [
      ['auto_create_network = false', 'auto_create_network = var.on'],
      [
        '  audit_log_config {\n    log_type = "DATA_READ"\n  }\n',
        '  dynamic "audit_log_config" {\n    for_each = var.types\n    content {\n      log_type = audit_log_config.value\n    }\n  }\n',
      ],
    ],
    gives: { [`${id}.project-starts-without-default-network`]: 'unproven', [`${id}.project-records-access`]: 'unproven' },
  }),
  account,
  variant(account, {
    shows: 'a service account that everybody may use',
    terraform: [[user, '["allUsers"]']],
    gives: { [`${id}.service-account-is-not-public`]: 'unmet' },
  }),
  variant(account, {
    shows: 'a service account that everybody may use, and a key that Google manages',
    assetInventory: [
      [user, '["allUsers"]'],
      ['USER_MANAGED', 'SYSTEM_MANAGED'],
    ],
    gives: { [`${id}.service-account-is-not-public`]: 'unmet', [`${id}.key-is-managed-by-google`]: 'met' },
  }),
  variant(account, {
    shows: 'a service account whose users are filled in later',
    terraform: [[user, '[var.member]']],
    gives: { [`${id}.service-account-is-not-public`]: 'unproven' },
  }),
  {
    shows: 'an export that names a key and says nothing of it',
    assetInventory: `
{"name":"//iam.googleapis.com/projects/acme/serviceAccounts/115/keys/77","asset_type":"iam.googleapis.com/ServiceAccountKey","ancestors":["projects/123456789"]}`,
    gives: { [`${id}.key-is-managed-by-google`]: 'unproven' },
  },
);
