import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.iam';

const whole: Example = {
  shows: 'the whole policy of a project: narrow roles for groups, and every read recorded',
  terraform: `
data "google_iam_policy" "main" {
  binding {
    role    = "roles/logging.viewer"
    members = ["group:operators@example.com"]
  }
  audit_config {
    service = "allServices"
    audit_log_configs {
      log_type = "ADMIN_READ"
    }
    audit_log_configs {
      log_type = "DATA_READ"
    }
    audit_log_configs {
      log_type = "DATA_WRITE"
    }
  }
}

resource "google_project_iam_policy" "main" {
  project     = "acme"
  policy_data = data.google_iam_policy.main.policy_data
}`,
  assetInventory: `
{"name":"//cloudresourcemanager.googleapis.com/projects/123456789","asset_type":"cloudresourcemanager.googleapis.com/Project","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"name":"acme","projectId":"acme","projectNumber":"123456789"}},"iam_policy":{"bindings":[{"role":"roles/logging.viewer","members":["group:operators@example.com"]}],"auditConfigs":[{"service":"allServices","auditLogConfigs":[{"logType":"ADMIN_READ"},{"logType":"DATA_READ"},{"logType":"DATA_WRITE"}]}]}}`,
  gives: {
    [`${id}.grants-nothing-to-everybody`]: 'met',
    [`${id}.avoids-basic-roles`]: 'met',
    [`${id}.keeps-administration-from-service-accounts`]: 'met',
    [`${id}.lets-nobody-act-as-every-account`]: 'met',
    [`${id}.grants-nothing-to-default-accounts`]: 'met',
    [`${id}.records-access`]: 'met',
  },
  holds: { 'grant-least-access': 'provider+customer', 'run-directory': 'provider' },
};
const role = ['"roles/logging.viewer"', '"roles/logging.viewer"'] as const;
const members = ['["group:operators@example.com"]', '["group:operators@example.com"]'] as const;

const member: Example = {
  shows: 'a role for one service account of the same module',
  terraform: `
variable "role" {
  type = string
}
variable "member" {
  type = string
}

resource "google_service_account" "writer" {
  account_id = "writer"
}

resource "google_project_iam_member" "writer" {
  project = "acme"
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:\${google_service_account.writer.email}"
}`,
  gives: {
    [`${id}.grants-nothing-to-everybody`]: 'met',
    [`${id}.keeps-administration-from-service-accounts`]: 'met',
    [`${id}.lets-nobody-act-as-every-account`]: 'met',
    [`${id}.records-access`]: 'none',
  },
};

export default examples(
  whole,
  variant(whole, {
    shows: 'a default service account that owns the project, and reads that are recorded in storage alone',
    terraform: [
      [role[0], '"roles/owner"'],
      [members[0], '["serviceAccount:123456789-compute@developer.gserviceaccount.com"]'],
      ['"allServices"', '"storage.googleapis.com"'],
    ],
    assetInventory: [
      [role[1], '"roles/owner"'],
      [members[1], '["serviceAccount:123456789-compute@developer.gserviceaccount.com"]'],
      ['"allServices"', '"storage.googleapis.com"'],
    ],
    gives: {
      [`${id}.avoids-basic-roles`]: 'unmet',
      [`${id}.keeps-administration-from-service-accounts`]: 'unmet',
      [`${id}.grants-nothing-to-default-accounts`]: 'unmet',
      [`${id}.records-access`]: 'unmet',
    },
  }),
  variant(whole, {
    shows: 'everybody may act as every service account of the project',
    terraform: [
      [role[0], '"roles/iam.serviceAccountTokenCreator"'],
      [members[0], '["allAuthenticatedUsers"]'],
    ],
    assetInventory: [
      [role[1], '"roles/iam.serviceAccountTokenCreator"'],
      [members[1], '["allAuthenticatedUsers"]'],
    ],
    gives: { [`${id}.grants-nothing-to-everybody`]: 'unmet', [`${id}.lets-nobody-act-as-every-account`]: 'unmet' },
  }),
  member,
  variant(member, {
    shows: 'a service account that edits everything',
    terraform: [['"roles/logging.logWriter"', '"roles/editor"']],
    gives: { [`${id}.avoids-basic-roles`]: 'unmet', [`${id}.keeps-administration-from-service-accounts`]: 'unmet' },
  }),
  variant(member, {
    shows: 'a role and a member that are filled in later',
    terraform: [
      ['"roles/logging.logWriter"', 'var.role'],
      ['"serviceAccount:${google_service_account.writer.email}"', 'var.member'],
    ],
    gives: {
      [`${id}.grants-nothing-to-everybody`]: 'unproven',
      [`${id}.avoids-basic-roles`]: 'unproven',
      [`${id}.keeps-administration-from-service-accounts`]: 'unproven',
      [`${id}.lets-nobody-act-as-every-account`]: 'unproven',
      [`${id}.grants-nothing-to-default-accounts`]: 'unproven',
    },
  }),
  {
    shows: 'an export of resources that leaves policies out',
    assetInventory: `
{"name":"//cloudresourcemanager.googleapis.com/projects/123456789","asset_type":"cloudresourcemanager.googleapis.com/Project","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"name":"acme","projectId":"acme"}}}`,
    gives: { [`${id}.grants-nothing-to-everybody`]: 'unproven', [`${id}.records-access`]: 'unproven' },
  },
  {
    shows: 'a binding on a folder that lets a group act as every service account below it',
    terraform: `
resource "google_folder_iam_binding" "deployers" {
  folder  = "folders/1234"
  role    = "roles/iam.serviceAccountUser"
  members = ["group:deployers@example.com"]
}`,
    gives: { [`${id}.lets-nobody-act-as-every-account`]: 'unmet', [`${id}.avoids-basic-roles`]: 'met' },
  },
);
