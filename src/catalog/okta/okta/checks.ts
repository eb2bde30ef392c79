import { atLeast, atMost, checks, holdsNoneOf, noneOf, oneOf } from '../../../model/index.ts';
import { application, organization, passwordPolicy, sessionRule, threatInsight } from './service.ts';

export default [
  checks(organization, {
    'okta.okta.asks-administrators-twice': {
      duty: 'authenticate-strongly',
      title: 'Administration needs a second factor',
      severity: 'critical',
      expect: { administratorsNeedTwoFactors: true },
      risk: 'One stolen password gives every application of the organization away.',
    },
    'okta.okta.resists-phishing': {
      duty: 'authenticate-strongly',
      title: 'People with much to lose use factors that cannot be phished',
      severity: 'medium',
      expect: { phishingResistant: true },
      risk: 'A false sign-in page takes password and code together.',
    },
    'okta.okta.guards-recovery': {
      duty: 'authenticate-strongly',
      title: 'Recovering an account takes factors too',
      severity: 'medium',
      expect: { recoveryNeedsFactors: true },
      risk: 'Whoever has the mailbox, or talks to the help desk, gets the account.',
    },
    'okta.okta.has-few-super-administrators': {
      duty: 'grant-least-access',
      title: 'Between two and five people are super administrators',
      severity: 'medium',
      expect: { superAdministrators: oneOf(2, 3, 4, 5) },
      risk: 'Each of them can become anybody in any application.',
    },
    'okta.okta.limits-tokens-to-networks': {
      duty: 'guard-credentials',
      title: 'Tokens work from networks of yours only',
      severity: 'medium',
      expect: { tokensLimitedToNetworks: true },
      risk: 'A token that leaks works from anywhere, with the rights of who made it.',
    },
    'okta.okta.streams-its-log': {
      duty: 'keep-logs',
      title: 'The system log is streamed to a place of your own',
      severity: 'medium',
      expect: { streamsLog: true },
      risk: 'Sign-ins of more than a few months ago cannot be looked up.',
    },
  }),
  checks(passwordPolicy, {
    'okta.okta.wants-long-passwords': {
      duty: 'authenticate-strongly',
      title: 'Passwords have twelve characters or more',
      severity: 'low',
      expect: { minimumLength: atLeast(12) },
      risk: 'Short passwords are guessed.',
    },
    'okta.okta.refuses-common-passwords': {
      duty: 'authenticate-strongly',
      title: 'Common passwords are refused',
      severity: 'low',
      expect: { refusesCommon: true },
      risk: 'The first passwords that an attacker tries are in use.',
    },
    'okta.okta.locks-accounts': {
      duty: 'authenticate-strongly',
      title: 'An account is locked after at most ten wrong passwords',
      severity: 'medium',
      expect: { locksAfter: oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) },
      risk: 'Passwords can be tried without an end.',
    },
  }),
  checks(sessionRule, {
    'okta.okta.asks-for-a-second-factor': {
      duty: 'authenticate-strongly',
      title: 'A session takes a second factor',
      severity: 'high',
      given: { active: true, access: noneOf('DENY') },
      expect: { needsSecondFactor: true },
      risk: 'A stolen password opens every application that does not ask again.',
    },
    'okta.okta.ends-sessions': {
      duty: 'authenticate-strongly',
      title: 'Sessions end after a day, and after two hours without use',
      severity: 'low',
      given: { active: true, access: noneOf('DENY') },
      expect: { lifeMinutes: atMost(1440), idleMinutes: atMost(120), outlivesBrowser: false },
      risk: 'A stolen cookie works for weeks.',
    },
  }),
  checks(threatInsight, {
    'okta.okta.refuses-known-attackers': {
      duty: 'guard-apis',
      title: 'Requests from addresses of known attackers are refused',
      severity: 'low',
      expect: { action: 'block' },
      risk: 'Passwords are tried from addresses that Okta knows.',
    },
  }),
  checks(application, {
    'okta.okta.uses-current-grants': {
      duty: 'limit-trust',
      title: 'The application neither handles passwords nor gets tokens in addresses',
      severity: 'medium',
      given: { active: true },
      expect: { grants: holdsNoneOf('password', 'implicit') },
      risk: 'Passwords pass through the application, or tokens stay in histories and logs.',
    },
    'okta.okta.names-where-people-return': {
      duty: 'limit-trust',
      title: 'People are sent back to addresses that are named exactly, over TLS',
      severity: 'high',
      given: { active: true },
      expect: { anyRedirect: false, plainRedirects: false },
      risk: 'A sign-in ends at an address of an attacker, who has the code.',
    },
  }),
];
