import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.workload-identity-federation';
const name = 'projects/123456789/locations/global/workloadIdentityPools/ci/providers/github';
const condition = "assertion.repository_owner == 'acme'";

const base: Example = {
  shows: 'workflows of one organisation on GitHub',
  terraform: `
variable "text" {
  type = string
}

resource "google_iam_workload_identity_pool" "ci" {
  workload_identity_pool_id = "ci"
}

resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_condition                = "${condition}"
  attribute_mapping = {
    "google.subject"       = "assertion.sub"
    "attribute.repository" = "assertion.repository"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}`,
  assetInventory: exported('iam.googleapis.com/WorkloadIdentityPoolProvider', name, {
    name,
    attributeCondition: condition,
    attributeMapping: { 'google.subject': 'assertion.sub' },
    oidc: { issuerUri: 'https://token.actions.githubusercontent.com' },
  }),
  gives: { [`${id}.says-whose-tokens-count`]: 'met' },
  holds: { 'limit-trust': 'provider+customer', 'guard-credentials': 'provider' },
};
const line = `  attribute_condition                = "${condition}"\n`;

export default examples(
  base,
  variant(base, {
    shows: 'workflows of anybody on GitHub',
    terraform: [[line, '']],
    assetInventory: [[`"attributeCondition":"${condition}",`, '']],
    gives: { [`${id}.says-whose-tokens-count`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a condition that always holds',
    terraform: [[`"${condition}"`, '"true"']],
    assetInventory: [[`"${condition}"`, '"true"']],
    gives: { [`${id}.says-whose-tokens-count`]: 'unmet' },
  }),
  variant(base, {
    shows: 'an issuer of your own, whose tokens all count',
    terraform: [
      [line, ''],
      ['https://token.actions.githubusercontent.com', 'https://gitlab.example.com'],
    ],
    assetInventory: [
      [`"attributeCondition":"${condition}",`, ''],
      ['https://token.actions.githubusercontent.com', 'https://gitlab.example.com'],
    ],
    gives: { [`${id}.says-whose-tokens-count`]: 'none' },
  }),
  variant(base, {
    shows: 'a condition that a variable decides',
    terraform: [[`"${condition}"`, 'var.text']],
    gives: { [`${id}.says-whose-tokens-count`]: 'unproven' },
  }),
);
