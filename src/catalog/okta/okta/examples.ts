import { examples, variant } from '../../../model/index.ts';

const organization = {
  shows: 'an organization that is kept tight',
  declared: `
assets:
  - kind: okta.okta.organization
    name: acme
    facts:
      administrators need two factors: yes
      super administrators: 3
      phishing resistant: yes
      recovery needs factors: yes
      streams log: yes
      tokens limited to networks: yes`,
  gives: {
    'okta.okta.asks-administrators-twice': 'met',
    'okta.okta.has-few-super-administrators': 'met',
    'okta.okta.resists-phishing': 'met',
    'okta.okta.guards-recovery': 'met',
    'okta.okta.streams-its-log': 'met',
    'okta.okta.limits-tokens-to-networks': 'met',
  },
  holds: { 'run-directory': 'provider', 'authenticate-strongly': 'provider+customer' },
} as const;
const policies = {
  shows: 'policies that ask for long passwords and a second factor',
  terraform: `
resource "okta_policy_password" "people" {
  name                          = "people"
  status                        = "ACTIVE"
  password_min_length           = 14
  password_dictionary_lookup    = true
  password_max_lockout_attempts = 6
}

resource "okta_policy_signon" "people" {
  name = "people"
}

resource "okta_policy_rule_signon" "people" {
  policy_id        = okta_policy_signon.people.id
  name             = "second factor"
  mfa_required     = true
  session_idle     = 60
  session_lifetime = 720
}

resource "okta_threat_insight_settings" "this" {
  action = "block"
}

resource "okta_app_oauth" "shop" {
  label         = "shop"
  type          = "web"
  grant_types   = ["authorization_code"]
  redirect_uris = ["https://shop.example.com/callback"]
}`,
  gives: {
    'okta.okta.wants-long-passwords': 'met',
    'okta.okta.refuses-common-passwords': 'met',
    'okta.okta.locks-accounts': 'met',
    'okta.okta.asks-for-a-second-factor': 'met',
    'okta.okta.ends-sessions': 'met',
    'okta.okta.refuses-known-attackers': 'met',
    'okta.okta.uses-current-grants': 'met',
    'okta.okta.names-where-people-return': 'met',
  },
} as const;

export default examples(
  organization,
  variant(organization, {
    shows: 'an organization as many are',
    declared: [
      ['administrators need two factors: yes', 'administrators need two factors: no'],
      ['super administrators: 3', 'super administrators: 25'],
      ['phishing resistant: yes', 'phishing resistant: no'],
      ['recovery needs factors: yes', 'recovery needs factors: no'],
      ['streams log: yes', 'streams log: no'],
      ['tokens limited to networks: yes', 'tokens limited to networks: no'],
    ],
    gives: {
      'okta.okta.asks-administrators-twice': 'unmet',
      'okta.okta.has-few-super-administrators': 'unmet',
      'okta.okta.resists-phishing': 'unmet',
      'okta.okta.guards-recovery': 'unmet',
      'okta.okta.streams-its-log': 'unmet',
      'okta.okta.limits-tokens-to-networks': 'unmet',
    },
  }),
  {
    shows: 'an organization of which nothing is said',
    declared: `
assets:
  - { kind: okta.okta.organization, name: acme }`,
    gives: {
      'okta.okta.asks-administrators-twice': 'unproven',
      'okta.okta.has-few-super-administrators': 'unproven',
      'okta.okta.resists-phishing': 'unproven',
      'okta.okta.guards-recovery': 'unproven',
      'okta.okta.streams-its-log': 'unproven',
      'okta.okta.limits-tokens-to-networks': 'unproven',
    },
  },
  policies,
  variant(policies, {
    shows: 'policies as they come, and an application of the old kind',
    terraform: [
      ['  password_min_length           = 14\n', ''],
      ['  password_dictionary_lookup    = true\n', ''],
      ['password_max_lockout_attempts = 6', 'password_max_lockout_attempts = 0'],
      ['  mfa_required     = true\n', ''],
      ['session_lifetime = 720', 'session_lifetime = 10080\n  session_persistent = true'],
      ['"block"', '"audit"'],
      ['["authorization_code"]', '["authorization_code", "implicit"]'],
      ['"https://shop.example.com/callback"', '"http://shop.example.com/callback"'],
    ],
    gives: {
      'okta.okta.wants-long-passwords': 'unmet',
      'okta.okta.refuses-common-passwords': 'unmet',
      'okta.okta.locks-accounts': 'unmet',
      'okta.okta.asks-for-a-second-factor': 'unmet',
      'okta.okta.ends-sessions': 'unmet',
      'okta.okta.refuses-known-attackers': 'unmet',
      'okta.okta.uses-current-grants': 'unmet',
      'okta.okta.names-where-people-return': 'unmet',
    },
  }),
  variant(policies, {
    shows: 'policies whose settings are variables without a value',
    terraform: [
      [
        'resource "okta_policy_password" "people" {',
        'variable "n" { type = number }\nvariable "on" { type = bool }\nvariable "words" { type = list(string) }\nvariable "word" {}\n\nresource "okta_policy_password" "people" {',
      ],
      ['= 14', '= var.n'],
      ['password_dictionary_lookup    = true', 'password_dictionary_lookup    = var.on'],
      ['password_max_lockout_attempts = 6', 'password_max_lockout_attempts = var.n'],
      ['mfa_required     = true', 'mfa_required     = var.on'],
      ['session_lifetime = 720', 'session_lifetime = var.n'],
      ['"block"', 'var.word'],
      ['["authorization_code"]', 'var.words'],
      ['["https://shop.example.com/callback"]', 'var.words'],
    ],
    gives: {
      'okta.okta.wants-long-passwords': 'unproven',
      'okta.okta.refuses-common-passwords': 'unproven',
      'okta.okta.locks-accounts': 'unproven',
      'okta.okta.asks-for-a-second-factor': 'unproven',
      'okta.okta.ends-sessions': 'unproven',
      'okta.okta.refuses-known-attackers': 'unproven',
      'okta.okta.uses-current-grants': 'unproven',
      'okta.okta.names-where-people-return': 'unproven',
    },
  }),
);
