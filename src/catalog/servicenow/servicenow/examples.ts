import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'an instance that is kept tight',
    declared: `
assets:
  - kind: servicenow.servicenow.instance
    name: acme
    facts:
      needs two factors: yes
      single sign on: yes
      high security: yes
      hardening score: 93
      administrators: 6
      address lists: yes
      public pages: no
      column encryption: keys of your own
      logs sent away: yes
      versions behind: 0
      restricts support: yes`,
    gives: {
      'servicenow.servicenow.demands-two-factors': 'met',
      'servicenow.servicenow.uses-high-security': 'met',
      'servicenow.servicenow.is-hardened': 'met',
      'servicenow.servicenow.has-few-administrators': 'met',
      'servicenow.servicenow.limits-addresses': 'met',
      'servicenow.servicenow.shows-strangers-nothing': 'met',
      'servicenow.servicenow.uses-your-own-keys': 'met',
      'servicenow.servicenow.sends-logs-away': 'met',
      'servicenow.servicenow.stays-current': 'met',
      'servicenow.servicenow.restricts-support': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'apply-platform-patches': 'provider' },
  },
  {
    shows: 'an instance that grew for years',
    declared: `
assets:
  - kind: servicenow.servicenow.instance
    name: acme
    facts:
      needs two factors: no
      single sign on: no
      high security: no
      hardening score: 52
      administrators: 64
      address lists: no
      public pages: yes
      column encryption: none
      logs sent away: no
      versions behind: 4
      restricts support: no`,
    gives: {
      'servicenow.servicenow.demands-two-factors': 'unmet',
      'servicenow.servicenow.uses-high-security': 'unmet',
      'servicenow.servicenow.is-hardened': 'unmet',
      'servicenow.servicenow.has-few-administrators': 'unmet',
      'servicenow.servicenow.limits-addresses': 'unmet',
      'servicenow.servicenow.shows-strangers-nothing': 'unmet',
      'servicenow.servicenow.uses-your-own-keys': 'unmet',
      'servicenow.servicenow.sends-logs-away': 'unmet',
      'servicenow.servicenow.stays-current': 'unmet',
      'servicenow.servicenow.restricts-support': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'an instance of which nothing is said',
    declared: `
assets:
  - kind: servicenow.servicenow.instance
    name: acme`,
    gives: {
      'servicenow.servicenow.demands-two-factors': 'unproven',
      'servicenow.servicenow.uses-high-security': 'unproven',
      'servicenow.servicenow.is-hardened': 'unproven',
      'servicenow.servicenow.has-few-administrators': 'unproven',
      'servicenow.servicenow.limits-addresses': 'unproven',
      'servicenow.servicenow.shows-strangers-nothing': 'unproven',
      'servicenow.servicenow.uses-your-own-keys': 'unproven',
      'servicenow.servicenow.sends-logs-away': 'unproven',
      'servicenow.servicenow.stays-current': 'unproven',
      'servicenow.servicenow.restricts-support': 'unproven',
    },
  },
);
