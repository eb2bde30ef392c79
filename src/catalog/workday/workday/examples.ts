import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a tenant that is kept tight',
    declared: `
assets:
  - kind: workday.workday.tenant
    name: acme
    facts:
      needs two factors: yes
      single sign on: yes
      authentication policy: yes
      session minutes: 15
      security administrators: 3
      integrations have own accounts: yes
      keys: your own
      logs sent away: yes
      sandbox holds real data: no`,
    gives: {
      'workday.workday.demands-two-factors': 'met',
      'workday.workday.ends-sessions': 'met',
      'workday.workday.limits-sign-in': 'met',
      'workday.workday.has-few-administrators': 'met',
      'workday.workday.separates-integrations': 'met',
      'workday.workday.uses-your-own-key': 'met',
      'workday.workday.sends-logs-away': 'met',
      'workday.workday.keeps-real-data-out-of-tests': 'met',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a tenant as it was handed over',
    declared: `
assets:
  - kind: workday.workday.tenant
    name: acme
    facts:
      needs two factors: no
      single sign on: no
      authentication policy: no
      session minutes: 480
      security administrators: 16
      integrations have own accounts: no
      keys: of Workday
      logs sent away: no
      sandbox holds real data: yes`,
    gives: {
      'workday.workday.demands-two-factors': 'unmet',
      'workday.workday.ends-sessions': 'unmet',
      'workday.workday.limits-sign-in': 'unmet',
      'workday.workday.has-few-administrators': 'unmet',
      'workday.workday.separates-integrations': 'unmet',
      'workday.workday.uses-your-own-key': 'unmet',
      'workday.workday.sends-logs-away': 'unmet',
      'workday.workday.keeps-real-data-out-of-tests': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a tenant of which nothing is said',
    declared: `
assets:
  - kind: workday.workday.tenant
    name: acme`,
    gives: {
      'workday.workday.demands-two-factors': 'unproven',
      'workday.workday.ends-sessions': 'unproven',
      'workday.workday.limits-sign-in': 'unproven',
      'workday.workday.has-few-administrators': 'unproven',
      'workday.workday.separates-integrations': 'unproven',
      'workday.workday.uses-your-own-key': 'unproven',
      'workday.workday.sends-logs-away': 'unproven',
      'workday.workday.keeps-real-data-out-of-tests': 'unproven',
    },
  },
);
