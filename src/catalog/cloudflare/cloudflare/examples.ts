import { examples, variant } from '../../../model/index.ts';

const zone = {
  shows: 'a zone behind Cloudflare, encrypted all the way',
  terraform: `
resource "cloudflare_account" "acme" {
  name              = "acme"
  enforce_twofactor = true
}

resource "cloudflare_zone" "shop" {
  account_id = cloudflare_account.acme.id
  zone       = "shop.example.com"
}

resource "cloudflare_zone_settings_override" "shop" {
  zone_id = cloudflare_zone.shop.id
  settings {
    ssl              = "strict"
    min_tls_version  = "1.2"
    always_use_https = "on"
    security_header {
      enabled = true
      max_age = 31536000
    }
  }
}

resource "cloudflare_ruleset" "managed" {
  zone_id = cloudflare_zone.shop.id
  name    = "managed rules"
  kind    = "zone"
  phase   = "http_request_firewall_managed"
  rules {
    action     = "execute"
    expression = "true"
    enabled    = true
    action_parameters {
      id = "efb7b8c949ac4650a09736fc376e9aee"
    }
  }
}

resource "cloudflare_zone_dnssec" "shop" {
  zone_id = cloudflare_zone.shop.id
}

resource "cloudflare_record" "www" {
  zone_id = cloudflare_zone.shop.id
  name    = "www"
  type    = "A"
  content = "198.51.100.7"
  proxied = true
}

resource "cloudflare_zero_trust_access_policy" "staff" {
  account_id = cloudflare_account.acme.id
  name       = "staff"
  decision   = "allow"
  include {
    email_domain = ["example.com"]
  }
}`,
  gives: {
    'cloudflare.cloudflare.demands-two-factors': 'met',
    'cloudflare.cloudflare.verifies-the-origin': 'met',
    'cloudflare.cloudflare.refuses-old-tls': 'met',
    'cloudflare.cloudflare.redirects-to-https': 'met',
    'cloudflare.cloudflare.tells-browsers-to-use-https': 'met',
    'cloudflare.cloudflare.runs-managed-rules': 'met',
    'cloudflare.cloudflare.signs-the-zone': 'met',
    'cloudflare.cloudflare.hides-the-origin': 'met',
    'cloudflare.cloudflare.names-who-gets-in': 'met',
  },
} as const;
const newer = {
  shows: 'a zone as newer versions of the provider write it',
  terraform: `
resource "cloudflare_zone" "shop" {
  account = { id = "f037e56e89293a057740de681ac9abbe" }
  name    = "shop.example.com"
}

resource "cloudflare_zone_setting" "ssl" {
  zone_id    = cloudflare_zone.shop.id
  setting_id = "ssl"
  value      = "strict"
}

resource "cloudflare_zone_setting" "https" {
  zone_id    = cloudflare_zone.shop.id
  setting_id = "always_use_https"
  value      = "on"
}`,
  gives: {
    'cloudflare.cloudflare.verifies-the-origin': 'met',
    'cloudflare.cloudflare.redirects-to-https': 'met',
    'cloudflare.cloudflare.refuses-old-tls': 'unmet',
    'cloudflare.cloudflare.runs-managed-rules': 'unmet',
  },
} as const;
const records = {
  shows: 'a record that is proxied: floods end at Cloudflare',
  terraform: `
resource "cloudflare_dns_record" "www" {
  zone_id = "023e105f4ecef8ad9ca31a8372d0c353"
  name    = "www"
  type    = "CNAME"
  content = "shop.example.net"
  proxied = true
  ttl     = 1
}`,
  gives: { 'cloudflare.cloudflare.hides-the-origin': 'met' },
  holds: { 'absorb-floods': 'provider' },
} as const;

