import { atLeast, atMost, checks } from '../../../model/index.ts';
import { org } from './service.ts';

export default [
  checks(org, {
    'salesforce.salesforce.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'Everybody needs a second factor',
      severity: 'critical',
      expect: { needsTwoFactors: true },
      risk: 'One stolen password opens the records of all customers.',
    },
    'salesforce.salesforce.ends-sessions': {
      duty: 'authenticate-strongly',
      title: 'Sessions end after two hours without use',
      severity: 'low',
      expect: { sessionHours: atMost(2) },
      risk: 'A device that was left alone stays signed in.',
    },
    'salesforce.salesforce.limits-addresses': {
      duty: 'filter-traffic',
      title: 'People sign in from listed addresses',
      severity: 'low',
      expect: { limitsAddresses: true },
      risk: 'A stolen session or token works from anywhere.',
    },
    'salesforce.salesforce.gives-few-all-rights': {
      duty: 'grant-least-access',
      title: 'At most five people may change all data',
      severity: 'medium',
      expect: { modifyAllUsers: atMost(5) },
      risk: 'Each of them, or whoever has their session, can read and delete everything.',
    },
    'salesforce.salesforce.shows-guests-nothing': {
      duty: 'prevent-leaks',
      title: 'Guests see no records that nobody gave them',
      severity: 'critical',
      expect: { guestAccess: false, outsidersSee: 'nothing by themselves' },
      risk: 'Everybody on the internet lists the records of a site that was set up in haste.',
    },
    'salesforce.salesforce.approves-applications': {
      duty: 'limit-trust',
      title: 'Administrators approve connected applications',
      severity: 'high',
      expect: { appsApproved: true },
      risk: 'A person who is talked into it lets an application of a stranger export everything.',
    },
    'salesforce.salesforce.uses-your-own-secret': {
      duty: 'control-keys',
      title: 'Keys derive from a secret of your own',
      severity: 'low',
      expect: { tenantSecret: 'your own' },
      risk: 'You cannot take the ability to read the data away.',
    },
    'salesforce.salesforce.monitors-events': {
      duty: 'record-access',
      title: 'Events are recorded in detail',
      severity: 'medium',
      expect: { eventMonitoring: true },
      risk: 'Nobody can tell what was read and exported.',
    },
    'salesforce.salesforce.sends-logs-away': {
      duty: 'keep-logs',
      title: 'Records are taken to a place of your own',
      severity: 'low',
      expect: { logsSentAway: true },
      risk: 'What happened more than half a year ago cannot be found out.',
    },
    'salesforce.salesforce.is-backed-up': {
      duty: 'back-up-data',
      title: 'Records and their settings are backed up',
      severity: 'high',
      expect: { backup: true },
      risk: 'What a wrong import or an attacker overwrites is gone.',
    },
    'salesforce.salesforce.passes-its-health-check': {
      duty: 'configure-platform',
      title: 'Settings reach 80 percent of the health check',
      severity: 'low',
      expect: { healthCheckScore: atLeast(80) },
      risk: 'Old and weak settings stay because nobody looks.',
    },
  }),
];
