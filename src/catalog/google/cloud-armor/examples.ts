import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.cloud-armor';

const base: Example = {
  shows: 'a policy that stops injections and attempts at Log4j, bans clients that ask too often, and learns what is usual',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_compute_security_policy" "shop" {
  name = "shop"

  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable = true
    }
  }
  rule {
    action   = "deny(403)"
    priority = 900
    match {
      expr {
        expression = "evaluatePreconfiguredExpr('cve-canary')"
      }
    }
  }
  rule {
    action   = "deny(404)"
    priority = 1000
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1})"
      }
    }
  }
  rule {
    action   = "rate_based_ban"
    priority = 1100
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }
  rule {
    action   = "allow"
    priority = 2147483647
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }
}`,
  assetInventory: exported('compute.googleapis.com/SecurityPolicy', 'projects/acme/global/securityPolicies/shop', {
    name: 'shop',
    type: 'CLOUD_ARMOR',
    adaptiveProtectionConfig: { layer7DdosDefenseConfig: { enable: true } },
    rules: [
      { priority: 900, action: 'deny(403)', match: { expr: { expression: "evaluatePreconfiguredExpr('cve-canary')" } } },
      { priority: 1000, action: 'deny(404)', match: { expr: { expression: "evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1})" } } },
      { priority: 1100, action: 'rate_based_ban', match: { versionedExpr: 'SRC_IPS_V1', config: { srcIpRanges: ['*'] } } },
      { priority: 2147483647, action: 'allow', match: { versionedExpr: 'SRC_IPS_V1', config: { srcIpRanges: ['*'] } } },
    ],
  }),
  gives: {
    [`${id}.stops-known-attacks`]: 'met',
    [`${id}.stops-attacks-on-log4j`]: 'met',
    [`${id}.learns-what-is-usual`]: 'met',
    [`${id}.limits-rates`]: 'met',
  },
  holds: { 'guard-apis': 'provider+customer', 'limit-consumption': 'customer', 'control-keys': 'not-applicable' },
};

export default examples(
  base,
  variant(base, {
    shows: 'rules that only watch, or look for something else',
    terraform: [
      ['action   = "deny(403)"', 'action   = "deny(403)"\n    preview  = true'],
      [`"evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1})"`, `"origin.region_code == 'XX'"`],
      ['"rate_based_ban"', '"allow"'],
      ['enable = true', 'enable = false'],
    ],
    assetInventory: [
      ['"action":"deny(403)"', '"action":"deny(403)","preview":true'],
      [`"evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1})"`, `"origin.region_code == 'XX'"`],
      ['"rate_based_ban"', '"allow"'],
      ['"enable":true', '"enable":false'],
    ],
    gives: {
      [`${id}.stops-known-attacks`]: 'unmet',
      [`${id}.stops-attacks-on-log4j`]: 'unmet',
      [`${id}.learns-what-is-usual`]: 'unmet',
      [`${id}.limits-rates`]: 'unmet',
    },
  }),
  {
    shows: 'a policy whose rules stand alone',
    terraform: `
resource "google_compute_security_policy" "api" {
  name = "api"
}

resource "google_compute_security_policy_rule" "xss" {
  security_policy = google_compute_security_policy.api.name
  action          = "deny(403)"
  priority        = 1000

  match {
    expr {
      expression = "evaluatePreconfiguredWaf('xss-v33-stable')"
    }
  }
}`,
    gives: { [`${id}.stops-known-attacks`]: 'met', [`${id}.stops-attacks-on-log4j`]: 'unmet' },
  },
  {
    shows: 'a policy of a region that filters packets, and no requests',
    terraform: `
resource "google_compute_region_security_policy" "edge" {
  name   = "edge"
  region = "europe-west1"
  type   = "CLOUD_ARMOR_NETWORK"
}`,
    assetInventory: exported('compute.googleapis.com/SecurityPolicy', 'projects/acme/regions/europe-west1/securityPolicies/edge', {
      name: 'edge',
      type: 'CLOUD_ARMOR_NETWORK',
    }),
    gives: { [`${id}.stops-known-attacks`]: 'none' },
  },
  variant(base, {
    shows: 'a policy whose rules are filled in later',
    terraform: [
      [`"evaluatePreconfiguredExpr('cve-canary')"`, 'var.text'],
      [`"evaluatePreconfiguredWaf('sqli-v33-stable', {'sensitivity': 1})"`, 'var.text'],
      ['"rate_based_ban"', 'var.text'],
      ['enable = true', 'enable = var.on'],
    ],
    gives: {
      [`${id}.stops-known-attacks`]: 'unproven',
      [`${id}.stops-attacks-on-log4j`]: 'unproven',
      [`${id}.learns-what-is-usual`]: 'unproven',
      [`${id}.limits-rates`]: 'unproven',
    },
  }),
);
