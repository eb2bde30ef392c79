import { atMost, checks } from '../../../model/index.ts';
import { tenant } from './service.ts';

export default [
  checks(tenant, {
    'workday.workday.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'People need a second factor, or sign in through your directory',
      severity: 'critical',
      expect: [{ singleSignOn: true }, { needsTwoFactors: true }],
      risk: 'One stolen password changes the account to which a salary is paid.',
    },
    'workday.workday.ends-sessions': {
      duty: 'authenticate-strongly',
      title: 'Sessions end after half an hour without use',
      severity: 'low',
      expect: { sessionMinutes: atMost(30) },
      risk: 'A device that was left alone stays signed in.',
    },
    'workday.workday.limits-sign-in': {
      duty: 'filter-traffic',
      title: 'A policy says from where people may sign in',
      severity: 'medium',
      expect: { authenticationPolicy: true },
      risk: 'A stolen password works from anywhere.',
    },
    'workday.workday.has-few-administrators': {
      duty: 'grant-least-access',
      title: 'At most five people administer security',
      severity: 'medium',
      expect: { securityAdministrators: atMost(5) },
      risk: 'Each of them can give anybody the right to see all people.',
    },
    'workday.workday.separates-integrations': {
      duty: 'limit-trust',
      title: 'Each integration has an account of its own',
      severity: 'medium',
      expect: { integrationsHaveOwnAccounts: true },
      risk: 'One integration that is broken into gives the rights of all.',
    },
    'workday.workday.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own encrypts the data',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You cannot take the ability to read the data away.',
    },
    'workday.workday.sends-logs-away': {
      duty: 'keep-logs',
      title: 'Records of activity are taken to a place of your own',
      severity: 'low',
      expect: { logsSentAway: true },
      risk: 'After an incident nobody can tell who saw what.',
    },
    'workday.workday.keeps-real-data-out-of-tests': {
      duty: 'prevent-leaks',
      title: 'Test tenants hold no data of real people',
      severity: 'medium',
      expect: { sandboxHoldsRealData: false },
      risk: 'Consultants with access to a test see salaries.',
    },
  }),
];
