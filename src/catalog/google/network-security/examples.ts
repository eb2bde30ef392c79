import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.network-security';
const rule = 'projects/acme/locations/europe-west1/gatewaySecurityPolicies/out/rules/packages';
const profile = 'organizations/12345/locations/global/securityProfiles/threats';
const host = "host() == 'packages.example.com'";

const base: Example = {
  shows: 'a proxy that lets one host out and looks inside, and a profile that stops severe threats',
  terraform: `
variable "text" {
  type = string
}
variable "on" {
  type = bool
}

resource "google_network_security_gateway_security_policy_rule" "packages" {
  name                    = "packages"
  location                = "europe-west1"
  gateway_security_policy = "out"
  enabled                 = true
  priority                = 1
  session_matcher         = "${host}"
  basic_profile           = "ALLOW"
  tls_inspection_enabled  = true
}

resource "google_network_security_security_profile" "threats" {
  name   = "threats"
  parent = "organizations/12345"
  type   = "THREAT_PREVENTION"

  threat_prevention_profile {
    severity_overrides {
      action   = "DENY"
      severity = "CRITICAL"
    }
  }
}`,
  assetInventory: [
    exported('networksecurity.googleapis.com/GatewaySecurityPolicyRule', rule, {
      name: rule,
      enabled: true,
      sessionMatcher: host,
      basicProfile: 'ALLOW',
      tlsInspectionEnabled: true,
    }),
    exported('networksecurity.googleapis.com/SecurityProfile', profile, {
      name: profile,
      type: 'THREAT_PREVENTION',
      threatPreventionProfile: { severityOverrides: [{ action: 'DENY', severity: 'CRITICAL' }] },
    }),
  ].join('\n'),
  gives: {
    [`${id}.web-rule-names-what-it-allows`]: 'met',
    [`${id}.web-rule-looks-inside`]: 'met',
    [`${id}.lets-no-severe-threat-through`]: 'met',
  },
  holds: { 'control-egress': 'provider+customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a proxy that lets everything out, and a profile that lets the worst in',
    terraform: [
      [`"${host}"`, '"true"'],
      ['  tls_inspection_enabled  = true\n', ''],
      ['"DENY"', '"ALLOW"'],
    ],
    assetInventory: [
      [`"${host}"`, '"true"'],
      [',"tlsInspectionEnabled":true', ''],
      ['"DENY"', '"ALLOW"'],
    ],
    gives: {
      [`${id}.web-rule-names-what-it-allows`]: 'unmet',
      [`${id}.web-rule-looks-inside`]: 'unmet',
      [`${id}.lets-no-severe-threat-through`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a rule that denies',
    terraform: [['"ALLOW"', '"DENY"']],
    assetInventory: [['"ALLOW"', '"DENY"']],
    gives: { [`${id}.web-rule-names-what-it-allows`]: 'none', [`${id}.web-rule-looks-inside`]: 'none' },
  }),
  variant(base, {
    shows: 'matchers and actions that variables fill in',
    terraform: [
      [`"${host}"`, 'var.text'],
      ['tls_inspection_enabled  = true', 'tls_inspection_enabled  = var.on'],
      ['"DENY"', 'var.text'],
    ],
    gives: {
      [`${id}.web-rule-names-what-it-allows`]: 'unproven',
      [`${id}.web-rule-looks-inside`]: 'unproven',
      [`${id}.lets-no-severe-threat-through`]: 'unproven',
    },
  }),
);