export default examples(
  zone,
  variant(zone, {
    shows: 'a zone that is plain behind Cloudflare, and an application that everybody gets to',
    terraform: [
      ['  enforce_twofactor = true\n', ''],
      ['"strict"', '"flexible"'],
      ['"1.2"', '"1.0"'],
      ['always_use_https = "on"', 'always_use_https = "off"'],
      ['      enabled = true\n      max_age', '      enabled = false\n      max_age'],
      ['"execute"', '"log"'],
      ['resource "cloudflare_zone_dnssec" "shop" {\n  zone_id = cloudflare_zone.shop.id\n}\n', ''],
      ['  proxied = true\n', ''],
      ['email_domain = ["example.com"]', 'everyone = true'],
    ],
    gives: {
      'cloudflare.cloudflare.demands-two-factors': 'unproven',
      'cloudflare.cloudflare.verifies-the-origin': 'unmet',
      'cloudflare.cloudflare.refuses-old-tls': 'unmet',
      'cloudflare.cloudflare.redirects-to-https': 'unmet',
      'cloudflare.cloudflare.tells-browsers-to-use-https': 'unmet',
      'cloudflare.cloudflare.runs-managed-rules': 'unmet',
      'cloudflare.cloudflare.signs-the-zone': 'unmet',
      'cloudflare.cloudflare.hides-the-origin': 'unmet',
      'cloudflare.cloudflare.names-who-gets-in': 'unmet',
    },
  }),
  variant(zone, {
    shows: 'a zone whose settings are variables without a value',
    terraform: [
      ['resource "cloudflare_account" "acme" {', 'variable "word" {}\nvariable "on" { type = bool }\n\nresource "cloudflare_account" "acme" {'],
      ['enforce_twofactor = true', 'enforce_twofactor = var.on'],
      ['"strict"', 'var.word'],
      ['"1.2"', 'var.word'],
      ['always_use_https = "on"', 'always_use_https = var.word'],
      ['      enabled = true\n      max_age', '      enabled = var.on\n      max_age'],
      ['"execute"', 'var.word'],
      ['  proxied = true\n', '  proxied = var.on\n'],
      ['email_domain = ["example.com"]', 'everyone = var.on'],
    ],
    gives: {
      'cloudflare.cloudflare.demands-two-factors': 'unproven',
      'cloudflare.cloudflare.verifies-the-origin': 'unproven',
      'cloudflare.cloudflare.refuses-old-tls': 'unproven',
      'cloudflare.cloudflare.redirects-to-https': 'unproven',
      'cloudflare.cloudflare.tells-browsers-to-use-https': 'unproven',
      'cloudflare.cloudflare.runs-managed-rules': 'unproven',
      'cloudflare.cloudflare.hides-the-origin': 'unproven',
      'cloudflare.cloudflare.names-who-gets-in': 'unproven',
    },
  }),
  newer,
  {
    shows: 'an account and a zone that are declared',
    declared: `
assets:
  - { kind: cloudflare.cloudflare.account, name: acme, facts: { members need two factors: no, single sign on: no, exports logs: yes } }
  - { kind: cloudflare.cloudflare.zone, name: shop }`,
    gives: {
      'cloudflare.cloudflare.demands-two-factors': 'unmet',
      'cloudflare.cloudflare.exports-logs': 'met',
      'cloudflare.cloudflare.signs-the-zone': 'unproven',
    },
  },
  {
    shows: 'an account whose logs stay where they are',
    declared: `
assets:
  - { kind: cloudflare.cloudflare.account, name: acme, facts: { exports logs: no } }`,
    gives: { 'cloudflare.cloudflare.exports-logs': 'unmet' },
  },
  {
    shows: 'an account of which nothing is said',
    declared: `
assets:
  - { kind: cloudflare.cloudflare.account, name: acme }`,
    gives: { 'cloudflare.cloudflare.exports-logs': 'unproven' },
  },
  records,
  variant(records, {
    shows: 'a record that shows the origin',
    terraform: [['  proxied = true\n', '']],
    gives: { 'cloudflare.cloudflare.hides-the-origin': 'unmet' },
    holds: { 'absorb-floods': 'customer' },
  }),
  variant(records, {
    shows: 'a record that names where mail goes',
    terraform: [
      ['"CNAME"', '"MX"'],
      ['  proxied = true\n', ''],
    ],
    gives: { 'cloudflare.cloudflare.hides-the-origin': 'met' },
    holds: { 'absorb-floods': 'not-applicable' },
  }),
);
