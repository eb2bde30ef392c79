import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'Google Workspace, customer: as it should be',
    declared: `
assets:
  - kind: google.workspace.customer
    name: acme
    facts:
      enforces two steps: yes
      administrators use keys: yes
      super administrators: 3
      shares outside: with trusted domains
      apps: only trusted
      old mail access: no
      forwards mail out: no
      client side keys: yes
      exports logs: yes
      backup: yes
      session hours: 12`,
    gives: {
      'google.workspace.enforces-two-steps': 'met',
      'google.workspace.gives-administrators-keys': 'met',
      'google.workspace.ends-sessions': 'met',
      'google.workspace.has-few-super-administrators': 'met',
      'google.workspace.shares-with-named-people': 'met',
      'google.workspace.keeps-mail-inside': 'met',
      'google.workspace.trusts-chosen-applications': 'met',
      'google.workspace.switches-old-mail-off': 'met',
      'google.workspace.exports-logs': 'met',
      'google.workspace.is-backed-up': 'met',
      'google.workspace.uses-your-own-keys': 'met',
    },
    holds: { 'control-keys': 'customer', 'apply-os-patches': 'provider' },
  },
  {
    shows: 'Google Workspace, customer: as many are',
    declared: `
assets:
  - kind: google.workspace.customer
    name: acme
    facts:
      enforces two steps: no
      administrators use keys: no
      super administrators: 9
      shares outside: with everybody
      apps: all
      old mail access: yes
      forwards mail out: yes
      client side keys: no
      exports logs: no
      backup: no
      session hours: 336`,
    gives: {
      'google.workspace.enforces-two-steps': 'unmet',
      'google.workspace.gives-administrators-keys': 'unmet',
      'google.workspace.ends-sessions': 'unmet',
      'google.workspace.has-few-super-administrators': 'unmet',
      'google.workspace.shares-with-named-people': 'unmet',
      'google.workspace.keeps-mail-inside': 'unmet',
      'google.workspace.trusts-chosen-applications': 'unmet',
      'google.workspace.switches-old-mail-off': 'unmet',
      'google.workspace.exports-logs': 'unmet',
      'google.workspace.is-backed-up': 'unmet',
      'google.workspace.uses-your-own-keys': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'Google Workspace, customer: of which nothing is said',
    declared: `
assets:
  - kind: google.workspace.customer
    name: acme`,
    gives: {
      'google.workspace.enforces-two-steps': 'unproven',
      'google.workspace.gives-administrators-keys': 'unproven',
      'google.workspace.ends-sessions': 'unproven',
      'google.workspace.has-few-super-administrators': 'unproven',
      'google.workspace.shares-with-named-people': 'unproven',
      'google.workspace.keeps-mail-inside': 'unproven',
      'google.workspace.trusts-chosen-applications': 'unproven',
      'google.workspace.switches-old-mail-off': 'unproven',
      'google.workspace.exports-logs': 'unproven',
      'google.workspace.is-backed-up': 'unproven',
      'google.workspace.uses-your-own-keys': 'unproven',
    },
    holds: { 'control-keys': 'customer or provider+customer' },
  },
  {
    shows: 'a group of people who were invited',
    terraform: `
resource "googleworkspace_group_settings" "board" {
  email              = "board@example.com"
  who_can_join       = "INVITED_CAN_JOIN"
  who_can_view_group = "ALL_MEMBERS_CAN_VIEW"
}`,
    declared: `
assets:
  - kind: google.workspace.group
    name: board@example.com
    facts: { takes outsiders: no, joined by: whoever is invited, read by: members }`,
    gives: { 'google.workspace.opens-groups-to-nobody': 'met', 'google.workspace.keeps-outsiders-out-of-groups': 'met' },
  },
  {
    shows: 'a group that everybody may join and read',
    terraform: `
resource "googleworkspace_group_settings" "all" {
  email                  = "all@example.com"
  allow_external_members = true
  who_can_join           = "ANYONE_CAN_JOIN"
  who_can_view_group     = "ANYONE_CAN_VIEW"
}`,
    gives: { 'google.workspace.opens-groups-to-nobody': 'unmet', 'google.workspace.keeps-outsiders-out-of-groups': 'unmet' },
  },
  {
    shows: 'a group whose settings are variables without a value',
    terraform: `
variable "outsiders" { type = bool }
variable "readers" {}

resource "googleworkspace_group_settings" "team" {
  email                  = "team@example.com"
  allow_external_members = var.outsiders
  who_can_view_group     = var.readers
}`,
    gives: { 'google.workspace.opens-groups-to-nobody': 'unproven', 'google.workspace.keeps-outsiders-out-of-groups': 'unproven' },
  },
);
