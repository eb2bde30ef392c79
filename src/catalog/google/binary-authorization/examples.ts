import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.binary-authorization';
const attestor = 'projects/acme/attestors/built-by-ci';

const base: Example = {
  shows: 'a policy that asks for an attestation of the build, everywhere',
  terraform: `
variable "text" {
  type = string
}

resource "google_binary_authorization_policy" "policy" {
  global_policy_evaluation_mode = "ENABLE"

  admission_whitelist_patterns {
    name_pattern = "europe-docker.pkg.dev/acme/base/*"
  }
  default_admission_rule {
    evaluation_mode         = "REQUIRE_ATTESTATION"
    enforcement_mode        = "ENFORCED_BLOCK_AND_AUDIT_LOG"
    require_attestations_by = ["${attestor}"]
  }
  cluster_admission_rules {
    cluster          = "europe-west1.vault"
    evaluation_mode  = "ALWAYS_DENY"
    enforcement_mode = "ENFORCED_BLOCK_AND_AUDIT_LOG"
  }
}`,
  assetInventory: exported('binaryauthorization.googleapis.com/Policy', 'projects/acme/policy', {
    name: 'projects/acme/policy',
    globalPolicyEvaluationMode: 'ENABLE',
    admissionWhitelistPatterns: [{ namePattern: 'europe-docker.pkg.dev/acme/base/*' }],
    defaultAdmissionRule: { evaluationMode: 'REQUIRE_ATTESTATION', enforcementMode: 'ENFORCED_BLOCK_AND_AUDIT_LOG', requireAttestationsBy: [attestor] },
    clusterAdmissionRules: { 'europe-west1.vault': { evaluationMode: 'ALWAYS_DENY', enforcementMode: 'ENFORCED_BLOCK_AND_AUDIT_LOG' } },
  }),
  gives: {
    [`${id}.asks-for-attestations`]: 'met',
    [`${id}.is-enforced`]: 'met',
    [`${id}.exempts-no-whole-registry`]: 'met',
    [`${id}.is-strict-in-every-cluster`]: 'met',
  },
  holds: { 'guard-supply-chain': 'provider+customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a policy that lets everything in',
    terraform: [
      ['"REQUIRE_ATTESTATION"', '"ALWAYS_ALLOW"'],
      ['"europe-docker.pkg.dev/acme/base/*"', '"docker.io/*"'],
      ['"ALWAYS_DENY"', '"ALWAYS_ALLOW"'],
    ],
    assetInventory: [
      ['"REQUIRE_ATTESTATION"', '"ALWAYS_ALLOW"'],
      ['"europe-docker.pkg.dev/acme/base/*"', '"docker.io/*"'],
      ['"ALWAYS_DENY"', '"ALWAYS_ALLOW"'],
    ],
    gives: {
      [`${id}.asks-for-attestations`]: 'unmet',
      [`${id}.is-enforced`]: 'none',
      [`${id}.exempts-no-whole-registry`]: 'unmet',
      [`${id}.is-strict-in-every-cluster`]: 'unmet',
    },
    holds: { 'guard-supply-chain': 'customer' },
  }),
  variant(base, {
    shows: 'a policy that is tried out',
    terraform: [
      [
        '"REQUIRE_ATTESTATION"\n    enforcement_mode        = "ENFORCED_BLOCK_AND_AUDIT_LOG"',
        '"REQUIRE_ATTESTATION"\n    enforcement_mode        = "DRYRUN_AUDIT_LOG_ONLY"',
      ],
    ],
    assetInventory: [
      ['"REQUIRE_ATTESTATION","enforcementMode":"ENFORCED_BLOCK_AND_AUDIT_LOG"', '"REQUIRE_ATTESTATION","enforcementMode":"DRYRUN_AUDIT_LOG_ONLY"'],
    ],
    gives: { [`${id}.asks-for-attestations`]: 'met', [`${id}.is-enforced`]: 'unmet' },
    holds: { 'guard-supply-chain': 'customer' },
  }),
  variant(base, {
    shows: 'a policy that variables fill in',
    terraform: [
      ['"REQUIRE_ATTESTATION"\n    enforcement_mode        = "ENFORCED_BLOCK_AND_AUDIT_LOG"', 'var.text\n    enforcement_mode        = var.text'],
      ['"europe-docker.pkg.dev/acme/base/*"', 'var.text'],
      ['"ALWAYS_DENY"', 'var.text'],
    ],
    gives: {
      [`${id}.asks-for-attestations`]: 'unproven',
      [`${id}.exempts-no-whole-registry`]: 'unproven',
      [`${id}.is-strict-in-every-cluster`]: 'unproven',
    },
  }),
  variant(base, {
    shows: 'whether the policy refuses is decided by a variable',
    terraform: [
      ['"REQUIRE_ATTESTATION"\n    enforcement_mode        = "ENFORCED_BLOCK_AND_AUDIT_LOG"', '"REQUIRE_ATTESTATION"\n    enforcement_mode        = var.text'],
    ],
    gives: { [`${id}.is-enforced`]: 'unproven' },
  }),
);
