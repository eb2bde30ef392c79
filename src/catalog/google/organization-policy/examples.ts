import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.organization-policy';
const line = (name: string, spec: object): string => exported('orgpolicy.googleapis.com/Policy', name, { name, spec });

const guard: Example = {
  shows: 'a policy by which nobody makes keys of service accounts',
  terraform: `
variable "text" {
  type = string
}

resource "google_org_policy_policy" "keys" {
  name   = "organizations/12345/policies/iam.disableServiceAccountKeyCreation"
  parent = "organizations/12345"

  spec {
    rules {
      enforce = "TRUE"
    }
  }
}`,
  assetInventory: line('organizations/12345/policies/iam.disableServiceAccountKeyCreation', { rules: [{ enforce: true }] }),
  gives: { [`${id}.enforces-its-guard`]: 'met', [`${id}.names-whom-it-trusts`]: 'none', [`${id}.names-its-locations`]: 'none' },
  holds: { 'configure-platform': 'provider+customer', 'limit-trust': 'customer' },
};
const listed = (shows: string, constraint: string, value: string, check: string): Example => ({
  shows,
  terraform: `
variable "text" {
  type = string
}

resource "google_org_policy_policy" "list" {
  name   = "organizations/12345/policies/${constraint}"
  parent = "organizations/12345"

  spec {
    rules {
      values {
        allowed_values = ["${value}"]
      }
    }
  }
}`,
  assetInventory: line(`organizations/12345/policies/${constraint}`, { rules: [{ values: { allowedValues: [value] } }] }),
  gives: { [`${id}.${check}`]: 'met', [`${id}.enforces-its-guard`]: 'none' },
});
const opened = (base: Example, shows: string, value: string, check: string): readonly Example[] => {
  const values = `      values {\n        allowed_values = ["${value}"]\n      }`;
  return [
    base,
    variant(base, {
      shows,
      terraform: [[values, '      allow_all = "TRUE"']],
      assetInventory: [[`{"values":{"allowedValues":["${value}"]}}`, '{"allowAll":true}']],
      gives: { [`${id}.${check}`]: 'unmet' },
    }),
    variant(base, { shows: `${shows}, perhaps`, terraform: [[values, '      allow_all = var.text']], gives: { [`${id}.${check}`]: 'unproven' } }),
  ];
};

export default examples(
  guard,
  variant(guard, {
    shows: 'an exception for one project, in which keys can be made again',
    terraform: [
      ['"organizations/12345/policies/iam.disableServiceAccountKeyCreation"', '"projects/acme/policies/iam.disableServiceAccountKeyCreation"'],
      ['"TRUE"', '"FALSE"'],
    ],
    assetInventory: [['"enforce":true', '"enforce":false']],
    gives: { [`${id}.enforces-its-guard`]: 'unmet' },
  }),
  {
    shows: 'the older form, of a project that takes over what is said above, and of one that does not',
    terraform: `
resource "google_project_organization_policy" "login" {
  project    = "acme"
  constraint = "constraints/compute.requireOsLogin"

  boolean_policy {
    enforced = false
  }
}`,
    gives: { [`${id}.enforces-its-guard`]: 'unmet' },
  },
  {
    shows: 'a constraint that guards nothing by being on',
    terraform: `
resource "google_organization_policy" "other" {
  org_id     = "12345"
  constraint = "compute.disableGlobalLoadBalancing"

  boolean_policy {
    enforced = false
  }
}`,
    gives: { [`${id}.enforces-its-guard`]: 'none' },
  },
  variant(guard, {
    shows: 'a policy that is filled in later',
    terraform: [['"TRUE"', 'var.text']],
    gives: { [`${id}.enforces-its-guard`]: 'unproven' },
  }),
  ...opened(
    listed('roles for members of one organisation only', 'iam.allowedPolicyMemberDomains', 'C01abcde2', 'names-whom-it-trusts'),
    'roles for members of any organisation',
    'C01abcde2',
    'names-whom-it-trusts',
  ),
  ...opened(
    listed('resources in Europe only', 'gcp.resourceLocations', 'in:eu-locations', 'names-its-locations'),
    'resources anywhere',
    'in:eu-locations',
    'names-its-locations',
  ),
  {
    shows: 'the older form of a list that lets everybody in',
    terraform: `
resource "google_folder_organization_policy" "domains" {
  folder     = "folders/789"
  constraint = "iam.allowedPolicyMemberDomains"

  list_policy {
    allow {
      all = true
    }
  }
}`,
    gives: { [`${id}.names-whom-it-trusts`]: 'unmet' },
  },
);
