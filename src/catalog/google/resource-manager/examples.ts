import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.resource-manager';

const base: Example = {
  shows: 'an organisation that records all reads and writes of everybody',
  terraform: `
variable "text" {
  type = string
}

resource "google_organization_iam_audit_config" "all" {
  org_id  = "12345"
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
  gives: { [`${id}.records-reads-and-writes`]: 'met', [`${id}.exempts-nobody`]: 'met' },
  holds: { 'record-access': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
};
const reads = '    log_type = "DATA_READ"\n';

export default examples(
  base,
  variant(base, {
    shows: 'an organisation that records no reads of one account',
    terraform: [[reads, '    log_type         = "DATA_READ"\n    exempted_members = ["user:jane@example.com"]\n']],
    gives: { [`${id}.records-reads-and-writes`]: 'met', [`${id}.exempts-nobody`]: 'unmet' },
  }),
  {
    shows: 'a folder that records reads of settings alone',
    terraform: `
resource "google_folder_iam_audit_config" "some" {
  folder  = "folders/789"
  service = "allServices"

  audit_log_config {
    log_type = "ADMIN_READ"
  }
}`,
    gives: { [`${id}.records-reads-and-writes`]: 'unmet', [`${id}.exempts-nobody`]: 'met' },
  },
  {
    shows: 'a folder that records reads of one service',
    terraform: `
resource "google_folder_iam_audit_config" "one" {
  folder  = "folders/789"
  service = "storage.googleapis.com"

  audit_log_config {
    log_type = "DATA_READ"
  }
}`,
    gives: { [`${id}.records-reads-and-writes`]: 'none' },
  },
  variant(base, {
    shows: 'kinds of access and exemptions that are filled in later',
    terraform: [[reads, '    log_type         = var.text\n    exempted_members = [var.text]\n']],
    gives: { [`${id}.records-reads-and-writes`]: 'unproven', [`${id}.exempts-nobody`]: 'unproven' },
  }),
);
