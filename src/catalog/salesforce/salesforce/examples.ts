import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'an organisation that is kept tight',
    declared: `
assets:
  - kind: salesforce.salesforce.org
    name: acme
    facts:
      needs two factors: yes
      session hours: 2
      limits addresses: yes
      modify all users: 3
      outsiders see: nothing by themselves
      guest access: no
      apps approved: yes
      tenant secret: your own
      event monitoring: yes
      logs sent away: yes
      backup: yes
      health check score: 92`,
    gives: {
      'salesforce.salesforce.demands-two-factors': 'met',
      'salesforce.salesforce.ends-sessions': 'met',
      'salesforce.salesforce.limits-addresses': 'met',
      'salesforce.salesforce.gives-few-all-rights': 'met',
      'salesforce.salesforce.shows-guests-nothing': 'met',
      'salesforce.salesforce.approves-applications': 'met',
      'salesforce.salesforce.uses-your-own-secret': 'met',
      'salesforce.salesforce.monitors-events': 'met',
      'salesforce.salesforce.sends-logs-away': 'met',
      'salesforce.salesforce.is-backed-up': 'met',
      'salesforce.salesforce.passes-its-health-check': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'apply-os-patches': 'provider' },
  },
  {
    shows: 'an organisation as many are',
    declared: `
assets:
  - kind: salesforce.salesforce.org
    name: acme
    facts:
      needs two factors: no
      session hours: 24
      limits addresses: no
      modify all users: 40
      outsiders see: records by default
      guest access: yes
      apps approved: no
      tenant secret: none
      event monitoring: no
      logs sent away: no
      backup: no
      health check score: 41`,
    gives: {
      'salesforce.salesforce.demands-two-factors': 'unmet',
      'salesforce.salesforce.ends-sessions': 'unmet',
      'salesforce.salesforce.limits-addresses': 'unmet',
      'salesforce.salesforce.gives-few-all-rights': 'unmet',
      'salesforce.salesforce.shows-guests-nothing': 'unmet',
      'salesforce.salesforce.approves-applications': 'unmet',
      'salesforce.salesforce.uses-your-own-secret': 'unmet',
      'salesforce.salesforce.monitors-events': 'unmet',
      'salesforce.salesforce.sends-logs-away': 'unmet',
      'salesforce.salesforce.is-backed-up': 'unmet',
      'salesforce.salesforce.passes-its-health-check': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'an organisation of which nothing is said',
    declared: `
assets:
  - kind: salesforce.salesforce.org
    name: acme`,
    gives: {
      'salesforce.salesforce.demands-two-factors': 'unproven',
      'salesforce.salesforce.ends-sessions': 'unproven',
      'salesforce.salesforce.limits-addresses': 'unproven',
      'salesforce.salesforce.gives-few-all-rights': 'unproven',
      'salesforce.salesforce.shows-guests-nothing': 'unproven',
      'salesforce.salesforce.approves-applications': 'unproven',
      'salesforce.salesforce.uses-your-own-secret': 'unproven',
      'salesforce.salesforce.monitors-events': 'unproven',
      'salesforce.salesforce.sends-logs-away': 'unproven',
      'salesforce.salesforce.is-backed-up': 'unproven',
      'salesforce.salesforce.passes-its-health-check': 'unproven',
    },
  },
);
