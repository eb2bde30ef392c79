import { examples, variant } from '../../../model/index.ts';

const account = {
  shows: 'an account on AWS whose master key is half yours',
  declared: `
assets:
  - kind: snowflake.account.account
    name: warehouse
    facts:
      cloud: AWS
      key of yours: yes
      rekeys yearly: yes
      network policy: yes
      authentication policy: yes
      single sign on: yes
      account admins: 3
      retention days: 14
      copies elsewhere: yes
      unloads to any address: no
      stages need integration: yes
      sends logs out: yes`,
  gives: {
    'snowflake.account.has-a-network-policy': 'met',
    'snowflake.account.demands-second-factors': 'met',
    'snowflake.account.has-few-administrators': 'met',
    'snowflake.account.uses-your-own-key': 'met',
    'snowflake.account.rekeys-yearly': 'met',
    'snowflake.account.keeps-changes': 'met',
    'snowflake.account.keeps-a-copy-elsewhere': 'met',
    'snowflake.account.unloads-to-known-places': 'met',
    'snowflake.account.keeps-keys-out-of-stages': 'met',
    'snowflake.account.sends-logs-out': 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'guard-facilities': 'provider' },
} as const;
const users = {
  shows: 'a person with a second factor',
  terraform: `
resource "snowflake_user" "ada" {
  name         = "ADA"
  disable_mfa  = "false"
  default_role = "ANALYST"
}`,
  gives: { 'snowflake.account.keeps-the-second-factor': 'met', 'snowflake.account.starts-with-a-small-role': 'met' },
} as const;

export default examples(
  account,
  variant(account, {
    shows: 'an account on Azure that is open to the internet, with keys of Snowflake',
    declared: [
      ['cloud: AWS', 'cloud: microsoft azure'],
      ['key of yours: yes', 'key of yours: no'],
      ['rekeys yearly: yes', 'rekeys yearly: no'],
      ['network policy: yes', 'network policy: no'],
      ['authentication policy: yes', 'authentication policy: no'],
      ['single sign on: yes', 'single sign on: no'],
      ['account admins: 3', 'account admins: 11'],
      ['retention days: 14', 'retention days: 1'],
      ['copies elsewhere: yes', 'copies elsewhere: no'],
      ['unloads to any address: no', 'unloads to any address: yes'],
      ['stages need integration: yes', 'stages need integration: no'],
      ['sends logs out: yes', 'sends logs out: no'],
    ],
    gives: {
      'snowflake.account.has-a-network-policy': 'unmet',
      'snowflake.account.demands-second-factors': 'unmet',
      'snowflake.account.has-few-administrators': 'unmet',
      'snowflake.account.uses-your-own-key': 'unmet',
      'snowflake.account.rekeys-yearly': 'unmet',
      'snowflake.account.keeps-changes': 'unmet',
      'snowflake.account.keeps-a-copy-elsewhere': 'unmet',
      'snowflake.account.unloads-to-known-places': 'unmet',
      'snowflake.account.keeps-keys-out-of-stages': 'unmet',
      'snowflake.account.sends-logs-out': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'an account of which nothing is said: any of three clouds may lie below it',
    declared: `
assets:
  - { kind: snowflake.account.account, name: warehouse }`,
    gives: {
      'snowflake.account.has-a-network-policy': 'unproven',
      'snowflake.account.demands-second-factors': 'unproven',
      'snowflake.account.has-few-administrators': 'unproven',
      'snowflake.account.uses-your-own-key': 'unproven',
      'snowflake.account.rekeys-yearly': 'unproven',
      'snowflake.account.keeps-changes': 'unproven',
      'snowflake.account.keeps-a-copy-elsewhere': 'unproven',
      'snowflake.account.unloads-to-known-places': 'unproven',
      'snowflake.account.keeps-keys-out-of-stages': 'unproven',
      'snowflake.account.sends-logs-out': 'unproven',
    },
    holds: { 'guard-facilities': 'provider or provider or provider' },
  },
  {
    shows: 'the current account, as Terraform sets it up',
    terraform: `
resource "snowflake_network_policy" "office" {
  name            = "OFFICE"
  allowed_ip_list = ["198.51.100.0/24"]
}

resource "snowflake_current_account" "this" {
  network_policy               = snowflake_network_policy.office.fully_qualified_name
  data_retention_time_in_days  = 30
  prevent_unload_to_inline_url = true
}`,
    gives: {
      'snowflake.account.has-a-network-policy': 'met',
      'snowflake.account.keeps-changes': 'met',
      'snowflake.account.unloads-to-known-places': 'met',
      'snowflake.account.keeps-keys-out-of-stages': 'unmet',
      'snowflake.account.lets-in-chosen-networks': 'met',
    },
  },
  {
    shows: 'a policy that lets everybody in',
    terraform: `
resource "snowflake_network_policy" "all" {
  name            = "ALL"
  allowed_ip_list = ["198.51.100.0/24", "0.0.0.0/0"]
}`,
    gives: { 'snowflake.account.lets-in-chosen-networks': 'unmet' },
  },
  {
    shows: 'a policy that only names whom it keeps out',
    terraform: `
resource "snowflake_network_policy" "some" {
  name            = "SOME"
  blocked_ip_list = ["203.0.113.7"]
}`,
    gives: { 'snowflake.account.lets-in-chosen-networks': 'unmet' },
  },
  {
    shows: 'a policy whose networks are a variable without a value',
    terraform: `
variable "networks" { type = list(string) }

resource "snowflake_network_policy" "office" {
  name            = "OFFICE"
  allowed_ip_list = var.networks
}`,
    gives: { 'snowflake.account.lets-in-chosen-networks': 'unproven' },
  },
  users,
  variant(users, {
    shows: 'a person without a second factor, in the highest role',
    terraform: [
      ['"false"', '"true"'],
      ['"ANALYST"', '"ACCOUNTADMIN"'],
    ],
    gives: { 'snowflake.account.keeps-the-second-factor': 'unmet', 'snowflake.account.starts-with-a-small-role': 'unmet' },
  }),
  {
    shows: 'a person whose settings are variables without a value',
    terraform: `
variable "off" {}
variable "role" {}

resource "snowflake_user" "ada" {
  name         = "ADA"
  disable_mfa  = var.off
  default_role = var.role
}`,
    gives: {
      'snowflake.account.keeps-the-second-factor': 'unproven',
      'snowflake.account.starts-with-a-small-role': 'unproven',
    },
  },
  {
    shows: 'a program whose password is a variable without a value',
    terraform: `
variable "initial" {
  sensitive = true
}

resource "snowflake_legacy_service_user" "etl" {
  name     = "ETL"
  password = var.initial
}`,
    gives: { 'snowflake.account.lets-programs-use-keys': 'unproven' },
  },
  {
    shows: 'a program that signs in by key',
    terraform: `
resource "snowflake_service_user" "etl" {
  name           = "ETL"
  rsa_public_key = "MIIBIjANBg"
}`,
    gives: { 'snowflake.account.lets-programs-use-keys': 'met' },
  },
  {
    shows: 'an older program with a password',
    terraform: `
resource "snowflake_legacy_service_user" "etl" {
  name     = "ETL"
  password = "set-elsewhere"
}`,
    gives: { 'snowflake.account.lets-programs-use-keys': 'unmet' },
  },
);
