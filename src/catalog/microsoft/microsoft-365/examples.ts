import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'Microsoft 365, tenant: as it should be',
    declared: `
assets:
  - kind: microsoft.microsoft-365.tenant
    name: acme
    facts:
      security defaults: no
      everybody needs two factors: yes
      blocks old protocols: yes
      administrators resist phishing: yes
      global administrators: 3
      anyone links: no
      forwards mail out: no
      apps approved by: administrators
      guests invited by: chosen people
      auditing: yes
      audit days: 365
      backup: yes
      keys: your own
      lockbox: yes`,
    gives: {
      'microsoft.microsoft-365.demands-two-factors': 'met',
      'microsoft.microsoft-365.blocks-old-protocols': 'met',
      'microsoft.microsoft-365.protects-administrators': 'met',
      'microsoft.microsoft-365.has-few-administrators': 'met',
      'microsoft.microsoft-365.shares-with-named-people': 'met',
      'microsoft.microsoft-365.keeps-mail-inside': 'met',
      'microsoft.microsoft-365.approves-applications': 'met',
      'microsoft.microsoft-365.invites-guests-with-care': 'met',
      'microsoft.microsoft-365.records-what-happens': 'met',
      'microsoft.microsoft-365.keeps-records-a-year': 'met',
      'microsoft.microsoft-365.is-backed-up': 'met',
      'microsoft.microsoft-365.uses-your-own-key': 'met',
      'microsoft.microsoft-365.asks-before-staff-look': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'limit-provider-access': 'provider+customer', 'apply-os-patches': 'provider', 'classify-data': 'customer' },
  },
  {
    shows: 'Microsoft 365, tenant: as many are',
    declared: `
assets:
  - kind: microsoft.microsoft-365.tenant
    name: acme
    facts:
      security defaults: no
      everybody needs two factors: no
      blocks old protocols: no
      administrators resist phishing: no
      global administrators: 17
      anyone links: yes
      forwards mail out: yes
      apps approved by: everybody
      guests invited by: everybody
      auditing: no
      audit days: 180
      backup: no
      keys: of Microsoft
      lockbox: no`,
    gives: {
      'microsoft.microsoft-365.demands-two-factors': 'unmet',
      'microsoft.microsoft-365.blocks-old-protocols': 'unmet',
      'microsoft.microsoft-365.protects-administrators': 'unmet',
      'microsoft.microsoft-365.has-few-administrators': 'unmet',
      'microsoft.microsoft-365.shares-with-named-people': 'unmet',
      'microsoft.microsoft-365.keeps-mail-inside': 'unmet',
      'microsoft.microsoft-365.approves-applications': 'unmet',
      'microsoft.microsoft-365.invites-guests-with-care': 'unmet',
      'microsoft.microsoft-365.records-what-happens': 'unmet',
      'microsoft.microsoft-365.keeps-records-a-year': 'unmet',
      'microsoft.microsoft-365.is-backed-up': 'unmet',
      'microsoft.microsoft-365.uses-your-own-key': 'unmet',
      'microsoft.microsoft-365.asks-before-staff-look': 'unmet',
    },
    holds: { 'limit-provider-access': 'provider+customer' },
  },
  {
    shows: 'Microsoft 365, tenant: of which nothing is said',
    declared: `
assets:
  - kind: microsoft.microsoft-365.tenant
    name: acme`,
    gives: {
      'microsoft.microsoft-365.demands-two-factors': 'unproven',
      'microsoft.microsoft-365.blocks-old-protocols': 'unproven',
      'microsoft.microsoft-365.protects-administrators': 'unproven',
      'microsoft.microsoft-365.has-few-administrators': 'unproven',
      'microsoft.microsoft-365.shares-with-named-people': 'unproven',
      'microsoft.microsoft-365.keeps-mail-inside': 'unproven',
      'microsoft.microsoft-365.approves-applications': 'unproven',
      'microsoft.microsoft-365.invites-guests-with-care': 'unproven',
      'microsoft.microsoft-365.records-what-happens': 'unproven',
      'microsoft.microsoft-365.keeps-records-a-year': 'unproven',
      'microsoft.microsoft-365.is-backed-up': 'unproven',
      'microsoft.microsoft-365.uses-your-own-key': 'unproven',
      'microsoft.microsoft-365.asks-before-staff-look': 'unproven',
    },
  },
);
