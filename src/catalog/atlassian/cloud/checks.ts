import { atMost, checks, oneOf } from '../../../model/index.ts';
import { organization } from './service.ts';

export default [
  checks(organization, {
    'atlassian.cloud.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'People need a second step, or sign in through your directory',
      severity: 'high',
      expect: [{ singleSignOn: true }, { needsTwoFactors: true }],
      risk: 'One stolen password opens issues, pages and code.',
    },
    'atlassian.cloud.ends-idle-sessions': {
      duty: 'authenticate-strongly',
      title: 'Sessions end after a day without use',
      severity: 'low',
      expect: { idleHours: atMost(24) },
      risk: 'A device that was left alone stays signed in for weeks.',
    },
    'atlassian.cloud.manages-accounts': {
      duty: 'manage-accounts',
      title: 'Accounts of your domain belong to the organization',
      severity: 'medium',
      expect: { accountsManaged: true },
      risk: 'Accounts of people who left are theirs to keep, and no policy reaches them.',
    },
    'atlassian.cloud.limits-addresses': {
      duty: 'filter-traffic',
      title: 'People come from listed addresses',
      severity: 'low',
      expect: { addressLists: true },
      risk: 'A stolen token works from anywhere.',
    },
    'atlassian.cloud.shows-strangers-nothing': {
      duty: 'prevent-leaks',
      title: 'Nothing can be read without signing in',
      severity: 'high',
      expect: { anonymousAccess: false },
      risk: 'Everybody on the internet reads what was opened once.',
    },
    'atlassian.cloud.approves-apps': {
      duty: 'limit-trust',
      title: 'Administrators decide which apps are installed',
      severity: 'medium',
      expect: { appsApprovedBy: 'administrators' },
      risk: 'An app of a stranger reads all issues and pages.',
    },
    'atlassian.cloud.lets-tokens-end': {
      duty: 'guard-credentials',
      title: 'Tokens have an end',
      severity: 'medium',
      expect: { tokensEnd: true },
      risk: 'A token that leaks works until somebody finds it.',
    },
    'atlassian.cloud.exports-the-audit-log': {
      duty: 'keep-logs',
      title: 'The audit log is taken to a place of your own',
      severity: 'low',
      expect: { exportsAuditLog: true },
      risk: 'What happened half a year ago cannot be found out.',
    },
    'atlassian.cloud.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own encrypts the data',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You cannot take the ability to read the data away.',
    },
    'atlassian.cloud.is-backed-up': {
      duty: 'back-up-data',
      title: 'Issues, pages and code are backed up',
      severity: 'medium',
      expect: { backup: true },
      risk: 'What an app or a person deletes by mistake is gone.',
    },
    'atlassian.cloud.has-few-administrators': {
      duty: 'grant-least-access',
      title: 'Between two and five people administer the organization',
      severity: 'low',
      expect: { administrators: oneOf(2, 3, 4, 5) },
      risk: 'Each of them can see, export and delete everything.',
    },
  }),
];
