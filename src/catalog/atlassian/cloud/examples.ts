import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'an organization that is kept tight',
    declared: `
assets:
  - kind: atlassian.cloud.organization
    name: acme
    facts:
      needs two factors: yes
      single sign on: yes
      accounts managed: yes
      idle hours: 8
      address lists: yes
      anonymous access: no
      apps approved by: administrators
      tokens end: yes
      exports audit log: yes
      keys: your own
      backup: yes
      administrators: 3`,
    gives: {
      'atlassian.cloud.demands-two-factors': 'met',
      'atlassian.cloud.ends-idle-sessions': 'met',
      'atlassian.cloud.manages-accounts': 'met',
      'atlassian.cloud.limits-addresses': 'met',
      'atlassian.cloud.shows-strangers-nothing': 'met',
      'atlassian.cloud.approves-apps': 'met',
      'atlassian.cloud.lets-tokens-end': 'met',
      'atlassian.cloud.exports-the-audit-log': 'met',
      'atlassian.cloud.uses-your-own-key': 'met',
      'atlassian.cloud.is-backed-up': 'met',
      'atlassian.cloud.has-few-administrators': 'met',
    },
    holds: { 'control-keys': 'provider+customer', 'guard-facilities': 'provider' },
  },
  {
    shows: 'an organization as it grew',
    declared: `
assets:
  - kind: atlassian.cloud.organization
    name: acme
    facts:
      needs two factors: no
      single sign on: no
      accounts managed: no
      idle hours: 720
      address lists: no
      anonymous access: yes
      apps approved by: everybody
      tokens end: no
      exports audit log: no
      keys: of Atlassian
      backup: no
      administrators: 19`,
    gives: {
      'atlassian.cloud.demands-two-factors': 'unmet',
      'atlassian.cloud.ends-idle-sessions': 'unmet',
      'atlassian.cloud.manages-accounts': 'unmet',
      'atlassian.cloud.limits-addresses': 'unmet',
      'atlassian.cloud.shows-strangers-nothing': 'unmet',
      'atlassian.cloud.approves-apps': 'unmet',
      'atlassian.cloud.lets-tokens-end': 'unmet',
      'atlassian.cloud.exports-the-audit-log': 'unmet',
      'atlassian.cloud.uses-your-own-key': 'unmet',
      'atlassian.cloud.is-backed-up': 'unmet',
      'atlassian.cloud.has-few-administrators': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'an organization of which nothing is said',
    declared: `
assets:
  - kind: atlassian.cloud.organization
    name: acme`,
    gives: {
      'atlassian.cloud.demands-two-factors': 'unproven',
      'atlassian.cloud.ends-idle-sessions': 'unproven',
      'atlassian.cloud.manages-accounts': 'unproven',
      'atlassian.cloud.limits-addresses': 'unproven',
      'atlassian.cloud.shows-strangers-nothing': 'unproven',
      'atlassian.cloud.approves-apps': 'unproven',
      'atlassian.cloud.lets-tokens-end': 'unproven',
      'atlassian.cloud.exports-the-audit-log': 'unproven',
      'atlassian.cloud.uses-your-own-key': 'unproven',
      'atlassian.cloud.is-backed-up': 'unproven',
      'atlassian.cloud.has-few-administrators': 'unproven',
    },
  },
);
