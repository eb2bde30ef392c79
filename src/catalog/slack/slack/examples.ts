import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a workspace with keys of yours',
    declared: `
assets:
  - kind: slack.slack.workspace
    name: acme
    facts:
      needs two factors: yes
      single sign on: yes
      session days: 7
      apps approved: yes
      invited by: administrators
      shared channels approved: yes
      public file links: no
      own keys: yes
      exports audit log: yes
      owners: 3`,
    gives: {
      'slack.slack.demands-two-factors': 'met',
      'slack.slack.ends-sessions': 'met',
      'slack.slack.approves-applications': 'met',
      'slack.slack.approves-shared-channels': 'met',
      'slack.slack.invites-with-care': 'met',
      'slack.slack.keeps-files-inside': 'met',
      'slack.slack.has-few-owners': 'met',
      'slack.slack.exports-the-audit-log': 'met',
      'slack.slack.uses-your-own-keys': 'met',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a workspace as it comes',
    declared: `
assets:
  - kind: slack.slack.workspace
    name: acme
    facts:
      needs two factors: no
      single sign on: no
      session days: 365
      apps approved: no
      invited by: members
      shared channels approved: no
      public file links: yes
      own keys: no
      exports audit log: no
      owners: 20`,
    gives: {
      'slack.slack.demands-two-factors': 'unmet',
      'slack.slack.ends-sessions': 'unmet',
      'slack.slack.approves-applications': 'unmet',
      'slack.slack.approves-shared-channels': 'unmet',
      'slack.slack.invites-with-care': 'unmet',
      'slack.slack.keeps-files-inside': 'unmet',
      'slack.slack.has-few-owners': 'unmet',
      'slack.slack.exports-the-audit-log': 'unmet',
      'slack.slack.uses-your-own-keys': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a workspace of which nothing is said',
    declared: `
assets:
  - kind: slack.slack.workspace
    name: acme`,
    gives: {
      'slack.slack.demands-two-factors': 'unproven',
      'slack.slack.ends-sessions': 'unproven',
      'slack.slack.approves-applications': 'unproven',
      'slack.slack.approves-shared-channels': 'unproven',
      'slack.slack.invites-with-care': 'unproven',
      'slack.slack.keeps-files-inside': 'unproven',
      'slack.slack.has-few-owners': 'unproven',
      'slack.slack.exports-the-audit-log': 'unproven',
      'slack.slack.uses-your-own-keys': 'unproven',
    },
  },
);
