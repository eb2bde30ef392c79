import { atLeast, atMost, checks } from '../../../model/index.ts';
import { instance } from './service.ts';

export default [
  checks(instance, {
    'servicenow.servicenow.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'People need a second factor, or sign in through your directory',
      severity: 'high',
      expect: [{ singleSignOn: true }, { needsTwoFactors: true }],
      risk: 'One stolen password opens tickets, assets and what they tell of the rest.',
    },
    'servicenow.servicenow.uses-high-security': {
      duty: 'configure-platform',
      title: 'The high security settings are active',
      severity: 'high',
      expect: { highSecurity: true },
      risk: 'Tables without a rule are open, as they were in old instances.',
    },
    'servicenow.servicenow.is-hardened': {
      duty: 'configure-platform',
      title: 'Settings reach 85 percent of the hardening score',
      severity: 'medium',
      expect: { hardeningScore: atLeast(85) },
      risk: 'Weak settings stay because nobody looks.',
    },
    'servicenow.servicenow.has-few-administrators': {
      duty: 'grant-least-access',
      title: 'At most ten people are administrators',
      severity: 'medium',
      expect: { administrators: atMost(10) },
      risk: 'Each of them can read everything and become anybody.',
    },
    'servicenow.servicenow.limits-addresses': {
      duty: 'filter-traffic',
      title: 'People come from listed addresses',
      severity: 'low',
      expect: { addressLists: true },
      risk: 'A stolen session works from anywhere.',
    },
    'servicenow.servicenow.shows-strangers-nothing': {
      duty: 'prevent-leaks',
      title: 'Nothing can be read without signing in',
      severity: 'critical',
      expect: { publicPages: false },
      risk: 'Everybody on the internet reads knowledge and tables through a public page.',
    },
    'servicenow.servicenow.uses-your-own-keys': {
      duty: 'control-keys',
      title: 'What is most sensitive is encrypted with keys of your own',
      severity: 'low',
      expect: { columnEncryption: 'keys of your own' },
      risk: 'You cannot take the ability to read the data away.',
    },
    'servicenow.servicenow.sends-logs-away': {
      duty: 'keep-logs',
      title: 'Logs are taken to a place of your own',
      severity: 'low',
      expect: { logsSentAway: true },
      risk: 'Whoever takes over an administrator deletes the traces.',
    },
    'servicenow.servicenow.stays-current': {
      duty: 'upgrade-platform',
      title: 'The instance is at most one release behind',
      severity: 'medium',
      expect: { versionsBehind: atMost(1) },
      risk: 'Old releases get no fixes.',
    },
    'servicenow.servicenow.restricts-support': {
      duty: 'limit-provider-access',
      title: 'Staff of ServiceNow need your consent',
      severity: 'low',
      expect: { restrictsSupport: true },
      risk: 'Somebody may look into the instance without your knowing.',
    },
  }),
];
