import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'an account that is kept tight',
    declared: `
assets:
  - kind: zoom.zoom.account
    name: acme
    facts:
      needs two factors: yes
      single sign on: yes
      meetings guarded: by signing in
      setting locked: yes
      records to cloud: yes
      recordings open: no
      recording days: 90
      keys: your own
      apps approved: yes
      exports logs: yes`,
    gives: {
      'zoom.zoom.demands-two-factors': 'met',
      'zoom.zoom.guards-meetings': 'met',
      'zoom.zoom.keeps-recordings-inside': 'met',
      'zoom.zoom.deletes-recordings': 'met',
      'zoom.zoom.approves-applications': 'met',
      'zoom.zoom.uses-your-own-key': 'met',
      'zoom.zoom.exports-logs': 'met',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'an account as it was opened',
    declared: `
assets:
  - kind: zoom.zoom.account
    name: acme
    facts:
      needs two factors: no
      single sign on: no
      meetings guarded: by a passcode
      setting locked: no
      records to cloud: yes
      recordings open: yes
      recording days: 0
      keys: of Zoom
      apps approved: no
      exports logs: no`,
    gives: {
      'zoom.zoom.demands-two-factors': 'unmet',
      'zoom.zoom.guards-meetings': 'unmet',
      'zoom.zoom.keeps-recordings-inside': 'unmet',
      'zoom.zoom.deletes-recordings': 'unmet',
      'zoom.zoom.approves-applications': 'unmet',
      'zoom.zoom.uses-your-own-key': 'unmet',
      'zoom.zoom.exports-logs': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'an account of which nothing is said',
    declared: `
assets:
  - kind: zoom.zoom.account
    name: acme`,
    gives: {
      'zoom.zoom.demands-two-factors': 'unproven',
      'zoom.zoom.guards-meetings': 'unproven',
      'zoom.zoom.keeps-recordings-inside': 'unproven',
      'zoom.zoom.deletes-recordings': 'unproven',
      'zoom.zoom.approves-applications': 'unproven',
      'zoom.zoom.uses-your-own-key': 'unproven',
      'zoom.zoom.exports-logs': 'unproven',
    },
  },
);
